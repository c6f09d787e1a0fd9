package vn.danvan.plan.web;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.plan.Plan;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.PlanIntake;
import vn.danvan.plan.PlanIntake.Intake;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.PlanReader;
import vn.danvan.plan.Revision;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.Texts;
import vn.danvan.platform.web.Uploads;

/** Takes in the file of a plan: a new one, or an amended version of one that is there. */
@Controller
class UploadPages {
    private final PlanReader reader;
    private final PlanIntake intake;
    private final PlanOverview overview;
    private final Texts texts;

    UploadPages(PlanReader reader, PlanIntake intake, PlanOverview overview, Texts texts) {
        this.reader = reader;
        this.intake = intake;
        this.overview = overview;
        this.texts = texts;
    }

    @GetMapping("/plans/new")
    @Requires(Right.PLAN_EDIT)
    ModelAndView form(@RequestParam(required = false) @Nullable Long amends, Actor actor) {
        return form(amended(actor, amends), null);
    }

    @PostMapping("/plans")
    @Requires(Right.PLAN_EDIT)
    ModelAndView upload(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable Long amends,
            Actor actor,
            RedirectAttributes flash) {
        var amended = amended(actor, amends);
        if (file.isEmpty()) {
            var chosen = file.getOriginalFilename() != null
                    && !file.getOriginalFilename().isBlank();
            return form(
                    amended,
                    chosen
                            ? texts.of("plan.file-empty", Uploads.name(file, "khong-ten"))
                            : texts.of("plan.file-missing"));
        }
        if (file.getSize() > Uploads.MOST_BYTES) {
            return form(amended, texts.of("plan.file-too-large"));
        }
        return switch (reader.read(Uploads.name(file, "khong-ten"), Uploads.content(file))) {
            case PlanReader.Result.Refused(var message) -> form(amended, message);
            case PlanReader.Result.Read(var read) ->
                open(intake.open(actor, read, amended == null ? null : amended.id()), flash);
        };
    }

    private ModelAndView open(Intake result, RedirectAttributes flash) {
        return switch (result) {
            case Intake.Opened(var revision) -> seeOther("/reviews/" + revision.id());
            case Intake.Known(var revision) -> {
                flash.addFlashAttribute("notice", texts.of("plan.file-known"));
                yield seeOther(addressOf(revision));
            }
            case Intake.UnderReview(var draft) -> {
                flash.addFlashAttribute("notice", texts.of("plan.under-review"));
                yield seeOther(addressOf(draft));
            }
        };
    }

    private static String addressOf(Revision revision) {
        return revision.isDraft() ? "/reviews/" + revision.id() : "/plans/" + revision.plan();
    }

    static ModelAndView seeOther(String address) {
        return new ModelAndView("redirect:" + address);
    }

    private @Nullable Plan amended(Actor actor, @Nullable Long id) {
        return id == null ? null : overview.named(actor, new PlanId(id));
    }

    private ModelAndView form(@Nullable Plan amended, @Nullable String error) {
        var model = new HashMap<String, @Nullable Object>();
        model.put("amended", amended);
        model.put("error", error);
        var page = new ModelAndView("plan/upload", model);
        if (error != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
