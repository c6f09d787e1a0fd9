package vn.danvan.calendar.web;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.danvan.terms.law.Citation;
import vn.danvan.terms.rule.RuleVersion;
import vn.danvan.terms.rule.TermRule;

/** Finds rules by id, words and law; a word typed without marks finds those with marks too. */
public final class RuleSearch {
    private RuleSearch() {}

    public static List<TermRule> find(Collection<TermRule> rules, String typed) {
        var wanted = Arrays.stream(composed(typed).split("[\\s,;.()]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return rules.stream().filter(rule -> matches(rule, wanted)).toList();
    }

    private static boolean matches(TermRule rule, List<String> wanted) {
        var text = composed(text(rule));
        var bare = bare(text);
        return wanted.stream().allMatch(word -> text.contains(word) || bare.contains(word));
    }

    private static String text(TermRule rule) {
        var law = rule.versions().stream()
                .map(RuleVersion::citations)
                .flatMap(Collection::stream)
                .map(Citation::toString);
        var says = rule.versions().stream().map(RuleVersion::says);
        return Stream.of(Stream.of(rule.id(), rule.title(), rule.startEvent(), rule.authority()), law, says)
                .flatMap(part -> part)
                .collect(joining(" "));
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replace('đ', 'd');
    }
}
