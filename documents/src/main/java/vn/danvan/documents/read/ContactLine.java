package vn.danvan.documents.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line at the foot of the first page that says where the agency is to be reached (địa chỉ cơ quan, thư điện tử, trang
 * thông tin điện tử, số điện thoại, số Fax), Decree 30/2020/NĐ-CP, Annex I, Part I, III.4, box 13.
 */
public final class ContactLine {
    private static final int LONGEST = 300;

    /** {@code Địa chỉ: Số 1 đường Mẫu}, {@code ĐT: 0299}, {@code Trang thông tin điện tử: somau.example}. */
    private static final Pattern LABEL =
            Pattern.compile("(?iu)(?<![\\p{L}])(?:địa chỉ|trụ sở|đ/c|(?:số )?điện thoại|đt|tel"
                    + "|e-?mail|(?:hộp )?thư điện tử|website|(?:trang|cổng) thông tin điện tử|(?:số )?fax)\\s?:");

    private ContactLine() {}

    /** Whether a line begins with one of the labels and holds another. */
    public static boolean opens(CharSequence text, int from, int to) {
        if ("ĐđTtEeHhWwCcFfSs".indexOf(text.charAt(from)) < 0 || to - from > LONGEST) {
            return false;
        }
        var label = labels(text, from, to);
        return label.lookingAt() && label.find();
    }

    /** Whether the next line of one that opened goes on. */
    public static boolean goesOn(CharSequence text, int from, int to) {
        return to - from <= LONGEST && labels(text, from, to).find();
    }

    private static Matcher labels(CharSequence text, int from, int to) {
        return LABEL.matcher(text).region(from, to);
    }
}
