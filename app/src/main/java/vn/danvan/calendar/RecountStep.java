package vn.danvan.calendar;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One step of the oldest recount that is not finished: some thousand terms in one short transaction. Rows are read without a
 * lock; only those that change are written, never waiting for somebody who holds one, and never over a newer version. So a
 * step may be killed and done again, and two programs may do steps in turn.
 */
@Component
class RecountStep {
    private static final int TERMS = 4000;

    private final RecountTable recounts;
    private final OpenTermTable terms;
    private final MoveTable moves;
    private final Calendars calendars;
    private final Telling telling;
    private final Map<String, TermOwner> owners;
    private final Clock clock;
    private volatile @Nullable Prepared prepared;

    RecountStep(
            RecountTable recounts,
            OpenTermTable terms,
            MoveTable moves,
            Calendars calendars,
            Telling telling,
            List<TermOwner> owners,
            Clock clock) {
        this.recounts = recounts;
        this.terms = terms;
        this.moves = moves;
        this.calendars = calendars;
        this.telling = telling;
        this.owners = owners.stream().collect(Collectors.toUnmodifiableMap(TermOwner::kind, Function.identity()));
        this.clock = clock;
    }

    /** What is left after a step. */
    enum Left {
        NOTHING,
        MORE,
        /** Somebody holds what is left. */
        HELD
    }

    private record Prepared(int edition, Recounting recounting) {}

    @Transactional
    public Left next() {
        var open = recounts.lockOldestOpen();
        return open.isEmpty() ? Left.NOTHING : next(open.get());
    }

    private Left next(Recount recount) {
        var doneTo = recount.doneTo();
        return doneTo == null ? again(recount) : forward(recount, doneTo);
    }

    private Left forward(Recount recount, long doneTo) {
        var some = terms.after(doneTo, recount, TERMS);
        var last = some.stream().map(OpenTerm::id).max(Comparator.naturalOrder());
        var held = count(recount, some, some.size() < TERMS ? null : last.orElseThrow());
        recounts.leave(recount, held);
        return Left.MORE;
    }

    /** Comes back to those that were held. */
    private Left again(Recount recount) {
        var left = recounts.left(recount, TERMS);
        if (left.isEmpty()) {
            telling.tell(recount);
            recounts.finish(recount, clock.instant());
            return Left.MORE;
        }
        var held = count(recount, terms.of(left, recount.edition()), null);
        recounts.takeUp(recount, left.stream().filter(id -> !held.contains(id)).toList());
        return held.isEmpty() ? Left.MORE : Left.HELD;
    }

    /** Counts and saves; returns the terms that somebody held. */
    private Set<Long> count(Recount recount, List<OpenTerm> some, @Nullable Long doneTo) {
        var found = recounting(recount.edition()).moves(some);
        var saved = found.isEmpty() ? Set.<Long>of() : terms.update(found, recount.edition());
        var moved =
                found.stream().filter(move -> saved.contains(move.term().id())).toList();
        if (!moved.isEmpty()) {
            moves.insert(recount, moved);
            moved.stream()
                    .collect(Collectors.groupingBy(
                            move -> move.term().term().owner().kind()))
                    .forEach(this::tellOwner);
        }
        var undecided = moved.stream().filter(Move::isUndecided).count();
        recounts.update(recount.advanced(doneTo, moved.size() - undecided, some.size() - found.size(), undecided));
        return found.stream()
                .map(move -> move.term().id())
                .filter(id -> !saved.contains(id))
                .collect(Collectors.toSet());
    }

    private void tellOwner(String kind, List<Move> moved) {
        var owner = owners.get(kind);
        if (owner != null) {
            owner.moved(moved.stream()
                    .map(move -> new TermOwner.Moved(
                            move.term().term().owner(),
                            move.term().term().rule(),
                            move.after().due() == null
                                    ? move.term().due()
                                    : move.after().due(),
                            move.after().question(),
                            move.why()))
                    .toList());
        }
    }

    /** Kept from step to step, for laying out a calendar takes longer than counting with it. */
    private Recounting recounting(int edition) {
        var known = prepared;
        if (known == null || known.edition() != edition) {
            known = new Prepared(edition, new Recounting(calendars.in(edition - 1), calendars.in(edition)));
            prepared = known;
        }
        return known.recounting();
    }
}
