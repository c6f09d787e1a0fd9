package vn.danvan.organization;

/** What became of an act: done, or refused for a reason that the person can mend. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    /**
     * Nothing was changed.
     *
     * @param field the field of the form that the reason stands beside
     * @param reason a key of {@code messages.properties}
     */
    record Refused<T>(String field, String reason) implements Outcome<T> {}
}
