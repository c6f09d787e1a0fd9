package vn.danvan.calendar.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danvan.calendar.NewNotice;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.web.TypedDay;
import vn.danvan.terms.calendar.AgencyDay;
import vn.danvan.terms.calendar.Notice;
import vn.danvan.terms.calendar.WorkingCalendar;
import vn.danvan.terms.calendar.YearChoice;

/** Reads a notice from the fields of its form, gathering the sentences that stand beside them. */
final class TypedNotice {
    private static final int LONGEST = 200;
    private static final int LONGEST_HOLIDAY = 15;
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    private final NoticeForm form;
    private final AgencyId agency;
    private final Words words;
    private final Map<String, String> errors = new LinkedHashMap<>();

    TypedNotice(NoticeForm form, AgencyId agency, Words words) {
        this.form = form;
        this.agency = agency;
        this.words = words;
    }

    Map<String, String> errors() {
        return errors;
    }

    /** The notice; of use only when there are no errors. */
    NewNotice read() {
        return new NewNotice(
                form.isForAgency() ? agency : null,
                required("number", form.number()),
                day("issued", NoticeForm.text(form.issued())),
                required("issuer", form.issuer()),
                choice(),
                swaps(),
                extraDays(),
                ownDays(),
                replaces());
    }

    private @Nullable String replaces() {
        var typed = line("replaces", NoticeForm.text(form.replaces()));
        return typed.isEmpty() ? null : typed;
    }

    private String required(String field, @Nullable String typed) {
        var text = line(field, NoticeForm.text(typed));
        if (text.isEmpty()) {
            errors.putIfAbsent(field, words.of("form.required"));
        }
        return text;
    }

    private String line(String field, String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        if (text.length() > LONGEST) {
            errors.put(field, words.of("form.long", LONGEST));
        }
        return text;
    }

    private LocalDate day(String field, String typed) {
        if (typed.isBlank()) {
            errors.put(field, words.of("form.required"));
            return NO_DAY;
        }
        var day = TypedDay.read(typed);
        if (day.isEmpty()) {
            errors.put(field, words.of("form.day", typed));
        } else if (!WorkingCalendar.covers(day.get())) {
            errors.put(field, words.of("notice.outside"));
        }
        return day.orElse(NO_DAY);
    }

    private @Nullable YearChoice choice() {
        var year = NoticeForm.text(form.year()).strip();
        if (year.isEmpty()) {
            return null;
        }
        if (!year.matches("2[01][0-9]{2}")) {
            errors.put("year", words.of("notice.year"));
            return null;
        }
        var tet = NoticeForm.text(form.tet());
        if (!tet.matches("[123]")) {
            errors.put("tet", words.of("form.required"));
            return null;
        }
        return side().map(side -> new YearChoice(Integer.parseInt(year), Integer.parseInt(tet), side))
                .orElse(null);
    }

    private Optional<YearChoice.Side> side() {
        var side = Arrays.stream(YearChoice.Side.values())
                .filter(each -> each.name().equals(form.nationalDay()))
                .findFirst();
        if (side.isEmpty()) {
            errors.put("nationalDay", words.of("form.required"));
        }
        return side;
    }

    private List<Notice.Swap> swaps() {
        var swaps = new ArrayList<Notice.Swap>();
        for (int row = 0; row < Math.max(form.off().size(), form.worked().size()); row++) {
            var off = NoticeForm.at(form.off(), row);
            var worked = NoticeForm.at(form.worked(), row);
            if (!off.isBlank() || !worked.isBlank()) {
                swaps.add(new Notice.Swap(day("off-" + row, off), day("worked-" + row, worked)));
            }
        }
        return swaps;
    }

    private List<Notice.ExtraDay> extraDays() {
        var days = new ArrayList<Notice.ExtraDay>();
        for (int row = 0; row < form.extraFrom().size(); row++) {
            if (!NoticeForm.at(form.extraFrom(), row).isBlank()) {
                extraDays(row, days);
            }
        }
        return days;
    }

    private void extraDays(int row, List<Notice.ExtraDay> days) {
        var first = day("extraFrom-" + row, form.extraFrom().get(row));
        var typedLast = NoticeForm.at(form.extraTo(), row);
        var last = typedLast.isBlank() ? first : day("extraTo-" + row, typedLast);
        var name = required("extraName-" + row, NoticeForm.at(form.extraName(), row));
        if (last.isBefore(first)) {
            errors.putIfAbsent("extraTo-" + row, words.of("notice.end-before-start"));
        } else if (first.plusDays(LONGEST_HOLIDAY).isBefore(last)) {
            errors.putIfAbsent("extraTo-" + row, words.of("notice.long", LONGEST_HOLIDAY));
        } else {
            first.datesUntil(last.plusDays(1)).forEach(day -> days.add(new Notice.ExtraDay(day, name)));
        }
    }

    private List<AgencyDay> ownDays() {
        var days = new ArrayList<AgencyDay>();
        for (int row = 0; row < form.ownDay().size(); row++) {
            if (!NoticeForm.at(form.ownDay(), row).isBlank()) {
                days.add(new AgencyDay(
                        day("ownDay-" + row, form.ownDay().get(row)),
                        effect(NoticeForm.at(form.ownEffect(), row)),
                        required("ownReason-" + row, NoticeForm.at(form.ownReason(), row))));
            }
        }
        return days;
    }

    private static AgencyDay.Effect effect(String typed) {
        return Arrays.stream(AgencyDay.Effect.values())
                .filter(effect -> effect.name().equals(typed))
                .findFirst()
                .orElse(AgencyDay.Effect.OFF);
    }
}
