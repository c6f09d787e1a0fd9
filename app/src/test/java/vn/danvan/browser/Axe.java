package vn.danvan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Looks for barriers with axe-core. Only what it finds comes out of the browser: all that is well takes longer to tell. */
final class Axe {
    private static final String RUN = """
            async rules => {
              const options = { resultTypes: ['violations'] };
              if (rules.length > 0) options.runOnly = { type: 'rule', values: rules };
              const found = await axe.run(document, options);
              return found.violations
                .filter(rule => ['serious', 'critical'].includes(rule.impact))
                .map(rule => [rule.id + ': ' + rule.help, ...rule.nodes.map(n => n.html + ' ' + n.failureSummary)].join('\\n  '));
            }
            """;

    private Axe() {}

    /** No finding that is serious or critical. */
    static void check(Page page) {
        check(page, List.of());
    }

    /** No words that are hard to read on what they stand on. */
    static void checkContrast(Page page) {
        check(page, List.of("color-contrast"));
    }

    private static void check(Page page, List<String> rules) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        assertThat((List<?>) page.evaluate(RUN, rules))
                .as("barriers on " + page.url())
                .isEmpty();
    }
}
