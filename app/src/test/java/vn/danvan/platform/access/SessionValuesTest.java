package vn.danvan.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.ConversionService;
import org.springframework.web.servlet.FlashMap;

class SessionValuesTest {
    /** A serialised object of a class {@code gone.Value}, which no version of the program has. */
    private static final String OF_A_CLASS_THAT_IS_GONE = "rO0ABXNyAApnb25lLlZhbHVlAAAAAAAAAAECAAB4cA==";

    private final ConversionService values = new SessionValues().springSessionConversionService();

    @Test
    void textsAndWhatARedirectSaysAreReadBack() {
        var flash = new FlashMap();
        flash.put("notice", "Đã lưu.");
        assertThat(readBack("12")).isEqualTo("12");
        assertThat(readBack(new CopyOnWriteArrayList<>(List.of(flash)))).isEqualTo(List.of(flash));
    }

    @Test
    void aValueOfAnotherVersionCountsAsAbsent() {
        var bytes = Base64.getDecoder().decode(OF_A_CLASS_THAT_IS_GONE);
        assertThat(values.convert(bytes, Object.class)).isNull();
    }

    @Test
    void nothingElseIsBroughtToLifeFromTheDatabase() {
        assertThat(readBack(URI.create("http://elsewhere.example"))).isNull();
    }

    private Object readBack(Object value) {
        return values.convert(values.convert(value, byte[].class), Object.class);
    }
}
