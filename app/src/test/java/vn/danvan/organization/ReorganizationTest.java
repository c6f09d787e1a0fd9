package vn.danvan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.organization.TestPeople.done;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvan.DanvanTest;
import vn.danvan.platform.access.Role;

/** Units are merged, split, renamed, moved and abolished by decisions with a day. */
@DanvanTest
class ReorganizationTest extends UnitActs {
    @Test
    void aUnitIsShownByTheNameOfTheDay() {
        var unit = unit(null, "Phòng Thông tin Mẫu");
        done(ordering.rename(seen(unit), name("Phòng Chuyển đổi số Mẫu"), from(MERGER), administrator));
        assertThat(overTime.nameOn(unit, BEGIN.minusYears(1))).isEqualTo("Phòng Thông tin Mẫu");
        assertThat(overTime.nameOn(unit, MERGER.minusDays(1))).isEqualTo("Phòng Thông tin Mẫu");
        assertThat(overTime.nameOn(unit, MERGER)).isEqualTo("Phòng Chuyển đổi số Mẫu");
        assertThat(names(MERGER.minusDays(1))).containsExactly("Phòng Thông tin Mẫu");
        assertThat(names(MERGER)).containsExactly("Phòng Chuyển đổi số Mẫu");
        assertThat(overTime.history(unit)).extracting(UnitState::lastDay).containsExactly(null, MERGER.minusDays(1));
        var decision = overTime.history(unit).getFirst().change().order().decision();
        assertThat(decision.symbol()).isEqualTo("12/QĐ-SMVD");
    }

    @Test
    void aNameOfTheFutureIsNotShownToday() {
        var unit = unit(null, "Phòng Mẫu");
        done(ordering.rename(seen(unit), name("Phòng Mới"), from(today().plusDays(3)), administrator));
        assertThat(names(today())).containsExactly("Phòng Mẫu");
        assertThat(units.find(unit, today()).orElseThrow().name()).isEqualTo("Phòng Mẫu");
        assertThat(names(today().plusDays(3))).containsExactly("Phòng Mới");
    }

    @Test
    void aMergedUnitGoesOnInTheNewOneAndMayLeaveItItsName() {
        var one = unit(null, "Phòng Mẫu");
        var two = unit(null, "Phòng Ví Dụ");
        var child = unit(two, "Tổ Mẫu");
        var heir = done(merge(List.of(seen(one), seen(two)), "Phòng Mẫu"));
        assertThat(names(MERGER.minusDays(1))).containsExactlyInAnyOrder("Phòng Mẫu", "Phòng Ví Dụ", "Tổ Mẫu");
        assertThat(names(MERGER)).containsExactly("Phòng Mẫu", "Tổ Mẫu");
        assertThat(overTime.successorsOn(one, MERGER.minusDays(1))).containsExactly(one);
        assertThat(overTime.successorsOn(one, MERGER)).containsExactly(heir);
        assertThat(overTime.countedFor(heir, MERGER).ids()).containsExactlyInAnyOrder(heir, one, two);
        assertThat(overTime.countedFor(heir, MERGER.minusDays(1)).ids()).containsExactly(heir);
        assertThat(overTime.descendantsOn(heir, MERGER).ids()).containsExactlyInAnyOrder(heir, child);
        assertThat(overTime.descendantsOn(two, MERGER.minusDays(1)).ids()).containsExactlyInAnyOrder(two, child);
    }

    @Test
    void peopleGoAlongWithTheirPostsToTheHeir() {
        var one = unit(null, "Phòng Mẫu");
        var two = unit(null, "Phòng Ví Dụ");
        var officer = done(officers.add("Lê Văn Thử", new NewPost(one, "Chuyên viên", Role.OFFICER), administrator));
        var tomorrow = from(today().plusDays(1));
        done(reorganization.absorb(List.of(seen(one)), two, tomorrow, administrator));
        assertThat(posts.of(officer)).extracting(Post::unit).containsExactly(two, one);
        assertThat(posts.of(officer)).extracting(Post::lastDay).containsExactly(null, today());
    }

    @Test
    void ofAUnitThatIsSplitOnePartCountsTheOldFigures() {
        var whole = unit(null, "Phòng Mẫu");
        var first = done(split(whole, false, "Phòng Một", "Phòng Hai"));
        var both = overTime.successorsOn(whole, MERGER);
        assertThat(both).hasSize(2).contains(first);
        assertThat(overTime.countedFor(first, MERGER).ids()).containsExactlyInAnyOrder(first, whole);
        assertThat(overTime.countedFor(both.getLast(), MERGER).ids()).containsExactly(both.getLast());
    }

    @Test
    void aUnitMayStayBesideWhatIsSplitOff() {
        var whole = unit(null, "Phòng Mẫu");
        assertThat(done(split(whole, true, "Phòng Hai"))).isEqualTo(whole);
        assertThat(names(MERGER)).containsExactlyInAnyOrder("Phòng Mẫu", "Phòng Hai");
        assertThat(overTime.successorsOn(whole, MERGER)).containsExactly(whole);
        assertThat(overTime.successions(whole)).extracting(Succession::heir).containsExactly(false);
    }

    @Test
    void aUnitWithPeopleIsAbolishedOnlyWithAnHeir() {
        var unit = unit(null, "Phòng Mẫu");
        var heir = unit(null, "Văn phòng Mẫu");
        done(officers.add("Lê Văn Thử", new NewPost(unit, "Chuyên viên", Role.OFFICER), administrator));
        var tomorrow = from(today().plusDays(1));
        assertThat(reorganization.abolish(seen(unit), null, tomorrow, administrator))
                .isEqualTo(refused("heir", "unit.has-officers"));
        assertThat(reorganization.abolish(seen(unit), unit, tomorrow, administrator))
                .isEqualTo(refused("heir", "unit.heir-missing"));
        done(reorganization.abolish(seen(unit), heir, tomorrow, administrator));
        assertThat(overTime.end(unit)).map(UnitChange::kind).hasValue(UnitChange.Kind.ABOLISH);
    }

    @Test
    void unitsBelowAnHeirThatWasBelowItselfAreLifted() {
        var top = unit(null, "Chi cục Mẫu");
        var middle = unit(top, "Phòng Mẫu");
        var bottom = unit(middle, "Tổ Mẫu");
        done(reorganization.abolish(seen(top), bottom, from(MERGER), administrator));
        assertThat(names(MERGER)).containsExactly("Phòng Mẫu", "Tổ Mẫu");
    }
}
