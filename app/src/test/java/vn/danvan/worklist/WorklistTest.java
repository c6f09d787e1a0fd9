package vn.danvan.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danvan.worklist.WorkFilter.Due.ANY;
import static vn.danvan.worklist.WorkFilter.Due.LATE;
import static vn.danvan.worklist.WorkFilter.Due.SOON;
import static vn.danvan.worklist.WorkFilter.Scope.AGENCY;
import static vn.danvan.worklist.WorkFilter.Scope.APPROVAL;
import static vn.danvan.worklist.WorkFilter.Scope.MINE;
import static vn.danvan.worklist.WorkFilter.Scope.UNIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import vn.danvan.DanvanTest;
import vn.danvan.organization.TestPeople;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Role;
import vn.danvan.worklist.Holder.OfSeat;
import vn.danvan.worklist.Holder.OfUnit;
import vn.danvan.worklist.WorkFilter.Due;
import vn.danvan.worklist.WorkFilter.Scope;

/** Whose an open item is, and in which lists it stands. */
@DanvanTest
class WorklistTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestItems items;

    @Autowired
    OpenItems openItems;

    @Autowired
    Worklist worklist;

    @Autowired
    Clock clock;

    private Map<Role, TestPeople.Person> agency = Map.of();

    @BeforeEach
    void makeAnAgency() {
        agency = people.agency();
    }

    @Test
    void whatTheUnitHasIsEverybodysThereUntilSomebodyIsNamed() {
        var officer = actor(Role.OFFICER);
        put("của cả phòng", null, unit());
        put(
                "của một người",
                null,
                unit(),
                new OfSeat(actor(Role.CLERK).duties().getFirst().seat()));
        assertThat(titles(officer, MINE, ANY)).containsExactly("của cả phòng");
        assertThat(titles(officer, UNIT, ANY)).containsExactly("của cả phòng", "của một người");
        assertThat(titles(actor(Role.CLERK), MINE, ANY)).containsExactly("của cả phòng", "của một người");
    }

    @Test
    void itemsStandByTheirLastDayAndThoseWithoutOneAtTheEnd() {
        var today = LocalDate.now(clock);
        put("không hạn", null, unit());
        put("xa", today.plusDays(8), unit());
        put("gần", today.plusDays(7), unit());
        put("hôm nay", today, unit());
        put("trễ", today.minusDays(1), unit());
        var officer = actor(Role.OFFICER);
        assertThat(titles(officer, MINE, ANY)).containsExactly("trễ", "hôm nay", "gần", "xa", "không hạn");
        assertThat(titles(officer, MINE, SOON)).containsExactly("hôm nay", "gần");
        assertThat(titles(officer, MINE, LATE)).containsExactly("trễ");
    }

    @Test
    void whatWaitsForApprovalIsOfThoseWhoMayApprove() {
        items.put(actor(Role.OFFICER).agency(), "đã trình", null, true, unit());
        put("đang làm", null, unit());
        assertThat(titles(actor(Role.LEADER), APPROVAL, ANY)).containsExactly("đã trình");
        assertThat(titles(actor(Role.UNIT_HEAD), APPROVAL, ANY)).isEmpty();
    }

    @Test
    void whoDoesNotWorkOnTasksHasNoneOfTheUnitsAsTheOwn() {
        put("của cả phòng", null, unit());
        assertThat(titles(actor(Role.UNION), MINE, ANY)).isEmpty();
        assertThat(titles(actor(Role.UNION), UNIT, ANY)).isEmpty();
        assertThat(titles(actor(Role.UNION), AGENCY, ANY)).containsExactly("của cả phòng");
        assertThat(worklist.scopes(actor(Role.UNION))).containsExactly(AGENCY);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "READER_ABOVE"})
    void whoMayNotReadPlansSeesNothingOfTheWork(Role role) {
        put("của cả phòng", null, unit());
        for (var scope : Scope.values()) {
            assertThat(titles(actor(role), scope, ANY)).as(scope.name()).isEmpty();
        }
    }

    @Test
    void anotherAgencySeesNothing() {
        put("của cả phòng", null, unit());
        var stranger = Objects.requireNonNull(people.agency().get(Role.LEADER)).actor();
        assertThat(titles(stranger, AGENCY, ANY)).isEmpty();
    }

    @Test
    void aClosedItemIsNobodysAndOpensAgain() {
        var owner = items.put(actor(Role.OFFICER).agency(), "việc", null, false, unit());
        items.close(owner);
        assertThat(titles(actor(Role.OFFICER), MINE, ANY)).isEmpty();
        assertThat(titles(actor(Role.LEADER), AGENCY, ANY)).isEmpty();
        items.put(owner, actor(Role.OFFICER).agency(), "việc mở lại", null, false, unit());
        assertThat(titles(actor(Role.OFFICER), MINE, ANY)).containsExactly("việc mở lại");
    }

    @Test
    void wordsAreFoundWithAndWithoutMarksInAnyOrder() {
        put("Tổ chức đối thoại 100% xã", null, unit());
        put("Rà soát thủ tục", null, unit());
        assertThat(found("doi thoai")).hasSize(1);
        assertThat(found("XÃ đối")).hasSize(1);
        assertThat(found("ke hoach mau")).as("by the plan").hasSize(2);
        assertThat(found("100%")).hasSize(1);
        assertThat(found("_")).isEmpty();
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrDoubling() {
        var today = LocalDate.now(clock);
        for (int n = 0; n < 120; n++) {
            put("việc " + n, n % 7 == 0 ? null : today.plusDays(n % 5), unit());
        }
        var seen = new ArrayList<Long>();
        WorkLine.@Nullable Key after = null;
        List<WorkLine> page;
        do {
            page = worklist.page(actor(Role.OFFICER), WorkFilter.of(MINE, ANY), after);
            page.stream().limit(Worklist.PAGE).forEach(line -> seen.add(line.id()));
            after = page.get(Math.min(Worklist.PAGE, page.size()) - 1).key();
        } while (page.size() > Worklist.PAGE);
        assertThat(seen).hasSize(120).doesNotHaveDuplicates();
        assertThat(worklist.counts(actor(Role.OFFICER), List.of(WorkFilter.of(MINE, ANY))))
                .as("counting stops")
                .containsExactly(100L);
    }

    @Test
    void anItemIsWrittenOnlyTogetherWithTheActThatChangesItsRecord() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> openItems.close(new ItemOwner("plan.task", 1)));
    }

    private void put(String title, @Nullable LocalDate due, Holder... holders) {
        items.put(actor(Role.OFFICER).agency(), title, due, false, holders);
    }

    private OfUnit unit() {
        return new OfUnit(Objects.requireNonNull(actor(Role.OFFICER).unit()));
    }

    private List<String> found(String words) {
        var filter = new WorkFilter(MINE, ANY, null, null, words);
        return worklist.page(actor(Role.OFFICER), filter, null).stream()
                .map(WorkLine::title)
                .toList();
    }

    private List<String> titles(Actor actor, Scope scope, Due due) {
        return worklist.page(actor, WorkFilter.of(scope, due), null).stream()
                .map(WorkLine::title)
                .toList();
    }

    private Actor actor(Role role) {
        return Objects.requireNonNull(agency.get(role)).actor();
    }
}
