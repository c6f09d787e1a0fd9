package vn.danvan.plan.overview;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danvan.plan.figure.MonthDone;
import vn.danvan.plan.figure.MonthDone.Tally;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.chart.Chart;
import vn.danvan.platform.chart.Chart.Part;
import vn.danvan.platform.chart.Chart.Row;
import vn.danvan.platform.chart.Chart.Value;
import vn.danvan.platform.chart.Ink;
import vn.danvan.platform.web.DueWords;

/** The four charts of an overview; each number opens the list of what it counts. */
public final class OverviewCharts {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d/M", Locale.ROOT);

    private final Overview overview;
    private final Function<UnitId, String> unitName;
    private final boolean records;

    private OverviewCharts(Overview overview, Function<UnitId, String> unitName, boolean records) {
        this.overview = overview;
        this.unitName = unitName;
        this.records = records;
    }

    /**
     * The charts in their order.
     *
     * @param records whether the reader may open what is counted
     */
    public static List<Chart> of(Overview overview, Function<UnitId, String> unitName, boolean records) {
        var charts = new OverviewCharts(overview, unitName, records);
        return List.of(charts.units(), charts.months(), charts.plans(), charts.weeks());
    }

    private Chart units() {
        return new Chart(
                "Việc đang mở theo đơn vị chủ trì",
                asOf(),
                "Đơn vị",
                true,
                List.of(
                        new Part("Trễ hạn", Ink.LATE),
                        new Part("Đến hạn trong 7 ngày", Ink.SOON),
                        new Part("Còn trên 7 ngày hoặc chưa có hạn", Ink.RUNNING)),
                overview.units().stream().map(this::unit).toList());
    }

    private Row unit(UnitWork work) {
        var unit = work.unit();
        return new Row(
                unit == null ? "Chưa giao đơn vị chủ trì" : unitName.apply(unit),
                List.of(
                        value(work.late(), ofUnit("LATE", unit)),
                        value(work.soon(), ofUnit("SOON", unit)),
                        value(work.later(), ofUnit("LATER", unit))));
    }

    /** What nobody leads has no list of its own by day. */
    private static @Nullable String ofUnit(String state, @Nullable UnitId unit) {
        return unit == null ? null : "/tasks?state=" + state + "&unit=" + unit + "&led=true";
    }

    private Chart months() {
        return new Chart(
                "Việc hoàn thành theo tháng",
                asOf(),
                "Tháng",
                false,
                List.of(new Part("Đúng hạn", Ink.DONE), new Part("Muộn", Ink.LATE)),
                overview.months().stream().map(this::month).toList());
    }

    private Row month(MonthDone done) {
        return new Row(
                done.month().getMonthValue() + "/" + done.month().getYear(),
                List.of(value(done.inTime()), value(done.late())));
    }

    private Value value(Tally tally) {
        return value(tally.count(), tally.page());
    }

    private Value value(long count, @Nullable String path) {
        return new Value(count, records ? path : null);
    }

    private Chart plans() {
        return new Chart(
                "Tiến độ các kế hoạch năm " + overview.today().getYear(),
                asOf(),
                "Kế hoạch",
                true,
                List.of(
                        new Part("Hoàn thành", Ink.DONE),
                        new Part("Chưa xong, còn trong hạn", Ink.RUNNING),
                        new Part("Trễ hạn", Ink.LATE)),
                overview.plans().stream().map(this::plan).toList());
    }

    private Row plan(PlanWork work) {
        var plan = "&plan=" + work.plan();
        return new Row(
                work.title(),
                List.of(
                        value(work.done(), "/tasks?state=DONE" + plan),
                        value(work.inTime(), "/tasks?state=IN_TIME" + plan),
                        value(work.late(), "/tasks?state=LATE" + plan)));
    }

    private Chart weeks() {
        var first = overview.weeks().getFirst().from();
        var last = overview.weeks().getLast().to();
        return new Chart(
                "Việc đến hạn các tuần tới",
                "Toàn cơ quan, việc đang mở đến hạn từ " + DueWords.date(first) + " đến " + DueWords.date(last),
                "Tuần từ ngày",
                false,
                List.of(new Part("Đến hạn", Ink.RUNNING)),
                overview.weeks().stream().map(this::week).toList());
    }

    private Row week(LoadOfWeeks.Week week) {
        var path = "/tasks?state=OPEN&from=" + week.from() + "&to=" + week.to();
        return new Row(SHORT.format(week.from()), List.of(value(week.tasks(), path)));
    }

    private String asOf() {
        return "Toàn cơ quan, tính đến " + DueWords.day(overview.today());
    }
}
