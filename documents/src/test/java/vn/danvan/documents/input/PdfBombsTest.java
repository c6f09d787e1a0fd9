package vn.danvan.documents.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A PDF that would fill the memory is refused before the library opens it, however the file hides it. */
class PdfBombsTest {
    private static final byte[] ZEROS = deflated(new byte[100_000_000]);

    private static byte[] deflated(byte[] content) {
        var deflater = new Deflater(9);
        deflater.setInput(content);
        deflater.finish();
        var packed = new byte[content.length / 100 + 100_000];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    /** A page whose content is the stream. */
    private static byte[] pdf(String dictionary, byte[] stream) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(("%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                        + "2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n"
                        + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>\nendobj\n"
                        + "4 0 obj\n<<" + dictionary + "/Length " + stream.length + ">>\nstream\n")
                .getBytes(ISO_8859_1));
        out.writeBytes(stream);
        out.writeBytes("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF".getBytes(ISO_8859_1));
        return out.toByteArray();
    }

    private static Reason refused(byte[] pdf) {
        return ((Decoding.Refused) Decoder.decode(pdf, "a.pdf", Limits.STANDARD)).reason();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter/FlateDecode",
                "/Filter[/FlateDecode]",
                "/Subtype/Image/Filter/FlateDecode",
                "/Filter/Fl#61teDecode",
                "/F#69lter/FlateDecode",
                "/Filter 9 0 R",
                "/Filter[/ASCIIHexDecode/FlateDecode]",
                "/Filter[/FlateDecode/FlateDecode]",
                "/Filter/LZWDecode",
                "/Filter/RunLengthDecode/DecodeParms<</Filter/LZWDecode>>"
            })
    void aStreamThatUnpacksToFarMore(String dictionary) {
        assertThat(refused(pdf(dictionary, ZEROS))).isEqualTo(Reason.EXPANDS_TOO_FAR);
    }

    @Test
    void aFilterNamedLongBeforeItsStream() {
        var filler = "/Filter/FlateDecode/Filler(" + "out of sight ".repeat(500) + ")";
        assertThat(refused(pdf(filler, ZEROS))).isEqualTo(Reason.EXPANDS_TOO_FAR);
    }

    @Test
    void aStreamOfMillionsOfSmallObjects() {
        var arrays = deflated("[]".repeat(2_000_000).getBytes(ISO_8859_1));
        assertThat(refused(pdf("/Filter/FlateDecode", arrays))).isEqualTo(Reason.EXPANDS_TOO_FAR);
        assertThat(refused(pdf("/Type/ObjStm/N 9/First 9/Filter/FlateDecode", arrays)))
                .isEqualTo(Reason.EXPANDS_TOO_FAR);
        assertThat(refused(pdf("/X[" + "[]".repeat(2_000_000) + "]", new byte[0])))
                .isEqualTo(Reason.EXPANDS_TOO_FAR);
    }

    @Test
    void aTableOfMoreObjectsThanAnyPaperHas() {
        var table = deflated(new byte[5_000_000]);
        assertThat(refused(pdf("/Type/XRef/W[1 1 0]/Size 2500000/Filter/FlateDecode", table)))
                .isEqualTo(Reason.EXPANDS_TOO_FAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Filter/DCTDecode", "/Filter/CCITTFaxDecode", "/Filter[/ASCII85Decode/DCTDecode]", ""})
    void picturesAreNotUnpackedForTheirText(String dictionary) {
        assertThat(refused(pdf(dictionary, ZEROS))).isNotEqualTo(Reason.EXPANDS_TOO_FAR);
    }
}
