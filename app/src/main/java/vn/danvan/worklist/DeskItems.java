package vn.danvan.worklist;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danvan.organization.UnitsOverTime;
import vn.danvan.platform.access.UnitId;

/** The open items of a desk, each with the name of whoever is away and would have it. */
@Component
class DeskItems {
    private final ItemTable items;
    private final UnitsOverTime units;

    DeskItems(ItemTable items, UnitsOverTime units) {
        this.items = items;
        this.units = units;
    }

    List<WorkLine> list(Desk desk, WorkFilter filter, LocalDate today, WorkLine.@Nullable Key after, int limit) {
        var lines = items.list(desk, filter, of(filter.unit(), today), today, after, limit);
        return switch (filter.scope()) {
            case MINE, UNIT -> desk.standsInForAnybody() ? marked(desk, lines) : lines;
            case APPROVAL ->
                lines.stream()
                        .map(line -> line.insteadOf(
                                desk.approvesFor().get(line.owner().kind())))
                        .toList();
            case AGENCY -> lines;
        };
    }

    private List<WorkLine> marked(Desk desk, List<WorkLine> lines) {
        var holders = items.holders(lines.stream().map(WorkLine::id).toList());
        return lines.stream()
                .map(line -> line.insteadOf(desk.insteadOf(holders.getOrDefault(line.id(), Set.of()))
                        .orElse(null)))
                .toList();
    }

    long count(Desk desk, WorkFilter filter, LocalDate today, int most) {
        return counts(desk, List.of(filter), today, most).getFirst();
    }

    /** How many each of these lists holds, at most so many. */
    List<Long> counts(Desk desk, List<WorkFilter> filters, LocalDate today, int most) {
        var counted = new HashMap<WorkFilter, Long>();
        for (var alike : filters.stream()
                .distinct()
                .collect(groupingBy(WorkFilter::narrowing))
                .entrySet()) {
            var counts = items.counts(desk, alike.getValue(), of(alike.getKey().unit(), today), today, most);
            for (int n = 0; n < counts.size(); n++) {
                counted.put(alike.getValue().get(n), counts.get(n));
            }
        }
        return filters.stream().map(counted::get).toList();
    }

    /** The unit and those whose work it goes on with. */
    private Long[] of(@Nullable UnitId unit, LocalDate today) {
        return unit == null ? new Long[0] : units.countedFor(unit, today).array();
    }

    List<WorkLine> byId(Desk desk, List<Long> ids) {
        return items.byId(desk, ids);
    }
}
