package vn.danvan.plan.cascade;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.organization.Directory;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.Happening;

/** What people see of one obligation, on either side of it. */
@Service
@Transactional(readOnly = true)
public class ObligationViews {
    private final Obligations obligations;
    private final AnsweringTasks answers;
    private final ObligationEntries entries;
    private final Directory directory;

    ObligationViews(Obligations obligations, AnsweringTasks answers, ObligationEntries entries, Directory directory) {
        this.obligations = obligations;
        this.answers = answers;
        this.entries = entries;
        this.directory = directory;
    }

    /** On which side of an obligation a reader stands. */
    public enum Side {
        SENDER,
        RECEIVER,
        /** the agency whose work the receiver took over */
        FORMER
    }

    /** An obligation with all that hangs on it. */
    public record View(
            Obligation obligation, Side side, AgencyNames names, List<Answer> answers, List<Happening> history) {
        public String sender() {
            return names.of(obligation.sender());
        }

        public String receiver() {
            return names.of(obligation.receiver());
        }
    }

    /** 404 for an agency that neither sent it nor has it nor had it. */
    public View of(Actor actor, ObligationId id) {
        actor.require(Right.PLAN_READ);
        var o = obligations.seen(id, actor.agency());
        var side = side(o, actor.agency());
        // what is no longer asked for gives the sender no look into the plan below
        var linked = side == Side.SENDER && o.state().isEnded() ? List.<Answer>of() : answers.of(id);
        var named = Stream.of(
                Stream.of(o.sender(), o.receiver()),
                linked.stream().map(Answer::agency),
                entries.agencies(id).stream());
        var names = names(named.flatMap(Function.identity()).distinct().toList());
        return new View(o, side, names, linked, entries.of(id, actor.agency(), names));
    }

    private static Side side(Obligation o, AgencyId reader) {
        if (o.sender().equals(reader)) {
            return Side.SENDER;
        }
        return o.receiver().equals(reader) ? Side.RECEIVER : Side.FORMER;
    }

    public AgencyNames names(Collection<AgencyId> agencies) {
        return new AgencyNames(directory.agencyNames(agencies));
    }
}
