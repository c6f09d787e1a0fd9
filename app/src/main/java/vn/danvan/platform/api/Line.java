package vn.danvan.platform.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;

/** One line of text that a program sends, such as a name: in composed letters, without needless spaces, never empty. */
public record Line(@JsonValue String text) {
    static final int LONGEST = 200;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Line(String text) {
        this.text = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
    }

    @Override
    public String toString() {
        return text;
    }
}
