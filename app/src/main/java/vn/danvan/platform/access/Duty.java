package vn.danvan.platform.access;

import org.jspecify.annotations.Nullable;

/**
 * What a person is entrusted with today (chức trách): a post of the own, also one held for a time, or a post of somebody
 * away whose substitute the person is (làm thay).
 *
 * @param holder whose post it is
 * @param unit where; null for a post of the whole agency. The post of a unit that took over others is one duty for each
 */
public record Duty(
        SeatId seat,
        OfficerId holder,
        String holderName,
        @Nullable UnitId unit,
        Role role) {}
