package vn.danvan.worklist.api;

import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Scoped;
import vn.danvan.platform.access.TokenScope;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.api.Api;
import vn.danvan.platform.api.ApiController;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Listing;
import vn.danvan.platform.web.ApiRefused;
import vn.danvan.platform.web.Texts;
import vn.danvan.worklist.SavedFilter;
import vn.danvan.worklist.SavedFilters;
import vn.danvan.worklist.WorkFilter;
import vn.danvan.worklist.WorkFilter.Scope;
import vn.danvan.worklist.api.WorkBodies.NewFilter;
import vn.danvan.worklist.api.WorkBodies.SavedFilterBody;
import vn.danvan.worklist.web.WorkQuery;

/** The lists that a person comes back to. */
@ApiController(about = "Việc cần làm")
@RequestMapping(Api.PATH + "/work/filters")
class WorkFiltersApi {

    private final SavedFilters saved;
    private final Texts texts;

    WorkFiltersApi(SavedFilters saved, Texts texts) {
        this.saved = saved;
        this.texts = texts;
    }

    @Doc("Các bộ lọc đã lưu của người giữ mã")
    @Scoped(TokenScope.WORKLIST_READ)
    @Requires({})
    @GetMapping
    Listing<SavedFilterBody> filters(Actor actor) {
        return Listing.whole(saved.of(actor).stream().map(WorkFiltersApi::body).toList());
    }

    @Doc("Lưu một bộ lọc với một tên; trả lại mọi bộ lọc")
    @Scoped(TokenScope.WORKLIST_WRITE)
    @Requires({})
    @PostMapping
    Listing<SavedFilterBody> save(@RequestBody NewFilter sent, Actor actor) {
        var name = sent.name().text();
        var unit = sent.unit() == null ? null : new UnitId(sent.unit());
        var filter =
                new WorkFilter(sent.scope(), sent.due(), unit, sent.kind(), Objects.requireNonNullElse(sent.q(), ""));
        if (name.length() > SavedFilters.LONGEST_NAME || !saved.save(actor, name, WorkQuery.write(filter))) {
            var sentence = texts.of("filter.not-saved", name, SavedFilters.LONGEST_NAME, SavedFilters.MOST);
            throw ApiRefused.fields("filter.not-saved", Map.of("name", sentence));
        }
        return filters(actor);
    }

    @Doc(value = "Bỏ một bộ lọc đã lưu", status = 204)
    @Scoped(TokenScope.WORKLIST_WRITE)
    @Requires({})
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id, Actor actor) {
        saved.remove(actor, id);
    }

    private static SavedFilterBody body(SavedFilter saved) {
        var filter = WorkQuery.read(saved.query(), Scope.MINE);
        return new SavedFilterBody(
                saved.id(),
                saved.name(),
                filter.scope(),
                filter.due(),
                filter.unit() == null ? null : filter.unit().value(),
                filter.kind(),
                filter.words());
    }
}
