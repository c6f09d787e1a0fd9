package vn.danvan.plan.many;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.plan.TaskAct;
import vn.danvan.plan.many.ManyTasks.Done;
import vn.danvan.plan.many.ManyTasks.Left;
import vn.danvan.plan.web.PlanTexts;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.LocalPath;
import vn.danvan.platform.web.Texts;

/** What a list of tasks offers for all those that are ticked; the list comes back and says what was done and what not. */
@Controller
class ManyTaskPages {
    private static final int BRIEF = 80;

    private final ManyTasks many;
    private final Texts texts;

    ManyTaskPages(ManyTasks many, Texts texts) {
        this.many = many;
        this.texts = texts;
    }

    @PostMapping("/tasks/many/acts")
    @Requires(Right.TASK_WORK)
    String act(
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam TaskAct act,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "/tasks") String back,
            Actor actor,
            RedirectAttributes flash) {
        var chosen = chosen(task);
        return answer(act.title(), chosen.isEmpty() ? null : many.act(actor, chosen, act, reason), back, flash);
    }

    @PostMapping("/tasks/many/units")
    @Requires(Right.TASK_ASSIGN)
    String giveTo(
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam long lead,
            @RequestParam(defaultValue = "/tasks") String back,
            Actor actor,
            RedirectAttributes flash) {
        var chosen = chosen(task);
        var title = texts.of("tasks.given");
        return answer(title, chosen.isEmpty() ? null : many.giveTo(actor, chosen, new UnitId(lead)), back, flash);
    }

    private static List<ChosenTask> chosen(List<String> typed) {
        return typed.stream()
                .limit(ManyTasks.MOST)
                .map(ChosenTask::read)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private String answer(String title, @Nullable Done done, String back, RedirectAttributes flash) {
        if (done == null) {
            flash.addFlashAttribute("left", List.of(texts.of("tasks.none-chosen")));
        } else {
            if (done.count() > 0) {
                flash.addFlashAttribute("notice", texts.of("tasks.done", title, done.count()));
            }
            flash.addFlashAttribute(
                    "left", List.copyOf(done.left().stream().map(this::sentence).toList()));
        }
        return "redirect:" + LocalPath.of(back);
    }

    private String sentence(Left left) {
        return "«%s»: %s"
                .formatted(PlanTexts.brief(left.text(), BRIEF), texts.of(left.key(), String.join("; ", left.words())));
    }
}
