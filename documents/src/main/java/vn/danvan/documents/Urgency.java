package vn.danvan.documents;

import java.util.Arrays;
import java.util.Optional;

/** Degree of urgency (mức độ khẩn) that a stamp shows: Decree 30/2020/NĐ-CP, Annex I, Part I, III.2, box 10b. */
public enum Urgency {
    URGENT("KHẨN"),
    VERY_URGENT("THƯỢNG KHẨN"),
    EXPRESS("HỎA TỐC");

    private final String words;

    Urgency(String words) {
        this.words = words;
    }

    /** As it is printed. */
    public String words() {
        return words;
    }

    public static Optional<Urgency> named(String words) {
        return Arrays.stream(values()).filter(one -> one.words.equals(words)).findFirst();
    }
}
