package vn.danvan.worklist.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Scoped;
import vn.danvan.platform.access.TokenScope;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.api.Api;
import vn.danvan.platform.api.ApiController;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Listing;
import vn.danvan.platform.api.Paging;
import vn.danvan.worklist.WorkFilter;
import vn.danvan.worklist.WorkFilter.Due;
import vn.danvan.worklist.WorkFilter.Scope;
import vn.danvan.worklist.WorkLine;
import vn.danvan.worklist.Worklist;
import vn.danvan.worklist.api.WorkBodies.WorkCount;
import vn.danvan.worklist.api.WorkBodies.WorkItem;
import vn.danvan.worklist.api.WorkBodies.WorkUnit;

/** One list for everyone over all modules, by the filters of its page. */
@ApiController(about = "Việc cần làm")
@RequestMapping(Api.PATH + "/work")
class WorkApi {
    private final Worklist worklist;

    WorkApi(Worklist worklist) {
        this.worklist = worklist;
    }

    @Doc("Việc của mình, của đơn vị, chờ mình duyệt, hay của cơ quan; hạn gần nhất trước")
    @Scoped(TokenScope.WORKLIST_READ)
    @Requires({})
    @GetMapping
    Listing<WorkItem> list(
            @RequestParam(defaultValue = "MINE") Scope scope,
            @RequestParam(defaultValue = "ANY") Due due,
            @RequestParam(required = false) @Nullable Long unit,
            @Doc("Loại hồ sơ") @RequestParam(required = false) @Nullable String kind,
            @Doc("Chữ có trong tên hoặc nguồn") @RequestParam(defaultValue = "") String q,
            Paging paging,
            Actor actor) {
        var filter = new WorkFilter(scope, due, unit == null ? null : new UnitId(unit), kind, q);
        var after = paging.dated().map(place -> new WorkLine.Key(place.day(), place.id()));
        var found = worklist.page(actor, filter, after.orElse(null), paging.oneMore());
        var names = worklist.unitNames(found);
        return Listing.of(found, paging, WorkApi::place, line -> item(line, names));
    }

    @Doc("Số việc ở mỗi danh sách, theo hạn")
    @Scoped(TokenScope.WORKLIST_READ)
    @Requires({})
    @GetMapping("/counts")
    Listing<WorkCount> counts(Actor actor) {
        var filters = worklist.scopes(actor).stream()
                .flatMap(scope -> Arrays.stream(Due.values()).map(due -> WorkFilter.of(scope, due)))
                .toList();
        var counts = worklist.counts(actor, filters).iterator();
        return Listing.whole(filters.stream()
                .map(filter -> new WorkCount(filter.scope(), filter.due(), counts.next()))
                .toList());
    }

    private static String place(WorkLine line) {
        return new Paging.Dated(line.dueOn(), line.id()).word();
    }

    private static WorkItem item(WorkLine line, Map<UnitId, String> names) {
        return new WorkItem(
                line.id(),
                line.owner().kind(),
                line.owner().id(),
                line.title(),
                line.path(),
                line.dueOn(),
                line.source(),
                line.place(),
                line.article(),
                line.waiting(),
                line.stage(),
                units(line, names),
                line.changedAt());
    }

    private static List<WorkUnit> units(WorkLine line, Map<UnitId, String> names) {
        Stream<UnitId> leads = line.leads().stream();
        return leads.map(lead -> new WorkUnit(lead.value(), names.getOrDefault(lead, "")))
                .toList();
    }
}
