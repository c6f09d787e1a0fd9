package vn.danvan.plan.api;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import vn.danvan.plan.EvidenceFile;
import vn.danvan.plan.EvidenceId;
import vn.danvan.plan.EvidenceKind;
import vn.danvan.plan.TaskEvidence;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.api.TaskBodies.TaskDetail;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.Scoped;
import vn.danvan.platform.access.TokenScope;
import vn.danvan.platform.api.Api;
import vn.danvan.platform.api.ApiController;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.web.Downloads;
import vn.danvan.platform.web.Uploads;

/** Evidence on a task: files up and down, documents and pages named. */
@ApiController(about = "Nhiệm vụ")
@RequestMapping(Api.PATH + "/tasks/{id}")
class TaskEvidenceApi {
    private final TaskEvidence evidence;
    private final TaskAnswers answers;

    TaskEvidenceApi(TaskEvidence evidence, TaskAnswers answers) {
        this.evidence = evidence;
        this.answers = answers;
    }

    @Doc("Thêm tệp minh chứng, tối đa 25 MB")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.TASK_WORK)
    @PostMapping("/evidence")
    TaskDetail add(
            @PathVariable long id,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "FILE") EvidenceKind kind,
            Actor actor) {
        if (file.getSize() > Uploads.MOST_BYTES) {
            throw new MaxUploadSizeExceededException(Uploads.MOST_BYTES);
        }
        var task = new TaskId(id);
        var offered = EvidenceFile.of(Uploads.name(file, "khong-ten"), Uploads.content(file))
                .orElseThrow(() -> answers.refusal("evidence.not-allowed"));
        return answers.answer(actor, task, kind, () -> evidence.add(actor, task, offered, kind));
    }

    @Doc("Tải một tệp minh chứng về")
    @Scoped(TokenScope.PLAN_READ)
    @Requires(Right.PLAN_READ)
    @GetMapping("/evidence/{file}")
    ResponseEntity<Resource> file(@PathVariable long id, @PathVariable long file, Actor actor) {
        var stored = evidence.get(actor, new TaskId(id), new EvidenceId(file));
        return Downloads.of(stored.name(), stored.mediaType(), evidence.content(stored));
    }

    @Doc("Thêm dẫn chứng không phải tệp: số văn bản, địa chỉ trang, hồ sơ trong danvan")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.TASK_WORK)
    @PostMapping("/references")
    TaskDetail refer(@PathVariable long id, @RequestBody TaskRequests.NewReference typed, Actor actor) {
        var task = new TaskId(id);
        return answers.answer(actor, task, typed, () -> evidence.refer(actor, task, typed.kind(), typed.words()));
    }
}
