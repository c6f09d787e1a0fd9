package vn.danvan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danvan.ChildProgram;

/** The program started by an account without any rights on the machine. Tests that root runs stand for both kinds. */
class PlainAccountTest {
    private static final int PLAIN = 65_534;

    @TempDir
    Path temporary;

    @BeforeEach
    void onlyRootCanBecomeAnother() throws IOException {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void keepsItsDatabaseUnderItsOwnName() throws IOException, InterruptedException {
        var home = Files.createDirectory(temporary.resolve("home"));
        Files.setAttribute(home, "unix:uid", PLAIN);
        var data = home.resolve("data");
        try (var program = startWriter(data)) {
            program.awaitLine("wrote 2");
            program.kill();
        }
        try (var program = startWriter(data)) {
            program.awaitLine("wrote 2");
            assertThat(Files.getAttribute(data.resolve("database"), "unix:uid")).isEqualTo(PLAIN);
            program.ask();
            program.exitCode();
        }
        assertThat(PostgresProcesses.running(DataFolder.title(data))).isEmpty();
    }

    @Test
    void isRefusedWhereItMayNotWrite() throws IOException, InterruptedException {
        var closed = Files.createDirectory(temporary.resolve("closed"));
        try (var program = startWriter(closed.resolve("data"))) {
            program.awaitLine("refused NO_RIGHTS");
        }
    }

    private ChildProgram startWriter(Path data) throws IOException {
        var become = List.of(
                "setpriv",
                "--reuid=" + PLAIN,
                "--regid=" + PLAIN,
                "--clear-groups",
                "env",
                "XDG_CACHE_HOME=" + temporary.resolve("home"));
        return ChildProgram.start(become, readableClassPath(), KilledWriter.class, data, 1);
    }

    /** The class path again, where everyone can read it: the libraries of root are for root only. */
    private String readableClassPath() throws IOException {
        var copies = new ArrayList<String>();
        for (var entry : ChildProgram.classPath()) {
            var copy = temporary.resolve("entry-" + copies.size() + (entry.endsWith(".jar") ? ".jar" : ""));
            copies.add(copy.toString());
            if (Files.exists(Path.of(entry)) && !Files.exists(copy)) {
                Files.walkFileTree(Path.of(entry), new Linking(Path.of(entry), copy));
            }
        }
        return String.join(File.pathSeparator, copies);
    }

    private static final class Linking extends SimpleFileVisitor<Path> {
        private final Path from;
        private final Path to;

        Linking(Path from, Path to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            var target = file.equals(from) ? to : to.resolve(from.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
            return FileVisitResult.CONTINUE;
        }
    }
}
