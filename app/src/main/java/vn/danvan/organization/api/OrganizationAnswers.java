package vn.danvan.organization.api;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.danvan.organization.Outcome;
import vn.danvan.platform.web.ApiRefused;
import vn.danvan.platform.web.Stale;

/** Turns what became of an act into an answer, or into a refusal beside its field. */
@Component
class OrganizationAnswers {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource words;

    OrganizationAnswers(MessageSource words) {
        this.words = words;
    }

    <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var field, var reason) ->
                throw ApiRefused.fields(reason, Map.of(field, words.getMessage(reason, null, VIETNAMESE)));
        };
    }

    /** Of two who change the same, the second gets both versions. */
    <T> T first(Supplier<Outcome<T>> act, Supplier<?> current, Object sent) {
        try {
            var outcome = act.get();
            if (outcome instanceof Outcome.Refused<T>(var field, var _) && field.equals("version")) {
                throw ApiRefused.changed(current.get(), sent);
            }
            return done(outcome);
        } catch (Stale e) {
            throw ApiRefused.changed(current.get(), sent);
        }
    }

    void firstToEnd(Runnable act, Supplier<?> current, Object sent) {
        try {
            act.run();
        } catch (Stale e) {
            throw ApiRefused.changed(current.get(), sent);
        }
    }

    /** The place of a unit among its neighbours, as the page takes it. */
    int position(int sent) {
        if (sent < 0 || sent > 9999) {
            throw ApiRefused.fields("fields", Map.of("position", words.getMessage("form.number", null, VIETNAMESE)));
        }
        return sent;
    }
}
