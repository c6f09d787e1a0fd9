package vn.danvan.platform;

/** Whether this is a demonstration (chạy thử) with sample content, where nothing is real. */
public record DemoMode(boolean on) {}
