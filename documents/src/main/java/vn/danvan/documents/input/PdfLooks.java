package vn.danvan.documents.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Measures how a PDF is set: paper, margins, page numbers, and font, size and style of its words. How lines are aligned and how
 * far paragraphs stand apart was lost when the PDF was made.
 */
public final class PdfLooks {
    private final List<PdfPageLook> pages = new ArrayList<>();
    private final List<WordPage.Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<WordLook, StringBuilder> letters = new LinkedHashMap<>();
    private List<PdfLine> foot = List.of();

    PdfLooks() {}

    /** Empty where the file is no sound PDF, goes beyond the limits, or is a scan with the words beneath it. */
    public static Optional<WordPage> read(byte[] content, Limits limits) {
        try {
            PdfBombs.check(content, limits);
            try (var document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
                return new PdfLooks().read(document, limits);
            }
        } catch (StackOverflowError | IOException | RuntimeException broken) {
            return Optional.empty(); // the library for PDF meets a broken file with exceptions of any kind
        }
    }

    private Optional<WordPage> read(PDDocument document, Limits limits) throws IOException {
        var reader = new PdfPages(PdfTags.of(document), limits, this);
        reader.read(document);
        foot.forEach(line -> line(line, !line.equals(foot.getFirst())));
        endParagraph();
        var sections = PdfSections.of(pages);
        return sections.isEmpty() || reader.areScanned()
                ? Optional.empty()
                : Optional.of(new WordPage(sections, paragraphs, WordPage.Accuracy.MEASURED));
    }

    void page(PdfPageLook page) {
        pages.add(page);
    }

    /** The address at the foot of the first page, which stands at the end of the text. */
    void foot(List<PdfLine> lines) {
        foot = List.copyOf(lines);
    }

    /** A line of the text as it is read; {@code goesOn} where it is more of the paragraph before. */
    void line(PdfLine line, boolean goesOn) {
        if (!goesOn) {
            endParagraph();
        }
        text.append(line.text()).append(' ');
        for (var glyph : line.glyphs()) {
            if (glyph.style() != null && Character.isLetterOrDigit(glyph.text().codePointAt(0))) {
                letters.computeIfAbsent(glyph.style().look(glyph.size()), none -> new StringBuilder())
                        .append(glyph.text());
            }
        }
    }

    /** Words in fonts without a name tell nothing. */
    private void endParagraph() {
        if (!letters.isEmpty()) {
            var runs = new ArrayList<WordPage.Run>();
            letters.forEach((look, words) -> runs.add(new WordPage.Run(words.toString(), look)));
            var words = text.toString().replace(PdfLine.WORD_GOES_ON + " ", "").strip();
            paragraphs.add(WordPage.Paragraph.of(words, runs));
        }
        text.setLength(0);
        letters.clear();
    }
}
