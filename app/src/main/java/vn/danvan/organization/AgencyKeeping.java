package vn.danvan.organization;

import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.audit.Audit;
import vn.danvan.platform.web.Masthead;

/** Keeps what the agency is called, first of all when a new installation gets its real name. */
@Service
public class AgencyKeeping implements Masthead {
    private final Agencies agencies;
    private final Audit audit;

    AgencyKeeping(Agencies agencies, Audit audit) {
        this.agencies = agencies;
        this.audit = audit;
    }

    @Override
    public String agencyName(AgencyId agency) {
        return agencies.get(agency).name();
    }

    @Transactional
    public void rename(String name, @Nullable String parentName, String shortName, Actor actor) {
        actor.require(ORGANIZATION_MANAGE);
        agencies.rename(new Agency(actor.agency(), name, parentName, shortName));
        audit.record(actor, "agency.rename", "agency:" + actor.agency(), Map.of("shortName", shortName));
    }
}
