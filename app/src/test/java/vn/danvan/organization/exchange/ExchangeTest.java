package vn.danvan.organization.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.danvan.organization.TestPeople.done;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.DanvanTest;
import vn.danvan.organization.Capacity;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Duties;
import vn.danvan.organization.NewPost;
import vn.danvan.organization.NewUnit;
import vn.danvan.organization.Officer;
import vn.danvan.organization.OfficerKeeping;
import vn.danvan.organization.Outcome;
import vn.danvan.organization.Post;
import vn.danvan.organization.TestPeople;
import vn.danvan.organization.Unit;
import vn.danvan.organization.UnitIds;
import vn.danvan.organization.UnitKeeping;
import vn.danvan.organization.UnitKind;
import vn.danvan.organization.UnitUse;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Forbidden;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.sheet.SheetFormat;
import vn.danvan.platform.web.Missing;

/** Units and staff taken in from files, looked at first, saved as a whole, taken back as a whole. */
@DanvanTest
class ExchangeTest {
    private static final String UNITS = "Tên đơn vị;Tên viết tắt;Loại;Thuộc đơn vị;Thứ tự;Từ ngày\n";
    private static final String STAFF = "Họ và tên;Chức vụ;Đơn vị;Vai trò;Hình thức;Từ ngày\n";

    @Autowired
    TestPeople people;

    @Autowired
    Exchange exchange;

    @Autowired
    ImportSaving saving;

    @Autowired
    ExportRows exports;

    @Autowired
    Directory directory;

    @Autowired
    Duties duties;

    @Autowired
    UnitKeeping units;

    @Autowired
    OfficerKeeping officers;

    @Autowired
    List<UnitUse> uses;

    Actor administrator;

    @BeforeEach
    void agency() {
        administrator = people.agency().get(Role.ADMINISTRATOR).actor();
    }

    @Test
    void nothingIsSavedUntilItIsConfirmed() {
        var id = take(
                ImportKind.UNITS, UNITS + "Tổ Một;T1;Đơn vị khác;Phòng Hai;2;\nPhòng Hai;P2;Phòng;;1;01/07/2025\n");
        assertThat(preview(id).isRight()).isTrue();
        assertThat(unitNames()).containsExactly("Phòng Mẫu");
        done(saving.save(id, administrator));
        assertThat(unitNames()).containsExactlyInAnyOrder("Phòng Mẫu", "Phòng Hai", "Tổ Một");
        var two = unit("Phòng Hai");
        assertThat(unit("Tổ Một").parent()).isEqualTo(two.id());
        assertThat(two.firstDay()).isEqualTo("2025-07-01");
    }

