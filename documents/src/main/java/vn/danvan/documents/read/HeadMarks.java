package vn.danvan.documents.read;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Marks;
import vn.danvan.documents.Passage;

/**
 * The stamps in a head (dấu chỉ độ mật, mức độ khẩn, chỉ dẫn về phạm vi lưu hành), Decree 30/2020/NĐ-CP, Annex I, Part I, III.2:
 * each on a line of its own, wherever a tool left it.
 */
final class HeadMarks {
    private static final int LONGEST = 60;

    /** {@code MẬT}, {@code TUYỆT MẬT}. */
    private static final Pattern SECRECY = Pattern.compile("(?:(?:TUYỆT|TỐI|BÍ|ĐỘ) )?MẬT");

    /** {@code KHẨN}, {@code HỎA TỐC}, {@code HỎA TỐC HẸN GIỜ 8 GIỜ}, {@code RẤT KHẨN}. */
    private static final Pattern URGENCY =
            Pattern.compile("(?:(?:THƯỢNG|TỐI|RẤT|ĐẶC BIỆT) )?KHẨN(?: CẤP)?|(?:ĐẠI )?HỎA TỐC(?: HẸN GIỜ.*)?");

    /** {@code XEM XONG TRẢ LẠI}, {@code LƯU HÀNH NỘI BỘ}; agencies and abstracts end with such words too, so the list is closed. */
    private static final Pattern CIRCULATION =
            Pattern.compile("(?:LƯU HÀNH|SỬ DỤNG|TÀI LIỆU(?: LƯU HÀNH)?) NỘI BỘ|TÀI LIỆU THU HỒI"
                    + "|(?:XEM|HỌP|ĐỌC|DÙNG|SỬ DỤNG|NGHIÊN CỨU) XONG (?:NỘP |XIN )?TRẢ LẠI"
                    + "|KHÔNG (?:PHỔ BIẾN|SAO CHÉP)[\\p{Lu} ]*");

    private static final Pattern ABOUT = Pattern.compile("(?iu)v/v\\b.*");

    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}\\d]+$");

    private final Flow flow;
    private @Nullable Passage secrecy;
    private @Nullable Passage urgency;
    private @Nullable Passage circulation;

    /** Whether the lines of an abstract that opened with «V/v» go on. */
    private boolean aboutOpen;

    private HeadMarks(Flow flow) {
        this.flow = flow;
    }

    /** The stamps among the first lines; they are blanked out in {@code rest}, so that they part what stands around them. */
    static Marks clear(Flow flow, int lines, StringBuilder rest) {
        var marks = new HeadMarks(flow);
        for (int i = 0; i < lines; i++) {
            var line = flow.lines().get(i);
            marks.aboutOpen = ABOUT.matcher(flow.line(i)).lookingAt() || (marks.aboutOpen && !line.gap());
            if (marks.take(line)) {
                HeadReader.clear(rest, line.from(), line.to());
            }
        }
        return new Marks(marks.secrecy, marks.urgency, marks.circulation, null, null);
    }

    static boolean isMark(String line) {
        var words = words(line);
        return SECRECY.matcher(words).matches()
                || URGENCY.matcher(words).matches()
                || (CIRCULATION.matcher(words).matches() && isInCapitals(line));
    }

    private static boolean isInCapitals(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT));
    }

    private boolean take(Line line) {
        var written = flow.text().substring(line.from(), line.to());
        var words = words(written);
        if (words.isEmpty()) {
            return false;
        }
        var passage = new Passage(words, flow.span(line.from(), line.to()));
        if (SECRECY.matcher(words).matches()) {
            secrecy = secrecy == null ? passage : secrecy;
        } else if (URGENCY.matcher(words).matches()) {
            urgency = urgency == null ? passage : urgency;
        } else if (CIRCULATION.matcher(words).matches() && !aboutOpen && (line.gap() || isInCapitals(written))) {
            circulation = circulation == null ? passage : circulation;
        } else {
            return false;
        }
        return true;
    }

    /** In capitals and without the signs around; empty where no stamp begins so. */
    private static String words(String line) {
        if (line.length() > LONGEST) {
            return "";
        }
        var words = AROUND.matcher(line).replaceAll("");
        return words.isEmpty() || !Letters.upper(words.charAt(0))
                ? ""
                : words.toUpperCase(Locale.ROOT).replace("HOẢ", "HỎA");
    }
}
