package vn.danvan.terms.rule;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.danvan.terms.law.Field;
import vn.danvan.terms.law.Stanza;
import vn.danvan.terms.law.Status;

/**
 * Rules as a data file. A record begins with rule, title, start, authority; each version begins with "from" and goes on
 * with law, status, says, corrected ("day, by whom") and one method; {@link MethodFields} lists the keys of the methods.
 */
public final class RuleFile {

    private RuleFile() {}

    public static List<TermRule> parse(String text) {
        return Stanza.parse(text).stream().map(RuleFile::rule).toList();
    }

    private static TermRule rule(Stanza stanza) {
        var versions = versions(stanza);
        if (versions.isEmpty()) {
            throw stanza.fields().getFirst().malformed("thiếu mục «from»");
        }
        return new TermRule(
                stanza.require("rule").value(),
                stanza.require("title").value(),
                stanza.require("start").value(),
                stanza.text("authority", ""),
                versions);
    }

    private static List<RuleVersion> versions(Stanza stanza) {
        var versions = new ArrayList<RuleVersion>();
        for (Stanza part : partsFrom(stanza)) {
            var version = version(part);
            if (!versions.isEmpty() && versions.getLast().to() == null) {
                versions.add(versions.removeLast().until(version.from().minusDays(1)));
            }
            versions.add(version);
        }
        return versions;
    }

    /** The fields of each version: from one "from" to the next. */
    private static List<Stanza> partsFrom(Stanza stanza) {
        var parts = new ArrayList<Stanza>();
        List<Field> open = new ArrayList<>();
        for (Field field : stanza.fields()) {
            if (field.key().equals("from")) {
                open = new ArrayList<>();
                parts.add(new Stanza(open));
            }
            open.add(field);
        }
        return parts;
    }

    private static RuleVersion version(Stanza part) {
        rejectUnknownKeys(part);
        return new RuleVersion(
                part.require("from").date(),
                part.find("to").map(Field::date).orElse(null),
                MethodFields.method(part),
                part.all("law").map(Field::citation).toList(),
                part.find("status").map(Field::status).orElse(Status.UNVERIFIED),
                part.text("transition", "").equals("open-cases"),
                part.find("cutoff").map(RuleFile::time).orElse(null),
                part.text("says", ""),
                part.text("note", ""),
                part.find("corrected").map(RuleFile::correction).orElse(null));
    }

    private static Correction correction(Field field) {
        String[] parts = field.value().split(",\\s*", 2);
        if (parts.length != 2) {
            throw field.malformed("phải có ngày và người đối chiếu");
        }
        return new Correction(parts[1], field.date(parts[0]));
    }

    private static LocalTime time(Field field) {
        try {
            return LocalTime.parse(field.value());
        } catch (DateTimeParseException e) {
            throw field.malformed("giờ phải có dạng HH:mm");
        }
    }

    private static void rejectUnknownKeys(Stanza part) {
        var known = new HashSet<>(
                List.of("from", "to", "law", "status", "transition", "cutoff", "says", "note", "corrected"));
        known.addAll(MethodFields.KEYS);
        for (Field field : part.fields()) {
            if (!known.contains(field.key().split(" ", -1)[0])) {
                throw field.malformed("không rõ mục này");
            }
        }
    }
}
