package vn.danvan.documents.check;

import java.util.List;
import vn.danvan.documents.Document;

/**
 * What a check found.
 *
 * @param document the document as it was read; the spans of findings point into its text
 * @param findings in the order of the text, those about the page first
 * @param notes what was applied and what was not looked at, in Vietnamese
 */
public record Report(Document document, Regime regime, List<Finding> findings, List<String> notes) {
    public Report {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    public List<Finding> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
