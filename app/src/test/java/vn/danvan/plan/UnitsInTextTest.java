package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.organization.Unit;
import vn.danvan.organization.UnitKind;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.UnitId;

class UnitsInTextTest {
    /** Unit 1 is the office, 2 and 3 are divisions of which one name begins with the other, 4 a centre. */
    private static final List<Unit> UNITS = Stream.of(
                    "Văn phòng Sở", "Phòng Nghiệp vụ", "Phòng Nghiệp vụ Hai", "Trung tâm Thông tin")
            .collect(ArrayList::new, (list, name) -> list.add(unit(list.size() + 1, name)), List::addAll);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Văn phòng Sở chủ trì rà soát quy chế | 1 |",
                "Văn phòng Sở tổ chức chấm điểm mô hình | 1 |",
                "Rà soát quy chế, giao Văn phòng Sở thực hiện | 1 |",
                "Rà soát quy chế. Văn phòng Sở chủ trì, các phòng, trung tâm phối hợp. | 1 | 2 3 4",
                "Văn phòng Sở chủ trì, phối hợp với Phòng Nghiệp vụ Hai tổ chức hội nghị | 1 | 3",
                "Phối hợp với Trung tâm Thông tin mở lớp | | 4",
                "Các phòng, trung tâm đăng ký mô hình, gửi Văn phòng Sở | | 2 3 4",
                "Mỗi đơn vị đăng ký một mô hình | | 1 2 3 4",
                "Gửi danh sách về Văn phòng Sở để tổng hợp | |",
                "Văn phòng Sở, Phòng Nghiệp vụ chủ trì mở lớp | 1 | 2",
            })
    void whoLeadsAndWhoCooperates(String words, Integer lead, String cooperating) {
        var parts = new UnitsInText(UNITS).in(words);
        assertThat(parts.lead()).isEqualTo(lead == null ? null : new UnitId(lead));
        var expected = cooperating == null
                ? List.<UnitId>of()
                : Stream.of(cooperating.split(" ", -1))
                        .map(id -> new UnitId(Long.parseLong(id)))
                        .toList();
        assertThat(parts.cooperating()).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Unit unit(long id, String name) {
        return new Unit(
                new UnitId(id),
                new AgencyId(1),
                null,
                name,
                "Đv" + id,
                UnitKind.DIVISION,
                (int) id,
                LocalDate.of(2026, 1, 1),
                null,
                0);
    }

    @Test
    void aTextOfAMillionLettersThatCallsItselfADutyHoldsNobodyUp() {
        var endless = "Giao " + "Văn phòng Sở và Phòng Nghiệp vụ ".repeat(40_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(new UnitsInText(UNITS).in(endless).lead()).isNotNull());
    }
}
