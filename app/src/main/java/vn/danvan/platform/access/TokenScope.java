package vn.danvan.platform.access;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a token is good for (phạm vi), at most: its person must have the right besides. Writing includes reading. */
public enum TokenScope {
    PLAN_READ("plan:read", "Xem kế hoạch và nhiệm vụ", null),
    PLAN_WRITE("plan:write", "Sửa kế hoạch và nhiệm vụ", PLAN_READ),
    WORKLIST_READ("worklist:read", "Xem việc cần làm", null),
    WORKLIST_WRITE("worklist:write", "Lưu và bỏ bộ lọc việc", WORKLIST_READ),
    ORGANIZATION_READ("organization:read", "Xem đơn vị và cán bộ", null),
    ORGANIZATION_WRITE("organization:write", "Sửa đơn vị và cán bộ", ORGANIZATION_READ),
    TEMPLATE_READ("template:read", "Xem mẫu văn bản", null),
    TEMPLATE_WRITE("template:write", "Sửa mẫu văn bản", TEMPLATE_READ),
    CALENDAR_READ("calendar:read", "Xem ngày làm việc, tính thời hạn", null);

    private final String word;
    private final String title;
    private final @Nullable TokenScope included;

    TokenScope(String word, String title, @Nullable TokenScope included) {
        this.word = word;
        this.title = title;
        this.included = included;
    }

    public static Optional<TokenScope> of(String word) {
        return Arrays.stream(values()).filter(scope -> scope.word.equals(word)).findFirst();
    }

    /** As programs write it. */
    public String word() {
        return word;
    }

    /** The Vietnamese words shown to people. */
    public String title() {
        return title;
    }

    boolean covers(TokenScope other) {
        return this == other || included == other;
    }
}
