package vn.danvan.calendar;

import static vn.danvan.platform.access.Right.CALENDAR_MANAGE;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.calendar.EnteredNotice.End;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.audit.Audit;
import vn.danvan.platform.web.Missing;

/** Keeps the notices of days off: preview, enter, correct, withdraw. Each act makes an edition and asks for a recount. */
@Service
public class NoticeKeeping {
    private final Notices notices;
    private final Editions editions;
    private final Calendars calendars;
    private final Previewing previewing;
    private final Changing changing;
    private final Audit audit;

    NoticeKeeping(
            Notices notices,
            Editions editions,
            Calendars calendars,
            Previewing previewing,
            Changing changing,
            Audit audit) {
        this.notices = notices;
        this.editions = editions;
        this.calendars = calendars;
        this.previewing = previewing;
        this.changing = changing;
        this.audit = audit;
    }

    /** Every notice of the state or the agency that was ever entered, the newest first. */
    @Transactional(readOnly = true)
    public List<EnteredNotice> history(Actor actor) {
        actor.require(CALENDAR_MANAGE);
        return notices.history(actor.agency());
    }

    /** A notice of another agency is as good as none. */
    @Transactional(readOnly = true)
    public EnteredNotice get(Actor actor, NoticeId id) {
        actor.require(CALENDAR_MANAGE);
        return notices.find(id)
                .filter(notice -> notice.content().agency() == null
                        || notice.content().agency().equals(actor.agency()))
                .orElseThrow(() -> new Missing("notice", id));
    }

    /** What contradicts the notice; empty when it may be entered. */
    @Transactional(readOnly = true)
    public List<String> refusals(Actor actor, NewNotice notice, @Nullable NoticeId corrects) {
        actor.require(CALENDAR_MANAGE);
        var faults = notice.faults();
        return faults.isEmpty() ? others(actor, corrects).contradictionsWith(notice) : faults;
    }

    /** What a notice without contradictions would do. */
    @Transactional(readOnly = true)
    public NoticePreview preview(Actor actor, NewNotice notice, @Nullable NoticeId corrects) {
        actor.require(CALENDAR_MANAGE);
        var before = calendars.laidOut();
        return previewing.of(notice, before, before.on(others(actor, corrects).with(notice)));
    }

    /**
     * Enters a notice.
     *
     * @param corrects the entry whose place it takes, because that was typed wrongly
     */
    @Transactional
    public Outcome enter(Actor actor, NewNotice notice, @Nullable NoticeId corrects) {
        actor.require(CALENDAR_MANAGE);
        editions.oneAtATime();
        var refusals = refusals(actor, notice, corrects);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused("days", refusals);
        }
        var before = calendars.laidOut();
        var change = changing.begin(before, before.on(others(actor, corrects).with(notice)));
        if (corrects != null) {
            notices.end(corrects, end(actor, change.edition(), "đính chính"));
        }
        var id = notices.insert(
                notice,
                corrects,
                change.edition().number(),
                actor.officer(),
                change.edition().at());
        audit.record(
                actor,
                corrects == null ? "notice.enter" : "notice.correct",
                "notice:" + id,
                Map.of("edition", change.edition().number()));
        return new Outcome.Saved(id.value(), change.recount(notice.agency(), null, cause(notice)));
    }

    /** Takes a notice back (rút), keeping it in the history. */
    @Transactional
    public Outcome withdraw(Actor actor, NoticeId id, String reason) {
        editions.oneAtATime();
        var notice = get(actor, id);
        var remaining = others(actor, id);
        var contradictions = remaining.contradictions();
        if (!contradictions.isEmpty()) {
            return new Outcome.Refused("reason", contradictions);
        }
        var before = calendars.laidOut();
        var change = changing.begin(before, before.on(remaining));
        notices.end(id, end(actor, change.edition(), reason));
        audit.record(
                actor,
                "notice.withdraw",
                "notice:" + id,
                Map.of("edition", change.edition().number()));
        return new Outcome.Saved(
                id.value(), change.recount(notice.content().agency(), null, "rút " + cause(notice.content())));
    }

    /** The notices that hold without one of them. */
    private NoticeSet others(Actor actor, @Nullable NoticeId without) {
        if (without != null) {
            get(actor, without);
        }
        return new NoticeSet(notices.in(calendars.edition().number()).stream()
                .filter(notice -> !notice.id().equals(without))
                .map(EnteredNotice::content)
                .toList());
    }

    private static String cause(NewNotice notice) {
        return "Thông báo %s của %s".formatted(notice.number(), notice.issuer());
    }

    private static End end(Actor actor, Edition edition, String reason) {
        return new End(edition.number(), actor.officer(), edition.at(), reason);
    }
}
