package vn.danvan.organization.web;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.organization.Agency;
import vn.danvan.organization.Decision;
import vn.danvan.organization.Order;

/**
 * What is typed about the agency's name.
 *
 * @param seen the newest name as it was shown
 * @param day with {@code symbol} and {@code decidedOn} only for a new name by decision
 */
public record AgencyForm(
        @Nullable String name,
        @Nullable String parentName,
        @Nullable String shortName,
        String seen,
        @Nullable String day,
        @Nullable String symbol,
        @Nullable String decidedOn) {

    public AgencyForm {
        seen = Objects.requireNonNullElse(seen, "");
    }

    static AgencyForm of(Agency agency) {
        return new AgencyForm(agency.name(), agency.parentName(), agency.shortName(), agency.name(), null, null, null);
    }

    /** Nothing when no decision is typed at all. */
    @Nullable
    Order order(Typed typed) {
        if (Stream.of(Typed.plain(day), Typed.plain(symbol), Typed.plain(decidedOn))
                .allMatch(String::isEmpty)) {
            return null;
        }
        var decision = new Decision(typed.required("symbol", symbol), typed.day("decidedOn", decidedOn));
        return new Order(typed.day("day", day), decision);
    }
}
