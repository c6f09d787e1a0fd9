package vn.danvan.documents.check;

import java.util.List;
import java.util.stream.Stream;

/** The list of all rules of form, in the order of the page (danh mục quy tắc kiểm tra). */
public final class FormRules {
    private FormRules() {}

    public static List<FormRule> all() {
        return Stream.concat(Rules.OF_TEXT.stream(), Rules.OF_LOOKS.stream())
                .map(Rule::about)
                .toList();
    }
}
