package vn.danvan.platform.web;

/** A change of something that somebody else changed meanwhile: answered with 409. */
public class Stale extends RuntimeException {
    public Stale(String kind, Object id) {
        super("%s %s".formatted(kind, id));
    }
}
