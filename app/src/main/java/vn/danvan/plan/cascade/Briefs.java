package vn.danvan.plan.cascade;

import vn.danvan.platform.web.Words;

/** The first words of a duty, for a sentence about it. */
final class Briefs {
    private static final int SHOWN = 120;

    private Briefs() {}

    static String of(String text) {
        return Words.brief(text, SHOWN);
    }
}
