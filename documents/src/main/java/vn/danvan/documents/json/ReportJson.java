package vn.danvan.documents.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.check.Finding;
import vn.danvan.documents.check.Report;

/** A report of a check as JSON: which rules were applied, and every finding with its clause and place. */
public final class ReportJson {
    private ReportJson() {}

    public static String print(String file, Report report) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("file", file);
        tree.put("regime", report.regime().name().toLowerCase(Locale.ROOT));
        tree.put("notes", report.notes());
        tree.put("findings", report.findings().stream().map(ReportJson::finding).toList());
        return JsonText.of(tree);
    }

    private static Map<String, @Nullable Object> finding(Finding finding) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("rule", finding.rule().id());
        map.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        map.put("clause", finding.rule().clause());
        map.put("part", finding.part().name().toLowerCase(Locale.ROOT));
        map.put("line", finding.span() == null ? null : finding.line());
        map.put("start", finding.span() == null ? null : finding.span().start());
        map.put("end", finding.span() == null ? null : finding.span().end());
        map.put("found", finding.found());
        map.put("expected", finding.expected());
        map.put("message", finding.message());
        map.put("fixable", finding.correction() != null);
        return map;
    }
}
