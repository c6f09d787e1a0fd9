package vn.danvan.organization.api;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danvan.organization.Absence;
import vn.danvan.organization.AgencyName;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Duties;
import vn.danvan.organization.Officer;
import vn.danvan.organization.Post;
import vn.danvan.organization.Signing;
import vn.danvan.organization.Unit;
import vn.danvan.organization.UnitState;
import vn.danvan.organization.UnitsOverTime;
import vn.danvan.organization.api.OrganizationBodies.AbsenceBody;
import vn.danvan.organization.api.OrganizationBodies.OfficerBody;
import vn.danvan.organization.api.OrganizationBodies.OfficerDetail;
import vn.danvan.organization.api.OrganizationBodies.PastName;
import vn.danvan.organization.api.OrganizationBodies.PostBody;
import vn.danvan.organization.api.OrganizationBodies.SigningBody;
import vn.danvan.organization.api.OrganizationBodies.UnitBody;
import vn.danvan.organization.api.OrganizationBodies.UnitDetail;
import vn.danvan.organization.api.OrganizationBodies.UnitStateBody;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.Missing;

/** Gives units and officers the shape that programs get; those of another agency are as good as none. */
@Component
class OrganizationShapes {
    private final Directory directory;
    private final Duties duties;
    private final UnitsOverTime overTime;
    private final Clock clock;

    OrganizationShapes(Directory directory, Duties duties, UnitsOverTime overTime, Clock clock) {
        this.directory = directory;
        this.duties = duties;
        this.overTime = overTime;
        this.clock = clock;
    }

    static PastName name(AgencyName name) {
        var decision = name.decision();
        return new PastName(
                name.agency().name(), name.firstDay(), name.lastDay(), decision == null ? null : decision.symbol());
    }

    UnitDetail unit(Actor actor, UnitId id) {
        var unit = directory
                .unit(id)
                .filter(each -> each.agency().equals(actor.agency()))
                .orElseThrow(() -> new Missing("unit", id));
        return new UnitDetail(
                unit(unit),
                overTime.history(id).stream().map(OrganizationShapes::state).toList(),
                overTime.successorsOn(id, LocalDate.now(clock)).stream()
                        .filter(next -> !next.equals(id))
                        .map(UnitId::value)
                        .toList(),
                unit.version());
    }

    static UnitBody unit(Unit unit) {
        return new UnitBody(
                unit.id().value(),
                value(unit.parent()),
                unit.name(),
                unit.shortName(),
                unit.kind(),
                unit.position(),
                unit.firstDay(),
                unit.lastDay(),
                unit.version());
    }

    private static UnitStateBody state(UnitState state) {
        return new UnitStateBody(
                state.name().name(),
                state.name().shortName(),
                state.name().kind(),
                value(state.parent()),
                state.firstDay(),
                state.lastDay());
    }

    OfficerDetail officer(Actor actor, OfficerId id) {
        var officer = directory
                .officer(id)
                .filter(each -> each.agency().equals(actor.agency()))
                .orElseThrow(() -> new Missing("officer", id));
        return new OfficerDetail(
                officer(officer),
                duties.posts(id).stream().map(OrganizationShapes::post).toList(),
                duties.absences(id).stream().map(OrganizationShapes::absence).toList(),
                duties.signings(id).stream().map(OrganizationShapes::signing).toList());
    }

    static OfficerBody officer(Officer officer) {
        return new OfficerBody(
                officer.id().value(),
                officer.name(),
                value(officer.unit()),
                officer.post(),
                officer.roles().stream().sorted().toList());
    }

    private static PostBody post(Post post) {
        return new PostBody(
                post.id().value(),
                value(post.unit()),
                post.title(),
                post.role(),
                post.capacity(),
                post.firstDay(),
                post.lastDay());
    }

    private static AbsenceBody absence(Absence absence) {
        return new AbsenceBody(
                absence.id().value(),
                absence.substitute() == null ? null : absence.substitute().value(),
                absence.firstDay(),
                absence.lastDay(),
                absence.version());
    }

    private static SigningBody signing(Signing signing) {
        return new SigningBody(
                signing.id().value(),
                signing.form(),
                signing.subject(),
                signing.firstDay(),
                signing.lastDay(),
                signing.decision().symbol(),
                signing.decision().day(),
                signing.version());
    }

    private static @Nullable Long value(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }
}
