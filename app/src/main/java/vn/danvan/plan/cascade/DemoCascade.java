package vn.danvan.plan.cascade;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.danvan.organization.AgencyTree;
import vn.danvan.organization.Directory;
import vn.danvan.plan.PlanApproval;
import vn.danvan.plan.PlanApproval.Approval;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.PlanIntake;
import vn.danvan.plan.PlanIntake.Intake;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.PlanReader;
import vn.danvan.plan.PlanReview;
import vn.danvan.plan.Task;
import vn.danvan.platform.DemoContent;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.Role;

/** Two duties that the agency above hands down in the demonstration, and two that its agency hands on. */
@Component
class DemoCascade implements DemoContent {
    private static final String PLAN = """
            ỦY BAN NHÂN DÂN TỈNH VÍ DỤ
            Số: 5/KH-UBND
            Ví Dụ, ngày 05 tháng 01 năm {{year}}

            KẾ HOẠCH
            Công tác dân vận chính quyền của tỉnh Ví Dụ năm {{year}}

            I. NHIỆM VỤ

            - Tổ chức đối thoại của người đứng đầu với Nhân dân, hoàn thành trước ngày 20/12/{{year}}.

            - Công khai kết quả giải quyết thủ tục hành chính, hoàn thành trước ngày 31/12/{{year}}.
            """;

    private final Directory directory;
    private final AgencyTree tree;
    private final PlanReader reader;
    private final PlanIntake intake;
    private final PlanReview review;
    private final PlanApproval approval;
    private final PlanOverview plans;
    private final SendingDown sending;
    private final Clock clock;

    DemoCascade(
            Directory directory,
            AgencyTree tree,
            PlanReader reader,
            PlanIntake intake,
            PlanReview review,
            PlanApproval approval,
            PlanOverview plans,
            SendingDown sending,
            Clock clock) {
        this.directory = directory;
        this.tree = tree;
        this.reader = reader;
        this.intake = intake;
        this.review = review;
        this.approval = approval;
        this.plans = plans;
        this.sending = sending;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 93;
    }

    /** From the newest agency, which is the lowest one, up. */
    @Override
    public void create() {
        directory.newestAgency().ifPresent(lowest -> above(lowest.id()).ifPresent(middle -> {
            above(middle).ifPresent(province -> {
                var office = office(province);
                send(office, approved(office), middle);
            });
            var office = office(middle);
            plans.plans(office).stream()
                    .filter(plan -> plan.approved())
                    .findFirst()
                    .ifPresent(plan -> send(office, plan.id(), lowest.id()));
        }));
    }

    private Optional<AgencyId> above(AgencyId agency) {
        return tree.superiorOn(agency, LocalDate.now(clock));
    }

    private PlanId approved(Actor office) {
        var year = LocalDate.now(clock).getYear();
        var text = PLAN.replace("{{year}}", Integer.toString(year)).getBytes(StandardCharsets.UTF_8);
        if (reader.read("ke-hoach-tinh.txt", text) instanceof PlanReader.Result.Read(var file)
                && intake.open(office, file, null) instanceof Intake.Opened(var revision)) {
            review.acceptRest(office, revision.id());
            var title = "Công tác dân vận chính quyền của tỉnh Ví Dụ năm " + year;
            if (approval.approve(office, revision.id(), year, title) instanceof Approval.Approved done) {
                return done.plan();
            }
        }
        throw new IllegalStateException("The plan above is not read");
    }

    private void send(Actor office, PlanId plan, AgencyId receiver) {
        var duties = plans.plan(office, plan).sections().stream()
                .flatMap(section -> section.tasks().stream())
                .filter(task -> !task.status().isClosed())
                .map(Task::id)
                .limit(2)
                .toList();
        sending.send(office, new Sending(plan, duties, List.of(receiver), null, ""), null);
    }

    private Actor office(AgencyId agency) {
        return directory.officers(agency).stream()
                .filter(officer -> officer.roles().contains(Role.OFFICE))
                .findFirst()
                .map(officer -> new Actor(officer.id(), agency, officer.unit(), officer.name(), officer.roles()))
                .orElseThrow();
    }
}
