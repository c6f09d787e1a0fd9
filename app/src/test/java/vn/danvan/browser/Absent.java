package vn.danvan.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.browser.Acts.button;
import static vn.danvan.browser.Acts.byKey;
import static vn.danvan.browser.Acts.hasText;

import java.time.LocalDate;
import vn.danvan.organization.TestPeople.Person;
import vn.danvan.platform.web.DueWords;

/**
 * The head of a unit is away and is substituted by somebody of another unit.
 *
 * @param task that the absent one's unit co-operates in
 * @param piece words of a task that this unit leads
 */
record Absent(Person head, Person substitute, String task, String piece) {
    /** The substitute does that unit's work meanwhile, and each act says in whose place. */
    void isSubstituted(LocalDate today, Visitor office, Visitor officer) {
        office.open("/organization/officers/" + head.actor().officer());
        office.activate(office.page().locator("a", hasText("Ghi vắng mặt")));
        office.page().waitForURL("**/absences/new");
        office.page().locator("#firstDay").fill(today.toString());
        office.page().locator("#lastDay").fill(today.toString());
        office.page()
                .locator("#substitute")
                .selectOption(substitute.actor().officer().toString());
        office.checkPage();
        office.press("Ghi");
        office.page().locator("#absences", hasText(DueWords.date(today))).waitFor();

        officer.open("/messages");
        assertThat(officer.page().locator("main").innerText()).contains("Bạn làm thay đồng chí " + name());
        officer.open("/work?of=mine");
        assertThat(officer.page()
                        .locator("tr", hasText("thay đồng chí " + name()))
                        .count())
                .isEqualTo(1);
        officer.checkPage();
        officer.screenshot("work-substitute");
        byKey(officer.page().locator("a", hasText(piece)));
        officer.page().waitForURL("**/tasks/*");
        officer.checkPage();
        byKey(button(officer, "Trình duyệt"));
        officer.page()
                .locator(".history", hasText("(thay đồng chí " + name() + ")"))
                .waitFor();
        officer.open(task);
        byKey(officer.page().locator(".side summary", hasText("Xong phần phối hợp")));
        officer.fill("Đã làm được gì", "Đã mời đại biểu");
        byKey(button(officer, "Ghi nhận xong"));
        officer.page()
                .locator(".history", hasText("(thay đồng chí " + name() + ")"))
                .waitFor();
    }

    void isBack(Visitor office, Visitor officer, Visitor otherHead) {
        office.open("/organization/officers/" + head.actor().officer());
        office.press("Đã trở lại");
        officer.open("/work?of=mine");
        assertThat(officer.page().locator("tr", hasText("thay đồng chí")).count())
                .isZero();
        otherHead.open("/work?of=mine");
        assertThat(otherHead.page().locator("tr", hasText(piece)).count()).isEqualTo(1);
    }

    private String name() {
        return head.actor().name();
    }
}
