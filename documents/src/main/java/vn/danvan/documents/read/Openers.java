package vn.danvan.documents.read;

import java.util.Arrays;
import java.util.List;

/** The rules by the words that can open them, found without making a string of any word. */
final class Openers {
    /** A number opens a rule, whatever its value. */
    private static final String ANY_NUMBER = "#";

    private static final int BUCKETS = 1024;

    /** @param next what follows the first word: a space and the begin of the second, or nothing */
    private record Opener(String first, String next, DueRule rule) {
        boolean stands(String folded, int from, int to) {
            return first.length() == to - from && folded.startsWith(first, from) && folded.startsWith(next, to);
        }
    }

    private final Opener[][] words = new Opener[BUCKETS][0];
    private Opener[] numbers = new Opener[0];

    Openers(List<DueRule> rules) {
        rules.forEach(rule -> rule.openers().forEach(words -> add(words, rule)));
    }

    private void add(String phrase, DueRule rule) {
        int space = phrase.indexOf(' ');
        int end = space < 0 ? phrase.length() : space;
        var opener = new Opener(phrase.substring(0, end), phrase.substring(end), rule);
        if (opener.first().equals(ANY_NUMBER)) {
            numbers = with(numbers, opener);
        } else {
            int bucket = bucket(phrase, 0, end);
            words[bucket] = with(words[bucket], opener);
        }
    }

    private static Opener[] with(Opener[] openers, Opener more) {
        var longer = Arrays.copyOf(openers, openers.length + 1);
        longer[openers.length] = more;
        return longer;
    }

    /** First and last letter and length tell most words apart. */
    private static int bucket(String text, int from, int to) {
        return (text.charAt(from) * 7 + text.charAt(to - 1) * 31 + to - from) % BUCKETS;
    }

    /** Tries the rules that the word from {@code from} to {@code to} opens. */
    void at(int from, int to, Near near, Clause clause, List<Due> out) {
        var folded = clause.folded();
        for (var opener : words[bucket(folded, from, to)]) {
            if (opener.stands(folded, from, to) && near.meets(opener.rule().need(), from)) {
                opener.rule().at(from, clause, out);
            }
        }
        if (Letters.digit(folded.charAt(from))) {
            for (var opener : numbers) {
                if (folded.startsWith(opener.next(), to)) {
                    opener.rule().at(from, clause, out);
                }
            }
        }
    }
}
