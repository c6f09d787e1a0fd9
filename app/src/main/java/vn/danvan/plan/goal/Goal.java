package vn.danvan.plan.goal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.danvan.documents.Target;
import vn.danvan.documents.Target.Bound;
import vn.danvan.documents.read.Targets;
import vn.danvan.documents.read.TextReader;

/**
 * A figure that is to be reached (chỉ tiêu), as plans write it: «100% công chức», «ít nhất 2 mô hình dân vận khéo».
 *
 * @param unit what is counted; {@code %} for a share
 * @param subject of what; may be empty
 */
public record Goal(Bound bound, BigDecimal amount, String unit, String subject) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The goals in the words of a task, in their order. */
    public static List<Goal> in(String words) {
        return words.chars().noneMatch(Character::isDigit)
                ? List.of()
                : Targets.of(TextReader.read(words)).stream()
                        .map(Goal::of)
                        .distinct()
                        .toList();
    }

    private static Goal of(Target target) {
        return new Goal(target.bound(), target.amount(), target.unit(), target.subject());
    }

    public boolean isShare() {
        return unit.equals("%");
    }

    /** Whether a value is what is wanted; a share of everything is reached by everything. */
    boolean isReachedBy(BigDecimal value) {
        return switch (bound) {
            case AT_LEAST -> value.compareTo(amount) >= 0;
            case AT_MOST -> value.compareTo(amount) <= 0;
            case EXACTLY -> value.compareTo(amount) == 0 || (isOfAll() && value.compareTo(amount) > 0);
        };
    }

    private boolean isOfAll() {
        return isShare() && amount.compareTo(HUNDRED) == 0;
    }

    /** Whether it is the same thing that is counted, whatever the number. */
    boolean countsTheSameAs(Goal other) {
        return unit.equalsIgnoreCase(other.unit) && subject.equalsIgnoreCase(other.subject);
    }

    /** As people write it, and as {@link #in} reads it back. */
    public String words() {
        return (howMuch() + " " + counted()).strip();
    }

    /** What is counted, such as «mô hình dân vận khéo»; of a share what it is of. */
    public String what() {
        return counted().isEmpty() ? "tỷ lệ" : counted();
    }

    /** «ít nhất 2», «100%». */
    public String howMuch() {
        var number = isShare() ? words(amount) + "%" : words(amount);
        return switch (bound) {
            case AT_LEAST -> "ít nhất " + number;
            case AT_MOST -> "không quá " + number;
            case EXACTLY -> number;
        };
    }

    private String counted() {
        return isShare() ? subject : (unit + " " + subject).strip();
    }

    /** A number as people type it, «45» or «1.234,5»; empty where it is none above 0. */
    public static Optional<BigDecimal> number(String typed) {
        var text = typed.strip();
        return text.matches("(\\d{1,3}(\\.\\d{3}){1,3}|\\d{1,12})(,\\d{1,4})?")
                ? Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')))
                        .filter(number -> number.signum() > 0)
                : Optional.empty();
    }

    /** «1.234,5». */
    public static String words(BigDecimal number) {
        var plain = number.stripTrailingZeros().toPlainString().split("\\.", 2);
        var whole = plain[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        return plain.length == 1 ? whole : whole + "," + plain[1];
    }
}
