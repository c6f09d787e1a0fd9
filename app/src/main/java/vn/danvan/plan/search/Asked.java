package vn.danvan.plan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.danvan.documents.DocumentSymbol;

/**
 * What somebody typed to search for (câu tìm): words, and phrases in quotation marks, all of which must be there. With
 * marks they are found as they are typed, without marks in any spelling.
 */
public record Asked(String typed, List<String> phrases) {
    /** More than anybody types. */
    private static final int MOST_PHRASES = 12;

    private static final Pattern PIECE =
            Pattern.compile("[\"“”«](?<phrase>[^\"“”»]+)[\"“”»]?|(?<word>[\\p{L}\\p{M}\\p{N}]+)");

    public Asked {
        phrases = List.copyOf(phrases);
    }

    public static Asked of(String typed) {
        var phrases = new ArrayList<String>();
        var piece = PIECE.matcher(typed);
        while (piece.find() && phrases.size() < MOST_PHRASES) {
            var phrase = piece.group("phrase") == null ? piece.group("word") : piece.group("phrase");
            if (phrase.codePoints().anyMatch(Character::isLetterOrDigit)) {
                phrases.add(phrase.strip());
            }
        }
        return new Asked(typed.strip(), phrases);
    }

    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** The number and symbol of a document, where that is what was typed: «45/KH-UBND», «số 45 / kh-ubnd». */
    public Optional<String> symbol() {
        return DocumentSymbol.parse(typed).map(DocumentSymbol::toString);
    }
}
