package vn.danvan.organization;

import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.AgencyId;

/**
 * An agency (cơ quan).
 *
 * @param parentName the body above, as it stands over the agency's name on its papers; null if none is named there
 * @param shortName as used in symbols of documents, such as {@code SMVD}
 */
public record Agency(AgencyId id, String name, @Nullable String parentName, String shortName) {}
