package vn.danvan.documents.write;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Block;
import vn.danvan.documents.Document;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.Header;
import vn.danvan.documents.Marks;
import vn.danvan.documents.Passage;
import vn.danvan.documents.Secrecy;
import vn.danvan.documents.Signatory;
import vn.danvan.documents.Urgency;

/** Drops the places from a document that was read, and tells its attachments from its body. */
final class DraftOfDocument {
    /** {@code TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH} holds two lines. */
    private static final Pattern NEXT_AUTHORITY = Pattern.compile("\\s(?=(?:KT|TL|TUQ)\\.\\s)");

    private final Document document;

    DraftOfDocument(Document document) {
        this.document = document;
    }

    Draft draft() {
        var split = new AttachmentReader(elements(document.body())).split();
        return new Draft(
                head(document.header()),
                words(document.addressees()),
                split.main(),
                words(document.recipients()),
                document.signatories().stream().map(DraftOfDocument::signature).toList(),
                split.attachments());
    }

    private static Draft.Head head(Header header) {
        var date = words(header.date());
        var type = words(header.type());
        return new Draft.Head(
                words(header.parentAgency()),
                words(header.agency()),
                words(header.symbol()),
                words(header.place()),
                date == null ? null : IssueDate.parse(date),
                type == null ? null : DocumentKind.named(type).orElse(null),
                words(header.title()),
                marks(header.marks()));
    }

    private static Draft.Marks marks(Marks marks) {
        var secrecy = words(marks.secrecy());
        var urgency = words(marks.urgency());
        return new Draft.Marks(
                secrecy == null ? null : Secrecy.named(secrecy).orElse(null),
                urgency == null ? null : Urgency.named(urgency).orElse(null),
                words(marks.circulation()),
                words(marks.drafter()),
                words(marks.contact()));
    }

    private static Draft.Signature signature(Signatory signatory) {
        var authority = signatory.authority();
        return new Draft.Signature(
                authority == null ? List.of() : List.of(NEXT_AUTHORITY.split(authority)),
                signatory.title(),
                signatory.name());
    }

    private static List<Element> elements(List<Block> blocks) {
        return blocks.stream().map(DraftOfDocument::element).toList();
    }

    private static Element element(Block block) {
        return switch (block) {
            case Block.Part part ->
                new Element.Part(part.level(), part.marker(), part.title(), part.text(), elements(part.children()));
            case Block.Bullet bullet -> new Element.Bullet(bullet.marker(), bullet.text());
            case Block.Paragraph paragraph -> new Element.Paragraph(paragraph.text());
            case Block.Table table -> new Element.Table(table.rows());
        };
    }

    private static @Nullable String words(@Nullable Passage passage) {
        return passage == null ? null : passage.text();
    }

    private static List<String> words(List<Passage> passages) {
        return passages.stream().map(Passage::text).toList();
    }
}
