package vn.danvan.documents.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.check.Finding;
import vn.danvan.documents.check.FormRule;
import vn.danvan.documents.check.FormRules;
import vn.danvan.documents.check.Report;

/**
 * Reports as a SARIF 2.1.0 log, which editors and build servers show. Lines and offsets are those of the text as it was
 * read; for a file that is not plain text they tell the order only.
 */
public final class SarifLog {
    private final List<Map<String, @Nullable Object>> results = new ArrayList<>();

    public void add(String file, Report report) {
        report.findings().forEach(finding -> results.add(result(file, finding)));
    }

    public String print() {
        return JsonText.of(map(
                "$schema",
                "https://json.schemastore.org/sarif-2.1.0.json",
                "version",
                "2.1.0",
                "runs",
                List.of(map("tool", map("driver", driver()), "columnKind", "utf16CodeUnits", "results", results))));
    }

    private static Map<String, @Nullable Object> driver() {
        return map(
                "name",
                "danvan check",
                "rules",
                FormRules.all().stream().map(SarifLog::rule).toList());
    }

    private static Map<String, @Nullable Object> rule(FormRule rule) {
        return map(
                "id",
                rule.id(),
                "shortDescription",
                map("text", rule.demand()),
                "help",
                map("text", "%s. Sai: %s. Đúng: %s.".formatted(rule.clause(), rule.wrong(), rule.right())),
                "defaultConfiguration",
                map("level", rule.severity().name().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, @Nullable Object> result(String file, Finding finding) {
        var place = map("artifactLocation", map("uri", uri(file)));
        var span = finding.span();
        if (span != null) {
            place.put(
                    "region",
                    map(
                            "startLine",
                            finding.line(),
                            "charOffset",
                            span.start(),
                            "charLength",
                            span.end() - span.start(),
                            "snippet",
                            map("text", finding.found())));
        }
        return map(
                "ruleId",
                finding.rule().id(),
                "level",
                finding.severity().name().toLowerCase(Locale.ROOT),
                "message",
                map("text", message(finding)),
                "locations",
                List.of(map("physicalLocation", place)));
    }

    private static String message(Finding finding) {
        return finding.expected() == null ? finding.message() : finding.message() + " → " + finding.expected();
    }

    /** A path as a relative reference: signs that a reference cannot hold are escaped. */
    private static String uri(String file) {
        try {
            return new java.net.URI(null, null, file.replace('\\', '/'), null).toASCIIString();
        } catch (java.net.URISyntaxException none) {
            return "file";
        }
    }

    private static Map<String, @Nullable Object> map(Object... entries) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < entries.length; i += 2) {
            map.put(entries[i].toString(), entries[i + 1]);
        }
        return map;
    }
}
