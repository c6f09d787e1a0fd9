package vn.danvan.documents;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table of tasks (bảng phân công nhiệm vụ) hold, told by the words of its head: {@code TT | Nội dung |
 * Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành}.
 */
public record TaskColumns(List<Column> columns) {
    private static final int LONGEST_HEAD = 60;

    /** Rows above the head, such as a title over all columns. */
    private static final int MOST_ROWS_ABOVE = 2;

    /** What a cell tells of the task of its row. */
    public enum Column {
        NUMBER,
        TASK,
        LEAD,
        COOPERATING,
        TIME,
        OTHER
    }

    public TaskColumns {
        columns = List.copyOf(columns);
    }

    /** The head of a table and its place among the rows. */
    public record Head(int row, TaskColumns columns) {}

    /** The head among the first rows; null where it is no table of tasks. */
    public static @Nullable Head head(List<List<String>> rows) {
        return IntStream.range(0, Math.min(rows.size(), MOST_ROWS_ABOVE + 1))
                .mapToObj(row -> new Head(row, of(rows.get(row))))
                .filter(head -> head.columns().tellsWho() || head.columns().tellsWhen())
                .findFirst()
                .orElse(null);
    }

    private static TaskColumns of(List<String> head) {
        return new TaskColumns(head.stream().map(TaskColumns::column).toList());
    }

    /** The head again, as on each page of a long table. */
    public boolean repeatedBy(List<String> row) {
        return of(row).equals(this);
    }

    private boolean tellsWho() {
        return columns.contains(Column.LEAD) && known() > 1;
    }

    private boolean tellsWhen() {
        return columns.contains(Column.TASK) && columns.contains(Column.TIME);
    }

    private long known() {
        return columns.stream().filter(column -> column != Column.OTHER).count();
    }

    /** The column of a cell; a row may have more cells than the head. */
    public Column at(int cell) {
        return cell < columns.size() ? columns.get(cell) : Column.OTHER;
    }

    private static Column column(String head) {
        var words = Normalizer.normalize(head, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        if (words.length() > LONGEST_HEAD) {
            return Column.OTHER;
        }
        if (List.of("tt", "stt", "số tt", "số thứ tự").contains(words)) {
            return Column.NUMBER;
        }
        if (holds(words, "chủ trì") || actor(words)) {
            return Column.LEAD;
        }
        if (holds(words, "phối hợp")) {
            return Column.COOPERATING;
        }
        if (holds(words, "thời gian", "thời hạn", "thời điểm", "tiến độ", "hạn hoàn thành", "hoàn thành")) {
            return Column.TIME;
        }
        return holds(words, "nhiệm vụ", "nội dung", "công việc", "hoạt động", "giải pháp") ? Column.TASK : Column.OTHER;
    }

    /** {@code Đơn vị thực hiện}, {@code Bộ phận đầu mối}, {@code Người phụ trách}, {@code Phân công thực hiện}. */
    private static boolean actor(String words) {
        return holds(words, "đơn vị", "cơ quan", "bộ phận", "phòng", "người", "cá nhân", "phân công")
                && holds(
                        words,
                        "thực hiện",
                        "đầu mối",
                        "phụ trách",
                        "trách nhiệm",
                        "tham mưu",
                        "phân công",
                        "triển khai");
    }

    private static boolean holds(String words, String... some) {
        return Stream.of(some).anyMatch(words::contains);
    }
}
