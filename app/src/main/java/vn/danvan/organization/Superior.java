package vn.danvan.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.AgencyId;

/** The agency that another stood under from a day on (cơ quan cấp trên trực tiếp); {@code lastDay} is null to this day. */
public record Superior(
        AgencyId agency, LocalDate firstDay, @Nullable LocalDate lastDay, Decision decision) {}
