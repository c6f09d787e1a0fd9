package vn.danvan.organization.api;

import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.danvan.organization.NewUnit;
import vn.danvan.organization.Outcome;
import vn.danvan.organization.Reorganization;
import vn.danvan.organization.SeenUnit;
import vn.danvan.organization.UnitName;
import vn.danvan.organization.api.OrganizationBodies.UnitDetail;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.Scoped;
import vn.danvan.platform.access.TokenScope;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.api.Api;
import vn.danvan.platform.api.ApiController;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Expected;
import vn.danvan.platform.api.Mark;
import vn.danvan.platform.api.Once;

/** Units merged, split and ended by decision, from a day on. */
@ApiController(about = "Cơ quan, đơn vị")
@RequestMapping(Api.PATH + "/organization/units")
class MergersApi {
    private final Reorganization reorganization;
    private final OrganizationShapes shapes;
    private final OrganizationAnswers answers;
    private final Once once;

    MergersApi(Reorganization reorganization, OrganizationShapes shapes, OrganizationAnswers answers, Once once) {
        this.reorganization = reorganization;
        this.shapes = shapes;
        this.answers = answers;
        this.once = once;
    }

    @Doc(value = "Hợp nhất các đơn vị thành một đơn vị mới", status = 201, refusal = 412)
    @Scoped(TokenScope.ORGANIZATION_WRITE)
    @Requires(Right.ORGANIZATION_MANAGE)
    @PostMapping("/merger")
    ResponseEntity<UnitDetail> merge(@RequestBody OrganizationRequests.MergedUnits sent, Mark mark, Actor actor) {
        var seen = seen(sent.units());
        var typed = sent.into();
        var into = new NewUnit(
                typed.parent() == null ? null : new UnitId(typed.parent()),
                typed.name().text(),
                typed.shortName().text(),
                typed.kind(),
                answers.position(typed.position()));
        var heir = ordered(
                mark,
                seen,
                sent,
                actor,
                () -> reorganization.merge(seen, into, sent.order().order(), actor));
        return ResponseEntity.created(URI.create(Api.PATH + "/organization/units/" + heir))
                .body(shapes.unit(actor, heir));
    }

    @Doc(value = "Sáp nhập các đơn vị khác vào đơn vị này", refusal = 412)
    @Scoped(TokenScope.ORGANIZATION_WRITE)
    @Requires(Right.ORGANIZATION_MANAGE)
    @PostMapping("/{id}/absorption")
    UnitDetail absorb(
            @PathVariable long id, @RequestBody OrganizationRequests.AbsorbedUnits sent, Mark mark, Actor actor) {
        var seen = seen(sent.units());
        var into = new UnitId(id);
        return shapes.unit(
                actor,
                ordered(
                        mark,
                        seen,
                        sent,
                        actor,
                        () -> reorganization.absorb(seen, into, sent.order().order(), actor)));
    }

    @Doc("Tách hoặc chia đơn vị; trả lại đơn vị cũ nếu còn, không thì đơn vị kế thừa")
    @Scoped(TokenScope.ORGANIZATION_WRITE)
    @Requires(Right.ORGANIZATION_MANAGE)
    @PostMapping("/{id}/split")
    UnitDetail split(
            @PathVariable long id,
            @RequestBody OrganizationRequests.SplitUnit sent,
            Expected expected,
            Mark mark,
            Actor actor) {
        var seen = new SeenUnit(new UnitId(id), expected.version());
        var parts = sent.parts().stream()
                .map(part -> new UnitName(part.name().text(), part.shortName().text(), part.kind()))
                .toList();
        return shapes.unit(
                actor,
                ordered(
                        mark,
                        List.of(seen),
                        sent,
                        actor,
                        () -> reorganization.split(
                                seen, parts, sent.stays(), sent.order().order(), actor)));
    }

    @Doc("Giải thể đơn vị; trả lại đơn vị làm tiếp, nếu có")
    @Scoped(TokenScope.ORGANIZATION_WRITE)
    @Requires(Right.ORGANIZATION_MANAGE)
    @PostMapping("/{id}/abolition")
    UnitDetail abolish(
            @PathVariable long id,
            @RequestBody OrganizationRequests.EndedUnit sent,
            Expected expected,
            Mark mark,
            Actor actor) {
        var seen = new SeenUnit(new UnitId(id), expected.version());
        var heir = sent.heir() == null ? null : new UnitId(sent.heir());
        return shapes.unit(
                actor,
                ordered(
                        mark,
                        List.of(seen),
                        sent,
                        actor,
                        () -> reorganization.abolish(seen, heir, sent.order().order(), actor)));
    }

    private static List<SeenUnit> seen(List<OrganizationRequests.OldUnit> units) {
        return units.stream().map(OrganizationRequests.OldUnit::seen).toList();
    }

    /** Once for a mark; who has seen an older version of a unit gets all of them as they stand. */
    private UnitId ordered(Mark mark, List<SeenUnit> seen, Object sent, Actor actor, Supplier<Outcome<UnitId>> act) {
        return once.act(
                mark,
                () -> answers.first(
                        act,
                        () -> seen.stream()
                                .map(unit -> shapes.unit(actor, unit.id()))
                                .toList(),
                        sent));
    }
}
