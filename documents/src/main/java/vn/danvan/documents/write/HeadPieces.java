package vn.danvan.documents.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.write.Piece.Line;
import vn.danvan.documents.write.Piece.Pair;

/** The head (phần đầu): two columns, the kind with its abstract, the addressees. Annex I, Part I, II.1 to II.5, II.9.a, III.2. */
final class HeadPieces {
    private static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    /** Leaves the right column room for the country in one line of 12 pt bold, some 88 mm. */
    static final int LEFT_SHARE = 41;

    private static final Pattern ONE_DIGIT = Pattern.compile("^(\\d)(?=\\D)");

    private HeadPieces() {}

    static List<Piece> of(Draft draft) {
        var head = draft.head();
        var pieces = new ArrayList<Piece>();
        if (head.marks().circulation() != null) {
            var words = Words.capitals(head.marks().circulation());
            pieces.add(new Pair(LEFT_SHARE, List.of(Line.of(Role.CIRCULATION, words)), List.of()));
        }
        pieces.add(new Pair(LEFT_SHARE, agencies(head), country()));
        addSymbolAndDate(head, pieces);
        if (!Sheets.isLetter(head)) {
            addKind(head.kind(), head.title(), Role.TITLE, pieces);
        }
        addAddressees(draft.addressees(), pieces);
        return pieces;
    }

    /** Model 1.3: the head of the text that a decision issues has neither symbol nor date; its rule stands below the note. */
    static List<Piece> ofEnclosure(Draft.Head head, DocumentKind kind, @Nullable String title) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Pair(LEFT_SHARE, agencies(head), country()));
        addKind(kind, title, Role.ENCLOSURE_TITLE, pieces);
        return pieces;
    }

    private static List<Line> agencies(Draft.Head head) {
        var lines = new ArrayList<Line>();
        if (head.parentAgency() != null) {
            lines.add(Line.of(Role.PARENT_AGENCY, Words.capitals(head.parentAgency())));
        }
        if (head.agency() != null) {
            lines.add(Line.of(Role.AGENCY, Words.capitals(head.agency())));
        }
        return lines;
    }

    private static List<Line> country() {
        return List.of(Line.of(Role.COUNTRY, COUNTRY), Line.of(Role.MOTTO, MOTTO));
    }

    private static void addSymbolAndDate(Draft.Head head, List<Piece> pieces) {
        var left = new ArrayList<Line>();
        var right = new ArrayList<Line>();
        if (head.symbol() != null) {
            left.add(Line.of(Role.SYMBOL, "Số: " + number(head.symbol())));
        }
        if (Sheets.isLetter(head) && head.title() != null) {
            left.add(Line.of(Role.LETTER_TITLE, "V/v " + head.title()));
        }
        addStamps(head.marks(), left);
        if (head.place() != null && head.date() != null) {
            right.add(Line.of(Role.PLACE_DATE, head.place() + ", " + head.date().words()));
        }
        if (!left.isEmpty() || !right.isEmpty()) {
            pieces.add(new Pair(LEFT_SHARE, left, right));
        }
    }

    /** Below the number, or below the abstract of a letter: boxes 10a and 10b. */
    private static void addStamps(Draft.Marks marks, List<Line> left) {
        if (marks.secrecy() != null) {
            left.add(Line.of(Role.SECRECY, marks.secrecy().words()));
        }
        if (marks.urgency() != null) {
            left.add(Line.of(Role.URGENCY, marks.urgency().words()));
        }
    }

    /** Numbers below 10 have a zero before them (II.3.c); a blank number leaves room for the clerk. */
    private static String number(String symbol) {
        return symbol.startsWith("/")
                ? "      " + symbol
                : ONE_DIGIT.matcher(symbol).replaceFirst("0$1");
    }

    private static void addKind(
            @Nullable DocumentKind kind, @Nullable String title, Role titleRole, List<Piece> pieces) {
        if (kind != null) {
            pieces.add(Line.of(Role.KIND, Words.capitals(kind.spelling())));
        }
        if (title != null) {
            pieces.add(Line.of(titleRole, title));
        }
    }

    private static void addAddressees(List<String> addressees, List<Piece> pieces) {
        if (addressees.size() == 1) {
            pieces.add(Line.of(Role.ADDRESSEE, "Kính gửi: " + addressees.getFirst()));
        } else if (!addressees.isEmpty()) {
            pieces.add(Line.of(Role.ADDRESSEES, "Kính gửi:"));
            Listed.lines(Role.ADDRESSEE_ITEM, addressees).forEach(pieces::add);
        }
    }
}
