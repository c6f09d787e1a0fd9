package vn.danvan.organization.web;

import org.jspecify.annotations.Nullable;
import vn.danvan.organization.Decision;
import vn.danvan.organization.Order;

/**
 * What is typed about the agency that the own one stands under.
 *
 * @param superior its name or short name; empty for none any more
 */
public record SuperiorForm(
        @Nullable String superior,
        @Nullable String day,
        @Nullable String symbol,
        @Nullable String decidedOn) {
    Order order(Typed typed) {
        var decision = new Decision(typed.required("symbol", symbol), typed.day("decidedOn", decidedOn));
        return new Order(typed.day("day", day), decision);
    }
}
