package vn.danvan.documents.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Document;
import vn.danvan.documents.Passage;
import vn.danvan.documents.Span;
import vn.danvan.documents.Target;
import vn.danvan.documents.Target.Bound;

/** Finds figures that are to be reached. A bare number is a target only as a share or behind a word that binds. */
public final class Targets {
    /** {@code ≥ 30% DNNVV}, {@code 100% công chức}, {@code ít nhất 02 mô hình}, {@code trên 95% người dân}. */
    private static final Pattern FIGURE =
            Pattern.compile("(?iu)(?<![\\p{L}\\d,.])(?:(ít\\s{1,2}nhất|tối\\s{1,2}thiểu|không\\s{1,2}dưới|trên|từ|đạt"
                    + "|không\\s{1,2}quá|tối\\s{1,2}đa|dưới|≥|>=|≤|<=)\\s{0,2})?(\\d{1,3}(?:\\.\\d{3})*+(?:,\\d{1,2})?)"
                    + "(?:\\s?(%)|\\s{1,2}(\\p{L}{2,7}(?:\\s{1,2}\\p{L}{2,7})?))(\\s{1,2}trở\\s{1,2}lên)?");

    /** Behind these a number counts no thing: «ít nhất 02 ngày», «từ 01 tháng 7». */
    private static final Pattern TIME = Pattern.compile("(?iu)(?:ngày|tháng|năm|quý|giờ|tuần|phút|lần đầu).*");

    private static final int LONGEST_SUBJECT = 80;

    private Targets() {}

    public static List<Target> of(Document document) {
        var targets = new ArrayList<Target>();
        for (var m = FIGURE.matcher(document.text()); m.find(); ) {
            var target = target(document.text(), m);
            if (target != null) {
                targets.add(target);
            }
        }
        return targets;
    }

    private static @Nullable Target target(String text, Matcher m) {
        boolean share = m.group(3) != null;
        var bound = bound(m.group(1), m.group(5) != null);
        boolean binds =
                m.group(1) != null && bound != Bound.EXACTLY && !m.group(1).equalsIgnoreCase("từ");
        if ((!share && !binds)
                || (m.group(4) != null && TIME.matcher(m.group(4)).matches())) {
            return null;
        }
        var unit = share ? "%" : m.group(4).replaceAll("\\s+", " ");
        var amount = new BigDecimal(m.group(2).replace(".", "").replace(',', '.'));
        int end = subjectEnd(text, m.end());
        return new Target(
                new Passage(words(text, m.start(), m.end()), new Span(m.start(), m.end())),
                bound,
                amount,
                unit,
                words(text, m.end(), end));
    }

    private static Bound bound(@Nullable String word, boolean upwards) {
        var small = word == null ? "" : word.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return switch (small) {
            case "ít nhất", "tối thiểu", "không dưới", "trên", "≥", ">=" -> Bound.AT_LEAST;
            case "không quá", "tối đa", "dưới", "≤", "<=" -> Bound.AT_MOST;
            default -> upwards ? Bound.AT_LEAST : Bound.EXACTLY;
        };
    }

    private static int subjectEnd(String text, int from) {
        int end = from;
        int limit = Math.min(text.length(), from + LONGEST_SUBJECT);
        while (end < limit && ",;.:()".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end == limit && end > from && end < text.length() && !Letters.blank(text.charAt(end))) {
            end--;
            limit = end;
        }
        return end;
    }

    private static String words(String text, int from, int to) {
        return text.substring(from, to).replaceAll("\\s+", " ").strip();
    }
}
