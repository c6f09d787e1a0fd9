package vn.danvan.documents.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoodDocumentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"ke-hoach", "cong-van", "quyet-dinh", "to-trinh", "bao-cao"})
    void aGoodDocumentGivesNoFinding(String name) {
        var report = Samples.check(Samples.text(name));
        assertThat(report.regime()).isEqualTo(Regime.DECREE_30);
        assertThat(report.findings())
                .extracting(f -> f.rule().id() + " " + f.found())
                .isEmpty();
    }

    /** A text box is read before the paragraph that it is tied to, though it stands below it. */
    @Test
    void aStampThatIsReadBeforeTheNumberGivesNoFinding() {
        var text = Samples.text("ke-hoach").replace("Số: 05/KH-UBND", "KHẨN\n\nSố: 05/KH-UBND");
        assertThat(Samples.rulesBrokenBy(text)).isEmpty();
    }
}
