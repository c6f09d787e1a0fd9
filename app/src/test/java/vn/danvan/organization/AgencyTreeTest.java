package vn.danvan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danvan.organization.TestPeople.done;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.DanvanTest;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Forbidden;
import vn.danvan.platform.access.Role;

/** Agencies stand under one another by decisions with a day, never in a circle. */
@DanvanTest
class AgencyTreeTest {
    @Autowired
    TestPeople people;

    @Autowired
    AgencyTree tree;

    @Autowired
    Clock clock;

    private Actor province;
    private Actor department;
    private Actor commune;

    @BeforeEach
    void threeAgencies() {
        province = people.empty();
        department = people.empty();
        commune = people.empty();
    }

    @Test
    void anAgencyStandsUnderAnotherFromADayOn() {
        done(tree.place(province.agency(), from(today()), department));
        assertThat(tree.superiorOn(department.agency(), today())).contains(province.agency());
        assertThat(tree.superiorOn(department.agency(), today().minusDays(1))).isEmpty();
        assertThat(tree.belowOn(province.agency(), today())).containsExactly(department.agency());
    }

    @Test
    void theOldSuperiorIsKeptWithItsLastDay() {
        done(tree.place(province.agency(), from(today().minusDays(30)), commune));
        done(tree.place(department.agency(), from(today()), commune));
        assertThat(tree.superiors(commune)).extracting(Superior::lastDay).containsExactly(null, today().minusDays(1));
        assertThat(tree.superiorOn(commune.agency(), today().minusDays(1))).contains(province.agency());
        assertThat(tree.superiorOn(commune.agency(), today())).contains(department.agency());
        done(tree.place(null, from(today().plusDays(1)), commune));
        assertThat(tree.superiorOn(commune.agency(), today().plusDays(1))).isEmpty();
    }

    @Test
    void aCircleIsRefusedAlsoOneThatClosesLater() {
        done(tree.place(province.agency(), from(today()), department));
        done(tree.place(department.agency(), from(today().plusDays(10)), commune));
        assertThat(tree.place(province.agency(), from(today()), province))
                .isEqualTo(new Outcome.Refused<>("superior", "agency.circle"));
        assertThat(tree.place(department.agency(), from(today()), province))
                .isEqualTo(new Outcome.Refused<>("superior", "agency.circle"));
        assertThat(tree.place(commune.agency(), from(today()), province))
                .as("on the day on which the commune comes under the department")
                .isEqualTo(new Outcome.Refused<>("superior", "agency.circle"));
        assertThat(tree.superiors(province)).isEmpty();
    }

    @Test
    void noTwoSuperiorsStandOnOneDay() {
        done(tree.place(province.agency(), from(today().minusDays(30)), commune));
        done(tree.place(null, from(today().plusDays(20)), commune));
        assertThat(tree.place(department.agency(), from(today().plusDays(10)), commune))
                .isEqualTo(new Outcome.Refused<>("day", "agency.superior-day"));
        done(tree.place(department.agency(), from(today().plusDays(20)), commune));
    }

    @Test
    void onlyAnAdministratorPlacesTheOwnAgency() {
        var office = Objects.requireNonNull(people.agency().get(Role.OFFICE)).actor();
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> tree.place(province.agency(), from(today()), office));
    }

    private static Order from(LocalDate day) {
        return new Order(day, new Decision("12/QĐ-UBND", LocalDate.of(2026, 1, 5)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
