package vn.danvan.documents.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Walks through the pages of a PDF and gathers letters and ruled lines, within the limits. */
final class PdfPages extends PDFTextStripper {

    /** A fill that is thinner than this is a line, in points. */
    private static final double THIN = 2.5;

    /** Every so many drawing steps the clock is looked at. */
    private static final int STEPS_BETWEEN_LOOKS = 512;

    /** A page full of the smallest print has a tenth of these. */
    private static final int MOST_LETTERS_OF_A_PAGE = 200_000;

    private final Limits limits;
    private final long deadline;
    private final @Nullable PdfLooks looks;
    private final PdfLayout layout;
    private final PdfMarks marks;
    private final PdfPictures pictures = new PdfPictures();

    /** Styles by font, as far as somebody asks; many letters are of few fonts. */
    private final IdentityHashMap<PDFont, Optional<PdfStyle>> styles = new IdentityHashMap<>();

    /** Running heads and page numbers, which are no part of the text. */
    private final List<PdfGlyph> furniture = new ArrayList<>();

    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final List<PdfRule> rules = new ArrayList<>();
    private final List<PdfRule> path = new ArrayList<>();
    private double fromX;
    private double fromY;
    private int characters;
    private int steps;

    /** How many drawings within drawings are being read. */
    private int forms;

    PdfPages(PdfTags tags, Limits limits) {
        this(tags, limits, null);
    }

    /** {@code looks} is told of every line and page. */
    PdfPages(PdfTags tags, Limits limits, @Nullable PdfLooks looks) {
        this.looks = looks;
        this.layout = new PdfLayout(looks);
        this.marks = new PdfMarks(tags);
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
        setSuppressDuplicateOverlappingText(false);
    }

    String read(PDDocument document) throws IOException {
        try {
            getText(document);
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause() == null ? new IOException(wrapped) : wrapped.getCause();
        }
        return layout.text();
    }

    @Override
    protected void startPage(PDPage page) {
        glyphs.clear();
        furniture.clear();
        rules.clear();
        path.clear();
        marks.startPage();
    }

    @Override
    protected void writePage() {
        var paper = getCurrentPage().getCropBox();
        var tables = PdfTable.of(rules);
        var inTables = PdfTable.take(glyphs, tables);
        layout.add(glyphs, tables, paper.getHeight());
        if (looks != null) {
            looks.page(PdfPageLook.of(paper.getWidth(), paper.getHeight(), glyphs, inTables, furniture));
            pictures.endPage(paper);
        }
    }

    /** Whether pages are pictures, with the words beneath. */
    boolean areScanned() {
        return pictures.areScanned();
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        var text = letter.getUnicode();
        if (text == null || letter.getDir() != 0 || (marks.isFurniture() && looks == null)) {
            return; // text that is turned is a stamp or a watermark
        }
        characters += text.length();
        if (characters > limits.characters() || glyphs.size() > MOST_LETTERS_OF_A_PAGE) {
            throw new UncheckedIOException(Refusal.tooMuchText(limits));
        }
        if (looks != null) {
            pictures.letter(getGraphicsState().getTextState().getRenderingMode());
        }
        double size = Math.max(Math.abs(letter.getYScale()), letter.getHeightDir());
        double space = letter.getWidthOfSpace() > 0 ? letter.getWidthOfSpace() : size / 4;
        (marks.isFurniture() ? furniture : glyphs)
                .add(new PdfGlyph(
                        text,
                        letter.getXDirAdj(),
                        letter.getXDirAdj() + letter.getWidthDirAdj(),
                        letter.getYDirAdj(),
                        size,
                        Math.min(space, size / 2),
                        style(letter.getFont()),
                        marks.paragraph()));
    }

    private @Nullable PdfStyle style(PDFont font) {
        return looks == null
                ? null
                : styles.computeIfAbsent(font, one -> Optional.ofNullable(PdfStyle.of(one)))
                        .orElse(null);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        super.beginMarkedContentSequence(tag, properties);
        marks.begin(forms == 0 ? getCurrentPage() : null, tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        marks.end();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        forms++;
        super.showForm(form);
        forms--;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++steps % STEPS_BETWEEN_LOOKS == 0 && System.nanoTime() > deadline) {
            throw new Refusal(Reason.TOO_SLOW, "Tệp PDF quá phức tạp, đọc mãi không xong nên đã dừng lại.");
        }
        switch (operator.getName()) {
            case "m" -> moveTo(operands);
            case "l" -> lineTo(operands);
            case "re" -> rectangle(operands);
            case "S", "s", "B", "B*", "b", "b*" -> {
                rules.addAll(path);
                path.clear();
            }
            case "f", "F", "f*" -> {
                rules.addAll(path.stream().filter(PdfPages::isThin).toList());
                path.clear();
            }
            case "n" -> path.clear();
            case "Do" -> {
                picture(operands);
                super.processOperator(operator, operands);
            }
            default -> super.processOperator(operator, operands);
        }
    }

    private void picture(List<COSBase> operands) {
        if (!operands.isEmpty()
                && operands.getFirst() instanceof COSName name
                && getResources() != null
                && getResources().isImageXObject(name)) {
            pictures.picture(getGraphicsState().getCurrentTransformationMatrix());
        }
    }

    private static boolean isThin(PdfRule rule) {
        return Math.min(rule.x2() - rule.x1(), rule.y2() - rule.y1()) <= THIN;
    }

    private void moveTo(List<COSBase> operands) {
        if (numbers(operands, 2)) {
            fromX = number(operands, 0);
            fromY = number(operands, 1);
        }
    }

    private void lineTo(List<COSBase> operands) {
        if (numbers(operands, 2)) {
            draw(fromX, fromY, number(operands, 0), number(operands, 1));
            moveTo(operands);
        }
    }

    private void rectangle(List<COSBase> operands) {
        if (!numbers(operands, 4)) {
            return;
        }
        double x = number(operands, 0);
        double y = number(operands, 1);
        double right = x + number(operands, 2);
        double top = y + number(operands, 3);
        if (Math.abs(right - x) <= THIN || Math.abs(top - y) <= THIN) {
            draw(x, y, right, top);
        } else {
            draw(x, y, right, y);
            draw(x, top, right, top);
            draw(x, y, x, top);
            draw(right, y, right, top);
        }
    }

    private void draw(double ax, double ay, double bx, double by) {
        if (path.size() + rules.size() > limits.characters() / 400) {
            return; // a drawing, not a table
        }
        var matrix = getGraphicsState().getCurrentTransformationMatrix();
        var a = matrix.transformPoint((float) ax, (float) ay);
        var b = matrix.transformPoint((float) bx, (float) by);
        var box = getCurrentPage().getCropBox();
        double left = box.getLowerLeftX();
        double top = box.getUpperRightY();
        path.add(PdfRule.of(a.getX() - left, top - a.getY(), b.getX() - left, top - b.getY()));
    }

    private static boolean numbers(List<COSBase> operands, int count) {
        return operands.size() >= count && operands.stream().limit(count).allMatch(COSNumber.class::isInstance);
    }

    private static double number(List<COSBase> operands, int index) {
        return ((COSNumber) operands.get(index)).floatValue();
    }
}
