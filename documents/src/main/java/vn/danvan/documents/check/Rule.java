package vn.danvan.documents.check;

import vn.danvan.documents.check.FormRule.Reach;

/** A rule of form and the search for what breaks it. */
record Rule(FormRule about, Search search) {

    /** Looks through a paper and adds what it finds. */
    interface Search {
        void in(Paper paper, Findings findings);
    }

    /** A rule of Decree 30/2020/NĐ-CP. */
    static Rule form(
            String id, Severity severity, String clause, String demand, String wrong, String right, Search search) {
        return new Rule(new FormRule(id, severity, Reach.DECREE_30, clause, demand, wrong, right), search);
    }

    /** A rule that binds every document. */
    static Rule sense(
            String id, Severity severity, String clause, String demand, String wrong, String right, Search search) {
        return new Rule(new FormRule(id, severity, Reach.EVERY_DOCUMENT, clause, demand, wrong, right), search);
    }
}
