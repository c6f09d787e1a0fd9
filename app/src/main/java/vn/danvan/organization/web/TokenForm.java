package vn.danvan.organization.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danvan.organization.account.NewToken;
import vn.danvan.platform.access.TokenScope;

/** The form of a new token; the password stays out of it, so that it is never shown again. */
public record TokenForm(
        String name, List<String> scope, @Nullable Integer days) {
    static final TokenForm EMPTY = new TokenForm("", List.of(), NewToken.USUAL_DAYS);

    public TokenForm {
        name = Objects.requireNonNullElse(name, "");
        scope = Objects.requireNonNullElse(scope, List.of());
    }

    NewToken token() {
        var known = scope.stream().map(TokenScope::of).flatMap(Optional::stream).toList();
        return new NewToken(name, known, days == null ? 0 : days);
    }

    public boolean has(TokenScope one) {
        return scope.contains(one.word());
    }
}
