package vn.danvan.documents.docx;

/** Gathers XML; words are escaped, and letters that XML does not know are left out. */
final class Xml {
    private final StringBuilder out = new StringBuilder(8 * 1024);

    /** Markup as it is. */
    Xml tag(String markup) {
        out.append(markup);
        return this;
    }

    /** An element without content whose one attribute {@code w:val} has this value. */
    Xml val(String name, Object value) {
        out.append("<w:").append(name).append(" w:val=\"").append(value).append("\"/>");
        return this;
    }

    /** Words of a document. */
    Xml words(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (isAllowed(words, i)) {
                        out.append(c);
                    }
                }
            }
        }
        return this;
    }

    /** XML 1.0, 2.2: no controls but tab and line ends, no half of a pair, neither FFFE nor FFFF. */
    private static boolean isAllowed(String words, int index) {
        char c = words.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 < words.length() && Character.isLowSurrogate(words.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(words.charAt(index - 1));
        }
        return c >= ' ' ? c < '\uFFFE' : c == '\t' || c == '\n' || c == '\r';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
