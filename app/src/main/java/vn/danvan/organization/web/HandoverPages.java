package vn.danvan.organization.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.organization.Capacity;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Duties;
import vn.danvan.organization.Outcome;
import vn.danvan.organization.PostHandover;
import vn.danvan.organization.PostId;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.web.Missing;

/** Handing a post over to the next holder. */
@Controller
@RequestMapping("/organization/posts/{id}/handover")
class HandoverPages {
    private final PostHandover handover;
    private final Duties duties;
    private final Directory directory;
    private final OfficerPage officers;
    private final Words words;

    HandoverPages(PostHandover handover, Duties duties, Directory directory, OfficerPage officers, Words words) {
        this.handover = handover;
        this.duties = duties;
        this.directory = directory;
        this.officers = officers;
        this.words = words;
    }

    @Requires(ORGANIZATION_MANAGE)
    @GetMapping
    ModelAndView ask(@PathVariable long id, Actor actor) {
        return new ModelAndView(
                "organization/handover", model(id, new HandoverForm(null, Capacity.REGULAR, null), Map.of(), actor));
    }

    @Requires(ORGANIZATION_MANAGE)
    @PostMapping
    ModelAndView handOver(@PathVariable long id, HandoverForm form, Actor actor, RedirectAttributes next) {
        var typed = new Typed(words);
        var officer = typed.number("next", form.next());
        var firstDay = typed.day("firstDay", form.firstDay());
        if (!typed.isRight()) {
            return again(id, form, typed.errors(), actor);
        }
        var outcome = handover.handOver(new PostId(id), new OfficerId(officer), form.capacity(), firstDay, actor);
        return switch (outcome) {
            case Outcome.Done<?> _ -> {
                next.addFlashAttribute("notice", words.of("post.handed-over"));
                yield new ModelAndView("redirect:/organization/officers/" + officer);
            }
            case Outcome.Refused<?>(var field, var reason) -> again(id, form, Map.of(field, words.of(reason)), actor);
        };
    }

    private ModelAndView again(long id, HandoverForm form, Map<String, String> errors, Actor actor) {
        return new ModelAndView("organization/handover", model(id, form, errors, actor), UNPROCESSABLE_CONTENT);
    }

    private Map<String, Object> model(long id, HandoverForm form, Map<String, String> errors, Actor actor) {
        var post = duties.post(new PostId(id)).orElseThrow(() -> new Missing("post", id));
        var model = new HashMap<String, Object>();
        model.put("post", post);
        model.put("holder", officers.own(post.officer(), actor));
        model.put("officers", directory.everybody(actor.agency()));
        model.put("form", form);
        model.put("errors", errors);
        return model;
    }
}
