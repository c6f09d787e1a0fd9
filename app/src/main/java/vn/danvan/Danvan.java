package vn.danvan;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.danvan.platform.database.StartRefused;

/** The application, started by {@code danvan serve} and {@code danvan demo}. */
@SpringBootApplication
public class Danvan {
    private static final int MISUSED = 2;

    public static void main(String[] args) {
        try {
            Program.start(CommandLine.of(args));
        } catch (CommandLine.Misused e) {
            System.err.println("danvan: " + e.getMessage() + ".\n" + CommandLine.USAGE);
            System.exit(MISUSED);
        } catch (StartRefused e) {
            Program.exit(e);
        }
    }
}
