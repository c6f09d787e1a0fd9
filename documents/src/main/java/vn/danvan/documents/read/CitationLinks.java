package vn.danvan.documents.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.danvan.documents.Citation;
import vn.danvan.documents.CitationLink;
import vn.danvan.documents.CitationLink.Relation;
import vn.danvan.documents.Document;

/** Finds the chain between mentions that follow each other in one sentence. */
public final class CitationLinks {
    private static final int LONGEST = 400;

    private record Rule(Pattern words, Relation relation) {}

    /** Each looks at the words between two mentions; the first that fits counts. */
    private static final List<Rule> RULES = List.of(
            // A được sửa đổi, bổ sung bởi B
            rule(
                    ".*được (?:điều chỉnh,? )?(?:sửa đổi|bổ sung|thay thế)[^;]{0,60}(?:bởi|theo|tại) ",
                    Relation.AMENDED_BY),
            // A sửa đổi, bổ sung một số điều của B
            rule(".*(?:sửa đổi|bổ sung|điều chỉnh)[^;]{0,90} (?:của |tại |kèm theo )?", Relation.AMENDS),
            // A thay thế B
            rule(".*(?:thay thế|bãi bỏ) ", Relation.REPLACES),
            // Kế hoạch ban hành kèm theo B
            rule(".*(?:ban hành )?kèm (?:theo )?", Relation.ISSUED_WITH),
            // A quy định chi tiết thi hành một số điều của B; A hướng dẫn một số nội dung của B
            rule(".*(?:quy định chi tiết|hướng dẫn|quy định chi tiết và hướng dẫn)[^;]{0,110} ", Relation.DETAILS),
            // A về thực hiện B; A triển khai thực hiện B; A về tiếp tục thực hiện B
            rule(".*(?:thực hiện|triển khai|thi hành|quán triệt) ", Relation.IMPLEMENTS));

    /** A new sentence or another member of a list: no chain. */
    private static final Pattern APART = Pattern.compile("(?s).*(?:[;]|\\.\\s+\\p{Lu}).*");

    private static final Pattern BLANK = Pattern.compile("\\s+");

    private CitationLinks() {}

    private static Rule rule(String words, Relation relation) {
        return new Rule(Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), relation);
    }

    public static List<CitationLink> of(Document document) {
        var links = new ArrayList<CitationLink>();
        var citations = document.citations();
        for (int i = 1; i < citations.size(); i++) {
            var from = citations.get(i - 1);
            var to = citations.get(i);
            relation(document.text(), from, to).ifPresent(relation -> links.add(new CitationLink(from, relation, to)));
        }
        return links;
    }

    private static Optional<Relation> relation(String text, Citation from, Citation to) {
        int start = from.surface().span().end();
        int end = to.surface().span().start();
        if (end <= start || end - start > LONGEST) {
            return Optional.empty();
        }
        var between = BLANK.matcher(text.substring(start, end)).replaceAll(" ");
        if (APART.matcher(between).matches()) {
            return Optional.empty();
        }
        return RULES.stream()
                .filter(rule -> rule.words().matcher(between).matches())
                .map(Rule::relation)
                .findFirst();
    }
}
