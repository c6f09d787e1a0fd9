package vn.danvan.plan.web;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.danvan.plan.search.Asked;
import vn.danvan.plan.search.Found;
import vn.danvan.plan.search.Hit;
import vn.danvan.plan.search.Search;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;

/** What the search box of the shell finds. */
@Controller
class SearchPages {
    private final Search search;

    SearchPages(Search search) {
        this.search = search;
    }

    @GetMapping("/search")
    @Requires(Right.PLAN_READ)
    ModelAndView search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            Actor actor) {
        var asked = Asked.of(q);
        var found = search.find(actor, asked, place(after));
        var model = new HashMap<String, @Nullable Object>();
        model.put("asked", asked);
        model.put("found", found);
        model.put("later", found.next() == null ? null : address(q, found.next()));
        return new ModelAndView("plan/search", model);
    }

    private static String address(String q, Found.Place next) {
        return UriComponentsBuilder.fromPath("/search")
                .queryParam("q", "{q}")
                .queryParam("after", next)
                .encode()
                .buildAndExpand(q)
                .toUriString();
    }

    /** «TASK.120»; null, which is the beginning, for what is no place. */
    private static Found.@Nullable Place place(@Nullable String words) {
        if (words == null || !words.matches("(PLAN|TASK|EVIDENCE)\\.\\d{1,18}")) {
            return null;
        }
        var dot = words.indexOf('.');
        return new Found.Place(Hit.Kind.valueOf(words.substring(0, dot)), Long.parseLong(words.substring(dot + 1)));
    }
}
