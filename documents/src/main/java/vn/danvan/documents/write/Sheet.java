package vn.danvan.documents.write;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.write.Piece.Line;

/**
 * What the paper shows from top to bottom (trang in), with Annex I of Decree 30/2020/NĐ-CP applied, before any file format.
 *
 * @param fields what a file says about itself
 * @param foot what stands at the foot of the first page, under a rule across it: the address of the agency (box 13)
 */
public record Sheet(
        Map<DocumentField, String> fields,
        List<Section> sections,
        @Nullable Line foot) {
    public Sheet {
        fields = fields.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(fields));
        sections = List.copyOf(sections);
    }

    /** A sheet with nothing at the foot of its first page. */
    public Sheet(Map<DocumentField, String> fields, List<Section> sections) {
        this(fields, sections, null);
    }

    /** {@code Kế hoạch 05/KH-SM Công tác dân vận năm 2026}: what the window of a reader shows. */
    public String title() {
        var notation = fields.get(DocumentField.CODE_NOTATION);
        var number = fields.getOrDefault(DocumentField.CODE_NUMBER, "");
        var words = Stream.of(
                fields.getOrDefault(DocumentField.TYPE_NAME, "Văn bản"),
                notation == null ? "" : number + "/" + notation,
                fields.getOrDefault(DocumentField.SUBJECT, ""));
        return words.filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
