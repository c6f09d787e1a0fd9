package vn.danvan.platform.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sentences that code chooses for people, from {@code messages.properties}, with numbers as they are written in Việt Nam. */
@Component
public class Texts {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    public String of(String key, Object... values) {
        return messages.getMessage(key, values, VIETNAMESE);
    }
}
