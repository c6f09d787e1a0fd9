package vn.danvan.benchmarks.program;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** {@code danvan bench crash|start|memory|recount|pages [NUMBER]}, followed by "--" and the command that runs the program. */
public final class Bench {
    private static final String USAGE = """
            Cách dùng: danvan bench LỆNH
              crash [--rounds N]   giết chương trình và cơ sở dữ liệu N lần, kiểm tra không mất gì (thường: 100)
              start [--rounds N]   đo thời gian khởi động N lần (thường: 10)
              memory [--views N]   đo bộ nhớ sau N lần mở trang (thường: 10000)
              recount [--terms N]  đo thời gian tính lại N hạn sau một thông báo nghỉ lễ (thường: 1000000)
              pages [--tasks N]    đo thời gian mở trang khi có N nhiệm vụ của nhiều cơ quan (thường: 1000000)""";

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var words = Arrays.asList(arguments);
        var divider = words.indexOf("--");
        var own = words.subList(0, Math.max(divider, 0));
        var program = words.subList(divider + 1, words.size());
        var report = own.isEmpty() ? List.of(USAGE) : run(own.getFirst(), number(own), program);
        report.forEach(System.out::println);
    }

    private static List<String> run(String what, int number, List<String> program)
            throws IOException, InterruptedException {
        return switch (what) {
            case "crash" -> new CrashBench(program).rounds(number > 0 ? number : 100);
            case "start" -> new StartBench(program).starts(number > 0 ? number : 10);
            case "memory" -> new MemoryBench(program).views(number > 0 ? number : 10_000);
            case "recount" -> new RecountBench(program).terms(number > 0 ? number : 1_000_000);
            case "pages" -> new PagesBench(program).tasks(number > 0 ? number : 1_000_000);
            default -> List.of(USAGE);
        };
    }

    private static int number(List<String> words) {
        return words.stream()
                .filter(word -> word.matches("[1-9][0-9]{0,7}"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }
}
