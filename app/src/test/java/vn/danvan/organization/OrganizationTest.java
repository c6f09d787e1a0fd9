package vn.danvan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.danvan.organization.TestPeople.done;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import vn.danvan.DanvanTest;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.Forbidden;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.audit.Audit;
import vn.danvan.platform.web.Missing;

@DanvanTest
class OrganizationTest {
    @Autowired
    Founding founding;

    @Autowired
    UnitKeeping keeping;

    @Autowired
    Reorganization reorganization;

    @Autowired
    AgencyKeeping agencies;

    @Autowired
    OfficerKeeping officers;

    @Autowired
    Directory directory;

    @Autowired
    Units units;

    @Autowired
    Posts posts;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Clock clock;

    Actor administrator;

    @BeforeEach
    void found() {
        administrator = founded();
    }

    @Test
    void unitsStandBelowTheirParentsInOfficialOrder() {
        var centre = unit(null, "Trung tâm Mẫu", 3);
        var office = unit(null, "Văn phòng Mẫu", 1);
        unit(centre, "Tổ Hai", 2);
        unit(centre, "Tổ Một", 1);
        unit(office, "Bộ phận Một cửa Mẫu", 1);
        assertThat(names())
                .containsExactly("Văn phòng Mẫu", "Bộ phận Một cửa Mẫu", "Trung tâm Mẫu", "Tổ Một", "Tổ Hai");
    }

    @Test
    void twoUnitsNeverBearTheSameNameUntilOneIsClosed() {
        var first = unit(null, "Phòng Ước Mơ", 1);
        assertThat(keeping.add(typed(null, "PHÒNG ƯỚC MƠ", 2), administrator))
                .isEqualTo(new Outcome.Refused<UnitId>("name", "unit.name-taken"));
        abolish(first);
        unit(null, "Phòng Ước Mơ", 1);
    }

    @Test
    void aClosedUnitTakesNobodyAndNoUnit() {
        var closed = unit(null, "Phòng Cũ", 1);
        abolish(closed);
        assertThat(officers.add("Lê Văn Thử", new NewPost(closed, "Chuyên viên", Role.OFFICER), administrator))
                .isEqualTo(new Outcome.Refused<OfficerId>("unit", "post.unit-closed"));
        assertThat(keeping.add(typed(closed, "Tổ Mới", 1), administrator))
                .isEqualTo(new Outcome.Refused<UnitId>("parent", "unit.parent-closed"));
    }

    @Test
    void theSecondOfTwoWhoChangeAUnitIsTold() {
        var unit = unit(null, "Phòng Mẫu", 1);
        done(keeping.change(unit, 0, "Phòng Mẫu Một", "PM", UnitKind.DIVISION, 1, administrator));
        assertThat(keeping.change(unit, 0, "Phòng Mẫu Hai", "PM", UnitKind.DIVISION, 1, administrator))
                .isEqualTo(new Outcome.Refused<UnitId>("version", "unit.changed"));
        assertThat(names()).containsExactly("Phòng Mẫu Một");
    }

