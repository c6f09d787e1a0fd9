package vn.danvan.platform.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.platform.access.OpenToAll;

/** Gives out the document of the interface for programs. It says nothing that the source does not say to everyone. */
@RestController
class ApiDocument {
    static final String PATH = "/api/openapi.json";

    private final ApiOperations operations;
    private final MessageSource words;
    private volatile byte @Nullable [] document;

    ApiDocument(ApiOperations operations, MessageSource words) {
        this.operations = operations;
        this.words = words;
    }

    @OpenToAll
    @GetMapping(PATH)
    ResponseEntity<byte[]> document() {
        var known = document;
        if (known == null) {
            known = write();
            document = known;
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(known);
    }

    private byte[] write() {
        var json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return json.writeValueAsBytes(new OpenApi(this::sentence).of(operations.all()));
    }

    private String sentence(int status) {
        return words.getMessage("api." + status, null, Locale.of("vi"));
    }
}
