package vn.danvan.plan.rollover;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.rollover.Choice.Decision;

/** Reads the choice for one duty from the form of all. */
final class ChoiceForm {
    private static final int LONGEST = 1000;

    private ChoiceForm() {}

    static Optional<Choice> read(String id, MultiValueMap<String, String> form) {
        var to = value(form, "plan-" + id);
        return Arrays.stream(Decision.values())
                .filter(decision -> decision.name().equals(value(form, "decision-" + id)))
                .findFirst()
                .map(decision -> new Choice(
                        new TaskId(Long.parseLong(id)),
                        decision,
                        value(form, "dues-" + id),
                        value(form, "reason-" + id),
                        decision == Decision.MOVE && to.matches("\\d{1,18}") ? new PlanId(Long.parseLong(to)) : null));
    }

    private static String value(MultiValueMap<String, String> form, String name) {
        var value = form.getFirst(name);
        return value == null
                ? ""
                : value.strip().substring(0, Math.min(LONGEST, value.strip().length()));
    }
}
