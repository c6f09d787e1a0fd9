package vn.danvan.platform.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import vn.danvan.platform.web.ApiRefused;

/**
 * Looks at what programs send before any handler does: not too much of it, nothing left out that is needed, no text that
 * a form would not take either. What is needed is what is not {@code @Nullable}, as in the document.
 */
@RestControllerAdvice(annotations = ApiController.class)
class ApiBodies extends RequestBodyAdviceAdapter {
    private static final int MOST_BYTES = 1024 * 1024;
    static final int LONGEST_TEXT = 20_000;
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource words;

    ApiBodies(MessageSource words) {
        this.words = words;
    }

    @Override
    public boolean supports(MethodParameter method, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        var start = message.getBody().readNBytes(MOST_BYTES + 1);
        if (start.length > MOST_BYTES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return new Read(message.getHeaders(), new ByteArrayInputStream(start));
    }

    private record Read(HttpHeaders headers, InputStream body) implements HttpInputMessage {
        @Override
        public InputStream getBody() {
            return body;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        var faults = new TreeMap<String, String>();
        check("", body, faults);
        if (!faults.isEmpty()) {
            throw ApiRefused.fields("fields", faults);
        }
        return body;
    }

    private void check(String path, @Nullable Object value, Map<String, String> faults) {
        switch (value) {
            case Line line when line.text().isEmpty() -> faults.put(path, word("api.missing"));
            case Line line
            when line.text().length() > Line.LONGEST -> faults.put(path, word("api.too-long", Line.LONGEST));
            case Line _ -> {}
            case Record record -> {
                for (var component : record.getClass().getRecordComponents()) {
                    component(path, record, component, faults);
                }
            }
            case Collection<?> all -> all.forEach(each -> needed(path, each, faults));
            case String text when text.length() > LONGEST_TEXT -> faults.put(path, word("api.too-long", LONGEST_TEXT));
            case String text when text.indexOf('\0') >= 0 -> faults.put(path, word("api.nul"));
            case null, default -> {}
        }
    }

    private void component(String path, Record record, RecordComponent component, Map<String, String> faults) {
        var name = path.isEmpty() ? component.getName() : path + "." + component.getName();
        var value = value(record, component);
        if (Schemas.isNullable(component)) {
            check(name, value, faults);
        } else {
            needed(name, value, faults);
        }
    }

    private void needed(String name, @Nullable Object value, Map<String, String> faults) {
        if (value == null) {
            faults.put(name, word("api.missing"));
        } else {
            check(name, value, faults);
        }
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Every record tells its components", e);
        }
    }

    private String word(String key, Object... values) {
        return words.getMessage(key, values, VIETNAMESE);
    }
}
