package vn.danvan.platform.mail;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.jobs.Jobs;

/** Saves mails with the act that asks for them. */
@Service
public class Mails {
    private final MailTable table;
    private final MailJob job;
    private final Jobs jobs;

    Mails(MailTable table, MailJob job, Jobs jobs) {
        this.table = table;
        this.job = job;
        this.jobs = jobs;
    }

    /** To be sent once the act is committed; where no server is set it is kept to be looked at. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(Mail mail) {
        if (job.sends()) {
            table.insert(mail, MailState.WAITING).ifPresent(id -> jobs.save(job, Long.toString(id)));
        } else {
            table.insert(mail, MailState.KEPT);
        }
    }

    /** The last ones to a person, the newest first. */
    @Transactional(readOnly = true)
    public List<SavedMail> to(OfficerId officer, int limit) {
        return table.to(officer, limit);
    }
}
