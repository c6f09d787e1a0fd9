package vn.danvan.documents.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static final String TEXT = "KẾ HOẠCH\nThực hiện công tác mẫu năm 2024 của Sở Mẫu tỉnh Ví Dụ\n";

    private static Decoding.Text decode(byte[] content) {
        return (Decoding.Text) Decoder.decode(content, "mau.txt", Limits.STANDARD);
    }

    @Test
    void unicodeIsReadInEveryEncodingWithAndWithoutItsMark() {
        assertThat(decode(TEXT.getBytes(UTF_8)).text()).isEqualTo(TEXT);
        assertThat(decode(("\uFEFF" + TEXT).getBytes(UTF_8)).text()).isEqualTo(TEXT);
        assertThat(decode(TEXT.getBytes(UTF_16LE)).text()).isEqualTo(TEXT);
        assertThat(decode(("\uFEFF" + TEXT).getBytes(UTF_16LE)).text()).isEqualTo(TEXT);
        assertThat(decode(TEXT.getBytes(UTF_16BE)).text()).isEqualTo(TEXT);
        assertThat(decode(("\uFEFF" + TEXT).getBytes(UTF_16BE)).text()).isEqualTo(TEXT);
    }

    @Test
    void lettersComeComposedAndLinesWithOneEnd() {
        var decomposed = Normalizer.normalize(TEXT, Normalizer.Form.NFD).replace("\n", "\r\n");
        assertThat(decode(decomposed.getBytes(UTF_8)).text()).isEqualTo(TEXT);
    }

    @Test
    void windows1258IsConvertedAndSaidSo() {
        var bytes = "C\u00F4ng t\u00E1c d\u00E2n v\u00E2\u0323n th\u01B0\u0323c hi\u00EA\u0323n"
                .getBytes(Charset.forName("windows-1258"));
        assertThat(decode(bytes).text()).isEqualTo("Công tác dân vận thực hiện");
        assertThat(decode(bytes).remarks()).singleElement().asString().contains("windows-1258");
    }

    @Test
    void oldVietnameseEncodingsAreConvertedAndSaidSo() {
        var tcvn3 = decode("KÕ ho¹ch thùc hiÖn c«ng t¸c d©n vËn tr­êng häc".getBytes(ISO_8859_1));
        assertThat(tcvn3.text()).isEqualTo("Kế hoạch thực hiện công tác dân vận trường học");
        assertThat(tcvn3.remarks()).singleElement().asString().contains("TCVN3");
        var vni = decode("Keá hoaïch thöïc hieän coâng taùc daân vaän".getBytes(ISO_8859_1));
        assertThat(vni.text()).isEqualTo("Kế hoạch thực hiện công tác dân vận");
        assertThat(vni.remarks()).singleElement().asString().contains("VNI");
    }

    @Test
    void aTextInAnUnknownEncodingIsRefused() {
        var bytes = "Учреждение утвердило план работы на год".getBytes(Charset.forName("KOI8-R"));
        assertThat(Decoder.decode(bytes, "a.txt", Limits.STANDARD))
                .extracting("reason")
                .isEqualTo(Reason.UNKNOWN_ENCODING);
    }

    @Test
    void aTextThatWasCutWithinALetterIsStillRead() {
        var bytes = TEXT.repeat(20).getBytes(UTF_8);
        var cut = java.util.Arrays.copyOf(bytes, TEXT.repeat(10).getBytes(UTF_8).length + 3);
        assertThat(decode(cut).text()).startsWith(TEXT);
    }
}
