package vn.danvan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSymbolTest {
    private static DocumentSymbol symbol(String words) {
        return DocumentSymbol.parse(words).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "26/KH-UBND, PLAN",
        "012/CT-UBND, DIRECTIVE",
        "9086/BNV-CTTN&BĐG, OFFICIAL_LETTER",
        "05/BNV-VP, OFFICIAL_LETTER",
        "163/2025/QĐ-CTUBND, DECISION",
        "05-CTr/BDVTU-BCSĐ, PROGRAMME",
        "34/2007/PL-UBTVQH11, ORDINANCE",
        "43-KL/TW, CONCLUSION",
        "14/2009/TTLT-BCT-BTC, JOINT_CIRCULAR",
        "168a/QĐ-UBND, DECISION",
        "89/VBHN-VPQH, CONSOLIDATED_TEXT"
    })
    void namesTheKind(String words, DocumentKind kind) {
        assertThat(symbol(words).kind()).contains(kind);
    }

    @Test
    void ofTheNationalAssemblyNamesNoKind() {
        assertThat(symbol("43/2022/QH15").kind()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "012/CT–UBND, 12/ct-ubnd",
        "05- CTr/BDVTU-BCSĐ, 05-CTr/BDVTU-BCSĐ",
        "Số: 27/2018/ QĐ-TTg, 27/2018/QĐ-TTG",
        "295/2025/ND-CP, 295/2025/NĐ-CP",
        "366/QĐ-TW, 366-QĐ/TW"
    })
    void equalsWhatOnlyLooksDifferent(String one, String other) {
        assertThat(symbol(one)).isEqualTo(symbol(other)).hasSameHashCodeAs(symbol(other));
    }

    @ParameterizedTest
    @CsvSource({
        "26/KH-UBND, 27/KH-UBND",
        "26/KH-UBND, 26/KH-HĐND",
        "26/2025/QĐ-UBND, 26/QĐ-UBND",
        "168a/QĐ-UBND, 168/QĐ-UBND"
    })
    void differsWhereNumberYearOrLettersDo(String one, String other) {
        assertThat(symbol(one)).isNotEqualTo(symbol(other));
    }

    @Test
    void printsAsWrittenWithoutSpaces() {
        assertThat(symbol("Số: 02223/QĐ- UBND")).hasToString("02223/QĐ-UBND");
        assertThat(symbol("02223/QĐ-UBND").number()).isEqualTo(2223);
        assertThat(symbol("04/2015/NĐ-CP").year()).contains(2015);
    }

    @ParameterizedTest
    @CsvSource({
        "17/2024/TT-BTTTT, 2024-12-31, Bộ Thông tin và Truyền thông",
        "10/2022/QH15, 2022-11-10, Quốc hội khóa XV",
        "33/CT-TTg, 2021-11-26, Thủ tướng Chính phủ",
        "05/BNV-VP, 2025-05-05, Bộ Nội vụ"
    })
    void impliesTheBodyOfItsDay(String words, LocalDate on, String body) {
        assertThat(symbol(words).issuers(on)).containsExactly(body);
    }

    @Test
    void aMinistryThatWasMergedIssuesNothingAfterwards() {
        assertThat(symbol("17/2024/TT-BTTTT").issuers(LocalDate.of(2025, 2, 28)))
                .hasSize(1);
        assertThat(symbol("17/2024/TT-BTTTT").issuers(LocalDate.of(2025, 3, 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "12/2013", "26/11/2021", "KH-UBND", "Bộ Nội vụ", "/KH-UBND"})
    void otherWordsAreNoSymbol(String words) {
        assertThat(DocumentSymbol.parse(words)).isEmpty();
    }

    @Test
    void decree30NamesTwentyNineKinds() {
        assertThat(Arrays.stream(DocumentKind.values()).filter(kind -> kind.group() == DocumentKind.Group.DECREE_30))
                .hasSize(29);
        assertThat(DocumentKind.named("TỜ TRÌNH")).contains(DocumentKind.SUBMISSION);
    }
}
