package vn.danvan.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The processor time of the calling thread, which waiting for a core on a busy machine does not touch. */
final class CpuClock {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long start;

    void restart() {
        start = THREADS.getCurrentThreadCpuTime();
    }

    double seconds() {
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
