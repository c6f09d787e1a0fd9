package vn.danvan.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.organization.Unit;
import vn.danvan.platform.access.UnitId;

/**
 * Who is to do a duty, by the names of the agency's own units in its words. A unit leads where its clause opens with it
 * («Văn phòng Sở rà soát …»), where «chủ trì» follows it or «giao» precedes it; it co-operates behind «phối hợp» or before
 * it. A unit that is merely mentioned («gửi Văn phòng Sở») has no part.
 */
final class UnitsInText {
    private static final Pattern CLAUSE_OPENER =
            Pattern.compile("(?:giao(?: cho)?|do|yêu cầu|đề nghị|phân công)?", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern GIVEN = Pattern.compile(".*\\b(?:giao(?: cho)?|do|chủ trì:?)", Pattern.DOTALL);
    private static final Pattern ALL = Pattern.compile(
            "(?:các|từng|mỗi) (?:phòng|trung tâm|đơn vị|ban|chi cục)(?:(?:,| và)? ?(?:phòng|trung tâm|đơn vị|ban|chi cục))*",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** No duty is longer; of what calls itself one and is, only the beginning is looked at, for each word costs time. */
    private static final int LONGEST = 5_000;

    private final UnitNames names;
    private final List<Unit> units;

    UnitsInText(List<Unit> units) {
        this.units = units;
        this.names = new UnitNames(units);
    }

    /** The part of each unit in a duty. */
    record Parts(@Nullable UnitId lead, List<UnitId> cooperating) {}

    private record Mention(int start, int end, List<UnitId> units) {}

    private enum Part {
        LEADS,
        COOPERATES,
        NONE
    }

    Parts in(String words) {
        var text = UnitNames.folded(words.substring(0, Math.min(words.length(), LONGEST)));
        var leading = new LinkedHashSet<UnitId>();
        var cooperating = new LinkedHashSet<UnitId>();
        for (var mention : mentions(text)) {
            switch (partOf(mention, text)) {
                case LEADS -> (mention.units().size() == 1 ? leading : cooperating).addAll(mention.units());
                case COOPERATES -> cooperating.addAll(mention.units());
                case NONE -> {}
            }
        }
        var lead = leading.isEmpty() ? null : leading.getFirst();
        var others = new LinkedHashSet<>(leading);
        others.addAll(cooperating);
        others.remove(lead);
        return new Parts(lead, List.copyOf(others));
    }

    /** In text order; a name inside a longer one does not count. */
    private List<Mention> mentions(String text) {
        var found = new ArrayList<Mention>();
        for (var unit : units) {
            UnitNames.places(text, unit)
                    .forEach(place -> found.add(new Mention(place.start(), place.end(), List.of(unit.id()))));
        }
        var all = ALL.matcher(text);
        while (all.find()) {
            found.add(new Mention(all.start(), all.end(), names.meantBy(all.group())));
        }
        return found.stream()
                .filter(one -> found.stream().noneMatch(other -> isInside(one, other)))
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
    }

    private static boolean isInside(Mention one, Mention other) {
        return other.start() <= one.start()
                && one.end() <= other.end()
                && other.end() - other.start() > one.end() - one.start();
    }

    private static Part partOf(Mention mention, String text) {
        var clause = clauseStart(text, mention.start());
        var before = text.substring(clause, mention.start()).strip();
        var after =
                text.substring(mention.end(), clauseEnd(text, mention.end())).strip();
        if (after.startsWith("chủ trì")) {
            return Part.LEADS;
        }
        if (before.contains("phối hợp") || after.startsWith("phối hợp") || after.startsWith(", phối hợp")) {
            return Part.COOPERATES;
        }
        if (CLAUSE_OPENER.matcher(before).matches() || GIVEN.matcher(before).matches()) {
            return Part.LEADS;
        }
        return before.contains("chủ trì") && before.endsWith(",") && after.contains("phối hợp")
                ? Part.COOPERATES
                : Part.NONE;
    }

    private static int clauseStart(String text, int at) {
        for (var n = at - 1; n >= 0; n--) {
            if (".;:\n".indexOf(text.charAt(n)) >= 0) {
                return n + 1;
            }
        }
        return 0;
    }

    private static int clauseEnd(String text, int at) {
        for (var n = at; n < text.length(); n++) {
            if (".;:\n".indexOf(text.charAt(n)) >= 0) {
                return n;
            }
        }
        return text.length();
    }
}
