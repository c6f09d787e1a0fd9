package vn.danvan.organization.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.AccountId;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;

/**
 * An account (tài khoản) of an officer, without its password.
 *
 * @param oneTime whether its password was given by the administrator and has to be replaced at the next sign-in
 * @param oneTimeExpiresAt when such a password stops working; null for one that waits, as at the first start
 * @param locked whether the administrator has closed it
 */
public record Account(
        AccountId id,
        OfficerId officer,
        AgencyId agency,
        String username,
        boolean oneTime,
        @Nullable Instant oneTimeExpiresAt,
        boolean locked) {

    boolean oneTimeHasExpired(Instant now) {
        return oneTime && oneTimeExpiresAt != null && !now.isBefore(oneTimeExpiresAt);
    }
}
