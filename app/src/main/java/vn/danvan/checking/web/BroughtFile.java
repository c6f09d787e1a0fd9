package vn.danvan.checking.web;

import java.util.Base64;

/**
 * A file that someone brought along to be checked. It is not kept here: the page carries it, so that a corrected copy can be
 * made of it at the next request.
 */
public final class BroughtFile {
    /** A page carries no more, for a form may hold 2 MB; a plan in Word has some 50 KB. */
    private static final int MOST_CARRIED = 1024 * 1024;

    private final String name;
    private final byte[] content;

    BroughtFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    public String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    public boolean isCarried() {
        return content.length <= MOST_CARRIED;
    }

    /** The content as a field of a form. */
    public String carried() {
        return Base64.getEncoder().encodeToString(content);
    }

    /** The name of the corrected copy: {@code ke-hoach.da-sua.docx}. */
    String correctedName() {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name + ".da-sua" : name.substring(0, dot) + ".da-sua" + name.substring(dot);
    }
}
