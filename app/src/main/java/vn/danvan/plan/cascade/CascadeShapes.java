package vn.danvan.plan.cascade;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.plan.cascade.CascadeBodies.AgencyRef;
import vn.danvan.plan.cascade.CascadeBodies.AnswerBody;
import vn.danvan.plan.cascade.CascadeBodies.ObligationDetail;
import vn.danvan.plan.cascade.CascadeBodies.ObligationLine;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.web.ApiRefused;
import vn.danvan.platform.web.Stale;
import vn.danvan.platform.web.Texts;

/** Obligations as programs see them, and what is answered to an act on one. */
@Component
class CascadeShapes {
    private static final String CHANGED = "obligation.changed";

    /** What was asked for is right in itself, but not now. */
    private static final Set<String> NOT_NOW =
            Set.of("obligation.not-in-this-state", "obligation.plan-not-approved", "plan.not-approved");

    private final ObligationViews views;
    private final Texts texts;

    CascadeShapes(ObligationViews views, Texts texts) {
        this.views = views;
        this.texts = texts;
    }

    /** The obligation as it stands after an act; {@code sent} comes back too when somebody else was quicker. */
    ObligationDetail answer(Actor actor, ObligationId id, Object sent, Supplier<Outcome> act) {
        try {
            if (act.get() instanceof Outcome.Refused(var key, var words)) {
                throw CHANGED.equals(key) ? ApiRefused.changed(detail(actor, id), sent) : refusal(key, words);
            }
        } catch (Stale e) {
            throw ApiRefused.changed(detail(actor, id), sent);
        }
        return detail(actor, id);
    }

    ApiRefused refusal(String key, List<String> words) {
        var status = NOT_NOW.contains(key) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        return ApiRefused.of(status, key, texts.of(key, words.toArray()));
    }

    ObligationDetail detail(Actor actor, ObligationId id) {
        var view = views.of(actor, id);
        var o = view.obligation();
        return new ObligationDetail(
                line(o, view.names()),
                o.words().product(),
                o.words().measure(),
                o.words().note(),
                o.reason(),
                o.proof(),
                view.answers().stream()
                        .map(each -> new AnswerBody(each.task().value(), each.text(), each.status()))
                        .toList(),
                o.sentAt(),
                o.version());
    }

    Function<Obligation, ObligationLine> lines(List<Obligation> found) {
        var names = views.names(found.stream()
                .flatMap(o -> Stream.of(o.sender(), o.receiver()))
                .distinct()
                .toList());
        return o -> line(o, names);
    }

    private static ObligationLine line(Obligation o, AgencyNames names) {
        return new ObligationLine(
                o.id().value(),
                agency(o.sender(), names),
                agency(o.receiver(), names),
                o.words().text(),
                o.words().basis(),
                o.state(),
                o.dueOn(),
                o.answers(),
                o.done(),
                o.version());
    }

    private static AgencyRef agency(AgencyId agency, AgencyNames names) {
        return new AgencyRef(agency.value(), names.of(agency));
    }
}
