package vn.danvan.plan.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.plan.api.TaskBodies.UnitRef;
import vn.danvan.platform.api.Doc;

/** What programs are told of the whole of an agency. */
final class OverviewBodies {
    private OverviewBodies() {}

    record OverviewBody(
            @Doc("Tính đến ngày này") LocalDate today,
            @Doc("Việc đang mở đã trễ hạn") long late,
            @Doc("Việc đang mở 30 ngày chưa có báo cáo") long silent,
            @Doc("Việc đang mở theo đơn vị chủ trì") List<UnitOpen> units,
            @Doc("Kế hoạch của năm nay đang thực hiện") List<PlanProgress> plans,

            @Doc("Việc hoàn thành trong sáu tháng, tháng này ở cuối")
            List<DoneInMonth> months,

            @Doc("Việc đang mở đến hạn các tuần tới") List<DueInWeek> weeks,
            Waiting waiting) {}

    record UnitOpen(
            @Doc("null là chưa giao đơn vị chủ trì") @Nullable
            UnitRef unit,

            long open,
            long late,
            @Doc("Đến hạn trong 7 ngày") long soon,
            @Doc("30 ngày chưa có báo cáo") long silent) {}

    record PlanProgress(long plan, String title, long done, long open, long late) {}

    record DoneInMonth(
            @Doc("Dạng 2026-11") String month,
            long inTime,
            @Doc("Trình sau hạn") long late) {

        static DoneInMonth of(YearMonth month, long inTime, long late) {
            return new DoneInMonth(month.toString(), inTime, late);
        }
    }

    record DueInWeek(LocalDate from, LocalDate to, long tasks) {}

    record Waiting(
            @Doc("Việc chờ duyệt hoàn thành") long approval,
            @Doc("Đề nghị đổi hạn") long otherDays,
            @Doc("Kế hoạch chờ đối chiếu và duyệt") long drafts) {}

    record FigureBody(
            @Doc("Không đổi, ví dụ plan.tasks-done-late") String code,
            String title,
            @Doc("Đơn vị tính") String countedIn,
            long count,

            @Doc("Trang liệt kê đúng những hồ sơ đã đếm; null nếu người giữ mã không được xem") @Nullable
            String page) {}
}
