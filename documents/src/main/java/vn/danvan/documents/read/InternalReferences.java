package vn.danvan.documents.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Citation;
import vn.danvan.documents.Document;
import vn.danvan.documents.InternalReference;
import vn.danvan.documents.Passage;
import vn.danvan.documents.Span;

/** Finds «điểm a khoản 2 Điều 5», and the cited document it belongs to where one follows. */
public final class InternalReferences {
    /** {@code điểm b Khoản 3 Điều 122}, {@code khoản 1 Điều này}, {@code Điều 58}; a heading «Điều 1.» is none. */
    private static final Pattern PLACE = Pattern.compile("(?<![\\p{L}])(?:"
            + "(?:[Đđ]iểm\\s{1,3}([a-zđ])\\s{1,3})?[Kk]hoản\\s{1,3}(\\d{1,2})(?:\\s{1,3}[Đđ]iều\\s{1,3}(\\d{1,3}[a-zđ]?|này))?"
            + "|[Đđ]iểm\\s{1,3}([a-zđ])(?=\\s{1,3}mục|\\s{1,3}này)"
            + "|(?<=[^\\n]\\s)[Đđ]iều\\s{1,3}(\\d{1,3}[a-zđ]?))(?![\\p{L}\\d])(?!\\.\\s)");

    /** Between the place and the document that holds it. */
    private static final Pattern OF =
            Pattern.compile("\\s*(?:Mục\\s+[IVX\\d]+\\s*|Chương\\s+[IVX\\d]+\\s*)?(?:của\\s+)?");

    private InternalReferences() {}

    public static List<InternalReference> of(Document document) {
        var references = new ArrayList<InternalReference>();
        var text = document.text();
        var citations = document.citations();
        int next = 0;
        for (var m = PLACE.matcher(text); m.find(); ) {
            while (next < citations.size()
                    && citations.get(next).surface().span().start() < m.end()) {
                next++;
            }
            var holder = next < citations.size() ? holder(text, m.end(), citations.get(next)) : null;
            references.add(reference(m, holder));
        }
        return references;
    }

    private static @Nullable Citation holder(String text, int end, Citation next) {
        int start = next.surface().span().start();
        return start - end < 40 && OF.matcher(text.substring(end, start)).matches() ? next : null;
    }

    private static InternalReference reference(Matcher m, @Nullable Citation holder) {
        var clause = m.group(2) == null ? null : Integer.valueOf(m.group(2));
        var article = m.group(3) != null ? m.group(3) : m.group(5);
        var words = m.group().replaceAll("\\s+", " ");
        return new InternalReference(
                new Passage(words, new Span(m.start(), m.end())),
                m.group(1) != null ? m.group(1) : m.group(4),
                clause,
                "này".equals(article) ? null : article,
                holder);
    }
}
