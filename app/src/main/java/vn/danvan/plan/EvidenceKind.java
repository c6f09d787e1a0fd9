package vn.danvan.plan;

import java.util.List;

/** What proves work on a task (loại minh chứng). */
public enum EvidenceKind {
    FILE("Tệp khác"),
    MINUTES("Biên bản"),
    PHOTO("Ảnh"),
    DOCUMENT("Văn bản đã ban hành"),
    LINK("Liên kết"),
    RECORD("Hồ sơ trong danvan");

    private final String title;

    EvidenceKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The kinds that a file may be. */
    public static List<EvidenceKind> ofFiles() {
        return List.of(MINUTES, PHOTO, DOCUMENT, FILE);
    }

    /** The kinds that are told by words. */
    public static List<EvidenceKind> ofWords() {
        return List.of(DOCUMENT, LINK, RECORD);
    }
}
