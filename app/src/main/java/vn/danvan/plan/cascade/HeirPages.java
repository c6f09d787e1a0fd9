package vn.danvan.plan.cascade;

import java.util.HashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.Texts;

/** What an agency that was merged had open goes over to its heir. */
@Controller
class HeirPages {
    private final ObligationHeirs heirs;
    private final SendingDown sending;
    private final ObligationViews views;
    private final Texts texts;

    HeirPages(ObligationHeirs heirs, SendingDown sending, ObligationViews views, Texts texts) {
        this.heirs = heirs;
        this.sending = sending;
        this.views = views;
        this.texts = texts;
    }

    @GetMapping("/obligations/heirs")
    @Requires(Right.TASK_ASSIGN)
    ModelAndView page(Actor actor) {
        return page(actor, null, "");
    }

    @PostMapping("/obligations/heirs")
    @Requires(Right.TASK_ASSIGN)
    ModelAndView handOver(
            @RequestParam long from,
            @RequestParam long heir,
            @RequestParam(defaultValue = "") String basis,
            Actor actor,
            RedirectAttributes flash) {
        return switch (heirs.handOver(actor, new AgencyId(from), new AgencyId(heir), basis)) {
            case Outcome.Saved() -> {
                flash.addFlashAttribute("notice", texts.of("obligation.handed-over"));
                yield new ModelAndView("redirect:/obligations/sent?part=ALL&agency=" + heir);
            }
            case Outcome.Refused(var key, var _) -> {
                var page = page(actor, texts.of(key), basis);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    private ModelAndView page(Actor actor, @Nullable String error, String basis) {
        var holders = heirs.holders(actor);
        var below = sending.below(actor);
        var model = new HashMap<String, @Nullable Object>();
        model.put("holders", holders);
        model.put("below", below);
        model.put(
                "names",
                views.names(Stream.concat(holders.stream(), below.stream())
                        .distinct()
                        .toList()));
        model.put("basis", basis);
        model.put("error", error);
        return new ModelAndView("plan/cascade/heirs", model);
    }
}
