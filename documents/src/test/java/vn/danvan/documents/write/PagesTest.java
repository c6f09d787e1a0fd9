package vn.danvan.documents.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.danvan.documents.write.Draft.Appendix;
import vn.danvan.documents.write.Element.Paragraph;
import vn.danvan.documents.write.Element.Part;
import vn.danvan.documents.write.Element.Table;

/** Where pages end, and what stands on each. */
class PagesTest {

    private static final Draft PLAN = Drafts.plan();

    private static PDDocument document(Draft draft) throws IOException {
        return Loader.loadPDF(PdfWriter.write(Sheets.of(draft)));
    }

    /** The lines of each page, from the top. */
    private static List<List<String>> pages(Draft draft) throws IOException {
        var pages = new ArrayList<List<String>>();
        try (var document = document(draft)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).lines().map(String::strip).toList());
            }
        }
        return pages;
    }

    private static Draft of(List<Element> body, Appendix... appendices) {
        return new Draft(PLAN.head(), List.of(), body, PLAN.recipients(), PLAN.signatures(), List.of(appendices));
    }

    private static Stream<Element> lines(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Paragraph("Dòng của lời văn số " + i + "."));
    }

    @Test
    void pagesShowTheirNumbersFromTheSecondOnAndAnAppendixCountsAnew() throws IOException {
        var appendix = new Appendix("Phụ lục", "DANH MỤC", null, lines(40).toList());
        var pages = pages(of(lines(40).toList(), appendix));
        assertThat(pages.stream().map(List::getFirst))
                .satisfiesExactly(
                        first -> assertThat(first).contains("CỘNG HÒA"),
                        second -> assertThat(second).isEqualTo("2"),
                        third -> assertThat(third).startsWith("Phụ lục"),
                        fourth -> assertThat(fourth).isEqualTo("2"));
    }

    @Test
    void aSignatureTakesTwoLinesOfTheTextToItsPage() throws IOException {
        for (int count = 10; count < 70; count++) {
            var signed = pages(of(lines(count).toList())).getLast();
            assertThat(signed).as("%d lines", count).anyMatch(line -> line.contains("Nguyễn Văn Thử"));
            assertThat(signed.stream().filter(line -> line.startsWith("Dòng của lời văn")))
                    .as("%d lines", count)
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void aHeadingNeverEndsAPage() throws IOException {
        for (int count = 10; count < 40; count++) {
            var heading = new Part(1, "I.", "NHIỆM VỤ", null, lines(30).toList());
            var pages = pages(of(Stream.concat(lines(count), Stream.of(heading)).toList()));
            assertThat(pages.getFirst().getLast()).as("%d lines before", count).isNotEqualTo("I. NHIỆM VỤ");
        }
    }

    @Test
    void noPageBeginsOrEndsWithOneRowOfALongerParagraph() throws IOException {
        var long3 = new Paragraph("một hai ba bốn năm sáu ".repeat(8) + "hết.");
        for (int count = 10; count < 40; count++) {
            var body = Stream.concat(lines(count), Stream.of(long3)).toList();
            var rows = pages(of(body)).getFirst().stream()
                    .filter(line -> line.contains("bốn năm"))
                    .count();
            assertThat(rows).as("%d lines before", count).isIn(0L, 3L, 2L);
        }
    }

    @Test
    void theHeadOfATableIsPrintedOnEachOfItsPages() throws IOException {
        var rows = IntStream.range(0, 90)
                .mapToObj(i -> List.of(i == 0 ? "TT" : "" + i, i == 0 ? "Việc phải làm" : "Rà soát quy chế"))
                .toList();
        var pages = pages(of(Stream.concat(lines(5), Stream.of(new Table(rows))).toList()));
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.subList(0, 3)).allMatch(page -> page.contains("TT Việc phải làm"));
    }

    @Test
    void aRowTallerThanAPageAndAWordLongerThanALineLoseNothing() throws IOException {
        var tall = "Nội dung rất dài của một ô. ".repeat(200).strip();
        var longWord = "x".repeat(500);
        var table = new Table(List.of(List.of("TT", "Nội dung"), List.of("1", tall)));
        var pages = pages(of(List.of(new Paragraph(longWord + "."), table)));
        var all = String.join(" ", pages.stream().flatMap(List::stream).toList());
        assertThat(all.chars().filter(letter -> letter == 'x').count()).isGreaterThanOrEqualTo(500);
        assertThat(all.split("rất dài", -1)).hasSize(201);
    }

    @Test
    void aWideTableStandsOnALandscapePageOfTheSameNumbering() throws IOException {
        var row = IntStream.range(0, 9).mapToObj(i -> "Cột " + i).toList();
        try (var document = document(of(List.of(new Paragraph("Trước bảng."), new Table(List.of(row, row)))))) {
            var boxes = IntStream.range(0, document.getNumberOfPages())
                    .mapToObj(page -> document.getPage(page).getMediaBox())
                    .map(box -> box.getWidth() > box.getHeight())
                    .toList();
            assertThat(boxes).containsExactly(false, true, false);
        }
    }
}
