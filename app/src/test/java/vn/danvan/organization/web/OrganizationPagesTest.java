package vn.danvan.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danvan.Browser;
import vn.danvan.DanvanTest;
import vn.danvan.organization.Directory;
import vn.danvan.organization.TestPeople;
import vn.danvan.organization.Unit;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.TestSessions;

@DanvanTest
class OrganizationPagesTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestSessions sessions;

    @Autowired
    Directory directory;

    @LocalServerPort
    int port;

    Map<Role, TestPeople.Person> agency;
    TestPeople.Person leader;
    Browser administrator;
    Unit unit;

    @BeforeEach
    void signIn() {
        agency = people.agency();
        leader = agency.get(Role.LEADER);
        var person = agency.get(Role.ADMINISTRATOR);
        administrator = sessions.browser(port, person.account());
        unit = directory.units(person.actor().agency()).getFirst();
    }

    @Test
    void aUnitIsAddedAndTheListSaysSo() {
        var answer = administrator.post("/organization/units", unitNamed("Phòng  Ước Mơ "));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(administrator.get("/organization/units").body())
                .contains("Đã thêm Phòng Ước Mơ.", ">Phòng Ước Mơ</a>", ">Phòng Mẫu</a>");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndWhatWasTypedStays() {
        var fields = Map.of("name", "", "shortName", "ƯM", "kind", "CENTRE", "position", "một");
        var answer = administrator.post("/organization/units", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"name-error\"", "Chưa điền.", "id=\"position-error\"", "value=\"ƯM\"")
                .contains("<option value=\"CENTRE\" selected>");
    }

    @Test
    void aNameThatIsTakenIsSaidBesideTheName() {
        var answer = administrator.post("/organization/units", unitNamed("phòng mẫu"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Đã có đơn vị mang tên này.");
    }

    @Test
    void aUnitThatSomebodyElseChangedIsNotOverwritten() {
        var path = "/organization/units/" + unit.id();
        assertThat(administrator.post(path, unitNamed("Phòng Một")).statusCode())
                .isEqualTo(303);
        assertThat(administrator.post(path, unitNamed("Phòng Hai")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void aNewOfficerGetsAnAccountAndAPasswordThatIsShownOnce() {
        var fields = Map.of(
                "name",
                "Đinh Thị Thử",
                "title",
                "Chuyên viên",
                "role",
                "OFFICER",
                "unit",
                unit.id().toString());
        var page = administrator
                .post("/organization/officers", fields)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(administrator.get(page).body()).contains("Chưa có tài khoản");
        var id = new OfficerId(Long.parseLong(page.substring(page.lastIndexOf('/') + 1)));
        var opened = administrator.post(page + "/account", Map.of("username", "Thu.Moi." + id));
        assertThat(opened.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        var password = opened.body().replaceAll("(?s).*<code>([a-z2-9]{12})</code>.*", "$1");
        assertThat(administrator.get(page).body()).contains("thu.moi." + id).doesNotContain(password);
        assertThat(new Browser(port).signIn("thu.moi." + id, password).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aUsernameThatIsTakenOrMalformedIsRefused() {
        var other = agency.get(Role.CLERK);
        var fields = Map.of("name", "Đinh Thị Thử", "title", "Chuyên viên", "role", "OFFICER");
        var page = administrator
                .post("/organization/officers", fields)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(administrator
                        .post(page + "/account", Map.of("username", other.username()))
                        .body())
                .contains("Tên đăng nhập này đã có người dùng.");
        assertThat(administrator
                        .post(page + "/account", Map.of("username", "Đinh Thử"))
                        .body())
                .contains("chữ thường không dấu", "value=\"Đinh Thử\"");
    }

    @Test
    void theListOfPeopleIsSearchedFromItsAddress() {
        var found = administrator.get("/organization/officers?q=tiep+cong").body();
        assertThat(found).contains("Nguyễn Văn Tiếp công dân").doesNotContain("Nguyễn Văn Văn thư");
        assertThat(administrator
                        .get("/organization/officers?q=%22%3E%3Cscript%3E")
                        .body())
                .doesNotContain("\"><script>");
    }

    @Test
    void theRecordShowsActsInWordsAndIsFiltered() {
        administrator.post("/organization/units", unitNamed("Phòng Ước Mơ"));
        var reader = sessions.browser(port, leader.account());
        assertThat(reader.get("/audit?act=unit.add").body()).contains("<td>Thêm đơn vị</td>", "Ngô Thị Mẫu");
        assertThat(reader.get("/audit?act=&day=&officer=").statusCode()).isEqualTo(200);
        assertThat(reader.get("/audit?day=2001-01-01").body()).contains("Không có gì khớp");
        var officer = leader.actor().officer();
        assertThat(reader.get("/audit?act=unit.add&officer=" + officer).body()).contains("Không có gì khớp");
    }

    @Test
    void everyoneIsLedToTheFirstPageOfTheOwnMenu() {
        assertThat(administrator.get("/").headers().firstValue("Location")).hasValue("/organization/officers");
    }

    private static Map<String, String> unitNamed(String name) {
        return Map.of("name", name, "shortName", "PM", "kind", "DIVISION", "position", "2");
    }
}
