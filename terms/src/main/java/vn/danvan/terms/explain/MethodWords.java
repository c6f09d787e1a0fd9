package vn.danvan.terms.explain;

import static java.util.stream.Collectors.joining;

import org.jspecify.annotations.Nullable;
import vn.danvan.terms.rule.Circumstance;
import vn.danvan.terms.rule.Extension;
import vn.danvan.terms.rule.Lengths;
import vn.danvan.terms.rule.Method;
import vn.danvan.terms.rule.YearlyDate;

/** How a rule is counted, in a few Vietnamese words for lists of rules. */
public final class MethodWords {

    private MethodWords() {}

    public static String of(Method method) {
        return switch (method) {
            case Method.Within within -> within(within);
            case Method.Ahead ahead ->
                "trước ít nhất " + lengths(ahead.lengths())
                        + (ahead.wholeDaysBetween() ? " (ngày trọn vẹn ở giữa)" : "");
            case Method.OnDates onDates ->
                onDates.dates().stream().map(MethodWords::date).collect(joining(", "));
            case Method.EveryMonth everyMonth -> "ngày %d hằng tháng".formatted(everyMonth.dayOfMonth());
            case Method.OncePer oncePer ->
                "ít nhất một ngày mỗi " + oncePer.period().vietnamese();
            case Method.Judgement judgement -> "người có thẩm quyền quyết định: " + judgement.question();
            case Method.NoTerm noTerm -> "không đặt thời hạn: " + noTerm.why();
        };
    }

    private static String within(Method.Within within) {
        String length = within.given() ? "theo từng thủ tục" : lengths(within.lengths());
        return (within.atLeast() ? "ít nhất " : "") + length + extension(within.extension());
    }

    private static String lengths(Lengths lengths) {
        return lengths.variants().stream().map(MethodWords::variant).collect(joining("; "));
    }

    private static String variant(Lengths.Variant variant) {
        String when =
                variant.when().stream().sorted().map(Circumstance::vietnamese).collect(joining(" và "));
        return variant.length() + (when.isEmpty() ? "" : " (" + when + ")");
    }

    private static String extension(@Nullable Extension extension) {
        return extension == null
                ? ""
                : "; gia hạn tối đa %d lần, mỗi lần %s".formatted(extension.most(), extension.each());
    }

    private static String date(YearlyDate date) {
        String day = "%02d/%d".formatted(date.day().getDayOfMonth(), date.day().getMonthValue());
        return (date.strictlyBefore() ? "trước ngày " : "chậm nhất ngày ") + day;
    }
}
