package vn.danvan.documents.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.write.Draft.Attachment;
import vn.danvan.documents.write.Element.Paragraph;

/**
 * Tells the attachments of a document that was read from its body: an appendix opens with «Phụ lục», the text that a
 * decision issues with its own head or with «(Kèm theo Quyết định …)» under its kind.
 */
final class AttachmentReader {
    /** {@code Phụ lục II}; its title may follow in the same paragraph. */
    private static final Pattern LABEL = Pattern.compile("((?:Phụ lục|PHỤ LỤC)(?: (?:[IVXLC]+|\\d+))?)(?: (.+))?");

    private static final Pattern NOTE = Pattern.compile("\\((?:Ban hành )?[Kk]èm theo .*\\)");

    private static final Pattern MOTTO =
            Pattern.compile("CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM.*|Độc lập - Tự do - Hạnh phúc");

    private final List<Element> body;
    private final List<Element> main = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private int at;

    AttachmentReader(List<Element> body) {
        this.body = body;
    }

    /** @param main what stands before the first attachment */
    record Split(List<Element> main, List<Attachment> attachments) {}

    Split split() {
        takeBody(main);
        while (at < body.size()) {
            attachments.add(attachment());
        }
        return new Split(main, attachments);
    }

    private void takeBody(List<Element> into) {
        while (at < body.size() && !opens(at)) {
            into.add(body.get(at));
            at++;
        }
    }

    private boolean opens(int index) {
        var words = words(index);
        if (words == null) {
            return false;
        }
        return label(words) != null || enclosed(index) >= 0;
    }

    private static @Nullable Matcher label(String words) {
        var m = LABEL.matcher(words);
        return m.matches() && (m.group(2) == null || Words.areCapitals(m.group(2))) ? m : null;
    }

    /** Where the kind of an enclosed text stands whose head begins at {@code index}; -1 without one. */
    private int enclosed(int index) {
        int kind = index;
        boolean motto = false;
        while (kind < body.size() && kind - index < 6 && isHead(kind)) {
            motto |= MOTTO.matcher(String.valueOf(words(kind))).matches();
            kind++;
        }
        if (kind >= body.size() || kind(kind) == null) {
            return -1;
        }
        boolean noted = isNote(kind + 1) || isNote(kind + 2);
        return motto || noted ? kind : -1;
    }

    private boolean isHead(int index) {
        var words = words(index);
        return words != null && kind(index) == null && (MOTTO.matcher(words).matches() || Words.areCapitals(words));
    }

    private boolean isNote(int index) {
        var words = words(index);
        return words != null && NOTE.matcher(words).matches();
    }

    /** {@code QUY CHẾ}, or with the title in the same paragraph: {@code ĐỀ ÁN Tăng cường …}. */
    private @Nullable DocumentKind kind(int index) {
        var words = words(index);
        if (words == null || words.length() < 4 || !Words.areCapitals(words.substring(0, 4))) {
            return null;
        }
        return DocumentKind.named(capitalStart(words)).orElse(null);
    }

    /** The words in capitals before the first one that is not. */
    private static String capitalStart(String words) {
        int end = 0;
        int from = 0;
        while (from < words.length()) {
            int blank = words.indexOf(' ', from);
            int to = blank < 0 ? words.length() : blank;
            if (!Words.capitals(words.substring(from, to)).equals(words.substring(from, to))) {
                break;
            }
            end = to;
            from = to + 1;
        }
        return words.substring(0, end);
    }

    private Attachment attachment() {
        var label = label(String.valueOf(words(at)));
        return label != null ? appendix(label) : enclosure(enclosed(at));
    }

    private Attachment appendix(Matcher label) {
        at++;
        var title = label.group(2);
        if (title == null && words(at) != null && Words.areCapitals(String.valueOf(words(at)))) {
            title = words(at);
            at++;
        }
        var note = takeNote();
        return new Draft.Appendix(label.group(1), title, note, takeBody());
    }

    private Attachment enclosure(int kindAt) {
        at = kindAt;
        var kind = kind(at);
        if (kind == null) {
            throw new IllegalStateException("No kind at " + at);
        }
        var words = String.valueOf(words(at));
        var title = Words.cleanOrNull(words.substring(capitalStart(words).length()));
        at++;
        if (title == null && words(at) != null && !isNote(at) && !opens(at)) {
            title = words(at);
            at++;
        }
        var note = takeNote();
        return new Draft.Enclosure(kind, title, note, takeBody());
    }

    private @Nullable String takeNote() {
        return isNote(at) ? words(at++) : null;
    }

    private List<Element> takeBody() {
        var elements = new ArrayList<Element>();
        takeBody(elements);
        return elements;
    }

    private @Nullable String words(int index) {
        return index < body.size() && body.get(index) instanceof Paragraph(var text) ? text : null;
    }
}
