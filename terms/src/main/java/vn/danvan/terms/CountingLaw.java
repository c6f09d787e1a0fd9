package vn.danvan.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.danvan.terms.law.Citation;
import vn.danvan.terms.rule.Method;

/**
 * The law of counting that a date rests on besides its own rule.
 *
 * <p>Civil Code 91/2015/QH13, Article 147(2): the first day of a term is not counted; Article 148(5): a term whose last
 * day is a day off ends with the next working day. The Code of 2005 said the same in Articles 152 and 153.
 */
final class CountingLaw {

    private static final LocalDate CODE_2015_IN_FORCE = LocalDate.of(2017, 1, 1);
    private static final String CODE_2015 = "Bộ luật Dân sự 91/2015/QH13";
    private static final String CODE_2005 = "Bộ luật Dân sự 33/2005/QH11";

    private CountingLaw() {}

    static List<Citation> of(DueDate due) {
        var articles = new ArrayList<Citation>();
        if (due.version().method() instanceof Method.Within within) {
            boolean newCode = !due.facts().start().isBefore(CODE_2015_IN_FORCE);
            articles.add(
                    newCode
                            ? new Citation(CODE_2015, "khoản 2 Điều 147")
                            : new Citation(CODE_2005, "khoản 2 Điều 152"));
            if (due.moved()) {
                articles.add(
                        newCode
                                ? new Citation(CODE_2015, "khoản 5 Điều 148")
                                : new Citation(CODE_2005, "khoản 5 Điều 153"));
            }
            if (within.pause() != null && !due.facts().suspensions().isEmpty()) {
                articles.add(within.pause().citation());
            }
        }
        return articles;
    }
}
