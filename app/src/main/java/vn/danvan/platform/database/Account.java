package vn.danvan.platform.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The account that PostgreSQL runs under. It refuses to run as root, so a program started by root hands it to the owner
 * of the database files or, the first time, to the account "danvan" or else "nobody".
 *
 * @param name what the program must change to, null when PostgreSQL runs as the program itself does
 */
record Account(@Nullable String name, int user, int group) {
    private static final Path ACCOUNTS = Path.of("/etc/passwd");

    static Account of(Path cluster) throws IOException {
        if (!"root".equals(System.getProperty("user.name")) || !Files.exists(ACCOUNTS)) {
            return new Account(null, -1, -1);
        }
        var owner = Files.exists(cluster) ? (Integer) Files.getAttribute(cluster, "unix:uid") : 0;
        return known(account -> account.user == owner)
                .or(() -> known(account -> "danvan".equals(account.name)))
                .or(() -> known(account -> "nobody".equals(account.name)))
                .orElseThrow(() -> new IOException("không có tài khoản nobody để chạy PostgreSQL"));
    }

    private static Optional<Account> known(Predicate<Account> wanted) {
        try (var lines = Files.lines(ACCOUNTS)) {
            return lines.map(line -> line.split(":"))
                    .filter(fields -> fields.length > 3)
                    .map(fields -> new Account(fields[0], Integer.parseInt(fields[2]), Integer.parseInt(fields[3])))
                    .filter(account -> account.user != 0)
                    .filter(wanted)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    boolean isOther() {
        return name != null;
    }

    /** Makes a folder that only this account can enter. */
    void createFolder(Path folder) throws IOException {
        own(Files.createDirectory(folder));
        close(folder);
    }

    private static void close(Path folder) throws IOException {
        if (DataFolder.supportsPermissions(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    void own(Path path) throws IOException {
        if (isOther()) {
            Files.setAttribute(path, "unix:uid", user);
            Files.setAttribute(path, "unix:gid", group);
        }
    }

    /** Makes files its own that another account brought, such as root from a backup. */
    void ownAll(Path folder) throws IOException {
        if (isOther() && !Files.getAttribute(folder, "unix:uid").equals(user)) {
            try (var files = Files.walk(folder)) {
                for (var file : (Iterable<Path>) files::iterator) {
                    own(file);
                }
            }
            close(folder);
        }
    }

    /**
     * The working folder as PostgreSQL shall name it. Another account may be barred from a folder above (such as /root
     * or a temporary folder of root), and Linux lets a process into the folder that it was started in all the same.
     */
    String name(Path workingFolder) {
        return isOther() ? "/proc/self/cwd" : workingFolder.toString();
    }

    /** In a session of its own, so that Ctrl-C in the terminal reaches the program only, which then stops PostgreSQL. */
    ProcessBuilder command(Path workingFolder, Path program, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        onPath("setsid").map(Path::toString).ifPresent(command::add);
        if (isOther()) {
            command.addAll(change());
        }
        command.add(program.toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(workingFolder.toFile());
        builder.environment().keySet().removeIf(variable -> variable.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private List<String> change() throws IOException {
        var account = Objects.requireNonNull(name);
        if (onPath("setpriv").isPresent()) {
            return List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups", "--no-new-privs");
        }
        if (onPath("runuser").isPresent()) {
            return List.of("runuser", "-u", account, "--");
        }
        throw new IOException("cần chương trình setpriv hoặc runuser để chạy PostgreSQL khi đăng nhập là root");
    }

    private static Optional<Path> onPath(String program) {
        var folders = Objects.requireNonNullElse(System.getenv("PATH"), "") + File.pathSeparator + "/usr/bin:/usr/sbin";
        return Arrays.stream(folders.split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
