package vn.danvan.plan.export;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.documents.write.Draft;
import vn.danvan.organization.Directory;
import vn.danvan.plan.Plan;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.PlanReader;
import vn.danvan.plan.PlanUnits;
import vn.danvan.plan.Revision;
import vn.danvan.platform.access.Actor;

/** What of a plan can be taken along; nothing before it is approved. */
@Service
@Transactional(readOnly = true)
class PlanFiles {
    private final PlanOverview overview;
    private final PlanReader reader;
    private final DutyTable duties;
    private final PlanUnits units;
    private final Directory directory;

    PlanFiles(PlanOverview overview, PlanReader reader, DutyTable duties, PlanUnits units, Directory directory) {
        this.overview = overview;
        this.reader = reader;
        this.duties = duties;
        this.units = units;
        this.directory = directory;
    }

    /** The plan as an official document. */
    Optional<Draft> paper(Actor actor, PlanId id) {
        return approved(actor, id).map(revision -> {
            var source = overview.source(actor, id);
            var agency = directory.agency(actor.agency());
            var document = reader.document(source.revision(), source.text());
            return new PlanPaper(source.plan(), agency, document, duties.of(id), units.names(actor.agency())).draft();
        });
    }

    /** Its duties, those that nobody does any more left out. */
    Optional<List<Duty>> duties(Actor actor, PlanId id) {
        return approved(actor, id).map(revision -> duties.of(id));
    }

    /** A plan with the days on which something of it is due. */
    record Dates(Plan plan, List<Duty.Day> days) {}

    Optional<Dates> dates(Actor actor, PlanId id) {
        return approved(actor, id).map(revision -> new Dates(overview.named(actor, id), duties.days(id)));
    }

    private Optional<Revision> approved(Actor actor, PlanId id) {
        return Optional.of(overview.shownRevision(actor, id))
                .filter(revision -> revision.state() == Revision.State.APPROVED);
    }
}
