package vn.danvan.documents.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A Word file from before 2007 (DOC), and what else comes in its kind of container. */
final class DocText {

    private static final int CENTRED = 1;

    private final AbstractWordUtils.NumberingState numbering = new AbstractWordUtils.NumberingState();

    private DocText() {}

    static Decoding.Text read(byte[] content, Limits limits) throws IOException {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            var root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw encrypted();
            }
            if (!root.hasEntryCaseInsensitive("WordDocument")) {
                throw new Refusal(
                        Reason.NOT_A_DOCUMENT,
                        "Tệp này là %s, không phải văn bản Word; hãy gửi tệp DOCX, PDF, DOC, HTML hoặc TXT."
                                .formatted(
                                        root.hasEntryCaseInsensitive("Workbook")
                                                ? "bảng tính Excel"
                                                : "tệp Office cũ"));
            }
            return LegacyRuns.settle(text(root, limits), Format.DOC);
        } catch (EncryptedDocumentException locked) {
            throw encrypted();
        }
    }

    private static Refusal encrypted() {
        return new Refusal(Reason.ENCRYPTED, "Tệp Word được đặt mật khẩu; hãy gỡ mật khẩu rồi gửi lại.");
    }

    private static String text(DirectoryNode root, Limits limits) throws IOException {
        try (var document = new HWPFDocument(root)) {
            return new BlockPrinter(limits).print(new DocText().blocks(document.getRange()));
        } catch (OldWordFileFormatException older) {
            try (var document = new HWPFOldDocument(root);
                    var extractor = new Word6Extractor(document)) {
                return extractor.getText();
            }
        }
    }

    private List<WordBlock> blocks(Range range) {
        var blocks = new ArrayList<WordBlock>();
        int i = 0;
        while (i < range.numParagraphs()) {
            var paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && !(range instanceof TableCell)) {
                var table = range.getTable(paragraph);
                blocks.add(table(table));
                i += Math.max(1, table.numParagraphs());
            } else {
                blocks.add(paragraph(paragraph));
                i++;
            }
        }
        return blocks;
    }

    private WordBlock.Table table(Table table) {
        var rows = new ArrayList<List<List<WordBlock>>>();
        var ruled = false;
        for (int r = 0; r < table.numRows(); r++) {
            var row = table.getRow(r);
            var cells = new ArrayList<List<WordBlock>>();
            for (int c = 0; c < row.numCells(); c++) {
                var cell = row.getCell(c);
                ruled |= cell.getBrcLeft().getBorderType() > 0
                        || row.getVerticalBorder().getBorderType() > 0;
                cells.add(blocks(cell));
            }
            rows.add(cells);
        }
        return new WordBlock.Table(rows, ruled);
    }

    private WordBlock.Paragraph paragraph(Paragraph paragraph) {
        var text = new StringBuilder();
        var inInstruction = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            var run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                var shown = new StringBuilder();
                var stored = run.text();
                for (int at = 0; at < stored.length(); at++) {
                    var c = stored.charAt(at);
                    switch (c) {
                        case 0x13 -> inInstruction = true; // a field begins: its instruction is not on the paper
                        case 0x14, 0x15 -> inInstruction = false;
                        case 0x0B -> shown.append('\n');
                        case 0x1E -> shown.append('-');
                        case '\t' -> shown.append(' ');
                        default -> shown.append(c < 0x20 || inInstruction ? "" : String.valueOf(c));
                    }
                }
                var letters = run.isCapitalized() ? shown.toString().toUpperCase(Locale.ROOT) : shown.toString();
                text.append(LegacyRuns.mark(letters, run.getFontName()));
            }
        }
        var own = text.toString().strip();
        var marker = own.isEmpty() || !paragraph.isInList() ? "" : marker(paragraph);
        return new WordBlock.Paragraph(
                marker.isEmpty() ? own : marker + " " + own, paragraph.getJustification() == CENTRED, List.of());
    }

    private String marker(Paragraph paragraph) {
        var list = paragraph.getList();
        if (list == null || list.getLsid() == 0) {
            return "";
        }
        var marker = AbstractWordUtils.getBulletText(numbering, list, (char) paragraph.getIlvl())
                .strip();
        return marker.length() == 1 && !Character.isLetterOrDigit(marker.charAt(0))
                ? ListMarkers.bullet(marker)
                : marker;
    }
}
