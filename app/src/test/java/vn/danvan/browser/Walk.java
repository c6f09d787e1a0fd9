package vn.danvan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A walk over every page that a visitor can reach by links. Of pages that differ only by a number, such as tasks, one
 * is visited. The walk itself only reads the pages; what is new on the way may be looked at in the browser.
 */
final class Walk {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern VALUE = Pattern.compile("=[^&]*");
    /** Files to take along are not pages, and the page of all components has a test of its own. */
    private static final String LINKS = "a[href^=/]:not([download]):not([href^=/design])";
    /** More kinds of pages than any menu leads to: the walk has lost its way. */
    private static final int TOO_MANY = 300;

    private final Visitor visitor;
    private final Set<String> kinds = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    /** A page that was found, and what it is made of. */
    record Find(String path, Set<String> pieces) {}

    Walk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Reads everything from a page on, and says of which kinds the pages were. */
    Set<String> from(String start, Consumer<Find> look) {
        find(start);
        while (!open.isEmpty()) {
            var path = open.removeFirst();
            var page = Jsoup.parse(visitor.read(path));
            look.accept(new Find(path, pieces(path, page)));
            page.select(LINKS).forEach(link -> find(link.attr("href").replaceFirst("#.*", "")));
        }
        return kinds;
    }

    private void find(String path) {
        if (kinds.add(kind(path))) {
            open.addLast(path);
        }
        assertThat(kinds).as("kinds of pages").hasSizeLessThan(TOO_MANY);
    }

    static String kind(String path) {
        return VALUE.matcher(NUMBER.matcher(path).replaceAll("{n}")).replaceAll("");
    }

    /** The kind of the page, and each element with what it stands in: a page without a new one brings nothing new. */
    private static Set<String> pieces(String path, Document page) {
        var pieces = new HashSet<String>();
        pieces.add(kind(path));
        page.body().getAllElements().forEach(element -> pieces.add(piece(element.parent()) + " > " + piece(element)));
        return pieces;
    }

    private static String piece(@Nullable Element element) {
        return element == null ? "" : element.tagName() + "." + element.className();
    }
}
