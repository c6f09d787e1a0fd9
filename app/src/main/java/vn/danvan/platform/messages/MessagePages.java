package vn.danvan.platform.messages;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;

/** What the person who is signed in was told. */
@Controller
class MessagePages {
    private static final int ON_A_PAGE = 50;

    private final Messages messages;

    MessagePages(Messages messages) {
        this.messages = messages;
    }

    @Requires({})
    @GetMapping("/messages")
    ModelAndView list(@RequestParam(required = false) @Nullable Long before, Actor actor) {
        var shown = messages.of(actor.officer(), before, ON_A_PAGE);
        var model = new HashMap<String, @Nullable Object>();
        model.put("messages", shown);
        model.put(
                "later",
                shown.size() < ON_A_PAGE
                        ? null
                        : "/messages?before=" + shown.getLast().id());
        return new ModelAndView("messages", model);
    }

    @Requires({})
    @PostMapping("/messages/seen")
    String see(@RequestParam(defaultValue = "0") long upTo, Actor actor) {
        messages.see(actor.officer(), upTo);
        return "redirect:/messages";
    }
}
