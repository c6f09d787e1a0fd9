package vn.danvan.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A module whose things have terms publishes this as a bean, when it keeps the due days in tables of its own too. */
public interface TermOwner {

    /** The kind of its {@link Owner}s. */
    String kind();

    /** Called in the transaction that has just moved these days. */
    void moved(List<Moved> moves);

    /**
     * A day that moved.
     *
     * @param due the new day; null when a person has to decide and no day was known
     * @param question what a person has to decide
     */
    record Moved(
            Owner owner,
            String rule,
            @Nullable LocalDate due,
            @Nullable String question,
            String why) {}
}
