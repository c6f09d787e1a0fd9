package vn.danvan.documents.input;

import java.io.IOException;

/** Carries a refusal up from the depth of a file to {@link SourceText}, where it becomes a value. */
final class Refusal extends IOException {

    private final Reason reason;

    Refusal(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    String text() {
        return String.valueOf(getMessage());
    }

    static Refusal damaged(String what) {
        return new Refusal(
                Reason.DAMAGED,
                what + " bị hỏng hoặc chưa tải về đủ; hãy mở lại bằng chương trình gốc và lưu bản mới.");
    }

    static Refusal tooDeep() {
        return new Refusal(Reason.TOO_DEEP, "Tệp có các phần lồng nhau quá sâu nên không được đọc.");
    }

    static Refusal expands() {
        return new Refusal(
                Reason.EXPANDS_TOO_FAR, "Tệp nén bung ra quá lớn so với kích thước của nó nên không được đọc.");
    }

    static Refusal tooManyParts() {
        return new Refusal(
                Reason.TOO_LARGE, "Tệp có quá nhiều dòng, ô bảng, phần tử hoặc viện dẫn nên không được đọc.");
    }

    static Refusal tooMuchText(Limits limits) {
        return new Refusal(
                Reason.TOO_LARGE, "Văn bản dài quá %,d ký tự nên không được đọc.".formatted(limits.characters()));
    }
}
