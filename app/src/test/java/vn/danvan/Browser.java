package vn.danvan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Talks to the running application as a browser without script does: keeps cookies, sends forms, shows redirects. */
public final class Browser {
    private static final String FORM_COOKIE = "danvan_form";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI site;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public Browser(int port) {
        this.site = URI.create("http://127.0.0.1:" + port);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(site.resolve(path)));
    }

    /** Asks with headers of its own. */
    public HttpResponse<String> get(String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(site.resolve(path));
        headers.forEach(request::header);
        return send(request);
    }

    /** Asks as htmx does for a part of a page. */
    public HttpResponse<String> getFragment(String path) {
        return send(HttpRequest.newBuilder(site.resolve(path)).header("HX-Request", "true"));
    }

    /** Sends a form with its hidden field, after asking for the page of signing in if no token is known yet. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        if (!cookies.containsKey(FORM_COOKIE)) {
            get("/sign-in");
        }
        return postBare(path, form(fields) + "&_csrf=" + hiddenField());
    }

    /** Sends a form that is encoded already, such as one with several values for a field, with its hidden field. */
    public HttpResponse<String> postForm(String path, String encoded) {
        return postBare(path, encoded + "&_csrf=" + hiddenField());
    }

    /** Sends a body as it is, without the hidden field. */
    public HttpResponse<String> postBare(String path, String body) {
        return send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a form with one file, and with its hidden field if a token is known. */
    public HttpResponse<String> upload(String path, String fileName, String content) {
        var token = cookies.containsKey(FORM_COOKIE) ? hiddenField() : "";
        return send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofString("""
                        --part\r
                        Content-Disposition: form-data; name="_csrf"\r
                        \r
                        %s\r
                        --part\r
                        Content-Disposition: form-data; name="file"; filename="%s"\r
                        \r
                        %s\r
                        --part--\r
                        """.formatted(token, fileName, content))));
    }

    /** Sends a form with a file of so many megabytes of nothing, whose length is told beforehand, as browsers do. */
    public HttpResponse<String> uploadLarge(String path, int megabytes) {
        var head = """
                --part\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %s\r
                --part\r
                Content-Disposition: form-data; name="file"; filename="phim.mp4"\r
                \r
                """.formatted(hiddenField()).getBytes(UTF_8);
        var megabyte = new byte[1024 * 1024];
        var end = "\r\n--part--\r\n".getBytes(UTF_8);
        var parts = Stream.of(Stream.of(head), Stream.generate(() -> megabyte).limit(megabytes), Stream.of(end))
                .flatMap(part -> part)
                .toList();
        var length = parts.stream().mapToLong(part -> part.length).sum();
        return send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(parts), length)));
    }

    public HttpResponse<String> signIn(String username, String password) {
        return post("/sign-in", Map.of("username", username, "password", password));
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    public Browser withCookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    /** The token as a page shows it: masked, here by nothing. */
    private String hiddenField() {
        var token = cookies.get(FORM_COOKIE).getBytes(UTF_8);
        var masked = new byte[2 * token.length];
        System.arraycopy(token, 0, masked, token.length, token.length);
        return Base64.getUrlEncoder().encodeToString(masked);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header("Cookie", join(cookies, "; "));
        }
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .flatMap(header -> HttpCookie.parse(header).stream())
                    .forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(HttpCookie cookie) {
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }

    private static String form(Map<String, String> fields) {
        var encoded = fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> URLEncoder.encode(field.getValue(), UTF_8)));
        return join(encoded, "&");
    }

    private static String join(Map<String, String> pairs, String between) {
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining(between));
    }
}
