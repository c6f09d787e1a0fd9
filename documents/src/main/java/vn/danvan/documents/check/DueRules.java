package vn.danvan.documents.check;

import static vn.danvan.documents.check.Severity.WARNING;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.When;

/** Terms against the day of the document (thời hạn so với ngày ban hành). */
final class DueRules {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final int SENTENCE = 500;

    /** These tell what was done, so their terms lie behind them. */
    private static final Set<DocumentKind> TELLING =
            Set.of(DocumentKind.REPORT, DocumentKind.MINUTES, DocumentKind.NOTICE, DocumentKind.CONCLUSION);

    static final List<Rule> ALL = List.of(Rule.sense(
            "DUE-BEFORE-ISSUE",
            WARNING,
            Clauses.SENSE,
            "Thời hạn giao việc không thể trước ngày ban hành văn bản.",
            "Kế hoạch ngày 05/6/2024: hoàn thành trước ngày 30/5/2024",
            "hoàn thành trước ngày 30/6/2024",
            DueRules::beforeIssue));

    private DueRules() {}

    private static void beforeIssue(Paper paper, Findings findings) {
        var issued = paper.date();
        if (issued == null || paper.kind().filter(TELLING::contains).isPresent()) {
            return;
        }
        for (var deadline : paper.document().deadlines()) {
            var last = lastDay(deadline.when());
            if (last != null
                    && last.isBefore(issued)
                    && !isTold(paper, deadline.surface().span().start())) {
                findings.add(
                        PagePart.BODY,
                        deadline.surface().span(),
                        null,
                        "Thời hạn %s đã qua vào ngày ban hành %s.".formatted(DAY.format(last), DAY.format(issued)));
            }
        }
    }

    /** «… đã giao Sở Mẫu hoàn thành trước ngày …»: an older order is told again. */
    private static boolean isTold(Paper paper, int place) {
        var before = paper.text().substring(Math.max(0, place - SENTENCE), place);
        var sentence = before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf(".\n")) + 1);
        return sentence.contains(" đã ");
    }

    private static @Nullable LocalDate lastDay(When when) {
        return switch (when) {
            case When.OnDay day -> day.day();
            case When.InMonth month -> month.month().atEndOfMonth();
            case When.Between span -> span.end() == null ? null : parsed(span.end());
            default -> null;
        };
    }

    private static @Nullable LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException monthOrYear) {
            return null;
        }
    }
}