    @Test
    void anotherAgencysUnitsAndOfficersAreAsGoodAsNone() {
        var stranger = founded();
        var unit = unit(null, "Phòng Mẫu", 1);
        var officer = officer("Lê Văn Thử", unit);
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> keeping.change(unit, 0, "X", "X", UnitKind.DIVISION, 1, stranger));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> officers.endPost(officer, new PostId(1), stranger));
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> officers.rename(officer, "Lê Văn Thử", "X", stranger));
        assertThat(officers.add("Lê Văn Thử", new NewPost(unit, "Chuyên viên", Role.OFFICER), stranger))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void actsNeedTheirRight() {
        var leader = new Actor(administrator.officer(), administrator.agency(), null, "", Set.of(Role.LEADER));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> keeping.add(typed(null, "Phòng", 1), leader));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> officers.search(OfficerSearch.of("", null), 10, leader));
    }

    @Test
    void aUnitIsNotSavedWhenItsEntryInTheRecordFails() {
        var keepingWithBrokenRecord = new UnitKeeping(units, new BrokenRecord(), clock);
        assertThatThrownBy(() -> transaction.execute(
                        status -> keepingWithBrokenRecord.add(typed(null, "Phòng Mẫu", 1), administrator)))
                .hasMessage("the record is down");
        assertThat(names()).isEmpty();
    }

    @Test
    void aNewPostTakesThePlaceOfTheOldOneOrIsHeldBesidesIt() {
        var unit = unit(null, "Phòng Mẫu", 1);
        var officer = officer("Lê Văn Thử", unit);
        var first = posts.of(officer).getFirst().id();
        done(officers.post(officer, new NewPost(unit, "Trưởng phòng", Role.UNIT_HEAD), first, administrator));
        assertThat(directory.officer(officer).orElseThrow().post()).isEqualTo("Trưởng phòng");
        assertThat(directory.officer(officer).orElseThrow().roles()).containsExactly(Role.UNIT_HEAD);
        done(officers.post(officer, new NewPost(null, "Chủ tịch Công đoàn", Role.UNION), null, administrator));
        assertThat(directory.officer(officer).orElseThrow().post()).isEqualTo("Trưởng phòng");
        assertThat(directory.officer(officer).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.UNIT_HEAD, Role.UNION);
    }

    @Test
    void theAgencyIsShownByTheNameOfTheDay() {
        var day = LocalDate.of(2025, 3, 1);
        var order = new Order(day, new Decision("9/NQ-HĐND", day.minusDays(10)));
        var named = new Agency(administrator.agency(), "Sở Ghép tỉnh Ví Dụ", null, "SGVD");
        done(agencies.rename(named, "Sở Mẫu tỉnh Ví Dụ", order, administrator));
        assertThat(directory.agencyOn(administrator.agency(), day.minusDays(1)).shortName())
                .isEqualTo("SMVD");
        assertThat(directory.agencyOn(administrator.agency(), day)).isEqualTo(named);
        assertThat(directory.agency(administrator.agency())).isEqualTo(named);
        assertThat(agencies.rename(named, "Sở Mẫu tỉnh Ví Dụ", order, administrator))
                .isEqualTo(new Outcome.Refused<AgencyId>("version", "agency.changed"));
        assertThat(agencies.rename(named, "Sở Ghép tỉnh Ví Dụ", order, administrator))
                .isEqualTo(new Outcome.Refused<AgencyId>("day", "agency.day"));
    }

    @Test
    void nobodyGivesHimselfAPost() {
        var own = administrator.officer();
        assertThat(officers.post(own, new NewPost(null, "Giám đốc", Role.LEADER), null, administrator))
                .isEqualTo(new Outcome.Refused<OfficerId>("role", "post.own"));
        assertThat(officers.endPost(own, posts.of(own).getFirst().id(), administrator))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void namesAreSortedByTheGivenNameAsVietnameseAre() {
        var unit = unit(null, "Phòng Mẫu", 1);
        List.of("Nguyễn Văn Đức", "Trần Thị Ánh", "Lê Văn Dũng", "Bùi Thị An", "Phạm Văn Ất")
                .forEach(name -> officer(name, unit));
        assertThat(directory.officers(administrator.agency()))
                .extracting(Officer::name)
                .containsSubsequence("Bùi Thị An", "Trần Thị Ánh", "Phạm Văn Ất", "Lê Văn Dũng", "Nguyễn Văn Đức");
    }

    @ParameterizedTest(name = "«{0}» finds {1}")
    @CsvSource({
        "thuy, Lê Thị Thúy|Lê Thị Thủy",
        "thủy, Lê Thị Thủy",
        "THỦY, Lê Thị Thủy",
        "le dung, Lê Văn Dũng",
        "dung chuyen, Lê Văn Dũng",
        "duc, Nguyễn Văn Đức",
        "đức, Nguyễn Văn Đức",
        "%, ''",
    })
    void peopleAreFoundWithAndWithoutMarks(String typed, String found) {
        var unit = unit(null, "Phòng Mẫu", 1);
        List.of("Lê Thị Thúy", "Lê Thị Thủy", "Lê Văn Dũng", "Nguyễn Văn Đức").forEach(name -> officer(name, unit));
        assertThat(officers.search(OfficerSearch.of(typed, null), 10, administrator))
                .extracting(line -> line.officer().name())
                .containsExactlyInAnyOrder(found.isEmpty() ? new String[0] : found.split("\\|"));
    }

    @Test
    void pagesOfPeopleFollowEachOther() {
        var unit = unit(null, "Phòng Mẫu", 1);
        List.of("Lê Văn Bốn", "Lê Văn Ba", "Lê Văn Ba", "Lê Văn Năm").forEach(name -> officer(name, unit));
        var first = officers.search(OfficerSearch.of("le van", null), 2, administrator);
        var last = first.getLast().officer().id();
        var second = officers.search(OfficerSearch.of("le van", last), 2, administrator);
        assertThat(first).extracting(line -> line.officer().name()).containsExactly("Lê Văn Ba", "Lê Văn Ba");
        assertThat(second).extracting(line -> line.officer().name()).containsExactly("Lê Văn Bốn", "Lê Văn Năm");
    }

    private record BrokenRecord() implements Audit {
        @Override
        public void record(Actor actor, String act, String object, Map<String, ?> details) {
            throw new IllegalStateException("the record is down");
        }

        @Override
        public void recordUnsigned(@Nullable AgencyId agency, String act, String object, Map<String, ?> details) {
            throw new IllegalStateException("the record is down");
        }
    }

    private Actor founded() {
        return transaction.execute(status -> founding.found("Sở Mẫu tỉnh Ví Dụ", null, "SMVD", true, "Ngô Thị Mẫu"));
    }

    private UnitId unit(@Nullable UnitId parent, String name, int position) {
        return done(keeping.add(typed(parent, name, position), administrator));
    }

    private static NewUnit typed(@Nullable UnitId parent, String name, int position) {
        return new NewUnit(parent, name, "X", UnitKind.DIVISION, position);
    }

    private OfficerId officer(String name, UnitId unit) {
        return done(officers.add(name, new NewPost(unit, "Chuyên viên", Role.OFFICER), administrator));
    }

    private void abolish(UnitId unit) {
        var order = new Order(today().plusDays(1), new Decision("1/QĐ-SMVD", today()));
        done(reorganization.abolish(new SeenUnit(unit, 0), null, order, administrator));
    }

    private List<String> names() {
        return directory.units(administrator.agency()).stream().map(Unit::name).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
