package vn.danvan.documents.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyTextTest {

    @ParameterizedTest
    @CsvSource({
        "Céng hoµ x· héi chñ nghÜa ViÖt Nam, Cộng hoà xã hội chủ nghĩa Việt Nam",
        "§éc lËp - Tù do - H¹nh phóc, Độc lập - Tự do - Hạnh phúc",
        "ñy ban nh©n d©n tØnh VÝ Dô, ủy ban nhân dân tỉnh Ví Dụ",
        "KÕ ho¹ch thùc hiÖn c«ng t¸c d©n vËn n¨m 2022, Kế hoạch thực hiện công tác dân vận năm 2022",
        "®¬n vÞ tr­êng häc ­u tiªn, đơn vị trường học ưu tiên",
    })
    void tcvn3IsRecognisedByItsSyllables(String old, String today) {
        var read = LegacyText.of(old);
        assertThat(read.text()).isEqualTo(today);
        assertThat(read.encoding()).isEqualTo(LegacyEncoding.TCVN3);
    }

    @ParameterizedTest
    @CsvSource({
        "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
        "Ñoäc laäp - Töï do - Haïnh phuùc, Độc lập - Tự do - Hạnh phúc",
        "UÛY BAN NHAÂN DAÂN TÆNH VÍ DUÏ, ỦY BAN NHÂN DÂN TỈNH VÍ DỤ",
        "Keá hoaïch thöïc hieän coâng taùc daân vaän naêm 2022, Kế hoạch thực hiện công tác dân vận năm 2022",
        "Tröôøng hôïp ñöôïc öu tieân, Trường hợp được ưu tiên",
    })
    void vniIsRecognisedByItsSyllables(String old, String today) {
        var read = LegacyText.of(old);
        assertThat(read.text()).isEqualTo(today);
        assertThat(read.encoding()).isEqualTo(LegacyEncoding.VNI);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cộng hòa xã hội chủ nghĩa Việt Nam",
                "và các xã, phường có ít nhất 02 mô hình",
                "Ke hoach thuc hien cong tac dan van",
                "“100%” – … §",
                "Le Président de la République française a décidé",
                "",
            })
    void textOfTodayStaysAsItIs(String text) {
        assertThat(LegacyText.of(text)).isEqualTo(new LegacyText(text, null));
    }

    @Test
    void aDecomposedTextIsSound() {
        assertThat(LegacyText.isVietnamese("Ca\u0302\u0300n Thơ\u031B nhiê\u0323m vu\u0323".replace("\u031B", "")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nghiệp", "quyết", "khuỷu", "giữa", "rượu", "người", "đoàn", "xoong", "ngoằn", "thuế", "y", "ở"})
    void syllablesAreBuiltByTheRules(String word) {
        assertThat(Syllables.isSyllable(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hoàt", "tệẹ", "trờnn", "ñöôïc", "bcd", "quốcc", "mộtt", "tìch"})
    void otherWordsAreNot(String word) {
        assertThat(Syllables.isSyllable(word)).isFalse();
    }
}
