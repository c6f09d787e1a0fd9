package vn.danvan.template;

/** A template (mẫu văn bản). */
public record TemplateId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
