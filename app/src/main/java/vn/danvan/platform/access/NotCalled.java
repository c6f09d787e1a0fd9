package vn.danvan.platform.access;

/** A request to the interface of programs without a token that holds: answered with 401. */
public class NotCalled extends RuntimeException {
    public NotCalled() {
        super("No token");
    }
}
