package vn.danvan.platform.database;

/** Where the database is and how to sign in to it. */
public record DatabaseAccess(String url, String user, String password) {

    /** What people wrote, such as the value that a unique index refused, does not go into messages of errors. */
    static DatabaseAccess local(int port, String name, String password) {
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:%d/%s?logServerErrorDetail=false".formatted(port, name), name, password);
    }

    /** The address alone: what follows it may hold a password. */
    String address() {
        return url.replaceFirst("[?].*", "");
    }

    @Override
    public String toString() {
        return "DatabaseAccess[" + address() + "]";
    }
}
