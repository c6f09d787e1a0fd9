package vn.danvan.platform.api;

/** What all addresses for programs begin with. */
public final class Api {
    /** The number changes when a program that followed the document would break. */
    public static final String PATH = "/api/v1";

    private Api() {}
}
