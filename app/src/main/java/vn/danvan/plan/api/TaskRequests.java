package vn.danvan.plan.api;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.plan.EvidenceKind;
import vn.danvan.plan.TaskAct;
import vn.danvan.platform.api.Doc;

/** What programs send about tasks. */
final class TaskRequests {
    private TaskRequests() {}

    record Act(
            TaskAct act,

            @Doc("Bắt buộc với WAIT, RETURN, CANCEL, REOPEN") @Nullable
            String reason) {}

    record Note(
            String note,

            @Doc(
                    "Cán bộ được nhắc tên, ngoài những người có tên sau @ trong ghi chú; người không xem được nhiệm vụ thì bỏ qua")
            @Nullable
            List<Long> named) {}

    record NewReference(@Doc("DOCUMENT, LINK hoặc RECORD") EvidenceKind kind, String words) {}

    record Assignment(@Nullable Long lead, List<Long> cooperating) {}

    record NewPiece(
            String text,
            @Nullable Long lead,

            @Doc("Hạn bằng chữ, ngăn cách bằng dấu chấm phẩy; rỗng là không có hạn")
            String dues) {}

    record PartDone(String result) {}

    record Reschedule(
            @Doc("Hạn bằng chữ: «24/11/2026; trước 10/6 hằng năm»")
            String dues,

            String reason) {}

    record Decision(
            boolean granted,
            @Doc("Bắt buộc khi không đồng ý") @Nullable String reason) {}

    record NewDeliverable(
            String product,
            String measure,
            String result,
            String code,
            @Doc("Từ 0 đến 9999,99") @Nullable BigDecimal points,
            List<String> tags) {}

    record Addition(
            String text, @Doc("Văn bản giao việc này") String basis, String dues) {}
}
