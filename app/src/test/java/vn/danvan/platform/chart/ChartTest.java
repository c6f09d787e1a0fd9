package vn.danvan.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.danvan.platform.chart.Chart.Part;
import vn.danvan.platform.chart.Chart.Row;
import vn.danvan.platform.chart.Chart.Value;
import vn.danvan.platform.chart.Mark.Bar;
import vn.danvan.platform.chart.Mark.Words;

/** One chart, drawn for the page and for paper. */
class ChartTest {
    private static final String LONG = "Phòng Theo dõi công tác dân vận, quy chế dân chủ và tiếp công dân tỉnh Ví Dụ";

    @Test
    void barsAreAsLongAsTheirNumbers() {
        var bars =
                bars(chart(true, row("Phòng A", 10, 30), row("Phòng B", 20, 0)).drawn(400), Ink.DONE);
        assertThat(bars).hasSize(2);
        assertThat(bars.get(0).width()).isEqualTo(99);
        assertThat(bars.get(1).width()).isEqualTo(199);
    }

    @Test
    void columnsStandOnOneGround() {
        var drawing = chart(false, row("1/2026", 4, 0), row("2/2026", 2, 2)).drawn(400);
        var feet = bars(drawing, Ink.DONE).stream()
                .map(bar -> Math.round(bar.y() + bar.height()))
                .distinct();
        assertThat(feet).hasSize(1);
    }

    @Test
    void aLongNameIsReadInFull() {
        var drawing = chart(true, row(LONG, 1, 1)).drawn(320);
        var words = String.join(" ", words(drawing));
        assertThat(words).contains("Phòng Theo dõi").contains("tiếp công dân tỉnh Ví Dụ");
        assertThat(words(drawing)).allSatisfy(line -> assertThat(line).hasSizeLessThan(50));
    }

    @Test
    void theDrawingIsToldToWhoDoesNotSeeIt() {
        var drawing = chart(true, row("Phòng A", 10, 30), row("Phòng B", 20, 0)).drawn(400);
        assertThat(drawing.words())
                .isEqualTo("Biểu đồ Việc theo đơn vị. Sở Mẫu, ngày 24/11/2026. Hoàn thành: 30; Trễ hạn: 30.");
    }

    @Test
    void theTableHoldsEveryNumber() {
        assertThat(chart(true, row("Phòng A", 10, 30)).table())
                .containsExactly(List.of("Đơn vị", "Hoàn thành", "Trễ hạn"), List.of("Phòng A", "10", "30"));
    }

    @Test
    void onPaperTheBarHasItsColourAndTheLettersTheirMarks() throws IOException {
        var drawing = chart(true, row("ễ ỗ ữ Ặ Ợ ỳ ỵ", 10, 0)).drawn(400);
        var image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(Picture.png(drawing))));
        assertThat(image.getWidth()).isEqualTo(1200);
        var bar = bars(drawing, Ink.DONE).getLast();
        var rgb = image.getRGB((int) (3 * bar.x() + 6), (int) (3 * bar.y() + 6)) & 0xFFFFFF;
        assertThat(rgb).isEqualTo(Ink.DONE.rgb());
        assertThat(Outlines.ofDocuments().width("ễỗữẶỢỳỵ", 12))
                .as("every letter has a width of its own")
                .isGreaterThan(7 * 4);
    }

    @Test
    void aRowWithoutANumberForEachPartIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> chart(true, row("Phòng A", 1)));
    }

    private static Chart chart(boolean lying, Row... rows) {
        var parts = List.of(new Part("Hoàn thành", Ink.DONE), new Part("Trễ hạn", Ink.LATE));
        return new Chart("Việc theo đơn vị", "Sở Mẫu, ngày 24/11/2026", "Đơn vị", lying, parts, List.of(rows));
    }

    private static Row row(String name, long... numbers) {
        return new Row(
                name, LongStream.of(numbers).mapToObj(n -> new Value(n, null)).toList());
    }

    /** Without the square of the legend. */
    private static List<Bar> bars(Drawing drawing, Ink ink) {
        return drawing.marks().stream()
                .flatMap(mark -> mark instanceof Bar bar && bar.ink() == ink ? Stream.of(bar) : Stream.empty())
                .skip(1)
                .toList();
    }

    private static List<String> words(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Words.class::isInstance)
                .map(mark -> ((Words) mark).text())
                .toList();
    }
}
