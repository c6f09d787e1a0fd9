package vn.danvan.organization.api;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvan.organization.AgencyKeeping;
import vn.danvan.organization.NewUnit;
import vn.danvan.organization.UnitKeeping;
import vn.danvan.organization.UnitsOverTime;
import vn.danvan.organization.api.OrganizationBodies.AgencyBody;
import vn.danvan.organization.api.OrganizationBodies.UnitBody;
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
import vn.danvan.platform.api.Listing;
import vn.danvan.platform.api.Mark;
import vn.danvan.platform.api.Once;

/** The agency and its units, by the names of a day. */
@ApiController(about = "Cơ quan, đơn vị")
@RequestMapping(Api.PATH + "/organization")
class UnitsApi {
    private final AgencyKeeping agency;
    private final UnitKeeping keeping;
    private final UnitsOverTime overTime;
    private final OrganizationShapes shapes;
    private final OrganizationAnswers answers;
    private final Once once;
    private final Clock clock;

    UnitsApi(
            AgencyKeeping agency,
            UnitKeeping keeping,
            UnitsOverTime overTime,
            OrganizationShapes shapes,
            OrganizationAnswers answers,
            Once once,
            Clock clock) {
        this.agency = agency;
        this.keeping = keeping;
        this.overTime = overTime;
        this.shapes = shapes;
        this.answers = answers;
        this.once = once;
        this.clock = clock;
    }

    @Doc("Cơ quan của người giữ mã, với mọi tên đã có")
    @Scoped(TokenScope.ORGANIZATION_READ)
    @Requires(Right.ORGANIZATION_READ)
    @GetMapping
    AgencyBody agency(Actor actor) {
        var names = agency.names(actor);
        var now = names.getFirst().agency();
        return new AgencyBody(
                now.id().value(),
                now.name(),
                now.parentName(),
                now.shortName(),
                names.stream().map(OrganizationShapes::name).toList());
    }

    @Doc("Các đơn vị theo tên và thứ tự của một ngày, đơn vị trên trước đơn vị dưới")
    @Scoped(TokenScope.ORGANIZATION_READ)
    @Requires(Right.ORGANIZATION_READ)
    @GetMapping("/units")
    Listing<UnitBody> units(
            @Doc("Không ghi là hôm nay") @RequestParam(required = false) @Nullable LocalDate day, Actor actor) {
        var units = overTime.existingOn(actor.agency(), day == null ? LocalDate.now(clock) : day);
        return Listing.whole(units.stream().map(OrganizationShapes::unit).toList());
    }

    @Doc("Một đơn vị với lịch sử và đơn vị kế tục")
    @Scoped(TokenScope.ORGANIZATION_READ)
    @Requires(Right.ORGANIZATION_READ)
    @GetMapping("/units/{id}")
    UnitDetail unit(@PathVariable long id, Actor actor) {
        return shapes.unit(actor, new UnitId(id));
    }

    @Doc(value = "Thêm đơn vị", status = 201)
    @Scoped(TokenScope.ORGANIZATION_WRITE)
    @Requires(Right.ORGANIZATION_MANAGE)
    @PostMapping("/units")
    ResponseEntity<UnitDetail> add(@RequestBody OrganizationRequests.AddedUnit sent, Mark mark, Actor actor) {
        var unit = new NewUnit(
                sent.parent() == null ? null : new UnitId(sent.parent()),
                sent.name().text(),
                sent.shortName().text(),
                sent.kind(),
                answers.position(sent.position()));
        var id = once.act(mark, () -> answers.done(keeping.add(unit, actor)));
        return ResponseEntity.created(URI.create(Api.PATH + "/organization/units/" + id))
                .body(shapes.unit(actor, id));
    }

    @Doc("Sửa tên, loại, thứ tự của đơn vị, không qua quyết định")
    @Scoped(TokenScope.ORGANIZATION_WRITE)
    @Requires(Right.ORGANIZATION_MANAGE)
    @PutMapping("/units/{id}")
    UnitDetail change(
            @PathVariable long id,
            @RequestBody OrganizationRequests.CorrectedUnit sent,
            Expected expected,
            Actor actor) {
        var unit = new UnitId(id);
        var position = answers.position(sent.position());
        var _ = answers.first(
                () -> keeping.change(
                        unit,
                        expected.version(),
                        sent.name().text(),
                        sent.shortName().text(),
                        sent.kind(),
                        position,
                        actor),
                () -> shapes.unit(actor, unit),
                expected.sent(sent));
        return shapes.unit(actor, unit);
    }
}
