package vn.danvan.platform.access;

import static vn.danvan.platform.access.Right.ABSENCE_MANAGE;
import static vn.danvan.platform.access.Right.ACCOUNT_MANAGE;
import static vn.danvan.platform.access.Right.AUDIT_READ;
import static vn.danvan.platform.access.Right.CALENDAR_MANAGE;
import static vn.danvan.platform.access.Right.FIGURE_READ;
import static vn.danvan.platform.access.Right.MAIL_READ;
import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;
import static vn.danvan.platform.access.Right.ORGANIZATION_READ;
import static vn.danvan.platform.access.Right.PLAN_APPROVE;
import static vn.danvan.platform.access.Right.PLAN_EDIT;
import static vn.danvan.platform.access.Right.PLAN_READ;
import static vn.danvan.platform.access.Right.TASK_ASSIGN;
import static vn.danvan.platform.access.Right.TASK_WORK;

import java.util.Set;

/** The role that a post carries (vai trò theo chức vụ), with its rights. What is not listed is not allowed. */
public enum Role {
    /** quản trị: keeps the installation and the accounts, has no access to the content of the work */
    ADMINISTRATOR(
            "Quản trị",
            ORGANIZATION_READ,
            ORGANIZATION_MANAGE,
            ABSENCE_MANAGE,
            ACCOUNT_MANAGE,
            CALENDAR_MANAGE,
            AUDIT_READ,
            MAIL_READ),
    /** lãnh đạo cơ quan */
    LEADER(
            "Lãnh đạo",
            ORGANIZATION_READ,
            ABSENCE_MANAGE,
            PLAN_READ,
            FIGURE_READ,
            PLAN_EDIT,
            PLAN_APPROVE,
            TASK_ASSIGN,
            TASK_WORK,
            AUDIT_READ,
            MAIL_READ),
    /** văn phòng, công chức phụ trách dân vận */
    OFFICE(
            "Văn phòng",
            ORGANIZATION_READ,
            ABSENCE_MANAGE,
            PLAN_READ,
            FIGURE_READ,
            PLAN_EDIT,
            PLAN_APPROVE,
            TASK_ASSIGN,
            TASK_WORK,
            MAIL_READ),
    /** trưởng phòng, giám đốc trung tâm */
    UNIT_HEAD("Trưởng đơn vị", ORGANIZATION_READ, PLAN_READ, FIGURE_READ, TASK_WORK),
    /** chuyên viên */
    OFFICER("Chuyên viên", ORGANIZATION_READ, PLAN_READ, FIGURE_READ, TASK_WORK),
    /** văn thư */
    CLERK("Văn thư", ORGANIZATION_READ, PLAN_READ, FIGURE_READ, TASK_WORK),
    /** người tiếp công dân */
    RECEPTION_OFFICER("Tiếp công dân", ORGANIZATION_READ, PLAN_READ, FIGURE_READ, TASK_WORK),
    /** công chức một cửa, kiểm soát thủ tục hành chính */
    PROCEDURES_OFFICER("Một cửa, thủ tục hành chính", ORGANIZATION_READ, PLAN_READ, FIGURE_READ, TASK_WORK),
    /** Công đoàn, Ban Thanh tra nhân dân */
    UNION("Công đoàn, Thanh tra nhân dân", ORGANIZATION_READ, PLAN_READ, FIGURE_READ),
    /** cơ quan cấp trên: sees what is counted, not the work itself */
    READER_ABOVE("Cấp trên theo dõi", ORGANIZATION_READ, FIGURE_READ);

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes an immutable set, which the checker cannot see
    private final Set<Right> rights;

    Role(String title, Right... rights) {
        this.title = title;
        this.rights = Set.of(rights);
    }

    /** The Vietnamese name shown to people. */
    public String title() {
        return title;
    }

    public Set<Right> rights() {
        return rights;
    }
}
