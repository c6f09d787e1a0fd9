package vn.danvan.platform.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.danvan.platform.jobs.Job;

/**
 * Sends one mail, in working hours only. A mail that the server does not take is offered again after longer and longer
 * pauses, and then stands in the log as not sent. One that is sent twice, because the program was killed before it could
 * note the first time, bears the same number both times, by which mail programs know it.
 */
@Component
class MailJob implements Job {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(24));
    private static final int LONGEST_PROBLEM = 300;

    private final MailTable table;
    private final Smtp smtp;
    private final ObjectProvider<SendingHours> hours;
    private final Clock clock;

    MailJob(MailTable table, Smtp smtp, ObjectProvider<SendingHours> hours, Clock clock) {
        this.table = table;
        this.smtp = smtp;
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "platform.mail";
    }

    boolean sends() {
        return smtp.isSet();
    }

    @Override
    public Optional<Duration> run(String id) {
        return table.find(Long.parseLong(id))
                .filter(mail -> mail.state() == MailState.WAITING)
                .flatMap(this::send);
    }

    private Optional<Duration> send(SavedMail saved) {
        var pause = hours.stream()
                .map(each -> each.pause(saved.mail().agency(), clock.instant()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (pause.isPositive()) {
            return Optional.of(pause);
        }
        if (!smtp.isSet()) {
            table.tried(saved.id(), MailState.KEPT, saved.attempts(), null);
            return Optional.empty();
        }
        try {
            smtp.send(saved);
            table.tried(saved.id(), MailState.SENT, saved.attempts() + 1, null);
            return Optional.empty();
        } catch (MessagingException e) {
            return failed(saved, e);
        }
    }

    private Optional<Duration> failed(SavedMail saved, MessagingException why) {
        var pause = PAUSES.stream().skip(saved.attempts()).findFirst();
        var state = pause.isPresent() ? MailState.WAITING : MailState.FAILED;
        table.tried(saved.id(), state, saved.attempts() + 1, words(why));
        return pause;
    }

    private static String words(MessagingException why) {
        var said = why.toString().strip();
        return said.substring(0, Math.min(LONGEST_PROBLEM, said.length()));
    }
}
