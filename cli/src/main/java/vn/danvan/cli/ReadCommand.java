package vn.danvan.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Document;
import vn.danvan.documents.input.DocumentReader;
import vn.danvan.documents.input.Limits;
import vn.danvan.documents.input.Reading;
import vn.danvan.documents.json.DocumentJson;

/** {@code danvan read}: reads documents and prints what was found in them. */
final class ReadCommand {

    private static final String USAGE = """
            Cách dùng: danvan read TỆP… [--json] [--out THƯ_MỤC]

            Đọc văn bản hành chính (TXT, DOCX, DOC, PDF, HTML) và in ra thể thức, cấu trúc, nhiệm vụ, viện dẫn, thời hạn,
            nơi nhận.

              --json          in JSON; nhiều tệp thì mỗi tệp một dòng theo thứ tự đã cho, tệp không đọc được là «null»
              --out THƯ_MỤC   ghi JSON của mỗi tệp vào thư mục này, cùng tên với tệp gốc, đuôi .json

            Mã kết thúc: 0 đọc được tất cả; 1 có tệp không đọc được; 2 lệnh sai.
            """;

    private final PrintStream out;
    private final PrintStream err;
    private final Terminal terminal;

    ReadCommand(PrintStream out, PrintStream err, Terminal terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    ExitStatus run(List<String> args) {
        try {
            var parsed = Arguments.parse(args, Set.of("--json", "--help", "-h"), Set.of("--out"));
            if (parsed.flags().contains("--help") || parsed.flags().contains("-h")) {
                out.print(USAGE);
                return ExitStatus.OK;
            }
            if (parsed.rest().isEmpty()) {
                throw new Arguments.Misunderstood("chưa nêu tệp nào.");
            }
            var folder = parsed.values().get("--out");
            return folder == null
                    ? print(parsed.rest(), parsed.flags().contains("--json"))
                    : write(parsed.rest(), Path.of(folder));
        } catch (Arguments.Misunderstood | InvalidPathException wrong) {
            err.print(USAGE);
            err.println("danvan: " + wrong.getMessage());
            return ExitStatus.USAGE;
        }
    }

    private ExitStatus print(List<String> files, boolean json) {
        var status = ExitStatus.OK;
        for (var file : files) {
            var read = read(file);
            status = read == null ? ExitStatus.REFUSED : status;
            if (json) {
                out.println(read == null ? "null" : json(read.document(), files.size() > 1));
            } else if (read != null) {
                new DocumentPrinter(out, terminal).print(file, read.document());
            }
        }
        return status;
    }

    /** Line breaks within strings are escaped, so those that are left are layout. */
    private static String json(Document document, boolean oneLine) {
        var json = DocumentJson.print(document).strip();
        return oneLine ? json.replaceAll("\\n *", "") : json;
    }

    private ExitStatus write(List<String> files, Path folder) {
        var status = ExitStatus.OK;
        var names = new HashSet<String>();
        for (var file : files) {
            var read = read(file);
            if (read == null || !write(read.document(), folder.resolve(freeName(file, names)))) {
                status = ExitStatus.REFUSED;
            }
        }
        return status;
    }

    /** Two files of the same name from different folders do not overwrite each other. */
    private static String freeName(String file, Set<String> taken) {
        var own = Path.of(file).getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", "");
        var name = own;
        for (int i = 2; !taken.add(name); i++) {
            name = own + "-" + i;
        }
        return name + ".json";
    }

    private boolean write(Document document, Path target) {
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.writeString(target, DocumentJson.print(document));
            return true;
        } catch (IOException failed) {
            err.println("danvan: không ghi được %s.".formatted(target));
            return false;
        }
    }

    /** Null where the file cannot be read; the terminal is told why. */
    private Reading.@Nullable Read read(String file) {
        try (var in = Files.newInputStream(Path.of(file))) {
            var limits = Limits.STANDARD;
            var content = in.readNBytes(limits.bytes() + 1);
            switch (DocumentReader.read(content, Path.of(file).getFileName().toString(), limits)) {
                case Reading.Read read -> {
                    read.remarks().forEach(remark -> tell(file, remark));
                    return read;
                }
                case Reading.Refused refused -> tell(file, refused.message());
            }
        } catch (IOException missing) {
            tell(file, "Không mở được tệp này.");
        }
        return null;
    }

    private void tell(String file, String message) {
        err.println("danvan: %s: %s".formatted(file, message));
    }
}
