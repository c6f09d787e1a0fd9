package vn.danvan.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.SeatId;

/**
 * The leave of an officer to sign for whoever sits in a seat (giao ký thay, thừa lệnh, thừa ủy quyền).
 *
 * @param subject which papers: the fields or kinds that were given
 * @param lastDay null while no end is set
 * @param decision the paper that grants it
 */
public record Signing(
        SigningId id,
        SeatId seat,
        OfficerId officer,
        SigningForm form,
        String subject,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Decision decision,
        int version) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }
}
