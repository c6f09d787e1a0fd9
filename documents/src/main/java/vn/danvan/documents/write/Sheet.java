package vn.danvan.documents.write;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the paper shows from top to bottom (trang in), with Annex I of Decree 30/2020/NĐ-CP applied, before any file format.
 *
 * @param fields what a file says about itself
 */
public record Sheet(Map<DocumentField, String> fields, List<Section> sections) {
    public Sheet {
        fields = fields.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(fields));
        sections = List.copyOf(sections);
    }
}
