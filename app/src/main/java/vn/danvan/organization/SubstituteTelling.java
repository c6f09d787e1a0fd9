package vn.danvan.organization;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.messages.Messages;
import vn.danvan.platform.web.DueWords;
import vn.danvan.platform.web.Texts;

/** Tells an officer that he does the work of somebody who is away. */
@Component
class SubstituteTelling {
    private final Officers officers;
    private final Messages messages;
    private final Texts texts;

    SubstituteTelling(Officers officers, Messages messages, Texts texts) {
        this.officers = officers;
        this.messages = messages;
        this.texts = texts;
    }

    void tell(AbsenceId id, OfficerId officer, OfficerId substitute, LocalDate firstDay, LocalDate lastDay) {
        var name = officers.find(officer, firstDay).map(Officer::name).orElse("");
        var words = texts.of("absence.told", name, DueWords.date(firstDay), DueWords.date(lastDay));
        messages.tell(substitute, "absence:" + id, words, "/work");
    }
}
