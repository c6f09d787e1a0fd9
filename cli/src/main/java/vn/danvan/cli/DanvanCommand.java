package vn.danvan.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The commands of {@code ./danvan} that need the libraries only. */
public final class DanvanCommand {

    private static final String USAGE = """
            Cách dùng: danvan LỆNH [THAM SỐ…]

              read TỆP…   đọc văn bản (TXT, DOCX, DOC, PDF, HTML) và in ra những gì đọc được
              check TỆP…  kiểm tra thể thức theo Nghị định 30/2020/NĐ-CP, ghi bản đã sửa nếu có --fix
              term MÃ     tính thời hạn theo luật và giải thích từng ngày

            «danvan LỆNH --help» giải thích từng lệnh.
            """;

    private DanvanCommand() {}

    public static void main(String[] args) {
        quietLibraries();
        var status = run(List.of(args), System.out, System.err, Terminal.ofEnvironment(System.getenv()));
        System.out.flush();
        System.exit(status.code());
    }

    static ExitStatus run(List<String> args, PrintStream out, PrintStream err, Terminal terminal) {
        var command = args.isEmpty() ? "" : args.getFirst();
        var rest = args.stream().skip(1).toList();
        return switch (command) {
            case "read" -> new ReadCommand(out, err, terminal).run(rest);
            case "check" -> new CheckCommand(out, err, terminal).run(rest);
            case "term" -> new TermCommand(out, err, Clock.systemUTC()).run(rest);
            case "--help", "-h", "help" -> {
                out.print(USAGE);
                yield ExitStatus.OK;
            }
            default -> {
                err.print(USAGE);
                err.println("danvan: không có lệnh «%s».".formatted(command));
                yield ExitStatus.USAGE;
            }
        };
    }

    /** The libraries for PDF and DOC tell of every flaw in a file; what matters of it comes as a message of ours. */
    private static void quietLibraries() {
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        Arrays.stream(Logger.getLogger("").getHandlers()).forEach(handler -> handler.setLevel(Level.OFF));
    }
}
