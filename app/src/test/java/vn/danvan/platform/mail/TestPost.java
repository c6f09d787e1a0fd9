package vn.danvan.platform.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.stereotype.Component;
import vn.danvan.platform.access.OfficerId;

/** Sends saved mails to a server on this machine, as the job does where one is set. */
@Component
public class TestPost {
    private final MailTable table;
    private final Clock clock;

    TestPost(MailTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** The last mail to a person, offered to the server whatever the hour. */
    public Optional<Duration> sendLast(OfficerId officer, int port) {
        var mail = table.to(officer, 1).getFirst();
        table.tried(mail.id(), MailState.WAITING, 0, null);
        return job(port, null).run(Long.toString(mail.id()));
    }

    MailJob job(int port, SendingHours hours) {
        var beans = new StaticListableBeanFactory();
        if (hours != null) {
            beans.addBean("hours", hours);
        }
        ObjectProvider<SendingHours> provider = beans.getBeanProvider(SendingHours.class);
        var settings = new SmtpSettings("127.0.0.1", port, "", "", SmtpSettings.Tls.NONE, "danvan@sovidu.example");
        return new MailJob(table, new Smtp(settings), provider, clock);
    }
}
