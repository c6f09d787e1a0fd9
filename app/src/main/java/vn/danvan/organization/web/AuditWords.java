package vn.danvan.organization.web;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.danvan.organization.UnitKind;
import vn.danvan.platform.access.Role;

/** Says in words what the record of acts keeps as codes. A code without words, as of an old version, is shown as it is. */
@Component
class AuditWords {
    private final Words words;

    AuditWords(Words words) {
        this.words = words;
    }

    String act(String act) {
        return words.orElse("act." + act, act);
    }

    /** «cán bộ 11» for {@code officer:11}. */
    String object(String object) {
        var parts = object.split(":", 2);
        var kind = words.orElse("object." + parts[0], parts[0]);
        return parts.length == 1 ? kind : kind + " " + words.orElse("object.id." + parts[1], parts[1]);
    }

    /** «chức vụ 11, vai trò Chuyên viên». */
    String details(Map<String, Object> details) {
        return details.entrySet().stream()
                .map(detail -> words.orElse("detail." + detail.getKey(), detail.getKey()) + " " + value(detail))
                .collect(Collectors.joining(", "));
    }

    private static String value(Map.Entry<String, Object> detail) {
        var text = detail.getValue().toString();
        return switch (detail.getKey()) {
            case "role" -> title(Role.values(), Role::title, text);
            case "kind" -> title(UnitKind.values(), UnitKind::title, text);
            default -> text;
        };
    }

    private static <E extends Enum<E>> String title(E[] values, Function<E, String> title, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .map(title)
                .findFirst()
                .orElse(name);
    }
}
