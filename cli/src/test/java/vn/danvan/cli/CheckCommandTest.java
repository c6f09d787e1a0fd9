package vn.danvan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String GOOD = """
            SỞ MẪU

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: 05/KH-SM

            Ví Dụ, ngày 05 tháng 4 năm 2024

            KẾ HOẠCH

            Thực hiện công tác dân vận năm 2024

            Các phòng thực hiện tốt Quy chế dân chủ./.

            Nơi nhận:
            - Các phòng thuộc Sở;
            - Lưu: VT, VP.

            GIÁM ĐỐC

            Nguyễn Văn Thử
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path good = Path.of("");
    private Path bad = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        good = Files.writeString(folder.resolve("tot.txt"), GOOD);
        bad = Files.writeString(
                folder.resolve("sai.txt"), GOOD.replace("05/KH-SM", "5/KH-SM").replace("Hạnh phúc", "Hạnh Phúc"));
    }

    private ExitStatus run(Object... args) {
        var words = List.of(args).stream().map(Object::toString).toList();
        return DanvanCommand.run(
                words, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), new Terminal(80, false));
    }

    @Test
    void aGoodDocumentEndsWithNought() {
        assertThat(run("check", good)).isEqualTo(ExitStatus.OK);
        assertThat(out.toString(UTF_8)).contains("tot.txt: không có gì phải sửa", "Nghị định 30/2020/NĐ-CP");
    }

    @Test
    void errorsEndWithOneAndAreShownWithPlaceAndClause() {
        assertThat(run("check", good, bad)).isEqualTo(ExitStatus.REFUSED);
        assertThat(out.toString(UTF_8))
                .contains("sai.txt: 2 lỗi", "lỗi, dòng 6, số, ký hiệu, SYMBOL-PADDING")
                .contains("«Số: 5/KH-SM» → «Số: 05/KH-SM»", "(Phụ lục I, Phần I, mục II.3)");
        assertThat(out.toString(UTF_8).lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void jsonHoldsOneObjectForAFile() {
        run("check", "--json", bad);
        assertThat(out.toString(UTF_8))
                .startsWith("{\n")
                .contains("\"rule\": \"SYMBOL-PADDING\"", "\"fixable\": true", "\"severity\": \"error\"");
    }

    @Test
    void jsonOfManyFilesIsOneLineEachAndNullForOneThatIsNotRead() {
        run("check", "--json", good, folder.resolve("khong-co.txt"));
        assertThat(out.toString(UTF_8).lines()).hasSize(2).last().isEqualTo("null");
    }

    @Test
    void sarifNamesToolRulesAndResults() {
        assertThat(run("check", "--sarif", bad)).isEqualTo(ExitStatus.REFUSED);
        assertThat(out.toString(UTF_8))
                .contains("\"version\": \"2.1.0\"", "\"ruleId\": \"TAGLINE-FORM\"", "\"startLine\": 4");
    }

    @Test
    void fixWritesACopyAndLeavesTheOriginal() throws IOException {
        var before = Files.readString(bad);
        run("check", "--fix", bad);
        assertThat(bad).content().isEqualTo(before);
        assertThat(folder.resolve("sai.da-sua.txt")).content().isEqualTo(GOOD);
        assertThat(err.toString(UTF_8)).contains("đã sửa 2 chỗ", "SYMBOL-PADDING: Số: 5/KH-SM → Số: 05/KH-SM");
    }

    @Test
    void fixNeverOverwritesTheOriginal() throws IOException {
        var before = Files.readString(bad);
        assertThat(run("check", "--fix", "--out", folder, bad)).isEqualTo(ExitStatus.REFUSED);
        assertThat(bad).content().isEqualTo(before);
        assertThat(err.toString(UTF_8)).contains("ghi đè lên tệp gốc");
    }

    @Test
    void fixIntoAFolderKeepsTheName() {
        run("check", "--fix", "--out", folder.resolve("sua"), bad);
        assertThat(folder.resolve("sua/sai.txt")).content().isEqualTo(GOOD);
    }

    @Test
    void nonsenseIsExplained() {
        assertThat(run("check")).isEqualTo(ExitStatus.USAGE);
        assertThat(run("check", "--out", folder, good)).isEqualTo(ExitStatus.USAGE);
        assertThat(run("check", "--json", "--sarif", good)).isEqualTo(ExitStatus.USAGE);
        assertThat(err.toString(UTF_8)).contains("chưa nêu tệp nào", "--out chỉ dùng cùng --fix");
    }
}
