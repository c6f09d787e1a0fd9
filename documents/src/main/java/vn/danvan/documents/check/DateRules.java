package vn.danvan.documents.check;

import static vn.danvan.documents.check.Severity.ERROR;
import static vn.danvan.documents.check.Severity.WARNING;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.Span;

/** Place and date (địa danh và thời gian ban hành), Decree 30/2020/NĐ-CP, Annex I, II.4. */
final class DateRules {
    /** {@code Ví Dụ, ngày 05 tháng 6 năm 2024}: 1 place, 2 comma, 3 the word, 4 day, 5 month. */
    private static final Pattern WRITTEN = Pattern.compile("(\\p{L}[\\p{L}\\s.\\-]{1,60}?)\\s*(,)?\\s*(?<![\\p{L}])"
            + "([Nn]gày|NGÀY)\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+\\d{4}");

    /** {@code Ví Dụ, ngày 05/6/2024}. */
    private static final Pattern FIGURES = Pattern.compile(
            "\\p{Lu}[\\p{L} .\\-]{1,60}?,?\\s+[Nn]gày\\s+((\\d{1,2})\\s?[/.\\-]\\s?(\\d{1,2})\\s?[/.\\-]\\s?(\\d{4}))");

    private static final Pattern ANY_DAY = Pattern.compile("(?iu)(?<![\\d/.\\-])(\\d{1,2})(/|-|\\s{1,2}tháng\\s{1,2})"
            + "(\\d{1,2})(?:\\2|\\s{1,2}năm\\s{1,2})((?:19|20)\\d{2})(?![\\d/])");

    static final List<Rule> ALL = List.of(
            Rule.form(
                    "DATE-MISSING",
                    ERROR,
                    Clauses.PLACE_DATE,
                    "Phần đầu văn bản phải có địa danh và thời gian ban hành.",
                    "(không có địa danh, ngày tháng)",
                    "Ví Dụ, ngày 05 tháng 6 năm 2024",
                    DateRules::missing),
            Rule.form(
                    "DATE-FIGURES",
                    ERROR,
                    Clauses.PLACE_DATE,
                    "Thời gian ban hành viết đủ các từ ngày, tháng, năm.",
                    "Ví Dụ, ngày 05/6/2024",
                    "Ví Dụ, ngày 05 tháng 6 năm 2024",
                    DateRules::figures),
            Rule.form(
                    "DATE-PADDING",
                    ERROR,
                    Clauses.PLACE_DATE,
                    "Ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 ở trước.",
                    "ngày 5 tháng 2 năm 2024",
                    "ngày 05 tháng 02 năm 2024",
                    DateRules::padding),
            Rule.form(
                    "DATE-MONTH",
                    WARNING,
                    Clauses.PLACE_DATE,
                    "Chỉ tháng 1 và tháng 2 mới ghi thêm số 0 ở trước.",
                    "ngày 05 tháng 06 năm 2024",
                    "ngày 05 tháng 6 năm 2024",
                    DateRules::month),
            Rule.form(
                    "DATE-COMMA",
                    ERROR,
                    Clauses.PLACE_DATE,
                    "Sau địa danh có dấu phẩy.",
                    "Ví Dụ ngày 05 tháng 6 năm 2024",
                    "Ví Dụ, ngày 05 tháng 6 năm 2024",
                    DateRules::comma),
            Rule.form(
                    "DATE-WORD",
                    ERROR,
                    Clauses.PLACE_DATE,
                    "Từ «ngày» sau địa danh viết chữ thường.",
                    "Ví Dụ, Ngày 05 tháng 6 năm 2024",
                    "Ví Dụ, ngày 05 tháng 6 năm 2024",
                    DateRules::word),
            Rule.form(
                    "PLACE-CASE",
                    ERROR,
                    Clauses.PLACE_DATE,
                    "Địa danh viết chữ thường, chữ cái đầu viết hoa.",
                    "VÍ DỤ, ngày 05 tháng 6 năm 2024",
                    "Ví Dụ, ngày 05 tháng 6 năm 2024",
                    DateRules::place),
            Rule.sense(
                    "DATE-NO-SUCH-DAY",
                    ERROR,
                    Clauses.SENSE,
                    "Ngày phải có trong lịch.",
                    "trước ngày 31/6/2024",
                    "trước ngày 30/6/2024",
                    DateRules::noSuchDay));

    private DateRules() {}

