package vn.danvan.platform.mail;

import java.time.Duration;
import java.time.Instant;
import vn.danvan.platform.access.AgencyId;

/** Knows when an agency may be disturbed (ngoài giờ yên tĩnh); implemented by a module that knows working days. */
public interface SendingHours {

    /** How long a mail has to wait; zero in working hours. */
    Duration pause(AgencyId agency, Instant now);
}
