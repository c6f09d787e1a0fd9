package vn.danvan.plan.report;

import java.time.LocalDate;
import java.util.List;
import vn.danvan.documents.write.Element;
import vn.danvan.documents.write.Png;
import vn.danvan.plan.PlanOverview;
import vn.danvan.platform.chart.Chart;
import vn.danvan.platform.chart.Chart.Part;
import vn.danvan.platform.chart.Chart.Row;
import vn.danvan.platform.chart.Chart.Value;
import vn.danvan.platform.chart.Ink;
import vn.danvan.platform.chart.Picture;
import vn.danvan.platform.web.DueWords;

/** The progress of the units as a chart in the report, under a line that says what it shows and as of which day. */
final class ProgressPicture {
    /** In units of a drawing: as wide as the text of a page. */
    private static final int WIDTH = 460;

    private ProgressPicture() {}

    static List<Element> of(List<PlanOverview.UnitProgress> units, LocalDate asOf) {
        var day = "tính đến ngày " + DueWords.date(asOf);
        var chart = new Chart(
                "Tiến độ theo đơn vị chủ trì",
                day,
                "Đơn vị",
                true,
                List.of(
                        new Part("Hoàn thành", Ink.DONE),
                        new Part("Chưa xong, còn trong hạn", Ink.RUNNING),
                        new Part("Quá hạn", Ink.LATE)),
                units.stream().map(ProgressPicture::row).toList());
        var drawing = chart.drawn(WIDTH);
        return List.of(
                new Element.Paragraph("Biểu đồ tiến độ theo đơn vị chủ trì, " + day + ":"),
                new Element.Picture(Png.of(Picture.png(drawing)), drawing.words()));
    }

    private static Row row(PlanOverview.UnitProgress unit) {
        var progress = unit.progress();
        var name =
                unit.unit() == null ? "Chưa giao đơn vị chủ trì" : unit.unit().name();
        return new Row(
                name,
                List.of(
                        new Value(progress.done(), null),
                        new Value(progress.total() - progress.done() - progress.late(), null),
                        new Value(progress.late(), null)));
    }
}
