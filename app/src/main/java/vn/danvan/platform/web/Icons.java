package vn.danvan.platform.web;

import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Bootstrap icons, written into the page itself: no font to load, no icon that appears late. An icon says nothing to a
 * screen reader; the word beside it does.
 */
public final class Icons {
    private static final Pattern DRAWING = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);
    private static final String FOLDER =
            "/META-INF/resources/webjars/bootstrap-icons/" + Assets.version("bootstrap-icons") + "/icons/";
    private static final Map<String, String> DRAWN = new ConcurrentHashMap<>();

    private Icons() {}

    /** The icon of that name, such as {@code list-check}. */
    public static Content icon(String name) {
        var svg = DRAWN.computeIfAbsent(name, Icons::draw);
        return output -> output.writeContent(svg);
    }

    private static String draw(String name) {
        try (var in = Assets.open(FOLDER + name + ".svg")) {
            var drawing = DRAWING.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            if (!drawing.find()) {
                throw new IllegalArgumentException("Not an icon: " + name);
            }
            return "<svg class=\"ico\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">"
                    + drawing.group(1).replaceAll(">\\s+<", "><").strip() + "</svg>";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
