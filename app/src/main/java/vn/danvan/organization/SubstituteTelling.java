package vn.danvan.organization;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.messages.Messages;
import vn.danvan.platform.web.DueWords;

/** Tells an officer that he does the work of somebody who is away. */
@Component
class SubstituteTelling {
    private final Officers officers;
    private final Messages messages;
    private final MessageSource texts;

    SubstituteTelling(Officers officers, Messages messages, MessageSource texts) {
        this.officers = officers;
        this.messages = messages;
        this.texts = texts;
    }

    void tell(AbsenceId id, OfficerId officer, OfficerId substitute, LocalDate firstDay, LocalDate lastDay) {
        var name = officers.find(officer, firstDay).map(Officer::name).orElse("");
        var words = new Object[] {name, DueWords.date(firstDay), DueWords.date(lastDay)};
        messages.tell(substitute, "absence:" + id, texts.getMessage("absence.told", words, Locale.ROOT), "/work");
    }
}
