package vn.danvan.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.organization.TestPeople.done;
import static vn.danvan.worklist.WorkFilter.Due.ANY;
import static vn.danvan.worklist.WorkFilter.Scope.APPROVAL;
import static vn.danvan.worklist.WorkFilter.Scope.MINE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.DanvanTest;
import vn.danvan.organization.AbsenceKeeping;
import vn.danvan.organization.Capacity;
import vn.danvan.organization.Duties;
import vn.danvan.organization.NewPost;
import vn.danvan.organization.NewUnit;
import vn.danvan.organization.OfficerKeeping;
import vn.danvan.organization.PostHandover;
import vn.danvan.organization.TestPeople;
import vn.danvan.organization.UnitKeeping;
import vn.danvan.organization.UnitKind;
import vn.danvan.platform.Time;
import vn.danvan.platform.access.Accounts;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.messages.Message;
import vn.danvan.platform.messages.Messages;
import vn.danvan.worklist.Holder.OfSeat;
import vn.danvan.worklist.Holder.OfUnit;
import vn.danvan.worklist.WorkFilter.Scope;

/** Work follows the post: to the substitute while its holder is away, to the next holder after a handover. */
@DanvanTest
class SubstitutionTest {
    @Autowired
    TestPeople people;

    @Autowired
    UnitKeeping units;

    @Autowired
    OfficerKeeping officers;

    @Autowired
    PostHandover handover;

    @Autowired
    AbsenceKeeping absences;

    @Autowired
    Duties duties;

    @Autowired
    Accounts accounts;

    @Autowired
    TestItems items;

    @Autowired
    Worklist worklist;

    @Autowired
    Digests digests;

    @Autowired
    Messages messages;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private Map<Role, TestPeople.Person> agency = Map.of();
    private UnitId elsewhere = new UnitId(0);
    private OfficerId head = new OfficerId(0);
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void anOfficerOfOneUnitAndTheHeadOfAnother() {
        agency = people.agency();
        today = LocalDate.now(clock);
        var administrator = actor(Role.ADMINISTRATOR);
        elsewhere = done(units.add(new NewUnit(null, "Phòng Kia", "PK", UnitKind.DIVISION, 2), administrator));
        head = done(
                officers.add("Lê Văn Trưởng", new NewPost(elsewhere, "Trưởng phòng", Role.UNIT_HEAD), administrator));
    }

    @Test
    void isSeenByTheSubstituteWithTheNameOfWhoIsAwayUntilThatOneIsBack() {
        put("việc của phòng kia", new OfUnit(elsewhere));
        put(
                "việc của mình",
                new OfUnit(Objects.requireNonNull(actor(Role.OFFICER).unit())));
        assertThat(lines(Role.OFFICER, MINE)).containsExactly("việc của mình ");
        away(head, Role.OFFICER);
        assertThat(lines(Role.OFFICER, MINE))
                .containsExactly("việc của phòng kia thay đồng chí Lê Văn Trưởng", "việc của mình ");
        assertThat(told(Role.OFFICER)).singleElement().asString().startsWith("Bạn làm thay đồng chí Lê Văn Trưởng từ ");
        back(head);
        assertThat(lines(Role.OFFICER, MINE)).containsExactly("việc của mình ");
    }

    @Test
    void theSubstituteOfALeaderApprovesAndIsShownInWhosePlace() {
        items.put(actor(Role.LEADER).agency(), "đã trình", null, true);
        assertThat(lines(Role.OFFICER, APPROVAL)).isEmpty();
        away(actor(Role.LEADER).officer(), Role.OFFICER);
        assertThat(lines(Role.OFFICER, APPROVAL)).containsExactly("đã trình thay đồng chí Nguyễn Văn Lãnh đạo");
        assertThat(lines(Role.LEADER, APPROVAL)).containsExactly("đã trình ");
    }

    @Test
    void aHandoverMovesTheOpenWorkOfTheSeat() {
        db.sql("UPDATE organization.post SET first_day = first_day - 400 WHERE officer_id = :officer")
                .param("officer", head.value())
                .update();
        var post = duties.postsOn(head, today).getFirst();
        put("giao đích danh", new OfUnit(elsewhere), new OfSeat(post.seat()));
        done(handover.handOver(
                post.id(), actor(Role.OFFICER).officer(), Capacity.ACTING, today, actor(Role.ADMINISTRATOR)));
        assertThat(lines(Role.OFFICER, MINE)).as("held beside the own post").containsExactly("giao đích danh ");
        assertThat(duties.entrusted(head, today)).isEmpty();
    }

    @Test
    void theDigestGoesToTheSubstituteAndLeavesWhoIsAwayInPeace() {
        put("việc", new OfUnit(elsewhere));
        away(actor(Role.UNIT_HEAD).officer(), Role.OFFICER);
        away(head, Role.OFFICER);
        digests.make(
                actor(Role.OFFICER).agency(),
                today.atTime(LocalTime.of(8, 0)).atZone(Time.ZONE).toInstant());
        assertThat(told(Role.OFFICER))
                .filteredOn(words -> words.contains("Đến hạn"))
                .hasSize(1);
        assertThat(messages.of(head, null, 10)).isEmpty();
    }

    @Test
    void theSubstituteIsToldInThePlaceOfThePostAbove() {
        var seat = actor(Role.OFFICER).duties().getFirst().seat();
        put("việc", new OfSeat(seat));
        away(actor(Role.UNIT_HEAD).officer(), Role.CLERK);
        digests.make(
                actor(Role.OFFICER).agency(),
                today.atTime(LocalTime.of(8, 0)).atZone(Time.ZONE).toInstant());
        assertThat(told(Role.CLERK)).anyMatch(words -> words.contains("Sắp trễ ở đơn vị dưới quyền: 1"));
        assertThat(told(Role.UNIT_HEAD)).isEmpty();
    }

    private void put(String title, Holder... holders) {
        items.put(actor(Role.OFFICER).agency(), title, today.plusDays(1), false, holders);
    }

    private void away(OfficerId officer, Role substitute) {
        var who = actor(substitute).officer();
        done(absences.add(officer, who, today, today.plusDays(3), actor(Role.ADMINISTRATOR)));
    }

    private void back(OfficerId officer) {
        var absence = duties.absenceOn(officer, today).orElseThrow();
        absences.end(officer, absence.id(), absence.version(), actor(Role.ADMINISTRATOR));
    }

    private List<String> lines(Role role, Scope scope) {
        return worklist.page(actor(role), WorkFilter.of(scope, ANY), null).stream()
                .map(line -> line.title() + " " + line.insteadOfWords())
                .toList();
    }

    private List<String> told(Role role) {
        return messages.of(actor(role).officer(), null, 10).stream()
                .map(Message::words)
                .toList();
    }

    /** With the duties of now. */
    private Actor actor(Role role) {
        var account = Objects.requireNonNull(agency.get(role)).account();
        return accounts.find(account).orElseThrow().actor();
    }
}
