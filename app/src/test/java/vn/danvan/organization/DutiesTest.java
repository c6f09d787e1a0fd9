package vn.danvan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danvan.organization.TestPeople.done;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.DanvanTest;
import vn.danvan.platform.access.Accounts;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Forbidden;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.Stale;

/** Who holds which post on a day, and who does its work. */
@DanvanTest
class DutiesTest {
    @Autowired
    TestPeople people;

    @Autowired
    OfficerKeeping officers;

    @Autowired
    PostHandover handover;

    @Autowired
    AbsenceKeeping absences;

    @Autowired
    SigningKeeping signings;

    @Autowired
    Duties duties;

    @Autowired
    Directory directory;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    TestPeople.Person clerk;
    TestPeople.Person officer;
    Actor administrator;
    UnitId unit;
    LocalDate today;

    @BeforeEach
    void people() {
        var agency = people.agency();
        clerk = agency.get(Role.CLERK);
        officer = agency.get(Role.OFFICER);
        administrator = agency.get(Role.ADMINISTRATOR).actor();
        unit = directory.units(administrator.agency()).getFirst().id();
        today = LocalDate.now(clock);
    }

    @Test
    void workFollowsTheSeatToTheNextHolder() {
        var head = add("Lê Văn Trưởng", "Trưởng phòng", Role.UNIT_HEAD);
        var post = begunLongAgo(head);
        var next = add("Phạm Thị Kế", "Chuyên viên", Role.OFFICER);
        var day = today.plusDays(10);
        done(handover.handOver(post.id(), next, Capacity.ACTING, day, administrator));
        assertThat(duties.workerOn(post.seat(), day.minusDays(1))).hasValue(head);
        assertThat(duties.workerOn(post.seat(), day)).hasValue(next);
        assertThat(duties.postsOn(head, day)).isEmpty();
        assertThat(duties.postsOn(next, day))
                .extracting(Post::fullTitle)
                .containsExactly("Chuyên viên", "Quyền Trưởng phòng");
    }

    @Test
    void aSeatIsHandedOverOnce() {
        var head = add("Lê Văn Trưởng", "Trưởng phòng", Role.UNIT_HEAD);
        var post = begunLongAgo(head);
        var next = add("Phạm Thị Kế", "Chuyên viên", Role.OFFICER);
        var other = add("Đỗ Văn Khác", "Chuyên viên", Role.OFFICER);
        done(handover.handOver(post.id(), next, Capacity.REGULAR, today, administrator));
        assertThat(handover.handOver(post.id(), other, Capacity.REGULAR, today.plusDays(1), administrator))
                .isEqualTo(new Outcome.Refused<PostId>("next", "post.taken"));
        assertThat(duties.holderOn(post.seat(), today)).map(Post::officer).hasValue(next);
    }

    @Test
    void aSeatThatIsVacantIsFilledLater() {
        var head = add("Lê Văn Trưởng", "Trưởng phòng", Role.UNIT_HEAD);
        var post = begunLongAgo(head);
        done(officers.endPost(head, post.id(), administrator));
        assertThat(duties.vacantIn(unit, today)).extracting(Post::id).containsExactly(post.id());
        assertThat(duties.workerOn(post.seat(), today)).isEmpty();
        var next = add("Phạm Thị Kế", "Chuyên viên", Role.OFFICER);
        done(handover.handOver(post.id(), next, Capacity.IN_CHARGE, today, administrator));
        assertThat(duties.vacantIn(unit, today)).isEmpty();
        assertThat(duties.holderOn(post.seat(), today)).map(Post::fullTitle).hasValue("Trưởng phòng (phụ trách)");
    }

    @Test
    void theSubstituteDoesTheWorkOfWhoIsAwayWithItsRights() {
        var seat = begunLongAgo(clerk.actor().officer()).seat();
        done(absences.add(clerk.actor().officer(), officer.actor().officer(), today, today.plusDays(2), administrator));
        assertThat(duties.workerOn(seat, today.minusDays(1)))
                .hasValue(clerk.actor().officer());
        assertThat(duties.workerOn(seat, today.plusDays(2)))
                .hasValue(officer.actor().officer());
        assertThat(duties.workerOn(seat, today.plusDays(3)))
                .hasValue(clerk.actor().officer());
        assertThat(duties.dutiesOn(clerk.actor().officer(), today)).isEmpty();
        assertThat(duties.dutiesOn(officer.actor().officer(), today)).hasSize(2);
        assertThat(rolesOf(officer)).containsExactlyInAnyOrder(Role.OFFICER, Role.CLERK);
        var absence = duties.absences(clerk.actor().officer()).getFirst();
        absences.end(clerk.actor().officer(), absence.id(), absence.version(), administrator);
        assertThat(rolesOf(officer)).containsExactly(Role.OFFICER);
        assertThat(duties.absenceOn(clerk.actor().officer(), today)).isEmpty();
    }

