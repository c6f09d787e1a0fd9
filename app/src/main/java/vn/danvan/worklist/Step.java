package vn.danvan.worklist;

/** When an item is brought before the post above. */
enum Step {
    BEFORE("Sắp trễ ở đơn vị dưới quyền"),
    AFTER("Đã trễ ở đơn vị dưới quyền");

    private final String title;

    Step(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
