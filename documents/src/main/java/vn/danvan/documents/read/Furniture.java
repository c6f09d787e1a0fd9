package vn.danvan.documents.read;

import java.util.regex.Pattern;

/** What stands on the page and is no part of the document (rác trang). */
enum Furniture {
    /** Words of the document. */
    NONE,
    /** A stroke between blocks: {@code -------}, {@code ______}, {@code * * *}. */
    RULER,
    /** Something between two lines of a running text: page number, head of the gazette, signature stamp, address. */
    PAGE;

    /** {@code -------}, {@code ––––––}, {@code ***}, {@code [}. */
    private static final Pattern STROKE = Pattern.compile("[-_=~*.–—―─━…\\s\\\\\\[\\]|>]++");

    /** {@code CÔNG BÁO/Số 286/Ngày 27-05-2026}, {@code 12 CÔNG BÁO/Số 5 + 6/Ngày 22-8-2022}. */
    private static final Pattern GAZETTE = Pattern.compile("(?:\\d{1,4}\\s+)?CÔNG BÁO\\s*/\\s*Số .*+");

    /** {@code Ký bởi: …}, {@code Thời gian ký: 23.08.2022 09:46:39 +07:00}. */
    private static final Pattern STAMP =
            Pattern.compile("(?:(?:Ký bởi|Người ký|Signed by|Ngày ký|Thời gian ký|Signing time)\\s*:.*+"
                    + "|Cơ quan\\s*:\\s*(?:VĂN PHÒNG CHÍNH PHỦ|Văn phòng Chính phủ)"
                    + "|Email\\s*:\\s*\\S++|Giờ ký\\s*:.*+)");

    /** {@code https://thuvien.example/van-ban/1.aspx}. */
    private static final Pattern ADDRESS = Pattern.compile("<?(?:https?://|www\\.)\\S++");

    /** {@code 70}, {@code - 2 -}, {@code Trang 3/12}, {@code 4/9}. */
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:[-–]\\s*)?(?:Trang\\s+)?\\d{1,4}(?:\\s*/\\s*\\d{1,4})?(?:\\s*[-–])?");

    /** Whether a line that begins so may be more than words of the document. */
    static boolean mayOpen(char first) {
        return !Letters.letter(first) || "CKNSTEGhw".indexOf(first) >= 0;
    }

    static Furniture of(String line) {
        char first = line.charAt(0);
        if (!Letters.letterOrDigit(first) && STROKE.matcher(line).matches()) {
            return RULER;
        }
        var page =
                switch (first) {
                    case 'C' ->
                        GAZETTE.matcher(line).matches() || STAMP.matcher(line).matches();
                    case 'K', 'N', 'S', 'T', 'E', 'G' -> STAMP.matcher(line).matches();
                    case 'h', 'w', '<' -> ADDRESS.matcher(line).matches();
                    default -> Letters.digit(first) && GAZETTE.matcher(line).matches();
                };
        return page ? PAGE : NONE;
    }

    static boolean mayBePageNumber(String line) {
        return line.length() <= 15 && PAGE_NUMBER.matcher(line).matches();
    }
}
