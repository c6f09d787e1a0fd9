package vn.danvan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the program was asked to do: a command and its options, else the environment, else what is usual. */
record CommandLine(Command command, Map<String, String> options, List<String> properties) {

    enum Command {
        SERVE,
        DEMO
    }

    /** The command line cannot be understood. */
    static final class Misused extends RuntimeException {
        Misused(String message) {
            super(message);
        }
    }

    private static final int USUAL_PORT = 8080;
    private static final List<String> OPTIONS =
            List.of("data", "port", "host", "database-url", "database-user", "database-password", "database-port");

    static final String USAGE = """
            Cách dùng:
              danvan serve [--data THƯ_MỤC] [--port CỔNG] [--host ĐỊA_CHỈ]
              danvan demo  [--data THƯ_MỤC] [--port CỔNG]
            Cơ sở dữ liệu bên ngoài: --database-url=jdbc:postgresql://… --database-user=… (mật khẩu đặt trong biến
            môi trường DANVAN_DATABASE_PASSWORD).""";

    static CommandLine of(String... args) {
        if (args.length == 0) {
            throw new Misused("thiếu lệnh");
        }
        var options = new HashMap<String, String>();
        var properties = new ArrayList<String>();
        var words = List.of(args).iterator();
        var command = command(words.next());
        while (words.hasNext()) {
            read(words.next(), words, options, properties);
        }
        return new CommandLine(command, options, properties);
    }

    private static Command command(String word) {
        return switch (word) {
            case "serve" -> Command.SERVE;
            case "demo" -> Command.DEMO;
            default -> throw new Misused("không có lệnh «" + word + "»");
        };
    }

    /** An option is "--name value" or "--name=value"; a name with a dot is a property of Spring Boot. */
    private static void read(
            String word, Iterator<String> words, Map<String, String> options, List<String> properties) {
        var split = word.split("=", 2);
        var name = split[0].startsWith("--") ? split[0].substring(2) : "";
        if (name.contains(".")) {
            properties.add(word);
        } else if (!OPTIONS.contains(name)) {
            throw new Misused("không có tham số «" + word + "»");
        } else if (split.length == 2) {
            options.put(name, split[1]);
        } else if (words.hasNext()) {
            options.put(name, words.next());
        } else {
            throw new Misused("thiếu giá trị của " + word);
        }
    }

    boolean demo() {
        return command == Command.DEMO;
    }

    Optional<Path> data() {
        return option("data").map(Path::of);
    }

    Optional<String> databaseUrl() {
        return option("database-url");
    }

    int port() {
        return option("port").map(CommandLine::port).orElse(USUAL_PORT);
    }

    /** Where the database listens; any free port unless it is said. */
    @Nullable
    Integer databasePort() {
        return option("database-port").map(CommandLine::port).orElse(null);
    }

    private static Integer port(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new Misused("cổng «" + text + "» không hợp lệ");
        }
        return Integer.valueOf(text);
    }

    String host() {
        return option("host").orElse("127.0.0.1");
    }

    /** DANVAN_DATABASE_URL is the same as --database-url, and so on. */
    Optional<String> option(String name) {
        var variable = "DANVAN_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
        return Optional.ofNullable(options.get(name)).or(() -> Optional.ofNullable(System.getenv(variable)));
    }
}
