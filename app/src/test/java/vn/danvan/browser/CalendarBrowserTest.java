package vn.danvan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.calendar.CalendarTables;
import vn.danvan.platform.access.Role;

@BrowserTest
class CalendarBrowserTest {
    @Autowired
    CalendarTables tables;

    @AfterEach
    void leaveNothing() {
        tables.empty();
    }

    @Test
    void theCalculatorIsWithoutBarriersForVisitors(Visitor visitor) {
        see(visitor, "/terms?q=khieu+nai", "terms");
        see(visitor, "/terms?rule=KN-03&from=2026-07-20&suspended=2026-08-03&resumed=2026-08-10", "term-answer");
        see(visitor, "/terms?rule=KN-03&from=2024-01-10&print=1", "term-print");
        see(visitor, "/calendar?year=2026", "calendar-year");
    }

    /** The other pages of the administrator are met by {@link EveryPageTest}. */
    @Test
    void whatANoticeChangesIsShownWithoutBarriers(Visitor visitor) {
        visitor.signIn(Role.ADMINISTRATOR);
        typeSwap(visitor);
        visitor.press("Xem trước");
        assertThat(visitor.page().locator(".day-changed").count()).isEqualTo(2);
        visitor.checkPage();
        visitor.checkDark();
        visitor.pictures("/calendar/preview");
    }

    @Test
    void aNoticeIsEnteredWithoutScript(@NoScript Visitor visitor) {
        visitor.signIn(Role.ADMINISTRATOR);
        typeSwap(visitor);
        visitor.press("Xem trước");
        visitor.press("Lưu và tính lại hạn");
        assertThat(visitor.address()).startsWith("/calendar/recounts/");
        visitor.checkPage();
    }

    @Test
    void aVisitorCountsATermWithoutScript(@NoScript Visitor visitor) {
        visitor.open("/terms?rule=KN-03");
        visitor.page().locator("#from").fill("2024-01-10");
        visitor.press("Tính hạn");
        assertThat(visitor.page().locator("h2").first().innerText()).isEqualTo("Hạn: thứ Năm, ngày 15/02/2024");
    }

    private static void typeSwap(Visitor visitor) {
        visitor.open("/calendar/notices/new");
        visitor.page().locator("#number").fill("77/TB-VD");
        visitor.page().locator("#issued").fill("2026-11-20");
        visitor.page().locator("#issuer").fill("Bộ Ví Dụ");
        visitor.page().locator("#off-0").fill("2026-11-27");
        visitor.page().locator("#worked-0").fill("2026-12-05");
    }

    private static void see(Visitor visitor, String path, String name) {
        assertThat(visitor.open(path).status()).as(path).isEqualTo(200);
        visitor.checkPage();
        visitor.checkDark();
        visitor.pictures(name);
    }
}
