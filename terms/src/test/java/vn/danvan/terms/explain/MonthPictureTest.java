package vn.danvan.terms.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.danvan.terms.DueDate;
import vn.danvan.terms.Facts;

class MonthPictureTest {

    private static final DueDate DUE = SentenceTest.due("KN-01", Facts.from(LocalDate.of(2026, 8, 27)));

    private static Document parse(String svg) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void isWellFormedAndNamesItselfToAScreenReader() throws Exception {
        var svg = parse(MonthPicture.of(DUE)).getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(DUE.rule().title());
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(Sentence.of(DUE));
    }

    @Test
    void showsTheMonthsOfTheTermWithTheReasonOfEachDay() {
        assertThat(MonthPicture.of(DUE))
                .contains("Tháng 8/2026", "Tháng 9/2026")
                .contains("thứ Hai, ngày 31/8/2026: nghỉ hoán đổi, làm bù ngày 22/8/2026 (không tính)")
                .contains("thứ Năm, ngày 10/9/2026: ngày làm việc (tính: 7)")
                .containsOnlyOnce("term-due");
    }

    @Test
    void takesItsColourFromThePageAndNeedsNoStyleSheet() {
        assertThat(MonthPicture.of(DUE)).contains("currentColor").doesNotContain("<style", "style=", "#");
    }

    @Test
    void showsFirstAndLastMonthOfALongTerm() {
        var years = SentenceTest.due("DC-15", Facts.from(LocalDate.of(2026, 7, 1)));
        assertThat(MonthPicture.of(years))
                .contains("Tháng 7/2026", "Tháng 7/2031")
                .doesNotContain("Tháng 8/2026");
    }
}
