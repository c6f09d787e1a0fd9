package vn.danvan.documents.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.documents.input.Limits;

class WordCorrectorTest {

    /** Word breaks a line of words into runs as it likes. */
    private static final String BROKEN = "</w:t></w:r><w:r><w:rPr><w:sz w:val=\"26\"/></w:rPr><w:t>";

    private static CorrectedCopy corrected(byte[] file) {
        return CorrectedCopy.of(file, checked(file), KnownDocuments.none()).orElseThrow();
    }

    private static Checking.Checked checked(byte[] file) {
        return (Checking.Checked) DocumentChecker.check(file, "a.docx", KnownDocuments.none(), Limits.STANDARD);
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số: 05/KH-SM|Số: 5/KH-SM",
                "Độc lập - Tự do - Hạnh phúc|Độc Lập - Tự Do - Hạnh Phúc",
                "ngày 05 tháng 4 năm 2024|ngày 5 tháng 04 năm 2024",
                "phục vụ Nhân dân|phục vụ nhân dân",
                "tổng hợp kết quả./.|tổng hợp kết quả.",
                "- Các phòng thuộc Sở;|- Các phòng thuộc Sở,",
                "- Lưu: VT, VP.|- Lưu VT, VP.",
                "Nguyễn Văn Thử|NGUYỄN VĂN THỬ",
                "Số: 05/KH-SM|Số: 5" + BROKEN + "/KH-SM"
            })
    void putsWordsRightInsideTheirRuns(String right, String wrong) throws IOException {
        var copy = corrected(WordPlan.good().with("document", right, wrong).bytes());
        assertThat(checked(copy.content()).report().findings()).isEmpty();
        assertThat(copy.made()).isNotEmpty();
        assertThat(parts(copy.content()).get("word/document.xml").replace(BROKEN, ""))
                .isEqualTo(parts(WordPlan.good().bytes()).get("word/document.xml"));
    }

    @Test
    void keepsEveryOtherPartAndItsOrder() throws IOException {
        var before = parts(WordPlan.good().bytes());
        var after = parts(
                corrected(WordPlan.good().with("document", "Số: 05", "Số: 5").bytes())
                        .content());
        assertThat(after).isEqualTo(before);
        assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
    }

    @Test
    void correctingTwiceChangesNothingMore() {
        var once = corrected(WordPlan.good()
                .with("document", "Số: 05", "Số: 5")
                .with("document", "Nhân dân", "nhân dân")
                .bytes());
        var twice = corrected(once.content());
        assertThat(twice.made()).isEmpty();
        assertThat(twice.content()).isEqualTo(once.content());
    }

    @Test
    void leavesAGoodFileAsItIs() {
        var good = WordPlan.good().bytes();
        assertThat(corrected(good).content()).isEqualTo(good);
    }
}
