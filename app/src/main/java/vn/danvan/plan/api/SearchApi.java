package vn.danvan.plan.api;

import static java.util.stream.Collectors.joining;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvan.plan.search.Asked;
import vn.danvan.plan.search.Excerpt;
import vn.danvan.plan.search.Found;
import vn.danvan.plan.search.Hit;
import vn.danvan.plan.search.Search;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.Scoped;
import vn.danvan.platform.access.TokenScope;
import vn.danvan.platform.api.Api;
import vn.danvan.platform.api.ApiController;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Listing;
import vn.danvan.platform.api.WrongParameter;

/** Searches plans, tasks and evidence by words and by symbols, as the box of the pages does. */
@ApiController(about = "Tìm kiếm")
@RequestMapping(Api.PATH)
class SearchApi {
    private final Search search;

    SearchApi(Search search) {
        this.search = search;
    }

    record SearchHit(
            Hit.Kind kind,
            long id,
            String title,
            @Doc("Trang của mục tìm thấy") String page,
            @Doc("Kế hoạch của việc, việc của minh chứng") String source,
            String excerpt) {}

    @Doc(
            "Tìm trong kế hoạch, nhiệm vụ, minh chứng: chữ có dấu hay không dấu, cụm trong ngoặc kép, số ký hiệu; mỗi trang 20")
    @Scoped(TokenScope.PLAN_READ)
    @Requires(Right.PLAN_READ)
    @GetMapping("/search")
    Listing<SearchHit> search(
            @RequestParam String q,
            @Doc("Chỗ trang trước dừng lại; có sẵn trong «next»") @RequestParam(required = false) @Nullable
                    String after,
            Actor actor) {
        var found = search.find(actor, Asked.of(q), place(after));
        return Listing.until(found.hits().stream().map(SearchApi::hit).toList(), found.next());
    }

    private static Found.@Nullable Place place(@Nullable String words) {
        if (words == null || words.isEmpty()) {
            return null;
        }
        if (!words.matches("(PLAN|TASK|EVIDENCE)\\.\\d{1,18}")) {
            throw new WrongParameter("after");
        }
        var dot = words.indexOf('.');
        return new Found.Place(Hit.Kind.valueOf(words.substring(0, dot)), Long.parseLong(words.substring(dot + 1)));
    }

    private static SearchHit hit(Hit hit) {
        var excerpt = hit.excerpt().pieces().stream().map(Excerpt.Piece::text).collect(joining());
        return new SearchHit(hit.kind(), hit.id(), hit.title(), hit.path(), hit.source(), excerpt);
    }
}
