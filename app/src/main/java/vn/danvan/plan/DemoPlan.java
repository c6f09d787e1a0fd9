package vn.danvan.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Officer;
import vn.danvan.plan.PlanIntake.Intake;
import vn.danvan.platform.DemoContent;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Role;

/** A made-up plan of this year for the demonstration: read, approved and partly carried out. */
@Component
class DemoPlan implements DemoContent {
    private static final String FILE = "ke-hoach-mau.txt";

    private final Directory directory;
    private final PlanReader reader;
    private final PlanIntake intake;
    private final PlanReview review;
    private final PlanApproval approval;
    private final Tasks tasks;
    private final TaskWork work;
    private final Clock clock;

    DemoPlan(
            Directory directory,
            PlanReader reader,
            PlanIntake intake,
            PlanReview review,
            PlanApproval approval,
            Tasks tasks,
            TaskWork work,
            Clock clock) {
        this.directory = directory;
        this.reader = reader;
        this.intake = intake;
        this.review = review;
        this.approval = approval;
        this.tasks = tasks;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void create() {
        var year = LocalDate.now(clock).getYear();
        directory.newestAgency().stream()
                .flatMap(agency -> directory.officers(agency.id()).stream())
                .filter(officer -> officer.roles().contains(Role.OFFICE))
                .findFirst()
                .ifPresent(officer -> create(actor(officer), year));
    }

    private void create(Actor actor, int year) {
        var content = text().replace("{{year}}", Integer.toString(year)).getBytes(StandardCharsets.UTF_8);
        if (reader.read(FILE, content) instanceof PlanReader.Result.Read(var file)
                && intake.open(actor, file, null) instanceof Intake.Opened(var revision)) {
            review.acceptRest(actor, revision.id());
            var title = "Thực hiện công tác dân vận chính quyền năm " + year;
            if (approval.approve(actor, revision.id(), year, title) instanceof PlanApproval.Approval.Approved done) {
                progress(actor, done.plan());
            }
        }
    }

    /** So that a visitor sees every state: the first tasks are done, some run, one waits for approval. */
    private void progress(Actor actor, PlanId plan) {
        var led = tasks.of(plan).stream()
                .filter(task -> task.lead() != null)
                .sorted(Comparator.comparing(Task::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(Task::id)
                .toList();
        for (var n = 0; n < Math.min(8, led.size()); n++) {
            act(actor, led.get(n), TaskAct.START);
            if (n < 5) {
                act(actor, led.get(n), TaskAct.HAND_IN);
            }
            if (n < 4) {
                act(actor, led.get(n), TaskAct.APPROVE);
            }
        }
    }

    private void act(Actor actor, TaskId id, TaskAct act) {
        work.act(actor, id, act, null, tasks.get(id, actor.agency()).version());
    }

    private static Actor actor(Officer officer) {
        return new Actor(officer.id(), officer.agency(), officer.unit(), officer.name(), officer.roles());
    }

    private static String text() {
        try {
            return new ClassPathResource("demo/" + FILE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
