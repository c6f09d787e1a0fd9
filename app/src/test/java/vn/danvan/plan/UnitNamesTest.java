package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvan.organization.Unit;
import vn.danvan.organization.UnitKind;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.UnitId;

class UnitNamesTest {
    private static final Unit OFFICE = unit(1, "Văn phòng Sở", "Văn phòng");
    private static final Unit FIRST = unit(2, "Phòng Nghiệp vụ Mẫu Một", "P.NV1");
    private static final Unit SECOND = unit(3, "Phòng Nghiệp vụ Mẫu Hai", "P.NV2");
    private static final Unit CENTRE = unit(4, "Trung tâm Thông tin Mẫu", "TTTT");

    private final UnitNames names = new UnitNames(List.of(OFFICE, FIRST, SECOND, CENTRE));

    @Test
    void aUnitIsMeantByItsNameOrItsShortNameWhateverTheCase() {
        assertThat(names.meantBy("phòng nghiệp vụ  mẫu hai")).containsExactly(SECOND.id());
        assertThat(names.meantBy("TTTT")).containsExactly(CENTRE.id());
        assertThat(names.meantBy("Văn phòng Sở")).containsExactly(OFFICE.id());
    }

    @Test
    void allUnitsOfTheNamedSortsAreMeantTogether() {
        assertThat(names.meantBy("các phòng, trung tâm trực thuộc Sở"))
                .containsExactlyInAnyOrder(FIRST.id(), SECOND.id(), CENTRE.id());
        assertThat(names.meantBy("Các đơn vị trực thuộc Sở")).hasSize(4);
    }

    @Test
    void anotherAgencyIsNobodyHere() {
        assertThat(names.meantBy("Sở Nội vụ")).isEmpty();
        assertThat(names.meantBy("Phòng Nghiệp vụ Mẫu")).isEmpty();
    }

    private static Unit unit(long id, String name, String shortName) {
        return new Unit(
                new UnitId(id),
                new AgencyId(1),
                null,
                name,
                shortName,
                UnitKind.DIVISION,
                (int) id,
                LocalDate.of(2026, 1, 1),
                null,
                0);
    }
}
