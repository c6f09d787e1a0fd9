package vn.danvan.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Talks to the running application as a program does: with a token, without cookies, by JSON. */
public final class Program {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI site;
    private final Map<String, String> headers;

    private Program(URI site, Map<String, String> headers) {
        this.site = site;
        this.headers = headers;
    }

    /** A program without a token. */
    public static Program nobody(int port) {
        return new Program(URI.create("http://127.0.0.1:" + port), Map.of());
    }

    public static Program of(int port, String secret) {
        return nobody(port).with("Authorization", "Bearer " + secret);
    }

    public Program with(String header, String value) {
        var more = new TreeMap<>(headers);
        more.put(header, value);
        return new Program(site, more);
    }

    /** Knows this version of what it changes next. */
    public Program seeing(int version) {
        return with("If-Match", "\"" + version + "\"");
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public HttpResponse<String> delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    public HttpResponse<String> post(String path) {
        return send("POST", path, BodyPublishers.noBody());
    }

    public HttpResponse<String> post(String path, String json) {
        return with("Content-Type", "application/json").send("POST", path, BodyPublishers.ofString(json));
    }

    public HttpResponse<String> put(String path, String json) {
        return with("Content-Type", "application/json").send("PUT", path, BodyPublishers.ofString(json));
    }

    public HttpResponse<String> upload(String path, String fileName, String content) {
        return upload(path, fileName, content.getBytes(UTF_8));
    }

    public HttpResponse<String> upload(String path, String fileName, byte[] content) {
        var head = """
                --part\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                \r
                """.formatted(fileName);
        var parts = List.of(head.getBytes(UTF_8), content, "\r\n--part--\r\n".getBytes(UTF_8));
        return with("Content-Type", "multipart/form-data; boundary=part")
                .send("POST", path, BodyPublishers.ofByteArrays(parts));
    }

    public HttpResponse<String> send(String verb, String path, BodyPublisher body) {
        var request = HttpRequest.newBuilder(site.resolve(path)).method(verb, body);
        headers.forEach(request::header);
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
