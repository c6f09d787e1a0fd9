package vn.danvan.terms.calendar;

import java.time.LocalDate;

/**
 * A day that one agency adds to the calendar of the state (lịch riêng của cơ quan). Only {@link Effect#OFF} and
 * {@link Effect#WORK} change what is counted; a desk open on Saturday morning makes no statutory working day.
 */
public record AgencyDay(LocalDate date, Effect effect, String reason) {

    /** What the agency does on the day. */
    public enum Effect {
        /** Closed on a day that others work. */
        OFF,
        /** Works on a day that others rest. */
        WORK,
        /** Receives citizens (ngày tiếp công dân). */
        RECEPTION,
        /** Keeps a desk open on a day of rest (trực tiếp nhận hồ sơ). */
        DESK
    }

    public boolean changesCounting() {
        return effect == Effect.OFF || effect == Effect.WORK;
    }
}
