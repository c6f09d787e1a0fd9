package vn.danvan.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.danvan.organization.Absence;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Duties;
import vn.danvan.organization.Officer;
import vn.danvan.organization.UnitsOverTime;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;

/**
 * Brings items before the post above: once some days before their last day, once some days after it. A day that is moved
 * begins anew.
 */
@Component
class Escalations {
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private final EscalationTable table;
    private final Directory directory;
    private final UnitsOverTime units;
    private final Duties duties;
    private final ReminderSettings settings;

    Escalations(
            EscalationTable table, Directory directory, UnitsOverTime units, Duties duties, ReminderSettings settings) {
        this.table = table;
        this.directory = directory;
        this.units = units;
        this.duties = duties;
        this.settings = settings;
    }

    /** Whom today's digest tells of which items; noted as told. */
    Map<OfficerId, Map<Step, List<Long>>> of(
            AgencyId agency, List<Officer> officers, List<Absence> away, LocalDate today, Instant now) {
        var superiors = new Superiors(officers, directory.units(agency), away, units.heirsOn(agency, today));
        var told = new HashMap<OfficerId, Map<Step, List<Long>>>();
        for (var step : Step.values()) {
            for (var item : untold(agency, step, today)) {
                above(item, superiors, today)
                        .filter(officer -> table.tell(item, step, officer, now))
                        .forEach(officer -> told.computeIfAbsent(officer, one -> new EnumMap<>(Step.class))
                                .computeIfAbsent(step, one -> new ArrayList<>())
                                .add(item.item()));
            }
        }
        return told;
    }

    private List<EscalationTable.Untold> untold(AgencyId agency, Step step, LocalDate today) {
        return switch (step) {
            case BEFORE -> table.untold(agency, today, today.plusDays(settings.daysBefore()), step);
            case AFTER -> table.untold(agency, LONG_AGO, today.minusDays(settings.daysAfter()), step);
        };
    }

    private Stream<OfficerId> above(EscalationTable.Untold item, Superiors superiors, LocalDate today) {
        return Stream.concat(
                        item.units().stream().flatMap(unit -> superiors.above(unit).stream()),
                        item.seats().stream()
                                .flatMap(seat -> duties.holderOn(seat, today).stream())
                                .flatMap(post -> superiors.above(post.officer()).stream()))
                .distinct();
    }
}
