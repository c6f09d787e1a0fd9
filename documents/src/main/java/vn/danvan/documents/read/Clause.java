package vn.danvan.documents.read;

import org.jspecify.annotations.Nullable;

/**
 * The sentence around a time, to tell what is asked from what is only told.
 *
 * @param year the year of the document, for a day written without one
 */
record Clause(
        String text,
        String folded,
        int from,
        int to,
        @Nullable Integer year) {
    private static final int LOOK_BACK = 200;

    private String before(int at, int length) {
        return text.substring(Math.max(from, at - length), at);
    }

    private String foldedBefore(int at, int length) {
        return folded.substring(Math.max(from, at - length), at);
    }

    /** «đã ban hành trong năm 2025», «tính đến hết ngày 31 tháng 10». */
    boolean past(int at) {
        int start = Math.max(from, at - LOOK_BACK);
        for (int i = at - 1; i > start; i--) {
            char c = text.charAt(i);
            if ((c == '.' || c == ';') && Letters.blank(text.charAt(i + 1))) {
                start = i;
                break;
            }
        }
        var words = text.substring(start, at);
        return words.contains(" đã ")
                || words.contains("Tính ")
                || words.contains(" tính ")
                || words.contains("mới ban hành");
    }

    /** «Đến hết 24/5/2025, có 22 nhiệm vụ hoàn thành»: a count, no date by which. */
    boolean factBehind(int end) {
        var words = text.substring(end, Math.min(to, end + 8)).replace('\n', ' ');
        return words.startsWith(", có ")
                || words.startsWith(", đã")
                || words.startsWith(" đạt")
                || words.startsWith(" đã")
                || words.startsWith(" có ");
    }

    boolean inBrackets(int at) {
        var words = before(at, 120);
        return words.lastIndexOf('(') > words.lastIndexOf(')');
    }

    /** At the head of a sentence or clause, not within: «kết dư Quỹ đến hết năm 2021». */
    boolean opens(int at) {
        int i = at;
        while (i > from && Letters.blank(text.charAt(i - 1))) {
            i--;
        }
        if (i <= from || ".;:,(–-".indexOf(text.charAt(i - 1)) >= 0) {
            return true;
        }
        var words = foldedBefore(i, 24);
        return words.endsWith("phấn đấu")
                || words.endsWith("hoàn thành")
                || words.endsWith("chậm nhất")
                || words.endsWith("mục tiêu")
                || words.endsWith("xong");
    }

    /** «định kỳ … trước ngày 15/6»: the day comes again every year. */
    boolean periodic(int at) {
        var words = foldedBefore(at, 90);
        words = words.substring(Math.max(words.lastIndexOf(". "), words.lastIndexOf(';')) + 1);
        return words.contains("định kỳ")
                || words.contains("hằng năm")
                || words.contains("hàng năm")
                || words.contains("6 tháng");
    }

    /** «Thời gian bắt đầu thực hiện … từ ngày 01/01/2019». */
    boolean startSpokenOf(int at) {
        var words = foldedBefore(at, 70);
        return words.contains("bắt đầu") || words.contains("thời gian") || words.contains("áp dụng");
    }

    boolean follows(int at, String word) {
        return before(at, word.length() + 2).strip().endsWith(word);
    }
}
