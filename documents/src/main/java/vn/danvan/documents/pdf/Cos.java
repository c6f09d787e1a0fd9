package vn.danvan.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Short ways to the objects that a PDF is made of. */
final class Cos {

    private Cos() {}

    /** A dictionary of its own in the file: keys and values in turn. */
    static COSDictionary object(Object... entries) {
        return fill(new COSDictionary(), entries);
    }

    /** A dictionary that stands inside another one. */
    static COSDictionary inline(Object... entries) {
        var dictionary = object(entries);
        dictionary.setDirect(true);
        return dictionary;
    }

    static COSArray array(List<?> values) {
        var array = new COSArray();
        values.forEach(value -> array.add(base(value)));
        array.setDirect(true);
        return array;
    }

    /** A stream whose bytes are packed here. */
    static COSStream packed(byte[] bytes, Object... entries) {
        var stream = plain(deflated(bytes), entries);
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    /** A stream whose bytes stand as they are. */
    static COSStream plain(byte[] bytes, Object... entries) {
        var stream = fill(new COSStream(), entries);
        try (var out = stream.createRawOutputStream()) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return stream;
    }

    static <D extends COSDictionary> D fill(D dictionary, Object... entries) {
        for (int i = 0; i < entries.length; i += 2) {
            dictionary.setItem((String) entries[i], base(entries[i + 1]));
        }
        return dictionary;
    }

    private static COSBase base(Object value) {
        return switch (value) {
            case COSBase base -> base;
            case String name -> COSName.getPDFName(name);
            case Integer number -> COSInteger.get(number);
            case Double number -> new COSFloat(number.floatValue());
            case Boolean yes -> COSBoolean.getBoolean(yes);
            case List<?> values -> array(values);
            default -> throw new IllegalArgumentException(value.toString());
        };
    }

    private static byte[] deflated(byte[] bytes) {
        try (var deflater = new Deflater()) {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new byte[bytes.length + bytes.length / 1000 + 64];
            int size = 0;
            while (!deflater.finished()) {
                size += deflater.deflate(out, size, out.length - size);
            }
            return Arrays.copyOf(out, size);
        }
    }
}
