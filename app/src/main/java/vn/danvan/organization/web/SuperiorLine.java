package vn.danvan.organization.web;

import vn.danvan.organization.Superior;
import vn.danvan.platform.web.DueWords;

/** A superior of the own agency, as the page shows it. */
public record SuperiorLine(String name, String time, String decision) {
    static SuperiorLine of(Superior superior, String name) {
        var until = superior.lastDay() == null ? "" : " đến " + DueWords.date(superior.lastDay());
        var decision = superior.decision();
        return new SuperiorLine(
                name,
                "từ " + DueWords.date(superior.firstDay()) + until,
                decision.symbol() + " ngày " + DueWords.date(decision.day()));
    }
}
