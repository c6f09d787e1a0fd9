package vn.danvan.documents.write;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a draft tells about itself, by the fields of Annex VI. */
final class Fields {
    private Fields() {}

    static Map<DocumentField, String> of(Draft draft) {
        var fields = new EnumMap<DocumentField, String>(DocumentField.class);
        var head = draft.head();
        put(
                fields,
                DocumentField.TYPE_NAME,
                head.kind() == null ? null : head.kind().spelling());
        if (head.symbol() != null) {
            int slash = head.symbol().indexOf('/');
            put(fields, DocumentField.CODE_NUMBER, head.symbol().substring(0, Math.max(slash, 0)));
            put(fields, DocumentField.CODE_NOTATION, head.symbol().substring(slash + 1));
        }
        put(
                fields,
                DocumentField.ISSUED_DATE,
                head.date() == null ? null : head.date().toString());
        put(fields, DocumentField.ORGAN_NAME, head.agency());
        put(fields, DocumentField.SUBJECT, head.title());
        put(fields, DocumentField.LANGUAGE, "Tiếng Việt");
        if (!draft.signatures().isEmpty()) {
            var signer = draft.signatures().getLast();
            put(fields, DocumentField.POSITION, signer.title());
            put(fields, DocumentField.FULL_NAME, signer.name());
        }
        return fields;
    }

    private static void put(Map<DocumentField, String> fields, DocumentField field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(field, value);
        }
    }
}
