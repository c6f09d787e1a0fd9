package vn.danvan.plan.mention;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.danvan.organization.Officer;

/** Finds «@Nguyễn Văn Thử» in a note; of two names of which one begins with the other, the longer one is meant. */
record NamesInNote(List<Officer> officers) {

    List<Officer> named(String note) {
        var words = folded(note);
        var byLength = officers.stream()
                .sorted(Comparator.comparingInt(
                                (Officer officer) -> officer.name().length())
                        .reversed())
                .map(Officer::name)
                .distinct()
                .toList();
        return byLength.isEmpty() ? List.of() : meant(words, byLength);
    }

    private List<Officer> meant(String words, List<String> names) {
        var any = names.stream()
                .map(NamesInNote::folded)
                .map(Pattern::quote)
                .reduce((a, b) -> a + "|" + b)
                .orElseThrow();
        var found = Pattern.compile("@(" + any + ")(?![\\p{L}\\p{N}])")
                .matcher(words)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        return officers.stream()
                .filter(officer -> found.contains(folded(officer.name())))
                .toList();
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }
}
