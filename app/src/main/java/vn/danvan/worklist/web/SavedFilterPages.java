package vn.danvan.worklist.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.web.Texts;
import vn.danvan.worklist.SavedFilters;
import vn.danvan.worklist.WorkFilter.Scope;

/** Keeps the filters that a person comes back to. */
@Controller
class SavedFilterPages {

    private final SavedFilters saved;
    private final Texts texts;

    SavedFilterPages(SavedFilters saved, Texts texts) {
        this.saved = saved;
        this.texts = texts;
    }

    @Requires({})
    @PostMapping("/work/filters")
    String save(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String query,
            Actor actor,
            RedirectAttributes flash) {
        var filter = WorkQuery.read(query, Scope.MINE);
        var named = name.strip();
        var kept = !named.isEmpty()
                && named.length() <= SavedFilters.LONGEST_NAME
                && saved.save(actor, named, WorkQuery.write(filter));
        var key = kept ? "filter.saved" : "filter.not-saved";
        flash.addFlashAttribute("notice", texts.of(key, named, SavedFilters.LONGEST_NAME, SavedFilters.MOST));
        return "redirect:" + WorkQuery.address(WorkPages.PATH, filter, null);
    }

    @Requires({})
    @PostMapping("/work/filters/{id}/removal")
    String remove(@PathVariable long id, Actor actor) {
        saved.remove(actor, id);
        return "redirect:" + WorkPages.PATH;
    }
}
