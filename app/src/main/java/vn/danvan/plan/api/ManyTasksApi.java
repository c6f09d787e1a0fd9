package vn.danvan.plan.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.danvan.plan.TaskAct;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.many.ChosenTask;
import vn.danvan.plan.many.ManyTasks;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.Scoped;
import vn.danvan.platform.access.TokenScope;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.api.Api;
import vn.danvan.platform.api.ApiController;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.web.ApiRefused;
import vn.danvan.platform.web.Texts;

/** The same act on many tasks; what was done is told, and of each that was not, why. */
@ApiController(about = "Nhiệm vụ")
@RequestMapping(Api.PATH + "/tasks/many")
class ManyTasksApi {
    private final ManyTasks many;
    private final Texts texts;

    ManyTasksApi(ManyTasks many, Texts texts) {
        this.many = many;
        this.texts = texts;
    }

    record SeenTask(long id, int version) {}

    record ActOnMany(
            @Doc("Từ 1 đến 200 nhiệm vụ, mỗi nhiệm vụ với phiên bản đã xem")
            List<SeenTask> tasks,

            TaskAct act,

            @Doc("Bắt buộc với WAIT, RETURN, CANCEL, REOPEN") @Nullable
            String reason) {}

    record GivenToOne(
            @Doc("Từ 1 đến 200 nhiệm vụ, mỗi nhiệm vụ với phiên bản đã xem")
            List<SeenTask> tasks,

            @Doc("Đơn vị chủ trì; các đơn vị phối hợp giữ nguyên")
            long lead) {}

    record DoneWithMany(
            int done, @Doc("Nhiệm vụ giữ nguyên và vì sao") List<LeftTask> left) {}

    record LeftTask(long id, String text, String code, String reason) {}

    @Doc("Một bước trong bảng trạng thái cho nhiều nhiệm vụ; gọi lại lần nữa không làm hai lần")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.TASK_WORK)
    @PostMapping("/acts")
    DoneWithMany act(@RequestBody ActOnMany sent, Actor actor) {
        return done(many.act(actor, chosen(sent.tasks()), sent.act(), sent.reason()));
    }

    @Doc("Giao nhiều nhiệm vụ cho một đơn vị chủ trì")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.TASK_ASSIGN)
    @PostMapping("/units")
    DoneWithMany giveTo(@RequestBody GivenToOne sent, Actor actor) {
        return done(many.giveTo(actor, chosen(sent.tasks()), new UnitId(sent.lead())));
    }

    private List<ChosenTask> chosen(List<SeenTask> tasks) {
        if (tasks.isEmpty() || tasks.size() > ManyTasks.MOST) {
            throw ApiRefused.fields("fields", Map.of("tasks", texts.of("tasks.wrong-number", ManyTasks.MOST)));
        }
        return tasks.stream()
                .map(task -> new ChosenTask(new TaskId(task.id()), task.version()))
                .distinct()
                .toList();
    }

    private DoneWithMany done(ManyTasks.Done done) {
        return new DoneWithMany(
                done.count(),
                done.left().stream()
                        .map(left -> new LeftTask(
                                left.id().value(),
                                left.text(),
                                left.key(),
                                texts.of(left.key(), String.join("; ", left.words()))))
                        .toList());
    }
}
