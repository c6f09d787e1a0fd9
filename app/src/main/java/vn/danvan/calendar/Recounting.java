package vn.danvan.calendar;

import java.util.ArrayList;
import java.util.List;
import vn.danvan.terms.Answer;
import vn.danvan.terms.Terms;
import vn.danvan.terms.explain.Sentence;

/** Counts open terms by two editions and says what moved and why. No SQL in here: a preview counts as a recount does. */
final class Recounting {
    private final LaidOut before;
    private final LaidOut after;

    Recounting(LaidOut before, LaidOut after) {
        this.before = before;
        this.after = after;
    }

    List<Move> moves(List<OpenTerm> terms) {
        var moves = new ArrayList<Move>();
        for (var term : terms) {
            var answer = answer(after, term);
            var counted = Counted.of(answer);
            if (Move.changes(term, counted)) {
                moves.add(new Move(term, counted, why(term, answer)));
            }
        }
        return moves;
    }

    private static Answer answer(LaidOut laidOut, OpenTerm term) {
        return terms(laidOut, term).answer(term.term().rule(), term.term().facts());
    }

    private static Terms terms(LaidOut laidOut, OpenTerm term) {
        return laidOut.of(term.term().agency());
    }

    private String why(OpenTerm term, Answer answer) {
        return switch (answer) {
            case Answer.Due(var now)
            when answer(before, term) instanceof Answer.Due(var then) ->
                new vn.danvan.terms.explain.Move(then, now).sentence();
            case Answer.Due(var now) -> Sentence.of(now);
            case Answer.PersonDecides(var _, var question) -> question;
            case Answer.Refused(var _, var reason) -> reason;
        };
    }
}
