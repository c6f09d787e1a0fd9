package vn.danvan.terms.rule;

import java.util.Locale;
import java.util.Optional;

/** A circumstance of a case for which a rule may have a length of its own (trường hợp). An official sets it, with reason. */
public enum Circumstance {
    REMOTE("vùng sâu, vùng xa, đi lại khó khăn"),
    COMPLEX("vụ việc phức tạp"),
    URGENT("vụ việc khẩn"),
    SPECIAL("trường hợp đặc biệt"),
    CONSULTED("phải lấy ý kiến, phối hợp cơ quan khác"),
    MINISTRY("do bộ, cơ quan trung ương thực hiện");

    private final String vietnamese;

    Circumstance(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** The word of data files and of the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String vietnamese() {
        return vietnamese;
    }

    public static Optional<Circumstance> parse(String word) {
        for (Circumstance circumstance : values()) {
            if (circumstance.word().equals(word.strip())) {
                return Optional.of(circumstance);
            }
        }
        return Optional.empty();
    }
}
