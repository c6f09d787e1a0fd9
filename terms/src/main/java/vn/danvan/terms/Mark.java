package vn.danvan.terms;

/** What a day is in a count. */
public enum Mark {
    /** The day of the event, not counted. */
    EVENT,
    /** The event came after the daily cutoff or on a day off; the count begins later. */
    WAITING,
    /** Counted. */
    COUNTED,
    /** A day off inside a term of working days, not counted. */
    DAY_OFF,
    /** The case was suspended. */
    SUSPENDED,
    /** The last day was a day off, and so is this one: the term moves past it. */
    PASSED_OVER,
    /** The working day on which a term ends whose last day was a day off. */
    LANDED
}
