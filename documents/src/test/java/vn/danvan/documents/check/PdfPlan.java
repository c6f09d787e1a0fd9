package vn.danvan.documents.check;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** A PDF, right in every look; a test plants faults in what its pages draw. */
final class PdfPlan {
    private static final Pattern NUMBER = Pattern.compile("/Artifact <</Type /Pagination>> BDC\n.*\nEMC");
    private static final String UNSCALED = "1 0 0 1 ";
    private static final Pattern FONT_SIZE = Pattern.compile("([\\d.]+) Tf");
    private static final Pattern PLACE = Pattern.compile(UNSCALED + "([\\d.]+) ([\\d.]+) Tm");
    private static final int SERIF = 2;

    private final byte[] file;

    PdfPlan(byte[] file) {
        this.file = file;
    }

    private byte[] changed(Consumer<PDDocument> change) {
        try (var pdf = Loader.loadPDF(file)) {
            change.accept(pdf);
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same file, of two pages at least, with other operators on its pages; one of the first two must change. */
    byte[] with(UnaryOperator<String> change) {
        return changed(pdf -> {
            var before = content(pdf.getPage(0)) + content(pdf.getPage(1));
            pdf.getPages().forEach(page -> draw(pdf, page, change.apply(content(page))));
            if (before.equals(content(pdf.getPage(0)) + content(pdf.getPage(1)))) {
                throw new IllegalArgumentException("Nothing was changed");
            }
        });
    }

    /** Everything drawn so many points further to the right and up. */
    byte[] moved(int right, int up) {
        return with(content -> "q 1 0 0 1 %d %d cm %s Q".formatted(right, up, content));
    }

    byte[] onPaper(PDRectangle paper) {
        return changed(pdf -> pdf.getPages().forEach(page -> page.setMediaBox(paper)));
    }

    /** Letters of so many times the size, as Word writes 12.96 points for 13. */
    byte[] withSizes(double times) {
        return with(content -> FONT_SIZE.matcher(content).replaceAll(size -> times(size.group(1), times) + " Tf"));
    }

    /** The same looks, drawn larger in a space that is scaled down, as browsers do. */
    byte[] inScaledSpace() {
        return with(content -> {
            var larger = FONT_SIZE.matcher(content).replaceAll(size -> times(size.group(1), 4 / 3.0) + " Tf");
            var placed = PLACE.matcher(larger)
                    .replaceAll(place ->
                            UNSCALED + times(place.group(1), 4 / 3.0) + " " + times(place.group(2), 4 / 3.0) + " Tm");
            return placed.replace("BT ", "0.75 0 0 0.75 0 0 cm BT ")
                    .replace(" ET", " ET 1.3333333 0 0 1.3333333 0 0 cm");
        });
    }

    private static String times(String number, double times) {
        return "%.4f".formatted(Double.parseDouble(number) * times);
    }

    /** Another look for the numbers of pages, which are marked as furniture. */
    byte[] withNumbers(String right, String wrong) {
        return with(content -> NUMBER.matcher(content)
                .replaceAll(number -> Matcher.quoteReplacement(number.group().replaceFirst(right, wrong))));
    }

    byte[] withNumberOnFirstPage() {
        return drawnOn(0, 315, 803, "1");
    }

    /** One of the lines of the first page in letters so many times as large. */
    byte[] scaled(int line, double times) {
        return changed(pdf -> {
            var content = content(pdf.getPage(0));
            int at = -1;
            for (int i = 0; i <= line; i++) {
                at = content.indexOf(UNSCALED, at + 1);
            }
            var other = "%s 0 0 %s ".formatted(times, times);
            draw(pdf, pdf.getPage(0), content.substring(0, at) + other + content.substring(at + UNSCALED.length()));
        });
    }

    /** A picture over the whole of each page. */
    byte[] behind(BufferedImage picture) {
        return changed(pdf -> pdf.getPages().forEach(page -> {
            var box = page.getMediaBox();
            try (var content = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
                content.drawImage(LosslessFactory.createFromImage(pdf, picture), 0, 0, box.getWidth(), box.getHeight());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    /** A picture across each page, in strips. */
    byte[] behindStrips(BufferedImage picture, int strips) {
        return changed(pdf -> pdf.getPages().forEach(page -> {
            var box = page.getMediaBox();
            float high = box.getHeight() / strips;
            try (var content = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
                for (int i = 0; i < strips; i++) {
                    content.drawImage(LosslessFactory.createFromImage(pdf, picture), 0, i * high, box.getWidth(), high);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    /** A running head that the file marks so, above the number of each page. */
    byte[] withRunningHeads() {
        return with(content -> content + "\n/Artifact <</Type /Pagination>> BDC\n"
                + "BT /Tinos-Regular 13 Tf 1 0 0 1 90 822 Tm [<0024002500260027>] TJ ET\nEMC\n");
    }

    /** Words of other hands above the head of the first page, as large as the text. */
    byte[] stampedAtTop() {
        return drawnOn(0, 90, 822, "SO MAU - 125 - 05/6");
    }

    private byte[] drawnOn(int number, int x, int y, String words) {
        return changed(pdf -> {
            var page = pdf.getPage(number);
            try (var content = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 14);
                content.newLineAtOffset(x, y);
                content.showText(words);
                content.endText();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The fonts under the name of another family. */
    byte[] inFont(String family) {
        return changed(pdf -> pdf.getPages().forEach(page -> rename(page, "^.*-", family + "-")));
    }

    /** The fonts under the name of another style. */
    byte[] inStyle(String style) {
        return changed(pdf -> pdf.getPages().forEach(page -> rename(page, "-.*$", "-" + style)));
    }

    private static void rename(PDPage page, String right, String wrong) {
        var fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        for (var name : fonts.keySet()) {
            var font = fonts.getCOSDictionary(name);
            var inner =
                    (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
            var renamed = font.getNameAsString(COSName.BASE_FONT).replaceFirst(right, wrong);
            font.setName(COSName.BASE_FONT, renamed);
            inner.setName(COSName.BASE_FONT, renamed);
            inner.getCOSDictionary(COSName.FONT_DESC).setInt(COSName.FLAGS, SERIF);
        }
    }

    private static String content(PDPage page) {
        try (var in = page.getContents()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(PDDocument pdf, PDPage page, String content) {
        try {
            var stream = new PDStream(pdf);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(content.getBytes(StandardCharsets.ISO_8859_1));
            }
            page.setContents(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
