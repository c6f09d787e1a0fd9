package vn.danvan.platform.jobs;

import java.time.Duration;
import java.util.Optional;

/**
 * A kind of work that is done later; a module publishes it as a bean. It must be safe to run twice: whoever runs it may be
 * killed at any moment, and another begins it again.
 */
public interface Job {

    /** Names this kind in the table for ever, such as {@code calendar.recount}. */
    String name();

    /** Does the work with this id; says after which time it wants to go on, if it could not finish. */
    Optional<Duration> run(String id);
}
