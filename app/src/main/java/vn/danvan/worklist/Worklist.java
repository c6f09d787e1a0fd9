package vn.danvan.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.organization.Unit;
import vn.danvan.organization.UnitsOverTime;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.UnitId;
import vn.danvan.worklist.WorkFilter.Scope;

/** What is open, for the person who asks: lists, counts, and what these offer. */
@Service
@Transactional(readOnly = true)
public class Worklist {
    /** How many items a page of a list shows. */
    public static final int PAGE = 50;
    /** Counts stop here and say «99+», so that they cost the same however much is open. */
    public static final int MANY = 100;
    /** How many items a file holds at most. */
    public static final int MOST_IN_A_FILE = 10_000;

    private final DeskItems items;
    private final Desks desks;
    private final UnitsOverTime units;
    private final Clock clock;

    Worklist(DeskItems items, Desks desks, UnitsOverTime units, Clock clock) {
        this.items = items;
        this.desks = desks;
        this.units = units;
        this.clock = clock;
    }

    /** A page of a list; one item more than {@link #PAGE} says that there are more. */
    public List<WorkLine> page(Actor actor, WorkFilter filter, WorkLine.@Nullable Key after) {
        return page(actor, filter, after, PAGE + 1);
    }

    /** The first items of a list, or those behind a place. */
    public List<WorkLine> page(Actor actor, WorkFilter filter, WorkLine.@Nullable Key after, int most) {
        return items.list(desks.of(actor), filter, LocalDate.now(clock), after, most);
    }

    /** All of a list, for a file. */
    public List<WorkLine> all(Actor actor, WorkFilter filter) {
        return items.list(desks.of(actor), filter, LocalDate.now(clock), null, MOST_IN_A_FILE);
    }

    /** How many of each of these lists, each at most {@link #MANY}. */
    public List<Long> counts(Actor actor, List<WorkFilter> filters) {
        return items.counts(desks.of(actor), filters, LocalDate.now(clock), MANY);
    }

    /** Which lists a person has; the first is the one to begin with. */
    public List<Scope> scopes(Actor actor) {
        var desk = desks.of(actor);
        var works = !desk.workable().isEmpty();
        var scopes = new LinkedHashSet<Scope>();
        if (works && desk.hasUnit()) {
            scopes.addAll(List.of(Scope.MINE, Scope.UNIT));
        } else if (!desk.readable().isEmpty()) {
            scopes.add(Scope.AGENCY); // whose post is of the whole agency looks at it first
        }
        if (!desk.approvable().isEmpty()) {
            scopes.add(Scope.APPROVAL);
        }
        if (works || scopes.isEmpty()) {
            scopes.add(Scope.MINE);
        }
        if (!desk.readable().isEmpty()) {
            scopes.add(Scope.AGENCY);
        }
        return List.copyOf(scopes);
    }

    /** The kinds of items that a person may see. */
    public List<ItemKind> kinds(Actor actor) {
        return desks.kinds().stream().filter(kind -> actor.may(kind.read())).toList();
    }

    /** What the units that lead these items are called today. */
    public Map<UnitId, String> unitNames(List<WorkLine> lines) {
        return unitNames(lines, List.of());
    }

    /**
     * The same, for a page that has read the units of today already.
     *
     * @param today the units that there are
     */
    public Map<UnitId, String> unitNames(List<WorkLine> lines, List<Unit> today) {
        var names = new HashMap<UnitId, String>();
        today.forEach(unit -> names.put(unit.id(), unit.name()));
        var gone = lines.stream()
                .flatMap(line -> line.leads().stream())
                .filter(lead -> !names.containsKey(lead))
                .distinct()
                .toList();
        if (!gone.isEmpty()) {
            names.putAll(units.namesOn(gone, LocalDate.now(clock)));
        }
        return names;
    }
}
