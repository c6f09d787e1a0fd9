package vn.danvan.calendar.web;

import static java.util.stream.Collectors.joining;

import vn.danvan.terms.explain.MethodWords;
import vn.danvan.terms.law.Citation;
import vn.danvan.terms.law.Status;
import vn.danvan.terms.rule.TermRule;

/** A rule in a list: its newest version. */
public record RuleLine(String id, String title, String length, String law, String status, boolean verified) {

    static RuleLine of(TermRule rule) {
        var version = rule.latest();
        return new RuleLine(
                rule.id(),
                rule.title(),
                MethodWords.of(version.method()),
                version.citations().stream().map(Citation::toString).collect(joining("; ")),
                version.status().vietnamese(),
                version.status() == Status.VERIFIED);
    }
}
