package vn.danvan.template;

import java.time.Instant;
import java.util.List;
import vn.danvan.platform.files.Fingerprint;

/**
 * A template that an agency uses.
 *
 * @param name what it is for, such as {@code Báo cáo tháng}; no two in use have the same
 * @param fields the names of its merge fields, in the order of the alphabet
 * @param version how often its file was replaced, and one
 */
public record OfficeTemplate(
        TemplateId id,
        String name,
        String fileName,
        Fingerprint file,
        List<String> fields,
        Instant savedAt,
        int version) {

    public OfficeTemplate {
        fields = List.copyOf(fields);
    }
}
