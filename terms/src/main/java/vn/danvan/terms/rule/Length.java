package vn.danvan.terms.rule;

import java.util.Optional;
import java.util.regex.Pattern;

/** How long a term is (độ dài thời hạn): an amount with its unit, "30 d", "7 wd", "12 m", "4 wh" in data files. */
public record Length(int amount, Unit unit) {

    /** Far above any term of law; keeps a mistyped figure out. */
    private static final int LONGEST = 1500;

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\s*(d|wd|m|h|wh)");

    public Length {
        if (amount < 1 || amount > LONGEST) {
            throw new IllegalArgumentException("A term is 1 to %d long: %d".formatted(LONGEST, amount));
        }
    }

    public static Optional<Length> parse(String text) {
        var matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int amount = Integer.parseInt(matcher.group(1));
        return amount < 1 || amount > LONGEST
                ? Optional.empty()
                : Optional.of(new Length(amount, unit(matcher.group(2))));
    }

    private static Unit unit(String sign) {
        for (Unit unit : Unit.values()) {
            if (unit.sign().equals(sign)) {
                return unit;
            }
        }
        throw new IllegalArgumentException(sign);
    }

    public Length plus(int times, Length extension) {
        return new Length(amount + times * extension.amount, unit);
    }

    /** "30 ngày", "07 ngày làm việc": figures below ten are written with a zero, as in the texts of the law. */
    @Override
    public String toString() {
        return "%02d %s".formatted(amount, unit.vietnamese());
    }
}
