package vn.danvan.platform.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * A drawing as the pixels of a PNG file, for paper. Letters are painted by their outlines from the font of our own
 * documents, so that the machine needs no fonts.
 */
public final class Picture {
    /** Pixels for a unit: fine enough for a printer. */
    private static final int SCALE = 3;

    private final Graphics2D canvas;
    private final Outlines letters;

    private Picture(Graphics2D canvas, Outlines letters) {
        this.canvas = canvas;
        this.letters = letters;
    }

    public static byte[] png(Drawing drawing) {
        var image = new BufferedImage(drawing.width() * SCALE, drawing.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.scale(SCALE, SCALE);
        var picture = new Picture(canvas, Outlines.ofDocuments());
        drawing.marks().forEach(picture::paint);
        canvas.dispose();
        return file(image);
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Bar bar -> {
                canvas.setColor(new Color(bar.ink().rgb()));
                canvas.fill(new Rectangle2D.Double(bar.x(), bar.y(), bar.width(), bar.height()));
            }
            case Mark.Line line -> {
                canvas.setColor(new Color(line.ink().rgb()));
                canvas.setStroke(new BasicStroke(1));
                canvas.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
            }
            case Mark.Words words -> {
                canvas.setColor(new Color(words.ink().rgb()));
                canvas.fill(AffineTransform.getTranslateInstance(start(words), words.baseline())
                        .createTransformedShape(letters.of(words.text(), Drawing.LETTERS)));
            }
        }
    }

    private double start(Mark.Words words) {
        var width = letters.width(words.text(), Drawing.LETTERS);
        return switch (words.align()) {
            case START -> words.x();
            case MIDDLE -> words.x() - width / 2;
            case END -> words.x() - width;
        };
    }

    private static byte[] file(BufferedImage image) {
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
