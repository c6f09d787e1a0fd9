package vn.danvan.calendar;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.terms.Terms;

/**
 * The calendars and terms that hold now, for every module that counts days. They are laid out once for an edition; each
 * call looks whether somebody has made a newer one, be it at another copy of the program.
 */
@Service
public class Calendars {
    private final Editions editions;
    private final Notices notices;
    private final Readings readings;
    private volatile @Nullable Current current;

    Calendars(Editions editions, Notices notices, Readings readings) {
        this.editions = editions;
        this.notices = notices;
        this.readings = readings;
    }

    private record Current(Edition edition, LaidOut laidOut) {}

    /** For everyone: the calendar of the state. */
    @Transactional(readOnly = true)
    public Terms ofState() {
        return current().laidOut().ofState();
    }

    /** The calendar of the state with the notices and days of one agency. */
    @Transactional(readOnly = true)
    public Terms of(AgencyId agency) {
        return current().laidOut().of(agency);
    }

    /** Which edition holds, and since when. */
    @Transactional(readOnly = true)
    public Edition edition() {
        return current().edition();
    }

    LaidOut laidOut() {
        return current().laidOut();
    }

    /** What held in an edition. */
    LaidOut in(int edition) {
        var known = current;
        return known != null && known.edition().number() == edition ? known.laidOut() : layOut(edition);
    }

    private Current current() {
        var newest = editions.newest();
        var known = current;
        if (known == null || !known.edition().equals(newest)) {
            known = new Current(newest, layOut(newest.number()));
            current = known;
        }
        return known;
    }

    private LaidOut layOut(int edition) {
        var held = notices.in(edition).stream().map(EnteredNotice::content).toList();
        return new LaidOut(new NoticeSet(held), readings.in(edition));
    }
}
