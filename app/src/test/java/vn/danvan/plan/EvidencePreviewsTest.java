package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.DanvanTest;
import vn.danvan.documents.write.Draft;
import vn.danvan.documents.write.PdfWriter;
import vn.danvan.documents.write.Sheets;
import vn.danvan.organization.TestPeople;
import vn.danvan.plan.preview.EvidencePreviews;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.web.Missing;

/** Looking at evidence: what the browser gets was painted by the program. */
@DanvanTest
class EvidencePreviewsTest {
    private static final byte[] EXIF_LYING = {
        (byte) 0xFF,
        (byte) 0xE1,
        0,
        34,
        'E',
        'x',
        'i',
        'f',
        0,
        0,
        'M',
        'M',
        0,
        42,
        0,
        0,
        0,
        8,
        0,
        1,
        1,
        0x12,
        0,
        3,
        0,
        0,
        0,
        1,
        0,
        6,
        0,
        0,
        0,
        0,
        0,
        0
    };

    @Autowired
    TestPeople people;

    @Autowired
    TestPlans plans;

    @Autowired
    TaskEvidence evidence;

    @Autowired
    EvidencePreviews previews;

    @Autowired
    JdbcClient db;

    private Actor office;
    private TaskId task = new TaskId(0);

    @BeforeEach
    void approveAPlan() {
        office = Objects.requireNonNull(people.agency().get(Role.OFFICE)).actor();
        task = plans.tasks(office, plans.approved(office, "Phòng Mẫu tổ chức đối thoại."))
                .getFirst()
                .id();
    }

    @Test
    void aPhotographIsMadeSmallerAndPaintedAnew() throws IOException {
        var shown = picture(add("anh.jpg", photograph(3000, 1500)));
        assertThat(shown.getWidth()).isBetween(700, 1400);
        assertThat(shown.getWidth()).isEqualTo(2 * shown.getHeight());
    }

    @Test
    void aPhotographTakenOnItsSideStandsUpright() throws IOException {
        var lying = photograph(300, 100);
        var withSide = new ByteArrayOutputStream();
        withSide.write(lying, 0, 2);
        withSide.write(EXIF_LYING);
        withSide.write(lying, 2, lying.length - 2);
        var shown = picture(add("anh.jpg", withSide.toByteArray()));
        assertThat(shown.getHeight()).isEqualTo(3 * shown.getWidth());
        assertThat(new Color(shown.getRGB(50, 20)).getRed())
                .as("the left end is on top")
                .isGreaterThan(150);
    }

    @Test
    void thePdfShowsItsFirstPage() throws IOException {
        var head = new Draft.Head("UBND TỈNH VÍ DỤ", "SỞ MẪU", "/BC-SM", "Ví Dụ", null, null, "Báo cáo mẫu");
        var draft = new Draft(head, List.of(), List.of(), List.of("Lưu: VT"), List.of(), List.of());
        var shown = picture(add("bao-cao.pdf", PdfWriter.write(Sheets.of(draft))));
        assertThat(shown.getHeight()).isGreaterThan(shown.getWidth()).isLessThanOrEqualTo(1400);
    }

    @Test
    void aDamagedFileShowsNothing() {
        var id = add("hong.pdf", "%PDF-1.7 hỏng".getBytes(StandardCharsets.UTF_8));
        assertThat(previews.picture(office, task, id)).isEmpty();
    }

    @Test
    void theMaskOfASmallPictureIsWeighedToo() throws IOException {
        assertThat(previews.picture(office, task, add("nhe.pdf", pdfWithMask(10))))
                .isPresent();
        assertThat(previews.picture(office, task, add("nang.pdf", pdfWithMask(9_000))))
                .isEmpty();
    }

    /** A page with a picture of one pixel, under a mask that says it has so many on each side. */
    private static byte[] pdfWithMask(int side) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var picture =
                    LosslessFactory.createFromImage(document, new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
            var mask = LosslessFactory.createFromImage(document, new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY));
            mask.setWidth(side);
            mask.setHeight(side);
            picture.getCOSObject().setItem(COSName.SMASK, mask);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 0, 0, 100, 100);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void aTextIsShownAsItsWords() {
        var id = add("bien-ban.txt", "Biên bản <script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(previews.picture(office, task, id)).isEmpty();
        assertThat(previews.of(office, task, id).pictured()).isFalse();
    }

    @Test
    void anotherAgencySeesNothing() {
        var id = add("bien-ban.txt", "Biên bản".getBytes(StandardCharsets.UTF_8));
        var stranger = Objects.requireNonNull(people.agency().get(Role.OFFICE)).actor();
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> previews.of(stranger, task, id));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> previews.picture(stranger, task, id));
    }

    private BufferedImage picture(EvidenceId id) throws IOException {
        var png = previews.picture(office, task, id).orElseThrow();
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
    }

    private EvidenceId add(String name, byte[] content) {
        var file = EvidenceFile.of(name, content).orElseThrow();
        assertThat(evidence.add(office, task, file, EvidenceKind.FILE)).isEqualTo(new TaskWork.Outcome.Saved());
        return new EvidenceId(db.sql("SELECT max(id) FROM plan.evidence WHERE task_id = :task")
                .param("task", task.value())
                .query(Long.class)
                .single());
    }

    /** Its left end is red. */
    private static byte[] photograph(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 3, height);
        canvas.dispose();
        var file = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", file);
        return file.toByteArray();
    }
}
