package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A photograph that becomes evidence does not tell where it was taken. */
class BarePictureTest {
    private static final String PLACE = "GPS 9.9347N 106.3455E";

    @Test
    void aJpegLosesItsPlaceAndKeepsItsPicture() throws IOException {
        var plain = picture("jpg");
        var told = jpegWith(plain, exif(1));
        assertThat(words(told)).contains(PLACE);
        var bare = BarePicture.jpeg(told).orElseThrow();
        assertThat(bare).isEqualTo(plain);
        assertThat(words(bare)).doesNotContain(PLACE);
    }

    @Test
    void aJpegTakenSidewaysStaysSideways() throws IOException {
        var bare = BarePicture.jpeg(jpegWith(picture("jpg"), exif(6))).orElseThrow();
        assertThat(words(bare)).doesNotContain(PLACE).contains("Exif");
        assertThat(ImageIO.read(new ByteArrayInputStream(bare)).getWidth()).isEqualTo(40);
        assertThat(BarePicture.jpeg(bare)).as("once more").hasValue(bare);
    }

    @Test
    void whatIsHungBehindTheEndIsCutOff() throws IOException {
        var plain = picture("jpg");
        var longer = Arrays.copyOf(plain, plain.length + 100);
        assertThat(BarePicture.jpeg(longer)).hasValue(plain);
    }

    @Test
    void aPngLosesItsWords() throws IOException {
        var plain = picture("png");
        var told = pngWith(plain, "tEXt", "Comment\0" + PLACE);
        assertThat(BarePicture.png(told)).hasValue(plain);
    }

    @Test
    void aDamagedPictureIsNone() throws IOException {
        var jpeg = picture("jpg");
        for (var length = 0; length < jpeg.length; length++) {
            assertThat(BarePicture.jpeg(Arrays.copyOf(jpeg, length))).isEmpty();
        }
        var png = picture("png");
        for (var length = 0; length < png.length; length++) {
            assertThat(BarePicture.png(Arrays.copyOf(png, length))).isEmpty();
        }
    }

    private static byte[] picture(String format) throws IOException {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < 40; x++) {
            image.setRGB(x, x % 30, 0xFF8000 + x);
        }
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    /** Exif with the side that is up, and a place. */
    private static byte[] exif(int side) {
        var words = PLACE.getBytes(StandardCharsets.ISO_8859_1);
        var exif = ByteBuffer.allocate(2 + 6 + 26 + words.length);
        exif.putShort((short) exif.capacity()).put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.put(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) side, 0, 0});
        exif.putInt(0);
        return exif.put(words).array();
    }

    private static byte[] jpegWith(byte[] jpeg, byte[] segment) {
        var with = ByteBuffer.allocate(jpeg.length + 2 + segment.length);
        with.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xE1).put(segment);
        return with.put(jpeg, 2, jpeg.length - 2).array();
    }

    private static byte[] pngWith(byte[] png, String name, String words) {
        var data = words.getBytes(StandardCharsets.ISO_8859_1);
        var crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.ISO_8859_1));
        crc.update(data);
        var headEnd = 8 + 25;
        var with = ByteBuffer.allocate(png.length + 12 + data.length);
        with.put(png, 0, headEnd).putInt(data.length).put(name.getBytes(StandardCharsets.ISO_8859_1));
        with.put(data).putInt((int) crc.getValue());
        return with.put(png, headEnd, png.length - headEnd).array();
    }

    private static String words(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
