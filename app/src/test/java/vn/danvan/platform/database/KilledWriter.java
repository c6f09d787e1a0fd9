package vn.danvan.platform.database;

import java.nio.file.Path;
import java.sql.SQLException;

/** Writes number after number into the database of a folder and says each that was acknowledged, until it is killed. */
public final class KilledWriter {

    private KilledWriter() {}

    public static void main(String[] arguments) throws SQLException {
        try {
            write(DataFolder.open(Path.of(arguments[0])), Integer.parseInt(arguments[1]));
        } catch (StartRefused e) {
            System.out.println("refused " + e.refusal());
        }
    }

    private static void write(DataFolder folder, int first) throws SQLException {
        var postgres = EmbeddedPostgres.start(
                folder, null, lost -> System.exit(lost.refusal().exitCode()));
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        var rows = new Rows(postgres.access());
        rows.create();
        System.out.println("ready");
        for (var value = first; true; value++) {
            rows.writeOnceItIsBack(value);
            System.out.println("wrote " + value);
        }
    }
}
