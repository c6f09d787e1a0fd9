package vn.danvan.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.documents.CitationLink.Relation;
import vn.danvan.documents.Target.Bound;

/** What stands between the mentions: chains, places within a document, figures. */
class ChainsTest {
    @Test
    void aPlanCarriesOutAConclusionThatCarriesOnAResolution() {
        var document = TextReader.read("""
                Kế hoạch số 15-KH/TU ngày 13/3/2019 của Ban Thường vụ Tỉnh ủy về thực hiện Kết luận số 3-KL/TW
                ngày 07/01/2019 của Ban Bí thư về tiếp tục thực hiện Nghị quyết số 5-NQ/TW ngày 03/6/2013;
                Chỉ thị số 9/CT-TTg.
                """);
        assertThat(CitationLinks.of(document))
                .extracting(link -> link.from().symbol() + " " + link.relation() + " "
                        + link.to().symbol())
                .containsExactly("15-KH/TU IMPLEMENTS 3-KL/TW", "3-KL/TW IMPLEMENTS 5-NQ/TW");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Luật Giá số 16/2023/QH15 được sửa đổi, bổ sung bởi Luật số 44/2024/QH15 | AMENDED_BY
            Thông tư số 1/2025/TT-BTC sửa đổi, bổ sung một số điều của Thông tư số 5/2023/TT-BTC | AMENDS
            Nghị định số 7/2025/NĐ-CP quy định chi tiết một số điều của Luật Giá số 16/2023/QH15 | DETAILS
            Quyết định số 8/QĐ-UBND thay thế Quyết định số 2/QĐ-UBND | REPLACES
            """)
    void oneDocumentActsOnTheNext(String words, Relation relation) {
        assertThat(CitationLinks.of(TextReader.read(words + ".")))
                .singleElement()
                .satisfies(link -> assertThat(link.relation()).isEqualTo(relation));
    }

    @Test
    void aPlaceBelongsToTheDocumentBehindIt() {
        var document = TextReader.read(
                "Thực hiện điểm b khoản 3 Điều 12 Nghị định số 7/2025/NĐ-CP và khoản 1 Điều 4 của Quy chế này.");
        var references = InternalReferences.of(document);
        assertThat(references).hasSize(2);
        assertThat(references.getFirst()).satisfies(reference -> {
            assertThat(reference.point()).isEqualTo("b");
            assertThat(reference.clause()).isEqualTo(3);
            assertThat(reference.article()).isEqualTo("12");
            assertThat(reference.of()).isNotNull();
        });
        assertThat(references.getLast().of()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phấn đấu 100% công chức được tập huấn. | EXACTLY | 100 | %
            Mỗi xã xây dựng ít nhất 02 mô hình điểm. | AT_LEAST | 2 | mô hình
            Trên 95,5% người dân hài lòng. | AT_LEAST | 95.5 | %
            Tỷ lệ quá hạn không quá 1% hồ sơ. | AT_MOST | 1 | %
            Có ≥ 30% doanh nghiệp ứng dụng. | AT_LEAST | 30 | %
            """)
    void aFigureToBeReachedIsATarget(String words, Bound bound, String amount, String unit) {
        assertThat(Targets.of(TextReader.read(words))).singleElement().satisfies(target -> {
            assertThat(target.bound()).isEqualTo(bound);
            assertThat(target.amount()).isEqualByComparingTo(amount);
            assertThat(target.unit()).isEqualTo(unit);
        });
    }

    @Test
    void daysAndNumbersOfPapersAreNoTargets() {
        assertThat(Targets.of(
                        TextReader.read("Trước ngày 30/6, ít nhất 05 ngày làm việc, theo Công văn số 12/SNV-VP.")))
                .isEmpty();
    }

    /** A year with letters behind it is the end of one mention and could begin another. */
    @Test
    void aNumberThatBeginsInTheDateOfAMentionOverlapsItWithoutHarm() {
        var document = TextReader.read("Thực hiện Kế hoạch số 1/KH-SM ngày 05 tháng 6 năm 2024/QĐ-SM của Sở Mẫu.\n");
        assertThat(document.citations())
                .extracting(citation -> citation.kind() + " " + citation.symbol())
                .containsExactly("Kế hoạch 1/KH-SM", "Quyết định 2024/QĐ-SM");
    }
}
