package vn.danvan.documents.read;

import java.util.regex.Pattern;

/** National name and motto (Quốc hiệu, Tiêu ngữ), Decree 30/2020/NĐ-CP, Annex I, II.1, and the heading of the Party. */
final class Motto {
    /** {@code CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM}, over two lines too; {@code Độc lập - Tự do - Hạnh phúc}. */
    private static final Pattern MOTTO = Shape.of("cộng h(?:òa|oà) xã hội chủ nghĩa việt nam"
            + "|độc ?lập ?[-–—] ?tự ?do ?[-–—] ?hạnh ?phúc|đảng cộng sản việt nam");

    private Motto() {}

    /** Blanks out each motto of the head, so that what is left names the agencies. */
    static void clear(String folded, StringBuilder head) {
        for (int at = 0; at < head.length(); at++) {
            int end = end(folded, at, head.length());
            if (end > at) {
                HeadReader.clear(head, at, end);
                at = end - 1;
            }
        }
    }

    static boolean in(String folded, Line line) {
        for (int at = line.from(); at < line.to(); at++) {
            if (end(folded, at, line.to()) > at) {
                return true;
            }
        }
        return false;
    }

    private static int end(String folded, int at, int limit) {
        char c = folded.charAt(at);
        if (c != 'c' && c != 'đ') {
            return at;
        }
        var m = MOTTO.matcher(folded).region(at, limit);
        return m.lookingAt() ? m.end() : at;
    }
}
