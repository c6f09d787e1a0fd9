package vn.danvan.documents.fuzz;

import vn.danvan.documents.check.Checking;
import vn.danvan.documents.check.CorrectedCopy;
import vn.danvan.documents.check.DocumentChecker;
import vn.danvan.documents.check.KnownDocuments;
import vn.danvan.documents.check.WellKnownDocuments;

/** Checks and corrects whatever bytes Jazzer makes up; {@code fuzz.sh check} runs it. A throw of any kind is a finding. */
public final class CheckTarget {
    private static final KnownDocuments KNOWN = WellKnownDocuments.shipped();

    private CheckTarget() {}

    public static void fuzzerTestOneInput(byte[] content) {
        switch (DocumentChecker.check(content, "tệp", KNOWN, ReadTarget.FEW)) {
            case Checking.Checked checked -> {
                findingsMustLieInTheText(checked);
                CorrectedCopy.of(content, checked, KNOWN);
            }
            case Checking.Refused(var reason, var message) -> Refusals.mustBeASentence(message);
        }
    }

    private static void findingsMustLieInTheText(Checking.Checked checked) {
        int length = checked.report().document().text().length();
        for (var finding : checked.report().findings()) {
            var span = finding.span();
            if (span != null && span.end() > length) {
                throw new IllegalStateException("Beyond the text: " + finding);
            }
        }
    }
}
