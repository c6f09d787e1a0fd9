package vn.danvan.plan.cascade;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.organization.Directory;
import vn.danvan.plan.Plan;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.cascade.Coverage.Cell;
import vn.danvan.plan.cascade.Coverage.OfAgency;
import vn.danvan.plan.cascade.Coverage.OfDuty;
import vn.danvan.platform.access.Actor;

/** How far the duties of a plan are covered below, for reading by those who sent them. */
@Service
@Transactional(readOnly = true)
public class CoverageViews {
    private final Coverage coverage;
    private final PlanOverview plans;
    private final Directory directory;

    CoverageViews(Coverage coverage, PlanOverview plans, Directory directory) {
        this.coverage = coverage;
        this.plans = plans;
        this.directory = directory;
    }

    /** What was sent of a plan, summed up by duty and by agency; agencies by name. */
    public record Sums(
            Plan plan, CoverageCount whole, List<OfDuty> duties, List<OfAgency> agencies, AgencyNames names) {

        /** Only what has a gap. */
        Sums gaps() {
            return new Sums(
                    plan,
                    whole,
                    duties.stream().filter(line -> line.count().gaps() > 0).toList(),
                    agencies.stream().filter(line -> line.count().gaps() > 0).toList(),
                    names);
        }
    }

    public Sums of(Actor actor, PlanId id) {
        var plan = plans.named(actor, id);
        var agencies = coverage.byAgency(id);
        var names = new AgencyNames(
                directory.agencyNames(agencies.stream().map(OfAgency::agency).toList()));
        var byName = Comparator.comparing(
                (OfAgency line) -> names.of(line.agency()), Collator.getInstance(Locale.of("vi"))::compare);
        return new Sums(
                plan,
                coverage.whole(id),
                coverage.byDuty(id),
                agencies.stream().sorted(byName).toList(),
                names);
    }

    /** The cells of some duties at some agencies. */
    public CoverageTable table(PlanId plan, List<OfDuty> duties, List<OfAgency> agencies) {
        var cells = coverage
                .cells(
                        plan,
                        duties.stream().map(OfDuty::duty).toList(),
                        agencies.stream().map(OfAgency::agency).toList())
                .stream()
                .collect(Collectors.groupingBy(Cell::duty, Collectors.toMap(Cell::agency, cell -> cell)));
        return new CoverageTable(duties, agencies, cells);
    }
}