    @ParameterizedTest(name = "{2} at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Phòng A;A;Sở;;1;                               | C2 | import.not-one-of
            Phòng A;A;Phòng;Không Có;1;                    | D2 | import.parent-unknown
            Phòng A;A;Phòng;;một;                          | E2 | import.number
            Phòng A;A;Phòng;;1;31/02/2025                  | F2 | import.day
            ;A;Phòng;;1;                                   | A2 | import.required
            phòng mẫu;A;Phòng;;1;                          | A2 | unit.name-taken
            Phòng A;A;Phòng;Phòng A;1;                     | D2 | unit.circular
            Phòng A;A;Phòng;Phòng Mẫu;1;01/01/2000         | F2 | import.before-parent
            """)
    void whatIsWrongInALineIsSaidWithItsCell(String line, String cell, String reason) {
        assertThat(preview(take(ImportKind.UNITS, UNITS + line)).errors())
                .extracting(LineError::cell, LineError::reason)
                .containsExactly(tuple(cell, reason));
    }

    @Test
    void aCircleOverSeveralLinesIsRefused() {
        var preview = preview(
                take(ImportKind.UNITS, UNITS + "A;A;Phòng;B;1;\nB;B;Phòng;C;1;\nC;C;Phòng;A;1;\nD;D;Phòng;A;1;\n"));
        assertThat(preview.errors()).extracting(LineError::reason).containsExactly("unit.circular");
    }

    @Test
    void columnsStandInAnyOrderAndUnknownOnesAreNamed() {
        var id = take(ImportKind.UNITS, "Loại;Tên viết tắt *;TÊN ĐƠN VỊ\nPhòng;PH;Phòng Hai\n");
        assertThat(preview(id).isRight()).isTrue();
        assertThat(preview(id).sample()).containsExactly(List.of("Phòng Hai", "PH", "Phòng", "", "", ""));
        assertThat(preview(take(ImportKind.UNITS, "Tên đơn vị;Loại;Lương\nA;Phòng;1\n"))
                        .errors())
                .extracting(LineError::reason)
                .containsExactly("import.column-unknown", "import.column-missing");
    }

    @Test
    void aFileWithAnErrorIsSavedInNoPart() {
        var id = take(ImportKind.UNITS, UNITS + "Phòng Hai;P2;Phòng;;1;\nPhòng Ba;P3;Sở;;1;\n");
        assertThat(saving.save(id, administrator)).isEqualTo(refused("import.has-errors"));
        assertThat(unitNames()).containsExactly("Phòng Mẫu");
    }

    @Test
    void whatChangedSinceThePreviewIsSeenBeforeSaving() {
        var id = take(ImportKind.UNITS, UNITS + "Phòng Hai;P2;Phòng;;1;\n");
        assertThat(preview(id).isRight()).isTrue();
        done(units.add(new NewUnit(null, "Phòng Hai", "P2", UnitKind.DIVISION, 1), administrator));
        assertThat(saving.save(id, administrator)).isEqualTo(refused("import.has-errors"));
    }

    @Test
    void aFileIsSavedOnceAndTakenBackOnce() {
        var id = take(ImportKind.UNITS, UNITS + "Phòng Hai;P2;Phòng;;1;\nTổ Một;T1;Đơn vị khác;Phòng Hai;2;\n");
        done(saving.save(id, administrator));
        assertThat(saving.save(id, administrator)).isEqualTo(refused("import.not-open"));
        done(saving.undo(id, administrator));
        assertThat(unitNames()).containsExactly("Phòng Mẫu");
        assertThat(saving.undo(id, administrator)).isEqualTo(refused("import.not-saved"));
    }

    @Test
    void unitsWithPeopleOrUnitsOfOthersAreNotTakenBack() {
        var id = take(ImportKind.UNITS, UNITS + "Phòng Hai;P2;Phòng;;1;\n");
        done(saving.save(id, administrator));
        var post = new NewPost(unit("Phòng Hai").id(), "Chuyên viên", Role.OFFICER);
        done(officers.add("Lê Văn Thử", post, administrator));
        assertThat(saving.undo(id, administrator)).isEqualTo(refused("import.in-use"));
        var second = take(ImportKind.UNITS, UNITS + "Phòng Ba;P3;Phòng;;1;\n");
        done(saving.save(second, administrator));
        done(units.add(new NewUnit(unit("Phòng Ba").id(), "Tổ Ba", "T3", UnitKind.OTHER, 1), administrator));
        assertThat(saving.undo(second, administrator)).isEqualTo(refused("import.in-use"));
    }

    @Test
    void theModulesOfTheWorkAreAskedWhetherTheyUseUnits() {
        assertThat(uses).isNotEmpty();
        var unused = new UnitIds(List.of(unit("Phòng Mẫu").id()));
        assertThat(uses).noneMatch(use -> use.uses(unused));
    }

    @Test
    void staffComeWithTheirPostsAndGoAgain() {
        var id = take(
                ImportKind.STAFF,
                STAFF + "Đinh Thị Thử;Trưởng phòng;Phòng Mẫu;Trưởng đơn vị;Quyền;\nLê Văn Đức;Giám đốc;;Lãnh đạo;;\n");
        assertThat(preview(id).errors()).isEmpty();
        done(saving.save(id, administrator));
        var head = officer("Đinh Thị Thử");
        assertThat(head.unit()).isEqualTo(unit("Phòng Mẫu").id());
        assertThat(head.roles()).containsExactly(Role.UNIT_HEAD);
        assertThat(duties.posts(head.id())).extracting(Post::capacity).containsExactly(Capacity.ACTING);
        assertThat(preview(take(ImportKind.STAFF, STAFF + "đinh thị thử;trưởng phòng;Phòng Mẫu;Văn thư;;\n"))
                        .errors())
                .extracting(LineError::reason)
                .containsExactly("import.person-twice");
        done(saving.undo(id, administrator));
        assertThat(directory.officers(administrator.agency()))
                .extracting(Officer::name)
                .doesNotContain("Đinh Thị Thử");
    }

    @Test
    void staffThatGotAnotherPostIsNotTakenBack() {
        var id = take(ImportKind.STAFF, STAFF + "Đinh Thị Thử;Chuyên viên;Phòng Mẫu;Chuyên viên;;\n");
        done(saving.save(id, administrator));
        var post = new NewPost(null, "Chủ tịch Công đoàn", Role.UNION);
        done(officers.post(officer("Đinh Thị Thử").id(), post, null, administrator));
        assertThat(saving.undo(id, administrator)).isEqualTo(refused("import.in-use"));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsGivenOutCanBeTakenInElsewhere(SheetFormat format) throws IOException {
        done(units.add(new NewUnit(unit("Phòng Mẫu").id(), "Tổ Một", "T1", UnitKind.OTHER, 3), administrator));
        var unitFile = written(format, exports.of(ImportKind.UNITS, administrator));
        // each agency has its administrator already
        var staff = exports.of(ImportKind.STAFF, administrator).stream()
                .filter(row -> !row.contains("Quản trị hệ thống"))
                .toList();
        var staffFile = written(format, staff);
        var other = people.empty();
        done(saving.save(taken(ImportKind.UNITS, unitFile, other), other));
        done(saving.save(taken(ImportKind.STAFF, staffFile, other), other));
        assertThat(directory.units(other.agency())).extracting(Unit::name).containsExactly("Phòng Mẫu", "Tổ Một");
        assertThat(directory.officers(other.agency()))
                .extracting(Officer::name)
                .containsAll(directory.officers(administrator.agency()).stream()
                        .map(Officer::name)
                        .toList());
    }

    @Test
    void thousandsOfLinesAreSavedAtOnce() {
        var lines = IntStream.range(0, 5_000)
                .mapToObj(i -> "Nguyễn Văn Thử " + i + ";Chuyên viên;Phòng Mẫu;Chuyên viên;;\n")
                .collect(Collectors.joining());
        var id = take(ImportKind.STAFF, STAFF + lines);
        done(saving.save(id, administrator));
        assertThat(exchange.batch(id, administrator).lines()).isEqualTo(5_000);
        done(saving.undo(id, administrator));
    }

    @Test
    void aFileThatIsNotReadableIsNotKept() {
        var taken = exchange.take(ImportKind.UNITS, "x.csv", "a;=1+1\n".getBytes(UTF_8), administrator);
        assertThat(taken).isEqualTo(new Exchange.Intake.Refused("sheet.formulas", List.of("B1")));
        assertThat(exchange.latest(administrator)).isEmpty();
    }

    @Test
    void filesOfOthersAreAsGoodAsNoneAndActsNeedTheirRight() {
        var id = take(ImportKind.UNITS, UNITS + "Phòng Hai;P2;Phòng;;1;\n");
        var stranger = people.empty();
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> saving.save(id, stranger));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> exchange.batch(id, stranger));
        var leader = new Actor(administrator.officer(), administrator.agency(), null, "", Set.of(Role.LEADER));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> saving.save(id, leader));
    }

    private ImportId take(ImportKind kind, String text) {
        return taken(kind, text.getBytes(UTF_8), administrator);
    }

    private ImportId taken(ImportKind kind, byte[] content, Actor actor) {
        return switch (exchange.take(kind, "tep.csv", content, actor)) {
            case Exchange.Intake.Taken(var id) -> id;
            case Exchange.Intake.Refused(var reason, var values) -> throw new AssertionError(reason + values);
        };
    }

    private Preview preview(ImportId id) {
        return exchange.preview(exchange.batch(id, administrator));
    }

    private static byte[] written(SheetFormat format, List<List<String>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write("x", rows.iterator(), out);
        return out.toByteArray();
    }

    private List<String> unitNames() {
        return directory.units(administrator.agency()).stream().map(Unit::name).toList();
    }

    private Unit unit(String name) {
        return directory.units(administrator.agency()).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Officer officer(String name) {
        return directory.officers(administrator.agency()).stream()
                .filter(officer -> officer.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Outcome<ImportId> refused(String reason) {
        return new Outcome.Refused<>("file", reason);
    }
}
