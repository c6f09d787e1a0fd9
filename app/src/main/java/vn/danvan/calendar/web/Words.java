package vn.danvan.calendar.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sentences that code chooses, from {@code messages.properties}. */
@Component("calendarWords")
class Words {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... values) {
        return messages.getMessage(key, values, VIETNAMESE);
    }

    /** The sentence of a key; what is no key is a sentence already. */
    String orItself(String key) {
        var known = messages.getMessage(key, null, key, VIETNAMESE);
        return known == null ? key : known;
    }
}
