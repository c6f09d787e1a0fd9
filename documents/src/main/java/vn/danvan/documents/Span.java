package vn.danvan.documents;

/** A place in {@link Document#text()}, in UTF-16 units: {@code start} is included, {@code end} is not. */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: %d to %d".formatted(start, end));
        }
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
