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

class ReadCommandTest {

    private static final String PLAN = """
            SỞ MẪU
            Số: 12/KH-SM

            Ví Dụ, ngày 05 tháng 4 năm 2024

            KẾ HOẠCH
            Thực hiện công tác dân vận năm 2024

            I. NỘI DUNG

            - Văn phòng Sở tổ chức đối thoại theo Nghị định số 97/2024/NĐ-CP trước ngày 30/9/2024.

            Nơi nhận:
            - Các phòng thuộc Sở;
            - Lưu: VT.
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path plan = Path.of("");
    private Path empty = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        plan = Files.writeString(folder.resolve("ke hoach.txt"), PLAN);
        empty = Files.createFile(folder.resolve("rong.docx"));
    }

    private ExitStatus run(Terminal terminal, Object... args) {
        var words = List.of(args).stream().map(Object::toString).toList();
        return DanvanCommand.run(words, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), terminal);
    }

    private ExitStatus run(Object... args) {
        return run(new Terminal(80, false), args);
    }

    @Test
    void printsWhatWasReadWithinTheWidthOfTheTerminal() {
        assertThat(run(new Terminal(60, false), "read", plan)).isEqualTo(ExitStatus.OK);
        assertThat(out.toString(UTF_8))
                .contains("Tên loại      Kế hoạch", "Số, ký hiệu   12/KH-SM", "Ban hành      Ví Dụ, 05/4/2024")
                .contains("   I. NỘI DUNG", "NHIỆM VỤ (1)", "I, ý 1", "đơn vị: Văn phòng Sở")
                .contains("Nghị định 97/2024/NĐ-CP", "trước ngày 30/9/2024", "Lưu: VT")
                .doesNotContain("\u001B");
        assertThat(out.toString(UTF_8).lines().skip(1)).allMatch(line -> line.length() <= 60);
    }

    @Test
    void coloursOnlyATerminal() {
        run(new Terminal(80, true), "read", plan);
        assertThat(out.toString(UTF_8)).contains("\u001B[1mNHIỆM VỤ (1)\u001B[0m");
    }

    @Test
    void oneFileGivesOneJsonDocument() {
        assertThat(run("read", "--json", plan)).isEqualTo(ExitStatus.OK);
        assertThat(out.toString(UTF_8)).startsWith("{\n").contains("\"symbol\": \"12/KH-SM\"");
    }

    @Test
    void severalFilesGiveALineEachInTheirOrder() {
        assertThat(run("read", plan, empty, plan, "--json")).isEqualTo(ExitStatus.REFUSED);
        var lines = out.toString(UTF_8).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("{").endsWith("}").isEqualTo(lines.get(2));
        assertThat(lines.get(1)).isEqualTo("null");
    }

    @Test
    void aFileThatCannotBeReadIsToldWhyAndTheOthersAreRead() {
        assertThat(run("read", empty, folder.resolve("khong-co.txt"), plan)).isEqualTo(ExitStatus.REFUSED);
        assertThat(err.toString(UTF_8))
                .contains("rong.docx: Tệp rỗng, không có nội dung nào.")
                .contains("khong-co.txt: Không mở được tệp này.");
        assertThat(out.toString(UTF_8)).contains("NHIỆM VỤ (1)");
    }

    @Test
    void jsonGoesToAFolderUnderTheNamesOfTheFiles() throws IOException {
        var other = Files.createDirectory(folder.resolve("khac"));
        Files.copy(plan, other.resolve("ke hoach.txt"));
        var target = folder.resolve("ra");
        assertThat(run("read", "--out=" + target, plan, other.resolve("ke hoach.txt")))
                .isEqualTo(ExitStatus.OK);
        try (var written = Files.list(target)) {
            assertThat(written.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("ke hoach.json", "ke hoach-2.json");
        }
        assertThat(target.resolve("ke hoach.json")).content().contains("\"symbol\": \"12/KH-SM\"");
    }

    @Test
    void aCommandThatIsNotUnderstoodShowsHowToUseIt() {
        assertThat(run("read")).isEqualTo(ExitStatus.USAGE);
        assertThat(run("read", "--jsn", plan)).isEqualTo(ExitStatus.USAGE);
        assertThat(run("read", plan, "--out")).isEqualTo(ExitStatus.USAGE);
        assertThat(run("reed", plan)).isEqualTo(ExitStatus.USAGE);
        assertThat(err.toString(UTF_8))
                .contains(
                        "chưa nêu tệp nào",
                        "không có tham số «--jsn»",
                        "--out còn thiếu giá trị",
                        "không có lệnh «reed»");
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void behindTwoDashesEverythingIsAFile() throws IOException {
        var odd = Files.writeString(folder.resolve("--json"), PLAN);
        assertThat(run("read", "--", odd)).isEqualTo(ExitStatus.OK);
        assertThat(out.toString(UTF_8)).contains("NHIỆM VỤ (1)");
    }
}
