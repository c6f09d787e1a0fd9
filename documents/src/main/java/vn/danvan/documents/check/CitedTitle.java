package vn.danvan.documents.check;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.danvan.documents.Span;

/** The abstract that follows a mention and its issuer, to the sign that ends it. */
record CitedTitle(Span span, String words) {
    private static final int LONGEST = 400;
    private static final int SHORTEST = 12;

    private static final Pattern OPENING = Pattern.compile("(?iu)\\s(?=[“\"]?(?:về|quy\\s+định|hướng\\s+dẫn"
            + "|ban\\s+hành|phê\\s+duyệt|sửa\\s+đổi|thực\\s+hiện\\s+dân)(?![\\p{L}]))");

    private static final Pattern END =
            Pattern.compile("[.;”\"]|,\\s+(?=\\p{Lu})|\\s(?=và\\s+(?:Kế|Quyết|Chỉ|Nghị|Thông|Công)\\s)|\\s\\(");

    static Optional<CitedTitle> behind(Paper paper, Cited cited) {
        int from = cited.span().end();
        int limit = Math.min(paper.text().length(), from + LONGEST);
        var opening = OPENING.matcher(paper.text()).region(from, Math.min(limit, from + 120));
        if (!opening.find() || paper.text().substring(from, opening.start()).matches("(?s).*[.;,].*")) {
            return Optional.empty();
        }
        int start = opening.end();
        char first = paper.text().charAt(start);
        start += first == '“' || first == '"' ? 1 : 0;
        var end = END.matcher(paper.text()).region(start, limit);
        int to = end.find() ? end.start() : limit;
        var words = paper.words(new Span(start, to));
        return words.length() < SHORTEST ? Optional.empty() : Optional.of(new CitedTitle(new Span(start, to), words));
    }
}
