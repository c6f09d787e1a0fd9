package vn.danvan.documents.write;

/** Levels of headings without a gap: below a heading of the second level stands one of the third at most. */
final class HeadingLevels {

    private static final int DEEPEST = 6;

    private int level;

    int next(int depth) {
        level = Math.min(Math.min(depth, level + 1), DEEPEST);
        return level;
    }
}
