package vn.danvan.documents.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Document;
import vn.danvan.documents.input.DocumentReader;
import vn.danvan.documents.input.DocxLooks;
import vn.danvan.documents.input.Format;
import vn.danvan.documents.input.Limits;
import vn.danvan.documents.input.PdfLooks;
import vn.danvan.documents.input.Reading;
import vn.danvan.documents.input.WordPage;

/** Checks a document by the rules of form that bind it. */
public final class DocumentChecker {

    private DocumentChecker() {}

    /** Never throws for what a file may hold; the name is for messages only. */
    public static Checking check(byte[] content, String fileName, KnownDocuments known, Limits limits) {
        return switch (DocumentReader.read(content, fileName, limits)) {
            case Reading.Refused(var reason, var message) -> new Checking.Refused(reason, message);
            case Reading.Read(var document, var format, var remarks) -> {
                var page = looks(content, format, limits).orElse(null);
                yield new Checking.Checked(report(new Paper(document, known, page), remarks, format), format);
            }
        };
    }

    /** Checks the words of a document; its looks are not known here. */
    public static Report check(Document document, KnownDocuments known) {
        return report(new Paper(document, known), List.of(), null);
    }

    private static Optional<WordPage> looks(byte[] content, Format format, Limits limits) {
        return switch (format) {
            case DOCX -> DocxLooks.read(content, limits);
            case PDF -> PdfLooks.read(content, limits);
            default -> Optional.empty();
        };
    }

    private static Report report(Paper paper, List<String> remarks, @Nullable Format format) {
        var regime = Regimes.of(paper);
        var findings = new Findings(paper);
        Rules.OF_TEXT.stream()
                .filter(rule -> regime.binds(rule.about().reach()))
                .forEach(findings::run);
        var notes = new ArrayList<>(remarks);
        notes.add(regime.note());
        if (regime == Regime.DECREE_30) {
            looks(paper, format, findings, notes);
        }
        return new Report(paper.document(), regime, findings.inOrder(), notes);
    }

    private static void looks(Paper paper, @Nullable Format format, Findings findings, List<String> notes) {
        if (paper.page() == null) {
            notes.add(
                    format == Format.SCAN || format == Format.PDF
                            ? "Tệp là ảnh quét, hoặc không đo được, nên không kiểm tra được khổ giấy, lề, phông chữ, cỡ chữ, kiểu chữ và số trang."
                            : "Chỉ tệp Word (DOCX) và PDF mới kiểm tra được khổ giấy, lề, phông chữ, cỡ chữ, kiểu chữ và số trang.");
        } else if (format == Format.PDF) {
            notes.add(
                    "Tệp PDF không cho biết màu chữ, canh lề, lùi đầu dòng và khoảng cách đoạn; chỉ kiểm tra khổ giấy, lề, phông"
                            + " chữ, cỡ chữ, kiểu chữ và số trang.");
            Rules.OF_PAGES.forEach(findings::run);
        } else {
            Rules.OF_LOOKS.forEach(findings::run);
        }
    }
}
