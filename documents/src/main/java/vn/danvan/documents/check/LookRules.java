package vn.danvan.documents.check;

import static vn.danvan.documents.check.Severity.ERROR;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Size, style and alignment of each component: three rules for a row of {@link Component}. How the stamp of secrecy looks the
 * decree leaves to the rules on state secrets.
 */
final class LookRules {
    static final List<Rule> ALL = Arrays.stream(Component.values())
            .filter(component -> component != Component.SECRECY)
            .flatMap(component -> rules(component).stream())
            .toList();

    /** What the words of a PDF show too. */
    static final List<Rule> OF_LETTERS =
            ALL.stream().filter(rule -> !rule.about().id().endsWith("-ALIGN")).toList();

    private LookRules() {}

    private static List<Rule> rules(Component component) {
        var rules = new ArrayList<Rule>();
        rules.add(size(component));
        var style = component.style();
        if (style != null) {
            rules.add(style(component, style));
        }
        var alignment = component.alignment();
        if (alignment != null) {
            rules.add(alignment(component, alignment));
        }
        return rules;
    }

    private static Rule size(Component component) {
        return Rule.form(
                "LOOK-%s-SIZE".formatted(component),
                ERROR,
                component.clause(),
                "Cỡ chữ của %s là %s.".formatted(component.words(), component.sizes()),
                "cỡ chữ " + (component.smallest() - 2),
                "cỡ chữ " + component.smallest(),
                (paper, findings) -> eachOnce(paper, findings, component, component.sizes(), placed -> {
                    double points = placed.paragraph().look().points();
                    return component.hasSize(points, slack(paper)) ? null : "cỡ chữ " + number(points);
                }));
    }

    private static double slack(Paper paper) {
        return paper.page() == null ? 0 : paper.page().accuracy().points();
    }

    static String number(double value) {
        return value == Math.rint(value)
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.1f", value).replace('.', ',');
    }

    private static Rule style(Component component, Component.Style style) {
        return Rule.form(
                "LOOK-%s-STYLE".formatted(component),
                ERROR,
                component.clause(),
                "Kiểu chữ của %s là %s.".formatted(component.words(), style.words()),
                style == Component.Style.PLAIN ? "chữ đậm" : "chữ đứng, không đậm",
                "chữ " + style.words(),
                (paper, findings) -> eachOnce(paper, findings, component, "chữ " + style.words(), placed -> {
                    var shown = Component.Style.of(placed.paragraph().look());
                    return shown == style ? null : "chữ " + shown.words();
                }));
    }

    private static Rule alignment(Component component, String alignment) {
        var asked = words(alignment);
        return Rule.form(
                "LOOK-%s-ALIGN".formatted(component),
                ERROR,
                component.clause(),
                "Phần %s được %s.".formatted(component.words(), asked),
                "canh trái",
                asked,
                (paper, findings) -> eachOnce(paper, findings, component, asked, placed -> {
                    var shown = placed.paragraph().look().alignment();
                    boolean fits = alignment.equals(shown) || (alignment.equals("both") && "distribute".equals(shown));
                    return fits ? null : words(shown);
                }));
    }

    private static String words(@Nullable String alignment) {
        return switch (alignment == null ? "left" : alignment) {
            case "center" -> "canh giữa";
            case "both", "distribute" -> "canh đều hai lề";
            case "right", "end" -> "canh phải";
            default -> "canh trái";
        };
    }

    /** A fault that runs through a component is shown once, at its first place, for each way it shows. */
    static void eachOnce(
            Paper paper,
            Findings findings,
            Component component,
            String expected,
            Function<Placed, @Nullable String> fault) {
        var components = paper.components();
        Set<String> shown = new HashSet<>();
        for (var placed : components == null ? List.<Placed>of() : components.of(component)) {
            var found = fault.apply(placed);
            if (found != null && shown.add(found)) {
                findings.look(component.part(), placed.span(), found, expected);
            }
        }
    }
}
