package vn.danvan.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.UnitId;

/** Who is who in an agency today (danh bạ), for reading by every module. */
@Service
@Transactional(readOnly = true)
public class Directory {
    private final Agencies agencies;
    private final Units units;
    private final Officers officers;
    private final Clock clock;

    Directory(Agencies agencies, Units units, Officers officers, Clock clock) {
        this.agencies = agencies;
        this.units = units;
        this.officers = officers;
        this.clock = clock;
    }

    public Agency agency(AgencyId agency) {
        return agencyOn(agency, LocalDate.now(clock));
    }

    /** The agency as it was called on a day, for papers of that day. */
    public Agency agencyOn(AgencyId agency, LocalDate day) {
        return agencies.on(agency, day);
    }

    /** What agencies are called today. */
    public Map<AgencyId, String> agencyNames(Collection<AgencyId> some) {
        return agencies.namesOf(some);
    }

    /** The agency that was founded last; empty before the first start. */
    public Optional<Agency> newestAgency() {
        return agencies.newest();
    }

    /** The units that exist today, each after its parent, neighbours in official order. */
    public List<Unit> units(AgencyId agency) {
        return units.existing(agency, LocalDate.now(clock));
    }

    /** A unit as it is today, closed ones as they were last. */
    public Optional<Unit> unit(UnitId unit) {
        return units.find(unit, LocalDate.now(clock));
    }

    /** Who holds a post today, in the order of Vietnamese names. */
    public List<Officer> officers(AgencyId agency) {
        return officers.inOffice(agency, LocalDate.now(clock));
    }

    /** All officers of an agency, those without a post too, in the order of Vietnamese names. */
    public List<Officer> everybody(AgencyId agency) {
        return officers.all(agency, LocalDate.now(clock));
    }

    /** An officer, one without a post today too. */
    public Optional<Officer> officer(OfficerId officer) {
        return officers.find(officer, LocalDate.now(clock));
    }
}
