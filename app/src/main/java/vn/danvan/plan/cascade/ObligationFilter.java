package vn.danvan.plan.cascade;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.TaskId;
import vn.danvan.platform.access.AgencyId;

/**
 * Which obligations a list shows.
 *
 * @param plan of this plan of the sender; null for all
 * @param duty made from this task; null for all
 * @param receiver of this agency; null for all
 * @param after the last one of the page before; null for the first page
 */
public record ObligationFilter(
        Part part,
        @Nullable PlanId plan,
        @Nullable TaskId duty,
        @Nullable AgencyId receiver,
        @Nullable Key after) {

    static ObligationFilter of(Part part, @Nullable Key after) {
        return new ObligationFilter(part, null, null, null, after);
    }

    /** The place in a list: by last day, those without one at the end, then by number. */
    public record Key(@Nullable LocalDate dueOn, long id) {
        static Key of(Obligation o) {
            return new Key(o.dueOn(), o.id().value());
        }
    }

    /** What people ask for. */
    public enum Part {
        ALL("Tất cả", ""),
        OPEN("Đang mở", " AND o.state IN " + ObligationState.OPEN_ONES),
        /** neither task nor other answer */
        GAP("Chưa có nhiệm vụ", " AND o.state IN " + ObligationState.UNANSWERED_ONES),
        LATE("Trễ hạn", OPEN.condition + " AND o.due_on < :today"),
        SOON("Đến hạn trong 7 ngày", OPEN.condition + " AND o.due_on BETWEEN :today AND :soon"),
        REFUSED("Không thuộc thẩm quyền", " AND o.state = 'REFUSED'"),
        DONE("Xong", " AND o.state = 'DONE'"),
        ENDED("Thôi giao, thu hồi", " AND o.state IN " + ObligationState.ENDED_ONES);

        private final String title;
        private final String condition;

        Part(String title, String condition) {
            this.title = title;
            this.condition = condition;
        }

        public String title() {
            return title;
        }

        String condition() {
            return condition;
        }
    }
}
