package vn.danvan.calendar.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.danvan.calendar.EnteredNotice;
import vn.danvan.terms.calendar.AgencyDay;
import vn.danvan.terms.calendar.Notice;

/**
 * What is typed about a notice; days stand in rows, of which empty ones are left out.
 *
 * @param scope "state" or "agency"
 * @param tet how many of the five days of Tết lie before the first of the lunar year
 * @param corrects the entry that this one corrects
 */
public record NoticeForm(
        @Nullable String number,
        @Nullable String issued,
        @Nullable String issuer,
        @Nullable String scope,
        @Nullable String replaces,
        @Nullable String year,
        @Nullable String tet,
        @Nullable String nationalDay,
        List<String> off,
        List<String> worked,
        List<String> extraFrom,
        List<String> extraTo,
        List<String> extraName,
        List<String> ownDay,
        List<String> ownEffect,
        List<String> ownReason,
        @Nullable Long corrects) {

    private static final int SPARE_ROWS = 2;

    public NoticeForm {
        off = Objects.requireNonNullElse(off, List.of());
        worked = Objects.requireNonNullElse(worked, List.of());
        extraFrom = Objects.requireNonNullElse(extraFrom, List.of());
        extraTo = Objects.requireNonNullElse(extraTo, List.of());
        extraName = Objects.requireNonNullElse(extraName, List.of());
        ownDay = Objects.requireNonNullElse(ownDay, List.of());
        ownEffect = Objects.requireNonNullElse(ownEffect, List.of());
        ownReason = Objects.requireNonNullElse(ownReason, List.of());
    }

    static NoticeForm empty() {
        var none = List.<String>of();
        return new NoticeForm(
                null, null, null, "state", null, null, null, null, none, none, none, none, none, none, none, none,
                null);
    }

    /** An entry to be corrected, as it stands. */
    static NoticeForm of(EnteredNotice entry) {
        var notice = entry.content();
        var choice = notice.choice();
        return new NoticeForm(
                notice.number(),
                notice.issued().toString(),
                notice.issuer(),
                notice.agency() == null ? "state" : "agency",
                notice.replaces(),
                choice == null ? null : Integer.toString(choice.year()),
                choice == null ? null : Integer.toString(choice.tetDaysBefore()),
                choice == null ? null : choice.nationalDay().name(),
                texts(notice.swaps(), Notice.Swap::off),
                texts(notice.swaps(), Notice.Swap::worked),
                texts(notice.extraDays(), Notice.ExtraDay::date),
                texts(notice.extraDays(), Notice.ExtraDay::date),
                texts(notice.extraDays(), Notice.ExtraDay::name),
                texts(notice.ownDays(), AgencyDay::date),
                texts(notice.ownDays(), AgencyDay::effect),
                texts(notice.ownDays(), AgencyDay::reason),
                entry.id().value());
    }

    private static <T> List<String> texts(List<T> values, Function<T, Object> text) {
        var texts = new ArrayList<String>();
        values.forEach(value -> texts.add(text.apply(value).toString()));
        return texts;
    }

    /** What was typed at a place of a list of fields. */
    public static String at(List<String> fields, int row) {
        return row < fields.size() ? fields.get(row) : "";
    }

    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** The numbers of the rows of a form: what was typed, and some to type more. */
    public static List<Integer> rows(List<String> fields) {
        return IntStream.range(0, fields.size() + SPARE_ROWS).boxed().toList();
    }

    public boolean isForAgency() {
        return "agency".equals(scope);
    }
}
