package vn.danvan.organization.web;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import vn.danvan.organization.account.AccessToken;
import vn.danvan.platform.access.TokenScope;

/** A token in a list. */
public record TokenLine(long id, String name, String scopes, String expires, boolean expired, String lastUsed) {

    static TokenLine of(AccessToken token, Instant now, Words words) {
        var used = token.lastUsedAt();
        return new TokenLine(
                token.id(),
                token.name(),
                token.scopes().stream().map(TokenScope::word).collect(joining(", ")),
                words.moment(token.expiresAt()),
                token.hasExpired(now),
                used == null ? "chưa dùng" : words.moment(used) + ", từ " + token.lastAddress());
    }
}
