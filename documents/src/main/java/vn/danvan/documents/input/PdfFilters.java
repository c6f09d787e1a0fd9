package vn.danvan.documents.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a stream of a PDF is packed.
 *
 * @param names of all filters that its dictionary names, in whatever places
 * @param hidden true where a name is written by codes or stands in another object
 */
record PdfFilters(List<String> names, boolean hidden) {

    private static final Pattern FILTER =
            Pattern.compile("/F(?:ilter)?\\s*+(\\[[^\\]]*+\\]?|/[^\\s/\\[\\](){}<>]*+|\\d)");
    private static final Pattern CODED = Pattern.compile("/\\w*+#");
    private static final Pattern NAME = Pattern.compile("/([^\\s/\\[\\](){}<>]*+)");

    /** The most that one byte can become. */
    private static final long OF_DEFLATE = 1032;

    private static final long OF_LZW = 1365;
    private static final long OF_RUN_LENGTH = 64;

    static PdfFilters of(String dictionary) {
        var names = new ArrayList<String>();
        boolean hidden = CODED.matcher(dictionary).find();
        for (var filter = FILTER.matcher(dictionary); filter.find(); ) {
            var value = filter.group(1);
            NAME.matcher(value).results().forEach(name -> names.add(name.group(1)));
            hidden |= value.chars().anyMatch(Character::isDigit) && !value.contains("/");
        }
        return new PdfFilters(names, hidden);
    }

    boolean deflatedOnly() {
        return !hidden && names.size() == 1 && names.getFirst().startsWith("Fl");
    }

    /** How many times larger the stream may become at the most. */
    long growth() {
        long growth = hidden ? OF_LZW : 1;
        for (var name : names) {
            growth *= switch (name) {
                case "FlateDecode", "Fl" -> OF_DEFLATE;
                case "LZWDecode", "LZW" -> OF_LZW;
                case "RunLengthDecode", "RL" -> OF_RUN_LENGTH;
                default -> 1;
            };
            growth = Math.min(growth, Integer.MAX_VALUE);
        }
        return growth;
    }
}
