package vn.danvan.documents.read;

/** Tells whether what a rule cannot do without stands near; asked from the begin of a text to its end, it looks at each letter once. */
final class Near {
    /** Farther than this from the opening word no number belongs to it. */
    private static final int NUMBER_NEAR = 60;

    /** «định kỳ» and seven words of nine letters with their commas. */
    private static final int CYCLE_NEAR = 90;

    private final String folded;
    private int nextDigit = -1;
    private int nextCycle = -1;

    Near(String folded) {
        this.folded = folded;
    }

    boolean meets(DueRule.Need need, int from) {
        return switch (need) {
            case NOTHING -> true;
            case NUMBER -> digit(from) - from <= NUMBER_NEAR;
            case CYCLE -> cycle(from) - from <= CYCLE_NEAR;
        };
    }

    private int digit(int from) {
        if (nextDigit < from) {
            nextDigit = from;
            while (nextDigit < folded.length() && !Letters.digit(folded.charAt(nextDigit))) {
                nextDigit++;
            }
        }
        return nextDigit;
    }

    private int cycle(int from) {
        if (nextCycle < from) {
            nextCycle = from;
            while (nextCycle < folded.length() && !cycleAt(nextCycle)) {
                nextCycle++;
            }
        }
        return nextCycle;
    }

    private boolean cycleAt(int at) {
        char first = folded.charAt(at);
        return (first == 'h' && (folded.startsWith("hàng ", at) || folded.startsWith("hằng ", at)))
                || (first == 'm' && folded.startsWith("mỗi ", at));
    }
}
