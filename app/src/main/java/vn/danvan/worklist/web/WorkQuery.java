package vn.danvan.worklist.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.danvan.platform.access.UnitId;
import vn.danvan.worklist.WorkFilter;
import vn.danvan.worklist.WorkFilter.Due;
import vn.danvan.worklist.WorkFilter.Scope;
import vn.danvan.worklist.WorkLine;

/** A filter as it stands in the address of its page, read and written in one form. What is not understood is left out. */
public final class WorkQuery {
    private static final int LONGEST_WORDS = 200;

    private WorkQuery() {}

    static WorkFilter read(MultiValueMap<String, String> query, Scope usual) {
        var words = value(query, "q");
        return new WorkFilter(
                word(Scope.values(), value(query, "of")).orElse(usual),
                word(Due.values(), value(query, "due")).orElse(Due.ANY),
                number(value(query, "unit")).map(UnitId::new).orElse(null),
                value(query, "kind").isEmpty() ? null : value(query, "kind"),
                words.substring(0, Math.min(LONGEST_WORDS, words.length())));
    }

    public static WorkFilter read(String query, Scope usual) {
        var decoded = new LinkedMultiValueMap<String, String>();
        UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .forEach((name, values) -> values.stream()
                        .filter(Objects::nonNull)
                        .forEach(value -> decoded.add(name, UriUtils.decode(value, UTF_8))));
        return read(decoded, usual);
    }

    /** «of=mine&due=late»: what {@link #read} reads back. */
    public static String write(WorkFilter filter) {
        return address("", filter, null).substring(1);
    }

    static String address(String path, WorkFilter filter, WorkLine.@Nullable Key after) {
        var uri = UriComponentsBuilder.fromPath(path)
                .queryParam("of", filter.scope().word());
        if (filter.due() != Due.ANY) {
            uri.queryParam("due", filter.due().word());
        }
        if (filter.unit() != null) {
            uri.queryParam("unit", filter.unit().value());
        }
        if (filter.kind() != null) {
            uri.queryParam("kind", "{kind}");
        }
        if (!filter.words().isEmpty()) {
            uri.queryParam("q", "{q}");
        }
        if (after != null) {
            uri.queryParam("after", (after.dueOn() == null ? "" : after.dueOn()) + "." + after.id());
        }
        return uri.encode()
                .buildAndExpand(Map.of("kind", filter.kind() == null ? "" : filter.kind(), "q", filter.words()))
                .toUriString();
    }

    /** Where the next page begins; null for the first and for what is none. */
    static WorkLine.@Nullable Key after(String typed) {
        var dot = typed.indexOf('.');
        try {
            return dot < 0
                    ? null
                    : new WorkLine.Key(
                            dot == 0 ? null : LocalDate.parse(typed.substring(0, dot)),
                            Long.parseLong(typed.substring(dot + 1)));
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static String value(MultiValueMap<String, String> query, String name) {
        var value = query.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static Optional<Long> number(String typed) {
        return typed.matches("\\d{1,18}") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> word(E[] all, String typed) {
        return Arrays.stream(all).filter(each -> lower(each).equals(typed)).findFirst();
    }

    private static String lower(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT);
    }
}
