package vn.danvan.platform;

/**
 * A part of the sample content of a demonstration. All parts are made once, in the order of their numbers, in one
 * transaction, when a demonstration starts on an empty database.
 */
public interface DemoContent {

    void create();

    /** Agency and accounts come at 10, plans at 20, what hangs on these later. */
    int order();
}
