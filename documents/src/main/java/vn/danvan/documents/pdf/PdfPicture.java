package vn.danvan.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSStream;

/** A picture for the pages of a PDF, in the colours that its output intent names; what is transparent is not kept. */
public final class PdfPicture {
    private final COSStream stream;

    private PdfPicture(COSStream stream) {
        this.stream = stream;
    }

    public static PdfPicture ofPng(byte[] png) {
        try {
            var image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)), "not a picture");
            int width = image.getWidth();
            int height = image.getHeight();
            var colours = new byte[3 * width * height];
            int at = 0;
            for (int pixel : image.getRGB(0, 0, width, height, null, 0, width)) {
                colours[at++] = (byte) (pixel >> 16);
                colours[at++] = (byte) (pixel >> 8);
                colours[at++] = (byte) pixel;
            }
            return new PdfPicture(Cos.packed(
                    colours,
                    "Type",
                    "XObject",
                    "Subtype",
                    "Image",
                    "Width",
                    width,
                    "Height",
                    height,
                    "ColorSpace",
                    "DeviceRGB",
                    "BitsPerComponent",
                    8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    COSStream stream() {
        return stream;
    }
}
