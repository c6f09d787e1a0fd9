package vn.danvan.template.api;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.Scoped;
import vn.danvan.platform.access.TokenScope;
import vn.danvan.platform.api.Api;
import vn.danvan.platform.api.ApiController;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Expected;
import vn.danvan.platform.api.Listing;
import vn.danvan.platform.api.Versioned;
import vn.danvan.platform.web.ApiRefused;
import vn.danvan.platform.web.Downloads;
import vn.danvan.platform.web.Texts;
import vn.danvan.platform.web.Uploads;
import vn.danvan.template.OfficeTemplate;
import vn.danvan.template.Saving;
import vn.danvan.template.TemplateId;
import vn.danvan.template.TemplateKeeping;

/** The templates of the agency: look, try, download, upload, replace, withdraw. */
@ApiController(about = "Mẫu văn bản")
@RequestMapping(Api.PATH + "/templates")
class TemplatesApi {
    private static final String NAMELESS = "mau.docx";
    private static final String CHANGED = "template.changed";

    private final TemplateKeeping keeping;
    private final Texts texts;

    TemplatesApi(TemplateKeeping keeping, Texts texts) {
        this.keeping = keeping;
        this.texts = texts;
    }

    record TemplateBody(
            long id,
            String name,
            String fileName,
            @Doc("Tên các trường trộn") List<String> fields,
            Instant savedAt,
            int version)
            implements Versioned {}

    @Doc("Các mẫu đang dùng, theo tên")
    @Scoped(TokenScope.TEMPLATE_READ)
    @Requires(Right.ORGANIZATION_READ)
    @GetMapping
    Listing<TemplateBody> list(Actor actor) {
        return Listing.whole(
                keeping.templates(actor).stream().map(TemplatesApi::body).toList());
    }

    @Doc("Một mẫu với các trường trộn")
    @Scoped(TokenScope.TEMPLATE_READ)
    @Requires(Right.ORGANIZATION_READ)
    @GetMapping("/{id}")
    TemplateBody template(@PathVariable long id, Actor actor) {
        return body(keeping.get(actor, new TemplateId(id)));
    }

    @Doc("Tải tệp Word của mẫu")
    @Scoped(TokenScope.TEMPLATE_READ)
    @Requires(Right.ORGANIZATION_READ)
    @GetMapping("/{id}/file")
    ResponseEntity<Resource> file(@PathVariable long id, Actor actor) {
        var template = keeping.get(actor, new TemplateId(id));
        return Downloads.of(template.fileName(), Downloads.DOCX, keeping.content(template));
    }

    @Doc("Mẫu điền bằng chữ ví dụ, để xem thử")
    @Scoped(TokenScope.TEMPLATE_READ)
    @Requires(Right.ORGANIZATION_READ)
    @GetMapping("/{id}/trial")
    ResponseEntity<Resource> trial(@PathVariable long id, Actor actor) {
        var template = keeping.get(actor, new TemplateId(id));
        return Downloads.of("thu-" + template.fileName(), Downloads.DOCX, keeping.trial(template));
    }

    @Doc(value = "Thêm mẫu; tên không trùng với mẫu đang dùng, nên gọi lại không thêm hai lần", status = 201)
    @Scoped(TokenScope.TEMPLATE_WRITE)
    @Requires(Right.PLAN_EDIT)
    @PostMapping
    ResponseEntity<TemplateBody> add(@RequestParam String name, @RequestParam MultipartFile file, Actor actor) {
        var template = saved(keeping.add(actor, name, Uploads.name(file, NAMELESS), content(file)));
        return ResponseEntity.created(URI.create(Api.PATH + "/templates/" + template.id()))
                .body(body(template));
    }

    @Doc("Thay tệp của mẫu")
    @Scoped(TokenScope.TEMPLATE_WRITE)
    @Requires(Right.PLAN_EDIT)
    @PostMapping("/{id}/file")
    TemplateBody replace(@PathVariable long id, @RequestParam MultipartFile file, Expected expected, Actor actor) {
        var template = new TemplateId(id);
        var name = Uploads.name(file, NAMELESS);
        var saving = keeping.replace(actor, template, expected.version(), name, content(file));
        if (saving instanceof Saving.Refused(var reason) && reason.equals(CHANGED)) {
            throw ApiRefused.changed(template(id, actor), expected.sent(name));
        }
        return body(saved(saving));
    }

    @Doc("Rút mẫu; bản đã lưu vẫn còn trong kho")
    @Scoped(TokenScope.TEMPLATE_WRITE)
    @Requires(Right.PLAN_EDIT)
    @DeleteMapping("/{id}")
    Listing<TemplateBody> withdraw(@PathVariable long id, Actor actor) {
        keeping.withdraw(actor, new TemplateId(id));
        return list(actor);
    }

    private static byte[] content(MultipartFile file) {
        if (file.getSize() > Uploads.MOST_BYTES) {
            throw new MaxUploadSizeExceededException(Uploads.MOST_BYTES);
        }
        return Uploads.content(file);
    }

    private OfficeTemplate saved(Saving saving) {
        return switch (saving) {
            case Saving.Saved(var template) -> template;
            case Saving.Faulty(var problems) ->
                throw refused(
                        "template.faulty",
                        problems.stream()
                                .map(problem -> problem.place() + ": " + problem.message())
                                .collect(Collectors.joining(" ", texts.of("template.faulty") + " ", "")));
            case Saving.Refused(var reason) -> throw refused(reason, texts.of(reason));
        };
    }

    private static ApiRefused refused(String code, String sentence) {
        return ApiRefused.of(HttpStatus.UNPROCESSABLE_CONTENT, code, sentence);
    }

    private static TemplateBody body(OfficeTemplate template) {
        return new TemplateBody(
                template.id().value(),
                template.name(),
                template.fileName(),
                template.fields(),
                template.savedAt(),
                template.version());
    }
}
