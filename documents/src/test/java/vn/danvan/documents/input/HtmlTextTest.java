package vn.danvan.documents.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {

    private static Decoding.Text decode(String page) {
        return (Decoding.Text) Decoder.decode(page.getBytes(UTF_8), "mau.html", Limits.STANDARD);
    }

    private static String text(String body) {
        return decode("<!doctype html><html><head><title>Tựa</title></head><body>" + body + "</body></html>")
                .text();
    }

    @Test
    void blocksAreParagraphsAndBreaksAreLines() {
        assertThat(text("<script>var x</script><p>Một\n  hai</p><div>Ba<br>bốn</div>năm <b>sáu</b>"))
                .isEqualTo("Một hai\n\nBa\nbốn\n\nnăm sáu");
    }

    @Test
    void listsShowTheMarkersOfABrowser() {
        assertThat(text("<ol type=I><li><p>Mục</p><ol start=3><li>ba<li>bốn</ol><li>Mục</ol><ul><li>gạch</ul>"))
                .isEqualTo("I. Mục\n\n3. ba\n\n4. bốn\n\nII. Mục\n\n- gạch");
    }

    @Test
    void tablesWithLinesAreGridsAndOthersPutTextsSideBySide() {
        assertThat(text("<table border=1><tr><td>a<td>b</table><table><tr><td>Trái<td>Phải</table>"))
                .isEqualTo("| a | b |\n\nTrái\n\nPhải");
    }

    @Test
    void linesOfAHeadingStayTogether() {
        assertThat(text("<p align=center>KẾ HOẠCH</p><p style='text-align: center'>Công tác mẫu</p><p>Thân</p>"))
                .isEqualTo("KẾ HOẠCH\nCông tác mẫu\n\nThân");
    }

    @Test
    void oldFontsAreConverted() {
        var decoded = decode("<html><body><font face='.VnTime'>KÕ ho¹ch</font> <span style=\"font-family:'VNI-Times'\">"
                + "coâng taùc</span></body></html>");
        assertThat(decoded.text()).isEqualTo("Kế hoạch công tác");
        assertThat(decoded.remarks()).hasSize(2);
    }

    @Test
    void anEncodingNamedByThePageIsUsed() {
        var page =
                "<html><head><meta charset=windows-1258></head><body>C\u00F4ng t\u00E1c d\u00E2n v\u00E2\u00F2n</body></html>";
        var decoded = (Decoding.Text) Decoder.decode(page.getBytes(ISO_8859_1), "a.html", Limits.STANDARD);
        assertThat(decoded.text()).isEqualTo("Công tác dân vận");
    }
}
