package vn.danvan.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.danvan.documents.Span;
import vn.danvan.organization.Unit;
import vn.danvan.platform.access.UnitId;

/**
 * Finds the units of an agency that words of a plan mean: one by its name («Phòng Công nghệ thông tin», «Văn phòng»), or
 * all of a sort («các phòng, trung tâm trực thuộc Sở»).
 */
final class UnitNames {
    private static final Pattern ALL_OF =
            Pattern.compile("\\b(?:các|từng|mỗi)\\b(?<sorts>.*)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final List<String> SORTS =
            List.of("phòng", "trung tâm", "chi cục", "ban", "thanh tra", "tổ", "khoa");
    private static final Set<String> ANY_SORT = Set.of("đơn vị", "đơn vị trực thuộc", "phòng ban", "phòng, ban");

    /** Shorter names, such as «VP», stand in other words too. */
    private static final int SHORTEST_NAME = 3;

    private final List<Unit> units;

    UnitNames(List<Unit> units) {
        this.units = units;
    }

    /** The units meant by {@code words}, without repetition, in the order of the agency's own list. */
    List<UnitId> meantBy(String words) {
        var text = folded(words);
        var found = new LinkedHashSet<UnitId>();
        var all = ALL_OF.matcher(text);
        if (all.find()) {
            found.addAll(allOf(all.group("sorts")));
        }
        units.stream().filter(unit -> isNamedIn(text, unit)).map(Unit::id).forEach(found::add);
        return new ArrayList<>(found);
    }

    private Set<UnitId> allOf(String sorts) {
        var any = ANY_SORT.stream().anyMatch(sorts::contains);
        var named = SORTS.stream().filter(sorts::contains).toList();
        return units.stream()
                .filter(unit -> any || named.stream().anyMatch(folded(unit.name())::startsWith))
                .map(Unit::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isNamedIn(String text, Unit unit) {
        return !places(text, unit).isEmpty();
    }

    /** Where a unit is named in folded text, by its name or its short name, as whole words. */
    static List<Span> places(String text, Unit unit) {
        var places = new ArrayList<Span>();
        for (var name : Set.of(folded(unit.name()), folded(unit.shortName()))) {
            if (name.length() >= SHORTEST_NAME) {
                collect(text, name, places);
            }
        }
        return places;
    }

    private static void collect(String text, String name, List<Span> places) {
        for (var at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            var end = at + name.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                places.add(new Span(at, end));
            }
        }
    }

    static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
