package vn.danvan.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.DanvanTest;
import vn.danvan.organization.TestPeople;
import vn.danvan.platform.Time;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.SignedIn;
import vn.danvan.platform.mail.MailState;
import vn.danvan.platform.mail.Mails;
import vn.danvan.platform.mail.SavedMail;
import vn.danvan.platform.mail.TestPost;
import vn.danvan.platform.messages.Message;
import vn.danvan.platform.messages.Messages;

/** One digest a day in working hours, in the application and by mail; the post above is told before and after a breach. */
@DanvanTest
class DigestTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

    @Autowired
    TestPeople people;

    @Autowired
    TestItems items;

    @Autowired
    Digests digests;

    @Autowired
    WorkingHours hours;

    @Autowired
    Reminders reminders;

    @Autowired
    Messages messages;

    @Autowired
    Mails mails;

    @Autowired
    TestPost post;

    @Autowired
    JdbcClient db;

    private Map<Role, TestPeople.Person> agency = Map.of();

    @BeforeEach
    void makeAnAgencyWhosePeopleHoldTheirPostsForLong() {
        agency = people.agency();
        db.sql("UPDATE organization.post SET first_day = '2026-01-05' WHERE agency_id = :agency")
                .param("agency", agencyId().value())
                .update();
    }

    @Test
    void isToldOnceADayToWhomSomethingWaitsFor() {
        put("trễ", TUESDAY.minusDays(1), false);
        put("gần", TUESDAY.plusDays(6), false);
        make(TUESDAY);
        make(TUESDAY);
        assertThat(told(Role.OFFICER)).containsExactly("Trễ hạn: 1; Đến hạn trong 7 ngày: 1.");
        assertThat(told(Role.UNION)).as("has nothing to do").isEmpty();
        make(TUESDAY.plusDays(1));
        assertThat(told(Role.OFFICER)).hasSize(2);
    }

    @Test
    void goesByMailToWhoeverWantsThatAndIsReceived() throws MessagingException {
        put("Tổ chức đối thoại <b>", TUESDAY.plusDays(1), false);
        var officer = person(Role.OFFICER);
        reminders.setAddress(new SignedIn(officer.account(), officer.actor(), "Sở Mẫu", null), "can.bo@sovidu.example");
        make(TUESDAY);
        make(TUESDAY);
        assertThat(mails(Role.OFFICER)).singleElement().satisfies(saved -> {
            assertThat(saved.state()).as("no server is set").isEqualTo(MailState.KEPT);
            assertThat(saved.mail().plain())
                    .contains("Tổ chức đối thoại <b>", "thứ Tư 18/11/2026, ngày mai", "http://127.0.0.1:8080/tasks/");
            assertThat(saved.mail().html())
                    .contains("Tổ chức đối thoại &lt;b&gt;")
                    .doesNotContain("<style");
        });
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            assertThat(post.sendLast(officer.actor().officer(), server.getSmtp().getPort()))
                    .isEmpty();
            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThat(server.getReceivedMessages()[0].getSubject())
                    .isEqualTo("Nhắc việc thứ Ba 17/11/2026: Đến hạn trong 7 ngày: 1");
        } finally {
            server.stop();
        }
    }

    @Test
    void thePostAboveIsToldOnceBeforeAndOnceAfterTheLastDay() {
        var owner = items.put(agencyId(), "việc", TUESDAY.plusDays(2), false, unit());
        make(TUESDAY);
        make(TUESDAY.plusDays(1));
        assertThat(escalated(Role.LEADER)).containsExactly("Sắp trễ");
        make(TUESDAY.plusDays(3));
        make(TUESDAY.plusDays(6));
        assertThat(escalated(Role.LEADER)).containsExactly("Đã trễ", "Sắp trễ");
        items.put(owner, agencyId(), "việc", TUESDAY.plusDays(8), false, unit());
        make(TUESDAY.plusDays(7));
        assertThat(escalated(Role.LEADER)).as("another last day begins anew").hasSize(3);
    }

    @Test
    void aboveAnOfficerIsTheHeadOfTheUnit() {
        put(
                "việc",
                TUESDAY.plusDays(1),
                false,
                new Holder.OfSeat(
                        person(Role.OFFICER).actor().duties().getFirst().seat()));
        make(TUESDAY);
        assertThat(escalated(Role.UNIT_HEAD)).containsExactly("Sắp trễ");
        assertThat(escalated(Role.LEADER)).isEmpty();
    }

    @Test
    void whatWaitsForApprovalIsToldToWhoMayApprove() {
        put("đã trình", null, true);
        make(TUESDAY);
        assertThat(told(Role.LEADER)).containsExactly("Chờ duyệt: 1.");
        assertThat(told(Role.UNIT_HEAD)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2} hours")
    @CsvSource({
        "2026-11-17, 10:00,  0",
        "2026-11-17, 07:00,  0.5",
        "2026-11-17, 17:00, 14.5",
        "2026-11-24, 10:00, 21.5",
        "2026-11-27, 18:00, 61.5",
        "2026-11-28, 10:00, 45.5",
        "2026-09-02, 10:00, 21.5",
    })
    void nobodyIsDisturbedOutsideWorkingHours(LocalDate day, LocalTime time, double pause) {
        var hoursLeft = hours.pause(agencyId(), at(day, time)).toMinutes() / 60.0;
        assertThat(hoursLeft).isEqualTo(pause);
    }

    private void make(LocalDate day) {
        digests.make(agencyId(), at(day, LocalTime.of(8, 0)));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Time.ZONE).toInstant();
    }

    private void put(String title, LocalDate due, boolean waiting, Holder... holders) {
        items.put(agencyId(), title, due, waiting, holders.length == 0 ? new Holder[] {unit()} : holders);
    }

    private Holder unit() {
        return new Holder.OfUnit(
                Objects.requireNonNull(person(Role.OFFICER).actor().unit()));
    }

    private List<String> told(Role role) {
        return messages.of(person(role).actor().officer(), null, 50).stream()
                .map(Message::words)
                .toList();
    }

    /** What was told of the work of others, newest first. */
    private List<String> escalated(Role role) {
        return told(role).stream()
                .filter(words -> words.contains(" ở đơn vị dưới quyền: 1."))
                .map(words ->
                        words.replaceFirst(" ở đơn vị dưới quyền: 1\\.", "").replaceFirst(".*; ", ""))
                .toList();
    }

    private List<SavedMail> mails(Role role) {
        return mails.to(person(role).actor().officer(), 50);
    }

    private AgencyId agencyId() {
        return person(Role.OFFICER).actor().agency();
    }

    private TestPeople.Person person(Role role) {
        return Objects.requireNonNull(agency.get(role));
    }
}
