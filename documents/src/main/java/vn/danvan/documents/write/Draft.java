package vn.danvan.documents.write;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Document;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.Secrecy;
import vn.danvan.documents.Urgency;

/**
 * A document to be written (bản dự thảo): what it says, without how it looks and without places in a source. A draft that
 * follows the form rules is the same again after writing and reading:
 * {@code Draft.of(TextReader.read(TextWriter.write(draft))).equals(draft)}.
 *
 * @param addressees the agencies after «Kính gửi», without dash and final sign
 * @param body parts, bullets, paragraphs and tables; what is neither part nor root stands in the part before it
 * @param recipients the lines of «Nơi nhận», without dash and final sign
 * @param signatures who signs: none in a blank form, two in minutes (the secretary first)
 * @param attachments appendices, or the text that a decision issues
 */
public record Draft(
        Head head,
        List<String> addressees,
        List<Element> body,
        List<String> recipients,
        List<Signature> signatures,
        List<Attachment> attachments) {

    public Draft {
        addressees = addressees.stream().map(Words::clean).toList();
        body = List.copyOf(body);
        recipients = recipients.stream().map(Words::clean).toList();
        signatures = List.copyOf(signatures);
        attachments = List.copyOf(attachments);
    }

    /**
     * The head. What a document does not have is null.
     *
     * @param symbol number and symbol without «Số»; a blank number leaves {@code /KH-UBND}
     * @param title the abstract (trích yếu), without «V/v»
     * @param marks stamps and the like, {@link Marks#NONE} as a rule
     */
    public record Head(
            @Nullable String parentAgency,
            @Nullable String agency,
            @Nullable String symbol,
            @Nullable String place,
            @Nullable IssueDate date,
            @Nullable DocumentKind kind,
            @Nullable String title,
            Marks marks) {
        private static final String BLANK = "……";
        private static final String BLANK_DATE = "ngày … tháng … năm ……";

        public Head {
            parentAgency = Words.cleanOrNull(parentAgency);
            agency = Words.cleanOrNull(agency);
            symbol = Words.cleanOrNull(symbol);
            place = Words.cleanOrNull(place);
            title = Words.cleanOrNull(title);
        }

        /** A head without marks. */
        public Head(
                @Nullable String parentAgency,
                @Nullable String agency,
                @Nullable String symbol,
                @Nullable String place,
                @Nullable IssueDate date,
                @Nullable DocumentKind kind,
                @Nullable String title) {
            this(parentAgency, agency, symbol, place, date, kind, title, Marks.NONE);
        }

        public Head with(Marks others) {
            return new Head(parentAgency, agency, symbol, place, date, kind, title, others);
        }

        /**
         * What stands under the title of an attachment on paper (III.1.c): {@code (Kèm theo Kế hoạch số 05/KH-SM ngày 05
         * tháng 02 năm 2026 của Sở Mẫu)}.
         */
        public String paperNote() {
            return "(Kèm theo %s số %s %s của %s)"
                    .formatted(
                            kind == null ? "Văn bản" : kind.spelling(),
                            symbol == null ? BLANK : symbol,
                            date == null ? BLANK_DATE : date.words(),
                            agency == null ? BLANK : agency);
        }

        /** The same in an electronic document, where number and date are not filled in (III.1.c). */
        public String electronicNote() {
            return "(Kèm theo Văn bản số %s %s của %s)".formatted(BLANK, BLANK_DATE, agency == null ? BLANK : agency);
        }
    }

    /**
     * What a document may have beside its head and foot (các thành phần thể thức khác), boxes 10a to 13. What it does not
     * have is null.
     *
     * @param circulation such as {@code LƯU HÀNH NỘI BỘ}
     * @param drafter sign of the drafter and number of copies, such as {@code PL.(300)}
     * @param contact address, telephone and the like of the agency, in one line: {@code Địa chỉ: …; Điện thoại: …}
     */
    public record Marks(
            @Nullable Secrecy secrecy,
            @Nullable Urgency urgency,
            @Nullable String circulation,
            @Nullable String drafter,
            @Nullable String contact) {
        public static final Marks NONE = new Marks(null, null, null, null, null);

        public Marks {
            circulation = Words.cleanOrNull(circulation);
            drafter = Words.cleanOrNull(drafter);
            contact = Words.cleanOrNull(contact);
        }
    }

    /**
     * A signature block.
     *
     * @param authority the lines TM., KT., TL., TUQ., such as {@code TM. ỦY BAN NHÂN DÂN}
     * @param title the office, such as {@code PHÓ GIÁM ĐỐC}
     */
    public record Signature(
            List<String> authority,
            @Nullable String title,
            @Nullable String name) {
        public Signature {
            authority = authority.stream().map(Words::clean).toList();
            title = Words.cleanOrNull(title);
            name = Words.cleanOrNull(name);
        }
    }

    /** What is joined to a document on pages of its own. */
    public sealed interface Attachment {
        @Nullable
        String title();

        /** {@code (Kèm theo Quyết định số 12/QĐ-SM ngày 05 tháng 6 năm 2026 của Sở Mẫu)}, with its brackets. */
        @Nullable
        String note();

        List<Element> body();
    }

    /**
     * An appendix (phụ lục), models 2.1 and 2.2.
     *
     * @param label {@code Phụ lục} or {@code Phụ lục II}
     */
    public record Appendix(
            String label, @Nullable String title, @Nullable String note, List<Element> body) implements Attachment {
        public Appendix {
            label = Words.clean(label);
            title = Words.cleanOrNull(title);
            note = Words.cleanOrNull(note);
            body = List.copyOf(body);
        }
    }

    /** The plan or the rules that a decision issues or approves (văn bản ban hành kèm theo), model 1.3. */
    public record Enclosure(
            DocumentKind kind,
            @Nullable String title,
            @Nullable String note,
            List<Element> body) implements Attachment {
        public Enclosure {
            title = Words.cleanOrNull(title);
            note = Words.cleanOrNull(note);
            body = List.copyOf(body);
        }
    }

    /** The draft that a document, once read, was written from. */
    public static Draft of(Document document) {
        return new DraftOfDocument(document).draft();
    }
}
