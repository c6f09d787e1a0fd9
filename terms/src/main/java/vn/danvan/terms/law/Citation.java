package vn.danvan.terms.law;

/** The place in a legal document that a rule rests on (căn cứ): "Luật Khiếu nại 02/2011/QH13", "Điều 28". */
public record Citation(String document, String article) {

    /** Reads "document, article"; the article begins after the first comma and may be missing. */
    public static Citation parse(String text) {
        int comma = text.indexOf(", ");
        return comma < 0
                ? new Citation(text.strip(), "")
                : new Citation(
                        text.substring(0, comma).strip(),
                        text.substring(comma + 2).strip());
    }

    /** The article before the document, as an official sentence cites it: "Điều 28 Luật Khiếu nại 02/2011/QH13". */
    public String inSentence() {
        return article.isEmpty() ? document : article + " " + document;
    }

    @Override
    public String toString() {
        return article.isEmpty() ? document : document + ", " + article;
    }
}
