package vn.danvan.worklist;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.SignedIn;
import vn.danvan.platform.audit.Audit;

/** Where a person wants to be reminded. */
@Service
public class Reminders {
    private final ReminderTable table;
    private final Audit audit;

    Reminders(ReminderTable table, Audit audit) {
        this.table = table;
        this.audit = audit;
    }

    /** The address for mails; empty for who is told in the application only. */
    @Transactional(readOnly = true)
    public Optional<String> address(SignedIn person) {
        return table.address(person.actor().officer());
    }

    /** An empty address ends the mails. */
    @Transactional
    public void setAddress(SignedIn person, String address) {
        var officer = person.actor().officer();
        if (address.isEmpty()) {
            table.removeAddress(officer);
        } else {
            table.setAddress(person, address);
        }
        audit.record(
                person.actor(), address.isEmpty() ? "reminder.stop" : "reminder.set", "officer:" + officer, Map.of());
    }
}
