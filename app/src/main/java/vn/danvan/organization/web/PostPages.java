package vn.danvan.organization.web;

import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;
import static vn.danvan.platform.access.Right.ORGANIZATION_READ;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.organization.OfficerKeeping;
import vn.danvan.organization.Outcome;
import vn.danvan.organization.PostId;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Requires;

/** One officer: name and posts. */
@Controller
@RequestMapping("/organization/officers/{id}")
class PostPages {
    private final OfficerKeeping keeping;
    private final OfficerPage page;
    private final Words words;

    PostPages(OfficerKeeping keeping, OfficerPage page, Words words) {
        this.keeping = keeping;
        this.page = page;
        this.words = words;
    }

    @Requires(ORGANIZATION_READ)
    @GetMapping
    ModelAndView show(@PathVariable long id, Actor actor) {
        return page.of(new OfficerId(id), actor);
    }

    @Requires(ORGANIZATION_MANAGE)
    @PostMapping("/name")
    ModelAndView rename(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String oldName,
            @RequestParam(defaultValue = "") String fullName,
            Actor actor,
            RedirectAttributes next) {
        var typed = new Typed(words);
        var name = typed.required("fullName", fullName);
        if (!typed.isRight()) {
            return page.of(new OfficerId(id), PostForm.EMPTY, "", typed.errors(), actor);
        }
        keeping.rename(new OfficerId(id), oldName, name, actor);
        return saved(id, next);
    }

    @Requires(ORGANIZATION_MANAGE)
    @PostMapping("/posts")
    ModelAndView give(@PathVariable long id, PostForm form, Actor actor, RedirectAttributes next) {
        var officer = new OfficerId(id);
        var typed = new Typed(words);
        var post = form.post(typed);
        if (!typed.isRight()) {
            return page.of(officer, form, "", typed.errors(), actor);
        }
        return switch (keeping.post(officer, post, form.replacedId(), actor)) {
            case Outcome.Done<?> _ -> saved(id, next);
            case Outcome.Refused<?>(var field, var reason) ->
                page.of(officer, form, "", Map.of(field, words.of(reason)), actor);
        };
    }

    @Requires(ORGANIZATION_MANAGE)
    @PostMapping("/posts/{post}/end")
    ModelAndView end(@PathVariable long id, @PathVariable long post, Actor actor, RedirectAttributes next) {
        var officer = new OfficerId(id);
        return switch (keeping.endPost(officer, new PostId(post), actor)) {
            case Outcome.Done<?> _ -> saved(id, next);
            case Outcome.Refused<?>(var field, var reason) ->
                page.of(officer, PostForm.EMPTY, "", Map.of(field, words.of(reason)), actor);
        };
    }

    private ModelAndView saved(long id, RedirectAttributes next) {
        next.addFlashAttribute("notice", words.of("officer.saved"));
        return new ModelAndView("redirect:/organization/officers/" + id);
    }
}
