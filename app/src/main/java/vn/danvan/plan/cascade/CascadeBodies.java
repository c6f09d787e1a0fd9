package vn.danvan.plan.cascade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.plan.TaskStatus;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Versioned;

/** What programs send and are told about obligations. */
final class CascadeBodies {
    private CascadeBodies() {}

    record AgencyRef(long id, String name) {}

    record ObligationLine(
            long id,
            @Doc("Cơ quan giao") AgencyRef sender,
            @Doc("Cơ quan nhận") AgencyRef receiver,
            String text,
            @Doc("Kế hoạch của cấp trên") String basis,
            ObligationState state,
            @Nullable LocalDate dueOn,
            @Doc("Số việc đáp ứng, không kể việc đã huỷ") int answers,
            @Doc("Số việc đáp ứng đã xong") int done,
            int version) {}

    record ObligationDetail(
            ObligationLine obligation,
            String product,
            String measure,
            String note,

            @Doc("Lý do trả lời không thuộc thẩm quyền, thu hồi")
            String reason,

            @Doc("Văn bản chứng minh đã xong") String proof,
            List<AnswerBody> answers,
            Instant sentAt,
            int version)
            implements Versioned {}

    /** What the agency above may know of a task below. */
    record AnswerBody(long task, String text, TaskStatus status) {}

    record NewSending(
            List<Long> tasks,
            @Doc("Cơ quan trực thuộc hôm nay") List<Long> agencies,

            @Doc("Hạn chung; null thì mỗi nhiệm vụ giữ hạn của mình") @Nullable
            LocalDate dueOn,

            @Nullable String note) {}

    record SentBody(
            @Doc("Số lượt mới giao") int added,
            @Doc("Số lượt đã giao trước đây") int known) {}

    record Why(String reason) {}

    record Links(List<Long> tasks) {}

    record NewTask(
            @Doc("Kế hoạch đã duyệt của cơ quan nhận") long plan,
            String text,
            @Doc("Hạn bằng chữ; rỗng là không có hạn") String dues,
            @Nullable Long lead) {}

    record Completion(
            String words,
            @Doc("Số, ký hiệu văn bản chứng minh") String symbol) {}

    record NewDay(LocalDate dueOn, String reason) {}

    record OnRefusal(
            @Doc("Đồng ý thôi giao; nếu không thì giao lại, kèm lý do")
            boolean agreed,

            @Nullable String reason) {}
}
