package vn.danvan.plan.preview;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * What a file looks like, painted anew: nothing of the file itself reaches the browser. A photograph is made smaller and set
 * upright; of a PDF the first page is shown. What asks for too much is not shown.
 */
final class Sight {
    private static final int LONGEST_SIDE = 1400;
    /** More than any camera of today makes. */
    private static final long MOST_PIXELS = 120_000_000;

    private static final float POINTS_PER_INCH = 72;

    private Sight() {}

    /** A PNG of a JPEG or PNG file; {@code side} says which side is up, as Exif does. */
    static Optional<byte[]> ofPicture(byte[] file, int side) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            return readers.hasNext()
                    ? smaller(readers.next(), in)
                            .map(image -> upright(image, side))
                            .map(Sight::png)
                    : Optional.empty();
        }
    }

    private static Optional<BufferedImage> smaller(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS) {
                return Optional.empty();
            }
            var every = (int) Math.max(1, Math.ceilDiv(Math.max(width, height), LONGEST_SIDE));
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(every, every, 0, 0);
            return Optional.of(reader.read(0, how));
        } finally {
            reader.dispose();
        }
    }

    /** A PNG of the first page. */
    static Optional<byte[]> ofPdf(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return pdf.getNumberOfPages() == 0 || HeavyPage.is(pdf.getPage(0))
                    ? Optional.empty()
                    : Optional.of(png(firstPage(pdf)));
        }
    }

    private static BufferedImage firstPage(PDDocument pdf) throws IOException {
        var box = pdf.getPage(0).getCropBox();
        var longest = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
        var renderer = new PDFRenderer(pdf);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(0, Math.min(LONGEST_SIDE / longest, 110 / POINTS_PER_INCH), ImageType.RGB);
    }

    /** Exif 2.32, 4.6.4.A: 1 is upright, 3 upside down, 6 and 8 lie on a side, even ones and 5, 7 are seen in a mirror. */
    static BufferedImage upright(BufferedImage image, int side) {
        var turns = side == 3 || side == 4 ? 2 : side == 6 || side == 7 ? 1 : side == 8 || side == 5 ? 3 : 0;
        var mirrored = side == 2 || side == 4 || side == 5 || side == 7;
        var lying = turns % 2 == 1;
        var place = new AffineTransform();
        place.translate(
                (lying ? image.getHeight() : image.getWidth()) / 2.0,
                (lying ? image.getWidth() : image.getHeight()) / 2.0);
        place.quadrantRotate(turns);
        place.scale(mirrored ? -1 : 1, 1);
        place.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        var target = new BufferedImage(
                lying ? image.getHeight() : image.getWidth(),
                lying ? image.getWidth() : image.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        var canvas = target.createGraphics();
        canvas.drawImage(image, new AffineTransformOp(place, AffineTransformOp.TYPE_NEAREST_NEIGHBOR), 0, 0);
        canvas.dispose();
        return target;
    }

    private static byte[] png(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
