package vn.danvan.documents.check;

import java.util.List;

/** The list of all rules of form, in the order of the page (danh mục quy tắc kiểm tra). */
public final class FormRules {
    private FormRules() {}

    public static List<FormRule> all() {
        return Rules.OF_TEXT.stream().map(Rule::about).toList();
    }
}
