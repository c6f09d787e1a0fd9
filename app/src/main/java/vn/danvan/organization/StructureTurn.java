package vn.danvan.organization;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.AgencyId;

/** Lets whoever changes the units of an agency wait for who does so already, until that transaction ends. */
@Component
public class StructureTurn {
    private final Agencies agencies;

    StructureTurn(Agencies agencies) {
        this.agencies = agencies;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void take(AgencyId agency) {
        agencies.lock(agency);
    }
}
