package vn.danvan.platform.api;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A parameter or a header that is not what the document says: answered with 400. */
public class WrongParameter extends ResponseStatusException {
    public WrongParameter(String name) {
        super(HttpStatus.BAD_REQUEST, name);
    }
}
