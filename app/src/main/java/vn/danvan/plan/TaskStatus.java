package vn.danvan.plan;

/** Where a task stands (trạng thái). */
public enum TaskStatus {
    NOT_STARTED("Chưa bắt đầu"),
    RUNNING("Đang làm"),
    WAITING_COOPERATION("Chờ phối hợp"),
    WAITING_APPROVAL("Chờ duyệt"),
    RETURNED("Trả lại"),
    DONE("Hoàn thành"),
    CANCELLED("Huỷ");

    private final String title;

    TaskStatus(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public boolean isClosed() {
        return this == DONE || this == CANCELLED;
    }
}
