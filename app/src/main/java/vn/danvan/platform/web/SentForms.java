package vn.danvan.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of forms that were sent. A form that adds something carries a mark of its own, so that an impatient
 * second click, which a browser without script cannot hold back, adds nothing.
 */
@Repository
public class SentForms {
    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient db;
    private final Clock clock;

    SentForms(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Whether the form with this mark was not acted upon before; called inside the transaction of the act, which the
     * second click waits for. Without a mark, as from a program, every call counts.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isFirst(@Nullable UUID mark) {
        if (mark == null) {
            return true;
        }
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        db.sql("DELETE FROM platform.sent_form WHERE sent_at < :before")
                .param("before", now.minus(KEPT))
                .update();
        return db.sql("INSERT INTO platform.sent_form (mark, sent_at) VALUES (:mark, :now) ON CONFLICT DO NOTHING")
                        .param("mark", mark)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** Whether the form with this mark was acted upon; for acts that refuse what the first click has changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean wasSent(@Nullable UUID mark) {
        return mark != null
                && db.sql("SELECT EXISTS (SELECT FROM platform.sent_form WHERE mark = :mark)")
                        .param("mark", mark)
                        .query(Boolean.class)
                        .single();
    }
}
