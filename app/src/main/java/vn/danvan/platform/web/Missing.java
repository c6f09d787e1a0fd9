package vn.danvan.platform.web;

/** A thing that is not there, or not for this person: answered with 404. */
public class Missing extends RuntimeException {
    public Missing(String kind, Object id) {
        super("%s %s".formatted(kind, id));
    }
}
