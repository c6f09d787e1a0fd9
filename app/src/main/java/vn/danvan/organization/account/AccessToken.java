package vn.danvan.organization.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.AccountId;
import vn.danvan.platform.access.TokenScope;

/**
 * By which a program acts for a person (mã truy cập cá nhân); its secret is known to nobody but who made it.
 *
 * @param lastUsedAt to the minute; null while it was never used
 */
public record AccessToken(
        long id,
        AccountId account,
        String name,
        List<TokenScope> scopes,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable String lastAddress) {

    public AccessToken {
        scopes = List.copyOf(scopes);
    }

    public boolean hasExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
