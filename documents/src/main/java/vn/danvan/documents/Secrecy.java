package vn.danvan.documents;

import java.util.Arrays;
import java.util.Optional;

/** Degree of secrecy (độ mật) that a stamp shows: Decree 30/2020/NĐ-CP, Annex I, Part I, III.2, box 10a. */
public enum Secrecy {
    CONFIDENTIAL("MẬT"),
    SECRET("TỐI MẬT"),
    TOP_SECRET("TUYỆT MẬT");

    private final String words;

    Secrecy(String words) {
        this.words = words;
    }

    /** As it is printed. */
    public String words() {
        return words;
    }

    public static Optional<Secrecy> named(String words) {
        return Arrays.stream(values()).filter(one -> one.words.equals(words)).findFirst();
    }
}
