package vn.danvan.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.SeatId;
import vn.danvan.platform.access.UnitId;

/**
 * A post that an officer holds or held (chức vụ); its role says what the officer may do.
 *
 * @param seat what the next holder takes over
 * @param unit null for a post of the whole agency, such as its leader
 * @param lastDay the last day it was held; null while it is held
 */
public record Post(
        PostId id,
        SeatId seat,
        OfficerId officer,
        @Nullable UnitId unit,
        String title,
        Role role,
        Capacity capacity,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    /** «Quyền Trưởng phòng». */
    public String fullTitle() {
        return capacity.with(title);
    }

    /** It was given by mistake and ended on the day it began: it was never held for a whole day. */
    public boolean wasTakenBack() {
        return lastDay != null && lastDay.isBefore(firstDay);
    }

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }
}