    @Test
    void nobodyIsAwayTwiceAndNobodyAwaySubstitutes() {
        var one = clerk.actor().officer();
        var two = officer.actor().officer();
        done(absences.add(one, two, today, today.plusDays(5), administrator));
        assertThat(absences.add(one, null, today.plusDays(5), today.plusDays(6), administrator))
                .isEqualTo(refused("firstDay", "absence.twice"));
        assertThat(absences.add(two, null, today.plusDays(1), today.plusDays(1), administrator))
                .isEqualTo(refused("firstDay", "absence.is-substitute"));
        var third = add("Phạm Thị Kế", "Chuyên viên", Role.OFFICER);
        assertThat(absences.add(third, one, today, today, administrator))
                .isEqualTo(refused("substitute", "absence.substitute-away"));
        assertThat(absences.add(third, administrator.officer(), today, today, administrator))
                .isEqualTo(refused("substitute", "post.own"));
        assertThat(absences.add(third, null, today, today.minusDays(1), administrator))
                .isEqualTo(refused("lastDay", "absence.days"));
    }

    @Test
    void theOfficeWritesDownWhoIsAwayExceptAnAdministrator() {
        var office = new Actor(officer.actor().officer(), administrator.agency(), unit, "", Set.of(Role.OFFICE));
        done(absences.add(clerk.actor().officer(), null, today, today, office));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> absences.add(administrator.officer(), null, today, today, office));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> absences.add(officer.actor().officer(), null, today, today, clerk.actor()));
    }

    @Test
    void theSecondWhoEndsAnAbsenceIsTold() {
        var one = clerk.actor().officer();
        done(absences.add(one, null, today, today.plusDays(5), administrator));
        var absence = duties.absences(one).getFirst();
        absences.end(one, absence.id(), absence.version(), administrator);
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> absences.end(one, absence.id(), absence.version(), administrator))
                .satisfies(_ -> assertThat(duties.absences(one)).isEmpty());
    }

    @Test
    void anOfficerWithoutAPostIsNotGivenWork() {
        var left = add("Lê Văn Nghỉ", "Chuyên viên", Role.OFFICER);
        assertThat(duties.assignable(left, today)).isEqualTo(new Outcome.Done<>(left));
        done(officers.endPost(left, duties.posts(left).getFirst().id(), administrator));
        assertThat(duties.assignable(left, today))
                .isEqualTo(new Outcome.Refused<OfficerId>("officer", "officer.no-post"));
        assertThat(duties.postsOn(left, today)).isEmpty();
    }

    @Test
    void anAuthorityToSignSaysUntilWhenAndByWhichPaper() {
        var signatory = duties.postsOn(clerk.actor().officer(), today).getFirst();
        var who = officer.actor().officer();
        assertThat(signings.grant(who, signing(signatory, SigningForm.BY_AUTHORITY, null), administrator))
                .isEqualTo(new Outcome.Refused<SigningId>("lastDay", "signing.needs-end"));
        done(signings.grant(who, signing(signatory, SigningForm.BY_AUTHORITY, today.plusDays(3)), administrator));
        assertThat(duties.signersOn(signatory.seat(), today.plusDays(3)))
                .extracting(Signing::officer)
                .containsExactly(who);
        assertThat(duties.signersOn(signatory.seat(), today.plusDays(4))).isEmpty();
        var signing = duties.signings(who).getFirst();
        signings.end(who, signing.id(), signing.version(), administrator);
        assertThat(duties.signersOn(signatory.seat(), today)).isEmpty();
    }

    @Test
    void nobodySignsForHimselfOrForASeatThatNobodyHolds() {
        var own = duties.postsOn(officer.actor().officer(), today).getFirst();
        assertThat(signings.grant(officer.actor().officer(), signing(own, SigningForm.DEPUTY, null), administrator))
                .isEqualTo(new Outcome.Refused<SigningId>("signatory", "signing.self"));
        var head = add("Lê Văn Trưởng", "Trưởng phòng", Role.UNIT_HEAD);
        var post = begunLongAgo(head);
        done(officers.endPost(head, post.id(), administrator));
        assertThat(signings.grant(officer.actor().officer(), signing(post, SigningForm.DEPUTY, null), administrator))
                .isEqualTo(new Outcome.Refused<SigningId>("signatory", "signing.not-held"));
    }

    private NewSigning signing(Post signatory, SigningForm form, @Nullable LocalDate lastDay) {
        var paper = new Decision("15/GUQ-SMVD", today.minusDays(1));
        return new NewSigning(signatory.id(), form, "giấy mời", today, lastDay, paper);
    }

    private OfficerId add(String name, String title, Role role) {
        return done(officers.add(name, new NewPost(unit, title, role), administrator));
    }

    /** A post that did not begin only today, as in life. */
    private Post begunLongAgo(OfficerId officer) {
        db.sql("""
                UPDATE organization.post
                   SET first_day = first_day - 400
                 WHERE officer_id = :officer
                """).param("officer", officer.value()).update();
        return duties.posts(officer).getFirst();
    }

    private List<Role> rolesOf(TestPeople.Person person) {
        return List.copyOf(accounts.find(person.account()).orElseThrow().actor().roles());
    }

    private static Outcome<AbsenceId> refused(String field, String reason) {
        return new Outcome.Refused<>(field, reason);
    }
}
