package vn.danvan.platform.api;

import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.web.ApiRefused;
import vn.danvan.platform.web.SentForms;

/** Does an act once for a mark, where the act itself knows no marks. */
@Component
public class Once {
    private final SentForms sent;
    private final MessageSource words;

    Once(SentForms sent, MessageSource words) {
        this.sent = sent;
        this.words = words;
    }

    /** A refusal that {@code act} throws leaves the mark unused. */
    @Transactional
    public <T> T act(Mark mark, Supplier<T> act) {
        if (!sent.isFirst(mark.value())) {
            var sentence = words.getMessage("api.key-used", null, Locale.of("vi"));
            throw ApiRefused.of(HttpStatus.CONFLICT, "key-used", sentence);
        }
        return act.get();
    }
}
