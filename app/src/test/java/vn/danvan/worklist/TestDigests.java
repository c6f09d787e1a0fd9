package vn.danvan.worklist;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.danvan.platform.access.AgencyId;

/** Makes the digests of an agency, whatever the hour. */
@Component
public class TestDigests {
    private final Digests digests;
    private final Clock clock;

    TestDigests(Digests digests, Clock clock) {
        this.digests = digests;
        this.clock = clock;
    }

    public void make(AgencyId agency) {
        digests.make(agency, clock.instant());
    }
}
