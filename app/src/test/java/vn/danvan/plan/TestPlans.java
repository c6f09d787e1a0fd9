package vn.danvan.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.danvan.plan.PlanApproval.Approval;
import vn.danvan.plan.PlanIntake.Intake;
import vn.danvan.platform.access.Actor;

/** Carries made-up plans to approval. */
@Component
public class TestPlans {
    private final PlanReader reader;
    private final PlanIntake intake;
    private final PlanReview review;
    private final PlanApproval approval;
    private final PlanOverview overview;

    TestPlans(PlanReader reader, PlanIntake intake, PlanReview review, PlanApproval approval, PlanOverview overview) {
        this.reader = reader;
        this.intake = intake;
        this.review = review;
        this.approval = approval;
        this.overview = overview;
    }

    /** An approved plan of 2026 with these duties; «Phòng Mẫu» is a unit of every made-up agency. */
    public PlanId approved(Actor office, String... duties) {
        return approve(office, draft(office, duties));
    }

    /** The same, whose first duty is said in other words in the review. */
    public PlanId corrected(Actor office, String words, String... duties) {
        var draft = draft(office, duties);
        var first = overview.review(office, draft.id()).proposals().getFirst();
        var correction =
                new PlanReview.Correction(words, first.lead(), first.cooperating(), first.dueWords(), first.version());
        review.correct(office, draft.id(), first.id(), correction);
        return approve(office, draft);
    }

    /** The same before it is reviewed. */
    public Revision draft(Actor office, String... duties) {
        var text = """
                KẾ HOẠCH
                Thực hiện công tác dân vận chính quyền năm 2026

                I. NỘI DUNG THỰC HIỆN

                %s
                """.formatted("- " + String.join("\n\n- ", duties));
        var file = ((PlanReader.Result.Read) reader.read("ke-hoach.txt", text.getBytes(StandardCharsets.UTF_8))).file();
        return ((Intake.Opened) intake.open(office, file, null)).revision();
    }

    public PlanId approve(Actor office, Revision draft) {
        review.acceptRest(office, draft.id());
        var approved = (Approval.Approved) approval.approve(office, draft.id(), 2026, "Kế hoạch mẫu 2026");
        return approved.plan();
    }

    /** The tasks of a plan in its own order. */
    public List<Task> tasks(Actor reader, PlanId plan) {
        return overview.plan(reader, plan).sections().stream()
                .flatMap(section -> section.tasks().stream())
                .toList();
    }
}
