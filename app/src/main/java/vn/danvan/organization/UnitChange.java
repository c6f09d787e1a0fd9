package vn.danvan.organization;

/** A change of units that was ordered (sắp xếp tổ chức). */
public record UnitChange(Kind kind, Order order) {

    /** What was done. */
    public enum Kind {
        ESTABLISH("Thành lập"),
        RENAME("Đổi tên"),
        MOVE("Chuyển trực thuộc"),
        MERGE("Sáp nhập, hợp nhất"),
        SPLIT("Chia, tách"),
        ABOLISH("Giải thể");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The Vietnamese name shown to people. */
        public String title() {
            return title;
        }
    }
}
