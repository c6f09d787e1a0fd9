package vn.danvan.terms.rule;

import java.time.LocalDate;
import vn.danvan.terms.calendar.VietnameseDate;

/**
 * A version was set right after its delivery (bản đối chiếu): somebody read the text of the law and entered what it says.
 * Every explanation tells so.
 *
 * @param by who compared the figures with the text
 * @param on the day on which that was done
 */
public record Correction(String by, LocalDate on) {

    /** "theo bản đối chiếu của Nguyễn Văn Thử ngày 24/11/2026". */
    public String inSentence() {
        return "theo bản đối chiếu của %s ngày %s".formatted(by, VietnameseDate.of(on));
    }
}
