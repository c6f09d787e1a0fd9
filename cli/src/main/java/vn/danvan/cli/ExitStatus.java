package vn.danvan.cli;

/** How a command ended, for scripts. */
enum ExitStatus {
    OK(0),
    /** Some files were not read, or not written, or a check found errors. */
    REFUSED(1),
    /** The command was not understood. */
    USAGE(2);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
