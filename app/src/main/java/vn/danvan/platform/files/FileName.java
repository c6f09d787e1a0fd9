package vn.danvan.platform.files;

import java.util.regex.Pattern;

/** Names of files as people bring them. */
public final class FileName {
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\p{Cntrl}\\p{Cf}\"<>|:*?]");
    private static final int LONGEST = 200;

    private FileName() {}

    /** Without folders, without control and hidden letters; of a very long name the end, which holds the extension. */
    public static String cleaned(String name) {
        var bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = NOT_IN_NAMES.matcher(bare).replaceAll("").strip();
        return clean.length() <= LONGEST ? clean : clean.substring(clean.length() - LONGEST);
    }
}
