package vn.danvan.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.Browser;
import vn.danvan.DanvanTest;
import vn.danvan.organization.TestPeople;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.TestSessions;
import vn.danvan.worklist.Holder;
import vn.danvan.worklist.TestItems;

/** The page of the worklist, its files, its saved filters and its feeds, as a browser gets them. */
@DanvanTest
class WorkPagesTest {
    private static final Pattern SECRET = Pattern.compile("/feeds/([A-Za-z0-9_-]{43})\\.ics");
    private static final String LIST = "of=mine&q=%C4%91%E1%BB%91i";

    @Autowired
    TestPeople people;

    @Autowired
    TestSessions sessions;

    @Autowired
    TestItems items;

    @Autowired
    JdbcClient db;

    @LocalServerPort
    int port;

    private TestPeople.Person officer;
    private Browser browser;

    @BeforeEach
    void signIn() {
        officer = Objects.requireNonNull(people.agency().get(Role.OFFICER));
        browser = sessions.browser(port, officer.account());
        put("Tổ chức đối thoại, lắng nghe", LocalDate.of(2026, 9, 30));
        put("=HYPERLINK(\"http://xấu\") đối phó", null);
        put("Rà soát thủ tục", LocalDate.of(2026, 10, 30));
    }

    @Test
    void theListIsALink() {
        assertThat(browser.get("/work?" + LIST).body())
                .contains("Tổ chức đối thoại, lắng nghe", "Kế hoạch mẫu 2026, II.3")
                .doesNotContain("Rà soát thủ tục");
    }

    @Test
    void theFilesHoldExactlyTheList() {
        assertThat(browser.get("/work/list.csv?" + LIST).body())
                .startsWith("\uFEFFViệc;Hạn")
                .contains("\"Tổ chức đối thoại, lắng nghe\";30/09/2026;Đang làm;Phòng Mẫu")
                .contains("\"'=HYPERLINK(\"\"http://xấu\"\") đối phó\";;")
                .doesNotContain("Rà soát");
        var sheet = browser.get("/work/list.xlsx?" + LIST);
        assertThat(sheet.headers().firstValue("Content-Disposition").orElse("")).contains(".xlsx");
        assertThat(browser.get("/work/list.ics?" + LIST).body())
                .contains("SUMMARY:Hạn: Tổ chức đối thoại\\, lắng nghe", "DTSTART;VALUE=DATE:20260930")
                .doesNotContain("HYPERLINK", "Rà soát");
    }

    @Test
    void aSavedFilterIsATabOfItsOwnerAlone() {
        browser.post("/work/filters", Map.of("name", "Đối thoại", "query", LIST));
        assertThat(browser.get("/work").body()).contains("href=\"/work?" + LIST.replace("&", "&amp;"), "Đối thoại");
        var other = sessions.browser(
                port, Objects.requireNonNull(people.agency().get(Role.OFFICER)).account());
        assertThat(other.get("/work").body()).doesNotContain("Đối thoại");
        var id = db.sql("SELECT id FROM worklist.saved_filter WHERE officer_id = :officer")
                .param("officer", officer.actor().officer().value())
                .query(Long.class)
                .single();
        other.post("/work/filters/" + id + "/removal", Map.of());
        assertThat(browser.get("/work").body())
                .as("somebody else removed nothing")
                .contains("Đối thoại");
        browser.post("/work/filters/" + id + "/removal", Map.of());
        assertThat(browser.get("/work").body()).doesNotContain(LIST.replace("&", "&amp;"));
    }

    @Test
    void aFeedIsReadWithoutSigningInAndNotAfterItWasRevoked() {
        var secret = makeFeed();
        var program = new Browser(port);
        var feed = program.get("/feeds/" + secret + ".ics");
        assertThat(feed.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(feed.body()).contains("X-WR-CALNAME:Hạn của tôi", "SUMMARY:Hạn: Tổ chức đối thoại");
        var etag = feed.headers().firstValue("ETag").orElseThrow();
        assertThat(program.get("/feeds/" + secret + ".ics", Map.of("If-None-Match", etag))
                        .statusCode())
                .isEqualTo(304);
        var id = db.sql("SELECT id FROM worklist.feed WHERE officer_id = :officer")
                .param("officer", officer.actor().officer().value())
                .query(Long.class)
                .single();
        browser.post("/work/feeds/" + id + "/revocation", Map.of());
        assertThat(program.get("/feeds/" + secret + ".ics").statusCode()).isEqualTo(404);
    }

    @Test
    void theSecretOfAFeedIsNotKept() {
        var secret = makeFeed();
        assertThat(db.sql("SELECT * FROM worklist.feed").query().listOfRows().toString())
                .doesNotContain(secret);
        assertThat(browser.get("/work/feeds").body()).doesNotContain(secret);
    }

    @Test
    void aLockedAccountHasNoFeed() {
        var secret = makeFeed();
        db.sql("UPDATE organization.account SET locked = true WHERE id = :id")
                .param("id", officer.account().value())
                .update();
        assertThat(new Browser(port).get("/feeds/" + secret + ".ics").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFeedIsNotReadWithoutEnd() {
        var secret = makeFeed();
        var program = new Browser(port);
        int answer = 200;
        for (int n = 0; n < 30 && answer == 200; n++) {
            answer = program.get("/feeds/" + secret + ".ics").statusCode();
        }
        assertThat(answer).isEqualTo(429);
        db.sql("DELETE FROM platform.visitor_use").update();
    }

    private String makeFeed() {
        var page = browser.post("/work/feeds", Map.of("name", "Hạn của tôi", "query", LIST))
                .body();
        var secret = SECRET.matcher(page);
        assertThat(secret.find()).isTrue();
        return secret.group(1);
    }

    private void put(String title, @Nullable LocalDate due) {
        var unit = new Holder.OfUnit(Objects.requireNonNull(officer.actor().unit()));
        items.put(officer.actor().agency(), title, due, false, unit);
    }
}
