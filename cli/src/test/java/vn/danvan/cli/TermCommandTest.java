package vn.danvan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private ExitStatus run(String line) {
        return DanvanCommand.run(
                List.of(line.split(" ", -1)),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                new Terminal(80, false));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "term KN-03 --from 2024-01-10, 2024-02-15",
        "term kn-03 --from 10/01/2024, 2024-02-15",
        "term KN-03 --from 2024-03-04 --remote --complex, 2024-05-03",
        "term TC-05 --from 2026-01-02 --extensions 1, 2026-03-03",
        "term KN-03 --from 2026-07-06 --suspended 2026-07-16..2026-08-06, 2026-08-26",
        "term CB-01 --from 2027-01-01, 2026-12-24",
        "term TTHC --from 2026-07-10 --at 15:01 --length 3wd, 2026-07-16",
        "term CTRI-06 --from 2026-08-27 --urgent, 2026-09-15",
    })
    void printsTheDateFirst(String line, String date) {
        assertThat(run(line)).isEqualTo(ExitStatus.OK);
        assertThat(out.toString(UTF_8)).startsWith(date);
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void printsJsonWithEveryDay() {
        assertThat(run("term KN-03 --from 2024-01-10 --json")).isEqualTo(ExitStatus.OK);
        assertThat(out.toString(UTF_8))
                .contains("\"rule\": \"KN-03\"", "\"due\": \"2024-02-15\"", "\"provisional\": false", "\"articles\": [")
                .containsSubsequence("\"date\": \"2024-01-11\"", "\"counted\": true", "\"why\": \"ngày làm việc\"");
    }

    @Test
    void printsAQuestionWhereAPersonDecides() {
        assertThat(run("term KN-13 --from 2026-07-01")).isEqualTo(ExitStatus.OK);
        assertThat(out.toString(UTF_8)).contains("người có thẩm quyền quyết định");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "term KN-03 | còn thiếu ngày bắt đầu",
                "term --from 2024-01-10 | đúng một mã",
                "term KN-03 --from 2024-02-30 | không phải là ngày",
                "term KN-03 --from 31/4/2024 | không phải là ngày",
                "term KN-03 --from 2010-01-10 | không có quy định cho ngày 10/01/2010",
                "term XX-1 --from 2024-01-10 | Không có quy định mang mã XX-1",
                "term KN-03 --from 2026-07-10 --suspended 2026-07-20 | TỪ..ĐẾN",
                "term KN-03 --from 2026-07-10 --suspended 2026-07-20..2026-07-15 | trước ngày tạm đình chỉ",
                "term TC-05 --from 2026-07-10 --extensions 3 | tối đa 2 lần",
                "term TC-05 --from 2026-07-10 --extensions hai | không phải là số",
                "term TTHC --from 2026-07-10 --length 3x | không phải là thời hạn",
                "term TTHC --from 2026-07-10 --length 3wd --at 25:00 | không phải là giờ",
                "term --holidays 1999 | năm phải từ 2000",
                "term KN-03 --from 2024-01-10 --fast | không có tham số",
                "term KN-03 --from 2024-01-10 --rules /nowhere/rules.txt | không đọc được tệp",
            })
    void saysInVietnameseWhyItCannotCount(String line, String reason) {
        assertThat(run(line)).isEqualTo(ExitStatus.USAGE);
        assertThat(err.toString(UTF_8)).contains(reason);
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void listsTheRules() {
        assertThat(run("term --list")).isEqualTo(ExitStatus.OK);
        assertThat(out.toString(UTF_8)).contains("KN-03", "TC-05", "BC-01", "CTRI-06b");
    }

    @Test
    void printsThePictureAndTheHolidays() {
        run("term KN-03 --from 2024-01-10 --svg");
        run("term --holidays 2026");
        assertThat(out.toString(UTF_8)).contains("<svg", "BEGIN:VCALENDAR", "DTSTART;VALUE=DATE:20260216");
    }

    @Test
    void takesANoticeAndACorrectedRuleFromFiles(@TempDir Path folder) throws IOException {
        var notices = Files.writeString(
                folder.resolve("notices.txt"), "notice: 1/TB-MAU\nyear: 2027\ntet: 1+4\nnational-day: after\n");
        var rules = Files.writeString(
                folder.resolve("rules.txt"),
                "rule: KN-06\ntitle: Gửi\nstart: ngày ban hành\nfrom: 2012-07-01\nlength: 4 wd\nlaw: Luật Mẫu 1/2027/QH16\n");
        run("term KN-06 --from 2027-02-01 --notices " + notices + " --rules " + rules);
        assertThat(out.toString(UTF_8)).startsWith("2027-02-12");
    }

    @Test
    void refusesANoticeThatContradictsAKnownOne(@TempDir Path folder) throws IOException {
        var notices = Files.writeString(folder.resolve("notices.txt"), "notice: 1/TB-MAU\nyear: 2026\ntet: 2+3\n");
        assertThat(run("term KN-06 --from 2026-02-01 --notices " + notices)).isEqualTo(ExitStatus.USAGE);
        assertThat(err.toString(UTF_8)).contains("9441/TB-BNV", "1/TB-MAU");
    }
}
