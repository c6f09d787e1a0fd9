package vn.danvan.benchmarks.program;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person does in a browser: opens pages and sends the forms on them. */
final class Browser implements AutoCloseable {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private String token = "";

    private Browser(URI address) {
        this.address = address;
    }

    /** Signed in with one of the accounts of the demonstration. */
    static Browser signedIn(URI address, String username) throws IOException, InterruptedException {
        var browser = new Browser(address);
        browser.open("/sign-in");
        if (!browser.send("/sign-in", Map.of("username", username, "password", "danvan-demo"))) {
            throw new IOException("Cannot sign in as " + username);
        }
        browser.open("/messages"); // the forms of a new session carry a new token
        return browser;
    }

    String open(String path) throws IOException, InterruptedException {
        var answer = client.send(request(path).build(), BodyHandlers.ofString());
        if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
            throw new IOException(path + " answers " + answer.statusCode());
        }
        var found = FORM_TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer.body();
    }

    /**
     * The bytes of a page that is opened without a look into it, by the client of the JDK that asks least of the cores: these
     * belong to the program that is measured.
     */
    int weigh(String path) throws IOException {
        var connection = (HttpURLConnection) address.resolve(path).toURL().openConnection();
        connection.setRequestProperty("Cookie", cookies());
        connection.setReadTimeout((int) PATIENCE.toMillis());
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IOException(path + " answers " + connection.getResponseCode());
        }
        try (var page = connection.getInputStream()) {
            return page.readAllBytes().length;
        }
    }

    private String cookies() {
        return cookies.getCookieStore().get(address).stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Whether the form was accepted, which is acknowledged by leading on to another page. */
    boolean send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = Stream.concat(Stream.of(Map.entry("_csrf", token)), fields.entrySet().stream())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
        return answer.statusCode() == HttpURLConnection.HTTP_SEE_OTHER
                && !answer.headers().firstValue("Location").orElse("").contains("sign-in");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
    }

    /** The addresses on a page that begin so, without repetition. */
    static List<String> links(String page, String beginning) {
        return Pattern.compile("href=\"(" + beginning + "[0-9]+)\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1))
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
