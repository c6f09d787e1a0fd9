package vn.danvan.platform.access;

/** An act without the right to it: answered with 403. */
public class Forbidden extends RuntimeException {
    public Forbidden(Right right) {
        super("Missing right " + right);
    }
}
