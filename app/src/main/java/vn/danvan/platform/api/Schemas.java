package vn.danvan.platform.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Describes Java types as JSON Schema 2020-12. Records and enums are described once, under their own name. */
final class Schemas {
    private static final String PLACE = "#/components/schemas/";

    private static final Map<Class<?>, Map<String, Object>> PLAIN = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(Line.class, Map.of("type", "string", "minLength", 1, "maxLength", Line.LONGEST)),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(int.class, typed("integer", "int32")),
            Map.entry(Integer.class, typed("integer", "int32")),
            Map.entry(long.class, typed("integer", "int64")),
            Map.entry(Long.class, typed("integer", "int64")),
            Map.entry(BigDecimal.class, Map.of("type", "number")),
            Map.entry(LocalDate.class, typed("string", "date")),
            Map.entry(Instant.class, typed("string", "date-time")),
            Map.entry(LocalTime.class, Map.of("type", "string", "pattern", "^\\d{2}:\\d{2}(:\\d{2})?$")),
            Map.entry(Object.class, Map.of()));

    private final Map<String, Class<?>> owners = new TreeMap<>();
    private final Map<String, Map<String, Object>> described = new TreeMap<>();
    private final Map<String, Boolean> incoming = new TreeMap<>();

    /** All named schemas met so far. */
    Map<String, Map<String, Object>> described() {
        return described;
    }

    /** @param sent whether programs send it: then what may be null may be left out, and nothing else may come along */
    Map<String, Object> of(Type type, boolean sent) {
        return of(type, sent, Map.of());
    }

    private Map<String, Object> of(Type type, boolean sent, Map<TypeVariable<?>, Type> variables) {
        return switch (type) {
            case TypeVariable<?> variable -> of(variables.getOrDefault(variable, Object.class), sent, variables);
            case ParameterizedType generic -> generic(generic, sent, variables);
            case Class<?> plain when PLAIN.containsKey(plain) -> text(PLAIN.getOrDefault(plain, Map.of()), sent);
            case Class<?> named when named.isEnum() || named.isRecord() -> named(named, sent);
            default -> throw new IllegalStateException("The document cannot describe " + type);
        };
    }

    private static Map<String, Object> text(Map<String, Object> plain, boolean sent) {
        return sent && plain.equals(Map.of("type", "string"))
                ? ordered("type", "string", "maxLength", ApiBodies.LONGEST_TEXT)
                : ordered(plain);
    }

    private Map<String, Object> generic(ParameterizedType type, boolean sent, Map<TypeVariable<?>, Type> outer) {
        var raw = (Class<?>) type.getRawType();
        var arguments = type.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            return ordered("type", "array", "items", of(arguments[0], sent, outer));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return ordered("type", "object", "additionalProperties", of(arguments[1], sent, outer));
        }
        var variables = new LinkedHashMap<TypeVariable<?>, Type>();
        for (int n = 0; n < arguments.length; n++) {
            variables.put(raw.getTypeParameters()[n], arguments[n]);
        }
        return record(raw, sent, variables);
    }

    private Map<String, Object> named(Class<?> type, boolean sent) {
        var name = name(type);
        if (owners.putIfAbsent(name, type) == null) {
            incoming.put(name, sent);
            described.put(name, Map.of()); // holds the place for what refers to itself
            described.put(name, type.isEnum() ? enumeration(type) : record(type, sent, Map.of()));
        } else if (owners.get(name) != type) {
            throw new IllegalStateException("Two types are called " + name);
        } else if (type.isRecord() && incoming.getOrDefault(name, sent) != sent) {
            throw new IllegalStateException(name + " is sent and answered: what may be left out differs");
        }
        return ordered("$ref", PLACE + name);
    }

    /** A state is one of something: «TaskFilterState». */
    private static String name(Class<?> type) {
        var of = type.getEnclosingClass();
        return type.isEnum() && of != null ? of.getSimpleName() + type.getSimpleName() : type.getSimpleName();
    }

    private static Map<String, Object> enumeration(Class<?> type) {
        return ordered(
                "type",
                "string",
                "enum",
                Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
    }

    private Map<String, Object> record(Class<?> type, boolean sent, Map<TypeVariable<?>, Type> variables) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        for (var component : type.getRecordComponents()) {
            var nullable = isNullable(component);
            var schema = of(component.getGenericType(), sent, variables);
            properties.put(component.getName(), worded(nullable ? orNull(schema) : schema, component));
            if (!(nullable && sent) && !isLeftOut(type, nullable)) {
                required.add(component.getName());
            }
        }
        var schema = ordered("type", "object", "properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (sent) {
            schema.put("additionalProperties", false);
        }
        return schema;
    }

    static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Most answers say null in so many letters; a problem leaves out what there is nothing to say about. */
    private static boolean isLeftOut(Class<?> type, boolean nullable) {
        return nullable && type.isAnnotationPresent(JsonInclude.class);
    }

    static Map<String, Object> orNull(Map<String, Object> schema) {
        var type = schema.get("type");
        if (schema.isEmpty()) {
            return schema;
        }
        if (type == null) {
            return ordered("anyOf", List.of(schema, Map.of("type", "null")));
        }
        var wider = ordered(schema);
        wider.put("type", List.of(type, "null"));
        return wider;
    }

    static Map<String, Object> worded(Map<String, Object> schema, AnnotatedElement element) {
        var doc = element.getAnnotation(Doc.class);
        if (doc == null) {
            return schema;
        }
        var worded = ordered(schema);
        worded.put("description", doc.value());
        return worded;
    }

    private static Map<String, Object> typed(String type, String format) {
        return Map.of("type", type, "format", format);
    }

    /** A map that keeps its order, so that the document is the same each time. */
    static Map<String, Object> ordered(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int n = 0; n < namesAndValues.length; n += 2) {
            map.put((String) namesAndValues[n], namesAndValues[n + 1]);
        }
        return map;
    }

    private static Map<String, Object> ordered(Map<String, Object> other) {
        return new LinkedHashMap<>(new TreeMap<>(other).descendingMap());
    }
}
