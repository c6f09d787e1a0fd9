package vn.danvan.platform.access;

/** What a person may be allowed to do (quyền). Every handler names one; who has it stands in {@link Role}. */
public enum Right {
    /** See plans and tasks of the own agency. */
    PLAN_READ,
    /** See what is counted of them, without the records behind it. */
    FIGURE_READ,
    /** Upload a plan, review what was read, correct it, amend an approved plan. */
    PLAN_EDIT,
    /** Approve a reviewed plan, so that its tasks exist. */
    PLAN_APPROVE,
    /** Hand tasks out, move due dates, close and return tasks of any unit. */
    TASK_ASSIGN,
    /** Report progress, add notes and evidence to tasks of the own unit. */
    TASK_WORK,
    /** See who is who: units, officers, posts, steering committees of the own agency. */
    ORGANIZATION_READ,
    /** Keep agencies, units, officers and posts. */
    ORGANIZATION_MANAGE,
    /** Write down who is away and who does the work meanwhile. */
    ABSENCE_MANAGE,
    /** Create and lock accounts, give one-time passwords. */
    ACCOUNT_MANAGE,
    /** Enter notices of days off, set rules of terms right. */
    CALENDAR_MANAGE,
    /** Read the log of mails. */
    MAIL_READ,
    /** Read the record of acts. */
    AUDIT_READ
}
