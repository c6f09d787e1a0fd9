package vn.danvan.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.check.Checking;
import vn.danvan.documents.check.CorrectedCopy;
import vn.danvan.documents.check.DocumentChecker;
import vn.danvan.documents.check.KnownDocuments;
import vn.danvan.documents.check.WellKnownDocuments;
import vn.danvan.documents.input.Limits;
import vn.danvan.documents.json.ReportJson;
import vn.danvan.documents.json.SarifLog;

/** {@code danvan check}: lists every deviation of documents from the rules of form. */
final class CheckCommand {

    private static final String USAGE = """
            Cách dùng: danvan check TỆP… [--json | --sarif] [--fix [--out THƯ_MỤC]]

            Kiểm tra thể thức văn bản theo Nghị định 30/2020/NĐ-CP: từng chỗ sai, điều khoản, cách viết đúng.

              --json          in JSON; nhiều tệp thì mỗi tệp một dòng theo thứ tự đã cho, tệp không đọc được là «null»
              --sarif         in một bản ghi SARIF 2.1.0 cho mọi tệp
              --fix           ghi bản đã sửa những lỗi sửa được bằng máy (TXT, DOCX); không đụng đến tệp gốc
              --out THƯ_MỤC   nơi ghi bản đã sửa; không nêu thì ghi cạnh tệp gốc, thêm «.da-sua» vào tên

            Mã kết thúc: 0 không có lỗi; 1 có lỗi hoặc có tệp không đọc được; 2 lệnh sai.
            """;

    private final PrintStream out;
    private final PrintStream err;
    private final Terminal terminal;
    private final KnownDocuments known = WellKnownDocuments.shipped();

    CheckCommand(PrintStream out, PrintStream err, Terminal terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    ExitStatus run(List<String> args) {
        try {
            var parsed = Arguments.parse(args, Set.of("--json", "--sarif", "--fix", "--help", "-h"), Set.of("--out"));
            if (parsed.flags().contains("--help") || parsed.flags().contains("-h")) {
                out.print(USAGE);
                return ExitStatus.OK;
            }
            refuseNonsense(parsed);
            return check(parsed);
        } catch (Arguments.Misunderstood | InvalidPathException wrong) {
            err.print(USAGE);
            err.println("danvan: " + wrong.getMessage());
            return ExitStatus.USAGE;
        }
    }

    private static void refuseNonsense(Arguments parsed) throws Arguments.Misunderstood {
        if (parsed.rest().isEmpty()) {
            throw new Arguments.Misunderstood("chưa nêu tệp nào.");
        }
        if (parsed.flags().contains("--json") && parsed.flags().contains("--sarif")) {
            throw new Arguments.Misunderstood("--json và --sarif không dùng cùng nhau.");
        }
        if (parsed.values().containsKey("--out") && !parsed.flags().contains("--fix")) {
            throw new Arguments.Misunderstood("--out chỉ dùng cùng --fix.");
        }
    }

    private ExitStatus check(Arguments parsed) {
        var status = ExitStatus.OK;
        var sarif = new SarifLog();
        for (var file : parsed.rest()) {
            var content = content(file);
            var checked = content == null ? null : checked(file, content);
            boolean clean = checked != null && !checked.report().hasErrors();
            status = clean ? status : ExitStatus.REFUSED;
            if (parsed.flags().contains("--json")) {
                out.println(
                        checked == null
                                ? "null"
                                : json(file, checked, parsed.rest().size() > 1));
            } else if (checked != null && parsed.flags().contains("--sarif")) {
                sarif.add(file, checked.report());
            } else if (checked != null) {
                new ReportPrinter(out, terminal).print(file, checked.report());
            }
            if (content != null && checked != null && parsed.flags().contains("--fix")) {
                status = fix(file, content, checked, parsed.values().get("--out")) ? status : ExitStatus.REFUSED;
            }
        }
        if (parsed.flags().contains("--sarif")) {
            out.print(sarif.print());
        }
        return status;
    }

    /** Line breaks within strings are escaped, so those that are left are layout. */
    private static String json(String file, Checking.Checked checked, boolean oneLine) {
        var json = ReportJson.print(file, checked.report()).strip();
        return oneLine ? json.replaceAll("\\n *", "") : json;
    }

    private boolean fix(String file, byte[] content, Checking.Checked checked, @Nullable String folder) {
        var copy = CorrectedCopy.of(content, checked, known);
        if (copy.isEmpty()) {
            tell(file, "Chỉ sửa được tệp TXT và DOCX; tệp này chỉ được kiểm tra.");
            return true;
        }
        try {
            var target = target(Path.of(file), folder);
            if (Files.exists(target) && Files.isSameFile(target, Path.of(file))) {
                tell(file, "Bản đã sửa sẽ ghi đè lên tệp gốc; hãy chọn thư mục khác.");
                return false;
            }
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.write(target, copy.get().content());
            tellOfCorrections(file, copy.get(), target);
            return true;
        } catch (IOException failed) {
            tell(file, "Không ghi được bản đã sửa.");
            return false;
        }
    }

    /** In the folder under the same name, or beside the original: {@code ke-hoach.da-sua.txt}. */
    private static Path target(Path file, @Nullable String folder) {
        var name = file.getFileName().toString();
        if (folder != null) {
            return Path.of(folder).resolve(name);
        }
        int dot = name.lastIndexOf('.');
        var changed = dot <= 0 ? name + ".da-sua" : name.substring(0, dot) + ".da-sua" + name.substring(dot);
        return file.resolveSibling(changed);
    }

    private void tellOfCorrections(String file, CorrectedCopy copy, Path target) {
        tell(file, "đã sửa %d chỗ, ghi vào %s".formatted(copy.made().size(), target));
        copy.made()
                .forEach(made -> err.println(
                        "  %s: %s → %s".formatted(made.rule().id(), made.found(), String.valueOf(made.expected()))));
    }

    private byte @Nullable [] content(String file) {
        try (var in = Files.newInputStream(Path.of(file))) {
            return in.readNBytes(Limits.STANDARD.bytes() + 1);
        } catch (IOException missing) {
            tell(file, "Không mở được tệp này.");
            return null;
        }
    }

    private Checking.@Nullable Checked checked(String file, byte[] content) {
        var name = Path.of(file).getFileName().toString();
        return switch (DocumentChecker.check(content, name, known, Limits.STANDARD)) {
            case Checking.Checked checked -> checked;
            case Checking.Refused refused -> {
                tell(file, refused.message());
                yield null;
            }
        };
    }

    private void tell(String file, String message) {
        err.println("danvan: %s: %s".formatted(file, message));
    }
}
