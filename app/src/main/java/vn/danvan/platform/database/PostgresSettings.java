package vn.danvan.platform.database;

import java.util.ArrayList;
import java.util.List;

/**
 * How PostgreSQL is run: for one program on a machine with 4 GB of memory, where every commit is on the disk before it
 * is acknowledged.
 *
 * @param port on the loopback address, the only one that it listens on
 * @param durable false only where nothing is to be kept: in tests
 * @param title what its processes are recognised by
 */
record PostgresSettings(int port, boolean durable, String title) {

    /** How all files are brought to the disk before a recovery: Linux does it in one go. */
    static final String SYNC_METHOD = System.getProperty("os.name").equals("Linux") ? "syncfs" : "fsync";

    List<String> arguments(String folder) {
        var arguments = new ArrayList<>(List.of("-D", folder, "-p", Integer.toString(port)));
        settings().forEach(setting -> arguments.addAll(List.of("-c", setting)));
        return arguments;
    }

    private List<String> settings() {
        var onDisk = durable ? "on" : "off";
        return List.of(
                "cluster_name=" + title,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=" + onDisk,
                "synchronous_commit=" + onDisk,
                "full_page_writes=" + onDisk,
                "recovery_init_sync_method=" + SYNC_METHOD,
                "max_connections=30",
                "shared_buffers=96MB",
                "effective_cache_size=1GB",
                "work_mem=8MB",
                "maintenance_work_mem=64MB",
                "max_wal_size=512MB",
                "max_wal_senders=2",
                "max_worker_processes=2",
                "max_parallel_workers_per_gather=0",
                "max_logical_replication_workers=0",
                "autovacuum_max_workers=1",
                "io_method=sync",
                "jit=off",
                "random_page_cost=1.1",
                // what people write does not go into a log
                "log_line_prefix=[%p] ",
                "log_checkpoints=off",
                "log_error_verbosity=terse",
                "log_min_error_statement=panic",
                "log_parameter_max_length_on_error=0");
    }
}