    private static Optional<Matcher> written(Paper paper) {
        var place = paper.document().header().place();
        if (place != null) {
            int from = place.span().start(); // a broken head may end before its place
            var read = WRITTEN.matcher(paper.text()).region(from, Math.max(from, paper.headEnds()));
            return read.lookingAt() ? Optional.of(read) : Optional.empty();
        }
        for (var piece : paper.head()) {
            var m = WRITTEN.matcher(paper.text()).region(piece.start(), piece.end());
            if (m.matches() && mayBePlace(m.group(1))) {
                return Optional.of(m);
            }
        }
        return Optional.empty();
    }

    /** A place is a name of a few words: «hoàn thành trước ngày …» is a sentence. */
    private static boolean mayBePlace(String words) {
        return words.strip().split("\\s+", -1).length <= 5
                && !words.matches("(?s).*\\s(?:trước|từ|đến|vào|sau|trong|hết)\\s*");
    }

    private static Optional<Matcher> inFigures(Paper paper) {
        for (var piece : paper.head()) {
            var m = FIGURES.matcher(paper.text()).region(piece.start(), piece.end());
            if (m.matches()) {
                return Optional.of(m);
            }
        }
        return Optional.empty();
    }

    /** Minutes tell day and place in their first words (model 1.9 of Annex III). */
    private static void missing(Paper paper, Findings findings) {
        boolean minutes =
                paper.kind().filter(kind -> kind == DocumentKind.MINUTES).isPresent();
        if (HeadRules.hasHead(paper)
                && !minutes
                && paper.document().header().date() == null
                && written(paper).isEmpty()
                && inFigures(paper).isEmpty()) {
            findings.missing(PagePart.PLACE_DATE, "Địa danh, ngày … tháng … năm …");
        }
    }

    private static void figures(Paper paper, Findings findings) {
        inFigures(paper)
                .ifPresent(m -> findings.change(
                        PagePart.PLACE_DATE,
                        new Span(m.start(), m.end()),
                        new Span(m.start(1), m.end(1)),
                        "%s tháng %s năm %s".formatted(day(m.group(2)), month(m.group(3)), m.group(4))));
    }

    static String day(String written) {
        return "%02d".formatted(Integer.parseInt(written));
    }

    static String month(String written) {
        int month = Integer.parseInt(written);
        return month <= 2 ? "0" + month : String.valueOf(month);
    }

    private static void padding(Paper paper, Findings findings) {
        written(paper).ifPresent(m -> {
            if (m.group(4).length() == 1 || m.group(5).matches("[12]")) {
                var month = m.group(5).length() == 1 ? month(m.group(5)) : m.group(5);
                findings.change(
                        PagePart.PLACE_DATE,
                        new Span(m.start(3), m.end()),
                        new Span(m.start(4), m.end(5)),
                        day(m.group(4)) + " tháng " + month);
            }
        });
    }

    private static void month(Paper paper, Findings findings) {
        written(paper)
                .filter(m -> m.group(5).matches("0[3-9]"))
                .ifPresent(m -> findings.change(
                        PagePart.PLACE_DATE,
                        new Span(m.start(3), m.end()),
                        new Span(m.start(5), m.end(5)),
                        m.group(5).substring(1)));
    }

    private static void comma(Paper paper, Findings findings) {
        written(paper)
                .filter(m -> m.group(2) == null)
                .ifPresent(m -> findings.change(
                        PagePart.PLACE_DATE, new Span(m.start(), m.end()), new Span(m.end(1), m.end(1)), ","));
    }

    private static void word(Paper paper, Findings findings) {
        written(paper)
                .filter(m -> !m.group(3).equals("ngày"))
                .ifPresent(m -> findings.change(
                        PagePart.PLACE_DATE, new Span(m.start(), m.end()), new Span(m.start(3), m.end(3)), "ngày"));
    }

    private static void place(Paper paper, Findings findings) {
        written(paper).ifPresent(m -> {
            var place = m.group(1);
            if (place.equals(place.toUpperCase(java.util.Locale.ROOT)) || Character.isLowerCase(place.charAt(0))) {
                findings.change(
                        PagePart.PLACE_DATE,
                        new Span(m.start(), m.end()),
                        new Span(m.start(1), m.end(1)),
                        Letters.asName(place));
            }
        });
    }

    private static void noSuchDay(Paper paper, Findings findings) {
        var m = ANY_DAY.matcher(paper.text());
        while (m.find()) {
            if (!exists(m)) {
                findings.add(
                        PagePart.BODY,
                        new Span(m.start(), m.end()),
                        null,
                        "Không có ngày %s/%s/%s trong lịch.".formatted(m.group(1), m.group(3), m.group(4)));
            }
        }
    }

    private static boolean exists(Matcher m) {
        try {
            LocalDate.of(Integer.parseInt(m.group(4)), Integer.parseInt(m.group(3)), Integer.parseInt(m.group(1)));
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
