package vn.danvan.documents.check;

import java.util.List;
import java.util.function.Predicate;
import vn.danvan.documents.input.WordPage;

/** Page numbers, Decree 30/2020/NĐ-CP, Annex I, Part I, I.7. */
final class PageNumberRules {
    /** About so many letters fill a first page. */
    private static final int LETTERS_OF_A_PAGE = 3_500;

    static final List<Rule> ALL = List.of(
            PageRules.page(
                    "PAGE-NUMBER-MISSING",
                    Clauses.PAGE_NUMBER,
                    "Văn bản dài hơn một trang phải đánh số trang.",
                    "không có số trang",
                    "số trang ở giữa lề trên",
                    PageNumberRules::numberMissing),
            PageRules.page(
                    "PAGE-NUMBER-PLACE",
                    Clauses.PAGE_NUMBER,
                    "Số trang đặt ở phần lề trên.",
                    "số trang ở lề dưới",
                    "số trang ở lề trên",
                    PageNumberRules::numberPlace),
            PageRules.page(
                    "PAGE-NUMBER-CENTRE",
                    Clauses.PAGE_NUMBER,
                    "Số trang canh giữa theo chiều ngang.",
                    "số trang canh phải",
                    "số trang canh giữa",
                    PageNumberRules::numberCentre),
            PageRules.page(
                    "PAGE-NUMBER-SIZE",
                    Clauses.PAGE_NUMBER,
                    "Số trang cỡ chữ 13 đến 14, kiểu chữ đứng.",
                    "số trang cỡ chữ 10",
                    "số trang cỡ chữ 13",
                    PageNumberRules::numberSize),
            PageRules.page(
                    "PAGE-NUMBER-FIRST",
                    Clauses.PAGE_NUMBER,
                    "Không hiển thị số trang thứ nhất.",
                    "trang đầu có số 1",
                    "trang đầu không có số",
                    PageNumberRules::numberFirst),
            PageRules.page(
                    "PAGE-NUMBER-START",
                    Clauses.PAGE_NUMBER,
                    "Số trang đánh từ số 1.",
                    "đánh từ số 5",
                    "đánh từ số 1",
                    PageNumberRules::numberStart));

    private PageNumberRules() {}

    private static void numberMissing(WordPage page, Paper paper, Findings findings) {
        boolean longer = paper.text().length() > LETTERS_OF_A_PAGE;
        boolean none = page.accuracy() == WordPage.Accuracy.MEASURED
                ? page.sections().stream().anyMatch(section -> section.pages() > 1 && section.number() == null)
                : longer && page.sections().stream().allMatch(section -> section.number() == null);
        if (none) {
            findings.look(PagePart.PAGE, null, "không có số trang", "số trang canh giữa ở lề trên");
        }
    }

    private static void number(
            WordPage page, Findings findings, Predicate<WordPage.PageNumber> wrong, String found, String expected) {
        for (var section : page.sections()) {
            var number = section.number();
            if (number != null && wrong.test(number)) {
                findings.look(PagePart.PAGE, null, found, expected);
                return;
            }
        }
    }

    private static void numberPlace(WordPage page, Paper paper, Findings findings) {
        number(page, findings, number -> !number.atTop(), "số trang ở lề dưới", "số trang ở lề trên");
    }

    private static void numberCentre(WordPage page, Paper paper, Findings findings) {
        number(
                page,
                findings,
                number -> !"center".equals(number.look().alignment()),
                "số trang không canh giữa",
                "canh giữa");
    }

    private static void numberSize(WordPage page, Paper paper, Findings findings) {
        number(
                page,
                findings,
                number -> number.look().points() < 13
                        || number.look().points() > 14
                        || number.look().isItalic(),
                "số trang cỡ khác hoặc nghiêng",
                "cỡ chữ 13 đến 14, đứng");
    }

    private static void numberFirst(WordPage page, Paper paper, Findings findings) {
        var first = page.sections().isEmpty() ? null : page.sections().getFirst();
        if (first != null && first.number() != null && first.numberOnFirst()) {
            findings.look(PagePart.PAGE, null, "trang đầu hiển thị số", "trang đầu không hiển thị số");
        }
    }

    private static void numberStart(WordPage page, Paper paper, Findings findings) {
        var first = page.sections().isEmpty() ? null : page.sections().getFirst();
        var start = first == null ? null : first.numberStart();
        if (start != null && start != 1) {
            findings.look(PagePart.PAGE, null, "số trang đánh từ " + start, "đánh từ 1");
        }
    }
}
