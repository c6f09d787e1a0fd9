package vn.danvan.platform.database;

/** Where the database is and how to sign in to it. */
public record DatabaseAccess(String url, String user, String password) {

    @Override
    public String toString() {
        return "DatabaseAccess[" + url + "]"; // without the password
    }
}
