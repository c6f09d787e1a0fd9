package vn.danvan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A walk over every page that a visitor can reach by links. Of pages that differ only by a number, such as tasks, one
 * is visited.
 */
final class Walk {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern VALUE = Pattern.compile("=[^&]*");
    /** More kinds of pages than any menu leads to: the walk has lost its way. */
    private static final int TOO_MANY = 300;

    private final Visitor visitor;
    private final Set<String> kinds = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    Walk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Visits everything from a page on, and says of which kinds the pages were. */
    Set<String> from(String start, Consumer<Visitor> look) {
        find(start);
        while (!open.isEmpty()) {
            var path = open.removeFirst();
            var answer = visitor.open(path);
            assertThat(answer.status()).as("status of " + path).isLessThan(400);
            look.accept(visitor);
            links().forEach(this::find);
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

    /** Addresses of this site that lead to pages; files to take along are not pages. */
    private List<String> links() {
        return visitor.page().locator("a[href^='/']:not([download]):not([hx-get])").all().stream()
                .map(link -> link.getAttribute("href"))
                .map(address -> address.replaceFirst("#.*", ""))
                .filter(address -> !address.startsWith("/design"))
                .distinct()
                .toList();
    }
}
