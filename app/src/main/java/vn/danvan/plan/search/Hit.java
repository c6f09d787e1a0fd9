package vn.danvan.plan.search;

/**
 * One thing found.
 *
 * @param source where it belongs: the plan of a task, the task of a piece of evidence
 */
public record Hit(Kind kind, long id, String title, String path, String source, Excerpt excerpt) {

    /** What may be found, in the order in which it is shown. */
    public enum Kind {
        PLAN("Kế hoạch", "journal-text"),
        TASK("Nhiệm vụ", "list-task"),
        EVIDENCE("Minh chứng", "paperclip");

        private final String title;
        private final String icon;

        Kind(String title, String icon) {
            this.title = title;
            this.icon = icon;
        }

        public String title() {
            return title;
        }

        public String icon() {
            return icon;
        }
    }
}
