package vn.danvan.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.organization.Absence;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Duties;
import vn.danvan.organization.Officer;
import vn.danvan.platform.Time;
import vn.danvan.platform.access.Accounts;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.worklist.Digest.Section;
import vn.danvan.worklist.ReminderTable.Box;
import vn.danvan.worklist.WorkFilter.Due;
import vn.danvan.worklist.WorkFilter.Scope;

/** Tells the people of an agency once on each working day what waits for them. */
@Service
class Digests {
    private static final int LINES = 10;

    private final Directory directory;
    private final Accounts accounts;
    private final Duties duties;
    private final Desks desks;
    private final DeskItems items;
    private final Escalations escalations;
    private final ReminderTable table;
    private final DigestTelling telling;

    Digests(
            Directory directory,
            Accounts accounts,
            Duties duties,
            Desks desks,
            DeskItems items,
            Escalations escalations,
            ReminderTable table,
            DigestTelling telling) {
        this.directory = directory;
        this.accounts = accounts;
        this.duties = duties;
        this.desks = desks;
        this.items = items;
        this.escalations = escalations;
        this.table = table;
        this.telling = telling;
    }

    /** All digests of an agency for the day, or none; does nothing the second time. */
    @Transactional
    public void make(AgencyId agency, Instant now) {
        var today = LocalDate.ofInstant(now, Time.ZONE);
        if (!table.begin(agency, today, now)) {
            return;
        }
        var officers = directory.officers(agency);
        var away = duties.awayOn(agency, today);
        var told = escalations.of(agency, officers, away, today, now);
        var boxes = table.boxes(officers.stream().map(Officer::id).toList());
        var absent = away.stream().map(Absence::officer).collect(Collectors.toSet());
        for (var officer : officers) {
            if (absent.contains(officer.id())) {
                continue; // whoever is away is left in peace; the substitute is told
            }
            var box = boxes.get(officer.id());
            var reader = reader(officer, today);
            var digest = digest(reader, told.getOrDefault(officer.id(), Map.of()), today);
            if (!digest.isEmpty()) {
                telling.tell(reader, box == null || isLocked(box) ? null : box.address(), digest);
            }
        }
    }

    private boolean isLocked(Box box) {
        return accounts.find(box.account()).isEmpty();
    }

    /** With the duties of today, also those of whom the officer substitutes. */
    private Actor reader(Officer officer, LocalDate today) {
        var entrusted = duties.entrusted(officer.id(), today);
        return new Actor(officer.id(), officer.agency(), officer.unit(), officer.name(), entrusted, null);
    }

    private Digest digest(Actor reader, Map<Step, List<Long>> told, LocalDate today) {
        var desk = desks.of(reader);
        var sections = new ArrayList<Section>();
        sections.add(section("Trễ hạn", desk, WorkFilter.of(Scope.MINE, Due.LATE), today));
        sections.add(section("Đến hạn trong 7 ngày", desk, WorkFilter.of(Scope.MINE, Due.SOON), today));
        sections.add(section("Chờ duyệt", desk, WorkFilter.of(Scope.APPROVAL, Due.ANY), today));
        told.forEach((step, ids) -> sections.add(new Section(
                step.title(), ids.size(), items.byId(desk, ids.subList(0, Math.min(LINES, ids.size()))), "of=agency")));
        return new Digest(today, reader.name(), sections);
    }

    private Section section(String title, Desk desk, WorkFilter filter, LocalDate today) {
        var count = items.count(desk, filter, today, Worklist.MANY);
        var lines = count == 0 ? List.<WorkLine>of() : items.list(desk, filter, today, null, LINES);
        var query = "of=" + filter.scope().word()
                + (filter.due() == Due.ANY ? "" : "&due=" + filter.due().word());
        return new Section(title, count, lines, query);
    }
}
