package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SplitTest {
    @Test
    void aDutyIsCutIntoItsSentences() {
        assertThat(Split.of("Thực hiện tốt công tác tiếp công dân. Thường xuyên kiểm tra việc thực hiện Quy chế."))
                .containsExactly(
                        "Thực hiện tốt công tác tiếp công dân.", "Thường xuyên kiểm tra việc thực hiện Quy chế.");
    }

    @Test
    void oneSentenceIsCutAtItsSemicolons() {
        assertThat(Split.of("Rà soát thủ tục; niêm yết công khai; cập nhật trên trang thông tin"))
                .containsExactly("Rà soát thủ tục;", "niêm yết công khai;", "cập nhật trên trang thông tin");
    }

    @Test
    void aStopInsideANumberOrAnAbbreviationEndsNoSentence() {
        assertThat(Split.of("Chi 1.500 triệu đồng cho UBND P. Mẫu theo mục 2.1 của đề án"))
                .hasSize(1);
    }
}
