package vn.danvan.organization.committee;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danvan.organization.Officer;
import vn.danvan.platform.access.OfficerId;

/**
 * The members of a committee as text, a line for each: «Trưởng ban; Nguyễn Văn Mẫu; Giám đốc». So a list is pasted from
 * its decision; officers of the agency are found by their names.
 */
public final class MemberList {
    private MemberList() {}

    /** What was read of a text; {@code wrongLines} are the numbers of lines that say no role or no name. */
    public record Read(List<Member> members, List<Integer> wrongLines) {}

    public static String write(List<Member> members) {
        return members.stream()
                .map(member -> member.role().title() + "; " + member.name()
                        + (member.title().isEmpty() ? "" : "; " + member.title()))
                .collect(Collectors.joining("\n"));
    }

    public static Read read(String text, List<Officer> officers) {
        var members = new ArrayList<Member>();
        var wrong = new ArrayList<Integer>();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                var member = member(lines.get(i), officers);
                member.ifPresentOrElse(members::add, adder(wrong, i + 1));
            }
        }
        return new Read(members, wrong);
    }

    private static Runnable adder(List<Integer> wrong, int line) {
        return () -> wrong.add(line);
    }

    private static Optional<Member> member(String line, List<Officer> officers) {
        var parts = line.split("[;\t]", 3);
        if (parts.length < 2 || plain(parts[1]).isEmpty() || line.length() > 400) {
            return Optional.empty();
        }
        var name = plain(parts[1]);
        var title = parts.length == 3 ? plain(parts[2]) : "";
        return Arrays.stream(MemberRole.values())
                .filter(role -> folded(role.title()).equals(folded(parts[0])))
                .findFirst()
                .map(role -> new Member(role, officer(name, title, officers), name, title));
    }

    /** The only officer of that name, or among several the only one with that post. */
    private static @Nullable OfficerId officer(String name, String title, List<Officer> officers) {
        var namesakes = officers.stream()
                .filter(officer -> folded(officer.name()).equals(folded(name)))
                .toList();
        var meant = namesakes.size() == 1
                ? namesakes
                : namesakes.stream()
                        .filter(officer -> folded(officer.post()).equals(folded(title)))
                        .toList();
        return meant.size() == 1 ? meant.getFirst().id() : null;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
    }

    private static String folded(String text) {
        return plain(text).toLowerCase(Locale.ROOT);
    }
}
