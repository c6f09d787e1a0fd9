package vn.danvan.terms.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** One "key: value" of a data file, with its line for the message about an error. */
public record Field(int line, String key, String value) {

    public LocalDate date() {
        return date(value);
    }

    /** Reads a part of the value as a date. */
    public LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw malformed("ngày phải có dạng yyyy-MM-dd");
        }
    }

    public int number() {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw malformed("phải là số");
        }
    }

    public Status status() {
        return Status.parse(this);
    }

    public Citation citation() {
        return Citation.parse(value);
    }

    public MalformedData malformed(String why) {
        return new MalformedData("Dòng %d, «%s: %s»: %s.".formatted(line, key, value, why));
    }
}
