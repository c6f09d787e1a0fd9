package vn.danvan.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import vn.danvan.terms.Answer;
import vn.danvan.terms.Terms;
import vn.danvan.terms.calendar.CalendarAnswer;
import vn.danvan.terms.calendar.HolidayFeed;
import vn.danvan.terms.calendar.NoticeFile;
import vn.danvan.terms.calendar.WorkingCalendar;
import vn.danvan.terms.explain.MonthPicture;
import vn.danvan.terms.explain.TermJson;
import vn.danvan.terms.explain.TermText;
import vn.danvan.terms.law.MalformedData;
import vn.danvan.terms.rule.RuleFile;

/** {@code danvan term}: counts a term of law and tells why it ends on that day. */
final class TermCommand {

    private static final String USAGE = """
            Cách dùng: danvan term MÃ --from NGÀY [tham số…]
                       danvan term --list [--json]
                       danvan term --holidays NĂM

            Tính thời hạn theo luật và giải thích từng ngày. MÃ là mã quy định, ví dụ KN-03; NGÀY dạng 2024-01-10 hoặc 10/01/2024.

              --from NGÀY             ngày xảy ra sự kiện bắt đầu (với thời hạn tính lùi: ngày sẽ diễn ra)
              --at GIỜ                giờ của sự kiện, ví dụ 15:30
              --remote                vùng sâu, vùng xa, đi lại khó khăn
              --complex               vụ việc phức tạp
              --urgent, --special, --consulted, --ministry
                                      vụ việc khẩn; trường hợp đặc biệt; phải lấy ý kiến cơ quan khác; do bộ thực hiện
              --extensions N          số lần đã gia hạn
              --suspended TỪ..ĐẾN     ngày quyết định tạm đình chỉ và ngày quyết định tiếp tục (ngày này được tính);
                                      nhiều lần thì cách nhau bằng dấu phẩy
              --open-on NGÀY          một ngày mà vụ việc còn chưa giải quyết xong, cho điều khoản chuyển tiếp
              --length ĐỘ_DÀI         thời hạn riêng của thủ tục: 15d, 5wd (ngày làm việc), 2m, 24h, 4wh (giờ làm việc)
              --notices TỆP           thêm thông báo nghỉ lễ, tết từ tệp
              --rules TỆP             thêm, sửa quy định từ tệp
              --json                  in JSON
              --svg                   in hình tháng (SVG)
              --list                  liệt kê các quy định
              --holidays NĂM          in ngày nghỉ lễ, tết, ngày làm bù của năm dạng iCalendar

            Mã kết thúc: 0 có kết quả hoặc câu hỏi cho người có thẩm quyền; 2 không tính được hoặc lệnh sai.
            """;

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    TermCommand(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    ExitStatus run(List<String> args) {
        try {
            return run(TermArguments.parse(args));
        } catch (Arguments.Misunderstood wrong) {
            err.println("danvan: " + wrong.text());
        } catch (MalformedData | InvalidPathException wrong) {
            err.println("danvan: " + wrong.getMessage());
        }
        err.println("danvan: xem «danvan term --help».");
        return ExitStatus.USAGE;
    }

    private ExitStatus run(TermArguments arguments) throws Arguments.Misunderstood {
        if (arguments.has("--help") || arguments.has("-h")) {
            out.print(USAGE);
            return ExitStatus.OK;
        }
        var terms = terms(arguments);
        if (arguments.has("--list")) {
            out.println(arguments.has("--json") ? TermJson.list(terms) : TermText.list(terms));
            return ExitStatus.OK;
        }
        var year = arguments.holidayYear();
        if (year.isPresent()) {
            out.print(HolidayFeed.of(terms.calendar(), year.getAsInt(), year.getAsInt(), clock.instant()));
            return ExitStatus.OK;
        }
        return print(terms.answer(arguments.rule(terms), arguments.facts()), terms, arguments);
    }

    private ExitStatus print(Answer answer, Terms terms, TermArguments arguments) {
        if (arguments.has("--json")) {
            out.println(TermJson.of(answer, terms));
        } else if (answer instanceof Answer.Due(var due) && arguments.has("--svg")) {
            out.println(MonthPicture.of(due));
        } else if (!(answer instanceof Answer.Refused)) {
            out.println(TermText.of(answer, terms));
        }
        if (answer instanceof Answer.Refused(var _, var reason)) {
            err.println("danvan: " + reason);
            return ExitStatus.USAGE;
        }
        return ExitStatus.OK;
    }

    private Terms terms(TermArguments arguments) throws Arguments.Misunderstood {
        var terms = Terms.standard();
        var rules = arguments.value("--rules");
        if (rules != null) {
            terms = terms.by(terms.book().with(RuleFile.parse(read(rules))));
        }
        var notices = arguments.value("--notices");
        return notices == null ? terms : terms.on(calendar(notices));
    }

    private WorkingCalendar calendar(String file) throws Arguments.Misunderstood {
        var known = NoticeFile.standard().stream();
        var all = Stream.concat(known, NoticeFile.parse(read(file)).stream()).toList();
        return switch (WorkingCalendar.of(all)) {
            case CalendarAnswer.Ready(var calendar) -> calendar;
            case CalendarAnswer.Contradictory(var sentences) ->
                throw new Arguments.Misunderstood(String.join(" ", sentences));
        };
    }

    private static String read(String file) throws Arguments.Misunderstood {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException missing) {
            throw new Arguments.Misunderstood("không đọc được tệp %s.".formatted(file));
        }
    }
}
