package vn.danvan.organization.web;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sentences that code chooses, from {@code messages.properties}. */
@Component
class Words {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy", VIETNAMESE);
    private final MessageSource messages;
    private final Clock clock;

    Words(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    String of(String key, Object... values) {
        return messages.getMessage(key, values, VIETNAMESE);
    }

    Sentences sentences() {
        return (key, values) -> of(key, values.toArray());
    }

    /** The sentence of a key, or else the fallback. */
    String orElse(String key, String fallback) {
        var known = messages.getMessage(key, null, fallback, VIETNAMESE);
        return known == null ? fallback : known;
    }

    /** «10:42 ngày 24/11/2026», the minute rounded up, so that nobody is told to come back too early. */
    String opening(Instant until) {
        return MOMENT.format(until.plusSeconds(59).atZone(clock.getZone()));
    }

    String moment(Instant at) {
        return MOMENT.format(at.atZone(clock.getZone()));
    }
}
