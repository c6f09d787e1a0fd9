package vn.danvan.checking.web;

import java.util.ArrayList;
import java.util.List;
import vn.danvan.checking.web.MarkedText.Place;
import vn.danvan.documents.check.Finding;
import vn.danvan.documents.check.Report;
import vn.danvan.documents.check.Severity;
import vn.danvan.platform.web.Tone;

/**
 * What the page shows of a checked file.
 *
 * @param groups findings by severity, the heaviest first; without empty ones
 * @param correctable how many of them a machine can put right
 */
public record CheckedFile(BroughtFile file, List<String> notes, List<Group> groups, int correctable, MarkedText text) {

    /** Findings of one severity. */
    public record Group(String title, Tone tone, List<Line> lines) {}

    /**
     * A finding.
     *
     * @param number leads to its place in the text
     */
    public record Line(int number, Finding finding) {
        public boolean hasPlace() {
            return finding.span() != null;
        }
    }

    static CheckedFile of(BroughtFile file, Report report, boolean mayBeCorrected) {
        var places = new ArrayList<Place>();
        var groups = new ArrayList<Group>();
        int number = 0;
        for (var severity : Severity.values()) {
            var lines = new ArrayList<Line>();
            for (var finding : report.of(severity)) {
                lines.add(new Line(++number, finding));
                if (finding.span() != null) {
                    places.add(new Place(number, finding.span()));
                }
            }
            if (!lines.isEmpty()) {
                groups.add(new Group(title(severity), tone(severity), List.copyOf(lines)));
            }
        }
        int correctable = (int) report.findings().stream()
                .filter(finding -> finding.correction() != null)
                .count();
        return new CheckedFile(
                file,
                report.notes(),
                List.copyOf(groups),
                mayBeCorrected ? correctable : 0,
                MarkedText.of(report.document().text(), places));
    }

    private static String title(Severity severity) {
        return switch (severity) {
            case ERROR -> "Lỗi";
            case WARNING -> "Cảnh báo";
            case NOTE -> "Lưu ý";
        };
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.LATE;
            case WARNING -> Tone.SOON;
            case NOTE -> Tone.RUNNING;
        };
    }
}
