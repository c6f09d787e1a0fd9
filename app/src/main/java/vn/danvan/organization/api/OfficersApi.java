package vn.danvan.organization.api;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.danvan.organization.Capacity;
import vn.danvan.organization.Directory;
import vn.danvan.organization.NewPost;
import vn.danvan.organization.Officer;
import vn.danvan.organization.OfficerKeeping;
import vn.danvan.organization.PostId;
import vn.danvan.organization.api.OrganizationBodies.OfficerBody;
import vn.danvan.organization.api.OrganizationBodies.OfficerDetail;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.Scoped;
import vn.danvan.platform.access.TokenScope;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.api.Api;
import vn.danvan.platform.api.ApiController;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Listing;
import vn.danvan.platform.api.Mark;
import vn.danvan.platform.api.Once;
import vn.danvan.platform.api.Paging;
import vn.danvan.platform.api.WrongParameter;

/** Officers and the posts they hold. */
@ApiController(about = "Cán bộ")
@RequestMapping(Api.PATH + "/organization/officers")
class OfficersApi {
    private final Directory directory;
    private final OfficerKeeping keeping;
    private final OrganizationShapes shapes;
    private final OrganizationAnswers answers;
    private final Once once;

    OfficersApi(
            Directory directory,
            OfficerKeeping keeping,
            OrganizationShapes shapes,
            OrganizationAnswers answers,
            Once once) {
        this.directory = directory;
        this.keeping = keeping;
        this.shapes = shapes;
        this.answers = answers;
        this.once = once;
    }

    @Doc("Những người đang giữ chức vụ, theo thứ tự tên tiếng Việt")
    @Scoped(TokenScope.ORGANIZATION_READ)
    @Requires(Right.ORGANIZATION_READ)
    @GetMapping
    Listing<OfficerBody> list(Paging paging, Actor actor) {
        var found = behind(directory.everybody(actor.agency()), paging).stream()
                .filter(officer -> !officer.post().isEmpty())
                .limit(paging.oneMore())
                .toList();
        return Listing.of(found, paging, officer -> officer.id().toString(), OrganizationShapes::officer);
    }

    /** The order is that of names, so a page begins behind a person, whom an agency never forgets. */
    private static List<Officer> behind(List<Officer> all, Paging paging) {
        var after = paging.number();
        if (after.isEmpty()) {
            return all;
        }
        var place = all.stream().map(officer -> officer.id().value()).toList().indexOf(after.get());
        if (place < 0) {
            throw new WrongParameter("after");
        }
        return all.subList(place + 1, all.size());
    }

    @Doc("Một người với chức vụ, ngày vắng và quyền ký thay")
    @Scoped(TokenScope.ORGANIZATION_READ)
    @Requires(Right.ORGANIZATION_READ)
    @GetMapping("/{id}")
    OfficerDetail officer(@PathVariable long id, Actor actor) {
        return shapes.officer(actor, new OfficerId(id));
    }

    @Doc(value = "Thêm người cùng chức vụ đầu tiên", status = 201)
    @Scoped(TokenScope.ORGANIZATION_WRITE)
    @Requires({Right.ORGANIZATION_MANAGE, Right.ACCOUNT_MANAGE})
    @PostMapping
    ResponseEntity<OfficerDetail> add(@RequestBody OrganizationRequests.AddedOfficer sent, Mark mark, Actor actor) {
        var id = once.act(mark, () -> answers.done(keeping.add(sent.name().text(), post(sent.post()), actor)));
        return ResponseEntity.created(URI.create(Api.PATH + "/organization/officers/" + id))
                .body(shapes.officer(actor, id));
    }

    @Doc("Sửa họ tên")
    @Scoped(TokenScope.ORGANIZATION_WRITE)
    @Requires(Right.ORGANIZATION_MANAGE)
    @PutMapping("/{id}/name")
    OfficerDetail rename(@PathVariable long id, @RequestBody OrganizationRequests.NewName sent, Actor actor) {
        keeping.rename(new OfficerId(id), sent.oldName().text(), sent.name().text(), actor);
        return officer(id, actor);
    }

    @Doc("Giao chức vụ từ hôm nay")
    @Scoped(TokenScope.ORGANIZATION_WRITE)
    @Requires(Right.ORGANIZATION_MANAGE)
    @PostMapping("/{id}/posts")
    OfficerDetail give(
            @PathVariable long id, @RequestBody OrganizationRequests.GivenPost sent, Mark mark, Actor actor) {
        var replaced = sent.replaces() == null ? null : new PostId(sent.replaces());
        var _ = once.act(mark, () -> answers.done(keeping.post(new OfficerId(id), post(sent), replaced, actor)));
        return officer(id, actor);
    }

    @Doc("Thôi chức vụ; hôm qua là ngày cuối")
    @Scoped(TokenScope.ORGANIZATION_WRITE)
    @Requires(Right.ORGANIZATION_MANAGE)
    @PostMapping("/{id}/posts/{post}/end")
    OfficerDetail end(@PathVariable long id, @PathVariable long post, Actor actor) {
        var _ = answers.done(keeping.endPost(new OfficerId(id), new PostId(post), actor));
        return officer(id, actor);
    }

    private static NewPost post(OrganizationRequests.GivenPost sent) {
        return new NewPost(
                sent.unit() == null ? null : new UnitId(sent.unit()),
                sent.title().text(),
                sent.role(),
                Objects.requireNonNullElse(sent.capacity(), Capacity.REGULAR));
    }
}
