package vn.danvan.documents.docx;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of the fields of a template.
 *
 * @param words by the name of the field
 * @param lists by the name of the list, the part of a name before its stop: {@code nhiem_vu} for «{{nhiem_vu.ten}}»
 */
public record TemplateValues(Map<String, String> words, Map<String, List<Map<String, String>>> lists) {
    public TemplateValues {
        words = Map.copyOf(words);
        lists = Map.copyOf(lists);
    }

    /**
     * The value of a field; null where there is none.
     *
     * @param item of its list, null outside a list
     */
    @Nullable
    String value(String name, @Nullable Map<String, String> item) {
        var list = TemplatePart.listOf(name);
        if (list == null) {
            return words.get(name);
        }
        return item == null ? null : item.get(name.substring(list.length() + 1));
    }
}
