package vn.danvan.plan.api;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.PlanIntake;
import vn.danvan.plan.PlanIntake.Intake;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.PlanReader;
import vn.danvan.plan.Revision;
import vn.danvan.plan.TaskShaping;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.plan.api.PlanBodies.PlanDetail;
import vn.danvan.plan.api.PlanBodies.RevisionBody;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.Scoped;
import vn.danvan.platform.access.TokenScope;
import vn.danvan.platform.api.Api;
import vn.danvan.platform.api.ApiController;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Mark;
import vn.danvan.platform.web.ApiRefused;
import vn.danvan.platform.web.Uploads;

/** Plans taken in as files, and tasks that later directives add. */
@ApiController(about = "Kế hoạch")
@RequestMapping(Api.PATH + "/plans")
class PlanChangesApi {
    private final PlanReader reader;
    private final PlanIntake intake;
    private final PlanOverview overview;
    private final TaskShaping shaping;
    private final TaskAnswers answers;
    private final PlanShapes shapes;

    PlanChangesApi(
            PlanReader reader,
            PlanIntake intake,
            PlanOverview overview,
            TaskShaping shaping,
            TaskAnswers answers,
            PlanShapes shapes) {
        this.reader = reader;
        this.intake = intake;
        this.overview = overview;
        this.shaping = shaping;
        this.answers = answers;
        this.shapes = shapes;
    }

    @Doc(
            value =
                    "Tải lên tệp kế hoạch hay bản sửa đổi: mở một bản chờ duyệt (201), hoặc trả bản đã đọc từ chính tệp ấy (200)",
            status = {201, 200})
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.PLAN_EDIT)
    @PostMapping
    ResponseEntity<RevisionBody> upload(
            @RequestParam MultipartFile file,
            @Doc("Kế hoạch mà tệp này sửa đổi") @RequestParam(required = false) @Nullable Long amends,
            Actor actor) {
        var amended = amends == null ? null : new PlanId(amends);
        if (amended != null) {
            overview.plan(actor, amended);
        }
        if (file.getSize() > Uploads.MOST_BYTES) {
            throw new MaxUploadSizeExceededException(Uploads.MOST_BYTES);
        }
        return switch (reader.read(Uploads.name(file, "khong-ten"), Uploads.content(file))) {
            case PlanReader.Result.Refused(var message) ->
                throw ApiRefused.of(HttpStatus.UNPROCESSABLE_CONTENT, "plan.unread", message);
            case PlanReader.Result.Read(var read) -> opened(intake.open(actor, read, amended));
        };
    }

    private ResponseEntity<RevisionBody> opened(Intake result) {
        return switch (result) {
            case Intake.Opened(var revision) ->
                ResponseEntity.created(address(revision)).body(PlanShapes.revision(revision));
            case Intake.Known(var revision) ->
                ResponseEntity.ok().location(address(revision)).body(PlanShapes.revision(revision));
            case Intake.UnderReview(var _) -> throw answers.refusal("plan.under-review");
        };
    }

    private static URI address(Revision revision) {
        var path = revision.isDraft() ? "/reviews/" + revision.id() : "/plans/" + revision.plan();
        return URI.create(Api.PATH + path);
    }

    @Doc("Thêm vào kế hoạch đã duyệt một việc do văn bản sau giao; trả lại kế hoạch")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.TASK_ASSIGN)
    @PostMapping("/{id}/tasks")
    PlanDetail add(@PathVariable long id, @RequestBody TaskRequests.Addition typed, Mark mark, Actor actor) {
        var plan = new PlanId(id);
        var addition = new TaskShaping.Addition(typed.text(), typed.basis(), typed.dues());
        if (shaping.add(actor, plan, addition, mark.value()) instanceof Outcome.Refused refused) {
            throw answers.refusal(refused);
        }
        return shapes.plan(actor, overview.plan(actor, plan));
    }
}
