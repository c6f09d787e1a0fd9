package vn.danvan.calendar;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.terms.Answer;

/**
 * Terms that run (thời hạn đang chạy). A module opens one when an act starts it and closes it when the duty is done; in
 * between it is counted again whenever a notice or a rule changes, and whose work it is is told.
 */
@Service
public class OpenTerms {
    private final OpenTermTable table;
    private final Editions editions;
    private final Calendars calendars;

    OpenTerms(OpenTermTable table, Editions editions, Calendars calendars) {
        this.table = table;
        this.editions = editions;
        this.calendars = calendars;
    }

    /** Counts a term and lets it run, or counts it by changed facts. A refusal of the law is answered and nothing saved. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Answer run(NewOpenTerm term) {
        editions.hold();
        var edition = calendars.edition().number();
        var answer = calendars.of(term.agency()).answer(term.rule(), term.facts());
        if (!(answer instanceof Answer.Refused)) {
            table.save(term, Counted.of(answer), edition);
        }
        return answer;
    }

    /** The duty is done, or there is none any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(Owner owner) {
        table.delete(owner);
    }

    @Transactional(readOnly = true)
    public Optional<OpenTerm> find(Owner owner, String rule) {
        return table.find(owner, rule);
    }

    /** Why a term ends on its day, counted by what holds now. */
    @Transactional(readOnly = true)
    public Optional<Explained> explain(OpenTerm open) {
        var terms = calendars.of(open.term().agency());
        return terms.answer(open.term().rule(), open.term().facts()) instanceof Answer.Due(var due)
                ? Optional.of(Explained.of(due, terms))
                : Optional.empty();
    }
}
