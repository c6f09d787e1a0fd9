package vn.danvan.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danvan.organization.Heirs;
import vn.danvan.organization.Officer;
import vn.danvan.organization.Unit;
import vn.danvan.organization.UnitKind;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.UnitId;

class SuperiorsTest {
    private static final AgencyId AGENCY = new AgencyId(1);
    private static final UnitId SUB_DEPARTMENT = new UnitId(10);
    private static final UnitId HEIR = new UnitId(11);
    private static final UnitId ENDED = new UnitId(12);
    private static final Officer LEADER = officer(1, null, Role.LEADER);
    private static final Officer HEAD = officer(2, SUB_DEPARTMENT, Role.UNIT_HEAD);

    @Test
    void aboveAUnitThatHasEndedIsWhoIsAboveItsHeir() {
        var heirs = new Heirs(List.of(new Heirs.Line(ENDED, HEIR), new Heirs.Line(HEIR, HEIR)));
        assertThat(superiors(heirs).above(ENDED)).containsExactly(HEAD.id());
    }

    @Test
    void aboveAUnitThatNobodyFollowedAreTheLeaders() {
        var heirs = new Heirs(List.of(new Heirs.Line(ENDED, ENDED)));
        assertThat(superiors(heirs).above(ENDED)).containsExactly(LEADER.id());
    }

    private static Superiors superiors(Heirs heirs) {
        var units = List.of(unit(SUB_DEPARTMENT, null), unit(HEIR, SUB_DEPARTMENT));
        return new Superiors(List.of(LEADER, HEAD), units, List.of(), heirs);
    }

    private static Officer officer(long id, @Nullable UnitId unit, Role role) {
        return new Officer(new OfficerId(id), AGENCY, unit, "Nguyễn Văn Thử", "", Set.of(role));
    }

    private static Unit unit(UnitId id, @Nullable UnitId parent) {
        return new Unit(id, AGENCY, parent, "Phòng Mẫu", "PM", UnitKind.DIVISION, 1, LocalDate.of(2024, 1, 1), null, 0);
    }
}
