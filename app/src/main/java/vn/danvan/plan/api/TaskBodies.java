package vn.danvan.plan.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.plan.EvidenceKind;
import vn.danvan.plan.TaskAct;
import vn.danvan.plan.TaskFilter;
import vn.danvan.plan.TaskStatus;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Versioned;

/** What programs are told of tasks. */
final class TaskBodies {
    private TaskBodies() {}

    record UnitRef(long id, String name) {}

    record TaskLine(
            long id,
            @Doc("Kế hoạch của việc") long plan,

            @Doc("Chỗ trong kế hoạch: «II.3, gạch đầu dòng 2»")
            String place,

            String text,

            @Doc("Đơn vị chủ trì; null khi chưa giao") @Nullable
            UnitRef lead,

            @Doc("Các đơn vị phối hợp") List<UnitRef> cooperating,
            TaskStatus status,
            @Doc("Ngày cuối của kỳ hạn kế tiếp") @Nullable LocalDate dueOn,
            boolean late,
            int version) {}

    record TaskDetail(
            TaskLine task,
            @Doc("Những việc người giữ mã làm được ngay") List<TaskAct> acts,

            @Doc("Câu trong kế hoạch sinh ra việc này") @Nullable
            String sentence,

            @Doc("Căn cứ của việc bổ sung; rỗng với việc của kế hoạch")
            String basis,

            @Doc("Văn bản được viện dẫn") List<String> citations,
            List<DueDay> dues,

            @Doc("Vì sao hạn là ngày ấy, kèm điều luật") @Nullable
            Reason reason,

            DeliverableBody deliverable,
            List<Part> cooperation,

            @Doc("Việc lớn mà việc này là một phần") @Nullable
            Long parent,

            List<TaskLine> pieces,

            @Doc("Đề nghị đổi hạn đang chờ quyết định") @Nullable
            DueWish dueRequest,

            List<EvidenceBody> evidence,
            List<ReferenceBody> references,
            int version)
            implements Versioned {}

    record DueDay(
            long id,
            @Doc("Hạn bằng chữ: «trước 10/6 hằng năm»") String phrase,
            LocalDate lastDay,
            @Nullable LocalDate doneOn) {}

    record Reason(String sentence, List<String> articles) {}

    record DeliverableBody(
            @Doc("Sản phẩm dự kiến") String product,
            @Doc("Cách đánh giá") String measure,
            @Doc("Kết quả đến nay") String result,

            @Doc("Mã sản phẩm, công việc theo Nghị định 335/2025/NĐ-CP")
            String code,

            @Nullable BigDecimal points,

            @Doc("Chương trình và mục tiêu năm mà việc này tính vào")
            List<String> tags) {}

    record Part(UnitRef unit, @Nullable LocalDate doneOn, String result) {}

    record DueWish(long id, String dues, String reason, String askedBy, Instant askedAt) {}

    record EvidenceBody(
            long id,
            EvidenceKind kind,
            String name,
            @Doc("Tính bằng byte") long size,
            String mediaType,
            String sha256,
            Instant addedAt) {}

    record ReferenceBody(
            long id,
            EvidenceKind kind,
            String words,
            @Nullable String address,
            String addedBy,
            Instant addedAt) {}

    record Entry(
            Instant at,
            String officer,
            String act,
            @Nullable String words) {}

    record Count(TaskFilter.State state, String title, long tasks) {}
}
