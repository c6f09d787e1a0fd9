package vn.danvan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.platform.access.Right.ACCOUNT_MANAGE;
import static vn.danvan.platform.access.Right.PLAN_READ;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.danvan.platform.access.Role;

class PagesTest {
    private static final MenuEntry WORK = new MenuEntry(10, "Việc của tôi", "/work", "list-check", PLAN_READ);
    private static final MenuEntry PLANS = new MenuEntry(20, "Kế hoạch", "/plans", "journal-text", PLAN_READ);
    private static final MenuEntry ADMIN = new MenuEntry(80, "Quản trị", "/admin", "gear", ACCOUNT_MANAGE);
    private static final MenuEntry HELP = new MenuEntry(90, "Hướng dẫn", "/help", "question-circle", null);

    private final Shell shell = new Shell().with(HELP).with(ADMIN).with(PLANS).with(WORK);

    @Test
    void menuShowsInOrderWhatTheRoleMaySee() {
        var page = shell.signedIn(Role.OFFICER).page("/work", null);
        assertThat(page.menu())
                .extracting(Page.MenuItem::label)
                .containsExactly("Việc của tôi", "Kế hoạch", "Hướng dẫn");
    }

    @Test
    void severalEntriesOfAGroupStandUnderItsNameAndOneByItself() {
        var lists = new MenuEntry(30, "Mẫu", "/templates", "file", PLAN_READ).in(MenuGroup.DOCUMENTS);
        var checks = new MenuEntry(50, "Kiểm tra", "/checking", "file", null).in(MenuGroup.DOCUMENTS);
        var alone = new MenuEntry(60, "Đơn vị", "/units", "file", null).in(MenuGroup.ADMINISTRATION);
        assertThat(shell.with(lists)
                        .with(checks)
                        .with(alone)
                        .signedIn(Role.OFFICER)
                        .page("/", null)
                        .places())
                .as("as long as it is short")
                .allMatch(place -> place.group() == null);
        for (int n = 0; n < 3; n++) {
            shell.with(new MenuEntry(70 + n, "Sổ", "/register" + n, "file", PLAN_READ));
        }
        var page = shell.page("/templates", null);
        assertThat(page.places())
                .extracting(Page.MenuPlace::group)
                .containsExactly(null, null, MenuGroup.DOCUMENTS, null, null, null, null, null);
        assertThat(page.places().get(2).items())
                .extracting(Page.MenuItem::label)
                .containsExactly("Mẫu", "Kiểm tra");
        assertThat(page.places().get(2).isCurrent()).isTrue();
    }

    @Test
    void visitorsSeeNoMenu() {
        assertThat(shell.page("/", null).menu()).isEmpty();
    }

    @Test
    void marksTheEntryThatTheAddressLiesUnder() {
        var page = shell.signedIn(Role.OFFICER).page("/plans/12/tasks", null);
        assertThat(page.menu())
                .filteredOn(Page.MenuItem::current)
                .extracting(Page.MenuItem::path)
                .containsExactly("/plans");
    }

    @Test
    void doesNotTakeOneAddressForAnotherThatBeginsAlike() {
        var page = shell.signedIn(Role.OFFICER).page("/workshop", null);
        assertThat(page.menu()).noneMatch(Page.MenuItem::current);
    }

    @Test
    void todayIsTheDayInVietnam() {
        assertThat(shell.page("/", null).today()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void comesBackToTheVeryListThatWasShown() {
        assertThat(shell.page("/plans", "late=1&unit=3").here()).isEqualTo("/plans?late=1&unit=3");
    }
}
