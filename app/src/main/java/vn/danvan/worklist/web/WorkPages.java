package vn.danvan.worklist.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.organization.Directory;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.worklist.SavedFilter;
import vn.danvan.worklist.SavedFilters;
import vn.danvan.worklist.WorkFilter;
import vn.danvan.worklist.WorkFilter.Due;
import vn.danvan.worklist.WorkFilter.Scope;
import vn.danvan.worklist.Worklist;

/** One list for everyone over all modules: what is mine, my unit's, waits for my approval, is late or soon due. */
@Controller
class WorkPages {
    static final String PATH = "/work";

    private final Worklist worklist;
    private final SavedFilters saved;
    private final Directory directory;

    WorkPages(Worklist worklist, SavedFilters saved, Directory directory) {
        this.worklist = worklist;
        this.saved = saved;
        this.directory = directory;
    }

    @Requires({})
    @GetMapping(PATH)
    ModelAndView work(
            @RequestParam MultiValueMap<String, String> query,
            @RequestParam(defaultValue = "") String after,
            Actor actor) {
        var scopes = worklist.scopes(actor);
        return page(actor, scopes, WorkQuery.read(query, scopes.getFirst()), after);
    }

    private ModelAndView page(Actor actor, List<Scope> scopes, WorkFilter filter, String after) {
        var found = worklist.page(actor, filter, WorkQuery.after(after));
        var more = found.size() > Worklist.PAGE;
        var shown = more ? found.subList(0, Worklist.PAGE) : found;
        var model = new HashMap<String, @Nullable Object>();
        model.put("lines", shown);
        var units = directory.units(actor.agency());
        model.put("units", units);
        model.put("unitNames", worklist.unitNames(shown, units));
        model.put("filter", filter);
        model.put("query", WorkQuery.write(filter));
        model.put("first", after.isEmpty());
        model.put(
                "later", more ? WorkQuery.address(PATH, filter, shown.getLast().key()) : null);
        model.put("kinds", worklist.kinds(actor));
        choices(model, actor, scopes, filter);
        return new ModelAndView("worklist/work", model);
    }

    private void choices(Map<String, @Nullable Object> model, Actor actor, List<Scope> scopes, WorkFilter filter) {
        var filters = Stream.concat(
                        scopes.stream().map(scope -> WorkFilter.of(scope, Due.ANY)),
                        Arrays.stream(Due.values()).map(filter::with))
                .toList();
        var counts = worklist.counts(actor, filters);
        var tabs = new ArrayList<WorkTab>();
        for (int n = 0; n < filters.size(); n++) {
            var each = filters.get(n);
            var ofScope = n < scopes.size();
            tabs.add(new WorkTab(
                    ofScope ? each.scope().title() : each.due().title(),
                    WorkQuery.address(PATH, each, null),
                    ofScope ? each.scope() == filter.scope() : each.due() == filter.due(),
                    counts.get(n)));
        }
        var kept = saved.of(actor);
        model.put("tabs", tabs.subList(0, scopes.size()));
        model.put("dues", tabs.subList(scopes.size(), tabs.size()));
        model.put("saved", kept);
        model.put("current", current(kept, filter));
    }

    /** The saved filter that is being shown. */
    private static @Nullable SavedFilter current(List<SavedFilter> kept, WorkFilter filter) {
        var query = WorkQuery.write(filter);
        return kept.stream()
                .filter(each -> each.query().equals(query))
                .findFirst()
                .orElse(null);
    }
}
