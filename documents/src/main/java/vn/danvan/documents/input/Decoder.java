package vn.danvan.documents.input;

import java.io.IOException;

/** Takes the text out of a file. What kind of file it is shows by its first bytes; the name is for messages only. */
public final class Decoder {

    /** Lines and cells, each of which becomes several objects; a thousand pages have a quarter of this. */
    private static final int MOST_PARTS = 200_000;

    private Decoder() {}

    /** Never throws for what a file may hold. */
    public static Decoding decode(byte[] content, String fileName, Limits limits) {
        try {
            return text(content, fileName, limits);
        } catch (Refusal refusal) {
            return new Decoding.Refused(refusal.reason(), refusal.text());
        } catch (StackOverflowError deep) {
            var refusal = Refusal.tooDeep();
            return new Decoding.Refused(refusal.reason(), refusal.text());
        } catch (IOException | RuntimeException broken) {
            // The libraries for PDF and DOC meet a broken file with exceptions of any kind.
            var refusal = Refusal.damaged("Tệp");
            return new Decoding.Refused(refusal.reason(), refusal.text());
        }
    }

    private static Decoding.Text text(byte[] content, String fileName, Limits limits) throws IOException {
        if (content.length > limits.bytes()) {
            throw new Refusal(
                    Reason.TOO_LARGE,
                    "Tệp lớn quá %,d MB nên không được nhận.".formatted(limits.bytes() / (1024 * 1024)));
        }
        var decoded =
                switch (FileKind.of(content)) {
                    case EMPTY -> throw new Refusal(Reason.EMPTY, "Tệp rỗng, không có nội dung nào.");
                    case PDF -> PdfText.read(content, limits);
                    case ZIP -> DocxText.read(content, limits);
                    case OLE -> DocText.read(content, limits);
                    case HTML -> HtmlText.read(content, limits);
                    case TEXT -> PlainText.read(content, limits);
                    case RTF, PROGRAM, PICTURE, ARCHIVE, BINARY -> throw foreign(FileKind.of(content), fileName);
                };
        if (decoded.text().isBlank()) {
            throw new Refusal(Reason.EMPTY, "Tệp không có chữ nào.");
        }
        if (decoded.text().length() > limits.characters()) {
            throw Refusal.tooMuchText(limits);
        }
        if (decoded.text()
                        .chars()
                        .filter(c -> c == '\n' || c == '\f' || c == '|')
                        .count()
                > MOST_PARTS) {
            throw Refusal.tooManyParts();
        }
        return decoded;
    }

    private static Refusal foreign(FileKind kind, String fileName) {
        return new Refusal(
                Reason.NOT_A_DOCUMENT,
                "Tệp «%s» thực ra là %s, không phải văn bản; hãy gửi tệp DOCX, PDF, DOC, HTML hoặc TXT."
                        .formatted(shortened(fileName), kind.label()));
    }

    private static String shortened(String fileName) {
        var clean = fileName.replaceAll("\\p{Cntrl}", "");
        return clean.length() <= 80 ? clean : clean.substring(0, 79) + "…";
    }
}
