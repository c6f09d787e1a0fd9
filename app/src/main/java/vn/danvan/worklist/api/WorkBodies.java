package vn.danvan.worklist.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Line;
import vn.danvan.worklist.WorkFilter;

/** What programs are told of the worklist, and what they send. */
final class WorkBodies {
    private WorkBodies() {}

    record WorkItem(
            long id,
            @Doc("Loại hồ sơ: plan.task…") String kind,
            @Doc("Số của hồ sơ trong phân hệ của nó") long record,
            String title,
            @Doc("Trang của hồ sơ") String page,
            @Nullable LocalDate dueOn,
            @Doc("Tên kế hoạch hay sổ") String source,
            String place,
            @Doc("Điều luật đặt ra hạn") @Nullable String article,
            @Doc("Chờ duyệt chứ không phải chờ làm") boolean waiting,
            String stage,
            @Doc("Đơn vị chủ trì") List<WorkUnit> leads,
            Instant changedAt) {}

    record WorkUnit(long id, String name) {}

    record WorkCount(
            WorkFilter.Scope scope,
            WorkFilter.Due due,
            @Doc("Dừng ở 100") long items) {}

    record SavedFilterBody(
            long id,
            String name,
            WorkFilter.Scope scope,
            WorkFilter.Due due,
            @Nullable Long unit,
            @Nullable String kind,
            String q) {}

    record NewFilter(
            @Doc("Tối đa 60 ký tự; trùng tên thì thay bộ lọc cũ")
            Line name,

            WorkFilter.Scope scope,
            WorkFilter.Due due,
            @Nullable Long unit,
            @Nullable String kind,
            @Nullable String q) {}
}
