package vn.danvan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for barriers with axe-core. */
final class Axe {
    private static final Set<String> REFUSED = Set.of("serious", "critical");

    private Axe() {}

    static void check(Page page) {
        var findings = new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> REFUSED.contains(rule.getImpact()))
                        .map(Axe::sentence)
                        .toList();
        assertThat(findings).as("barriers on " + page.url()).isEmpty();
    }

    private static String sentence(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                .collect(Collectors.joining("\n  ", rule.getId() + ": " + rule.getHelp() + "\n  ", ""));
    }
}
