package vn.danvan.documents.check;

import static org.assertj.core.api.Assertions.assertThat;

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
}
