package vn.danvan.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.plan.PlanIntake.Intake;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;

/** Opens drafts of plans from duties that are known already, for the usual review. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PlanDrafting {
    private static final List<String> ROMAN = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");

    private final PlanReader reader;
    private final PlanIntake intake;
    private final Plans plans;
    private final Proposals proposals;

    PlanDrafting(PlanReader reader, PlanIntake intake, Plans plans, Proposals proposals) {
        this.reader = reader;
        this.intake = intake;
        this.plans = plans;
        this.proposals = proposals;
    }

    /** A draft of a new plan: its text is written from the duties, and read as any other. */
    public Revision open(Actor actor, String title, List<CarriedDuty> duties) {
        var content = text(title, duties).getBytes(StandardCharsets.UTF_8);
        if (reader.read("chuyen-tiep.txt", content) instanceof PlanReader.Result.Read(var file)) {
            var revision =
                    switch (intake.open(actor, file, null)) {
                        case Intake.Opened(var opened) -> opened;
                        case Intake.Known(var known) -> known;
                        case Intake.UnderReview(var draft) -> draft;
                    };
            settle(revision, duties);
            return revision;
        }
        throw new IllegalStateException("A plan of our own is not read: " + title);
    }

    /** Adds the duties to a draft that is there. */
    public void append(Actor actor, RevisionId draft, List<CarriedDuty> duties) {
        actor.require(Right.PLAN_EDIT);
        plans.lockDraft(draft, actor.agency());
        duties.forEach(duty -> append(draft, duty));
    }

    private void append(RevisionId draft, CarriedDuty duty) {
        proposals.carry(proposals.append(draft, duty.proposal()), duty.from());
    }

    /** Units and days are known better than words tell; what was read otherwise than it was written is put right. */
    private void settle(Revision revision, List<CarriedDuty> duties) {
        var read = new ArrayList<>(proposals.of(revision.id()));
        for (var duty : duties) {
            var same = read.stream()
                    .filter(proposal -> Likeness.same(proposal.text(), duty.line()))
                    .findFirst();
            same.ifPresentOrElse(
                    proposal -> {
                        read.remove(proposal);
                        proposals.update(proposal.givenTo(duty.lead(), duty.cooperating())
                                .dueOn(DuePhrase.parseAll(duty.dues()).dues()));
                        proposals.carry(proposal.id(), duty.from());
                    },
                    () -> append(revision.id(), duty));
        }
        read.forEach(proposal -> proposals.delete(proposal.id()));
    }

    private static String text(String title, List<CarriedDuty> duties) {
        var parts = duties.stream()
                .collect(Collectors.groupingBy(CarriedDuty::heading, LinkedHashMap::new, Collectors.toList()));
        var text = new StringBuilder("KẾ HOẠCH\n").append(title).append('\n');
        var number = 0;
        for (var part : parts.entrySet()) {
            text.append("\n%s. %s\n".formatted(ROMAN.get(Math.min(number++, ROMAN.size() - 1)), part.getKey()));
            part.getValue()
                    .forEach(duty -> text.append("\n- ").append(duty.line()).append('\n'));
        }
        return text.toString();
    }
}
