package vn.danvan.plan.mention;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Officer;
import vn.danvan.plan.Task;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.messages.Messages;
import vn.danvan.platform.web.Words;

/** Tells officers that a note on a task names them, in the transaction that saves the note. */
@Component
public class Mentions {
    private static final int SHOWN = 160;

    private final Directory directory;
    private final Messages messages;

    Mentions(Directory directory, Messages messages) {
        this.directory = directory;
        this.messages = messages;
    }

    /** Who may be named: those of the agency who hold a post and may read tasks. */
    public List<Officer> nameable(Actor writer) {
        return directory.officers(writer.agency()).stream()
                .filter(officer ->
                        officer.roles().stream().anyMatch(role -> role.rights().contains(Right.PLAN_READ)))
                .filter(officer -> !officer.id().equals(writer.officer()))
                .toList();
    }

    /**
     * Tells those named by «@» and those chosen; anybody else who was chosen is left out.
     *
     * @param topic what tells this note from others
     * @return whom it told
     */
    public List<Officer> tell(Actor writer, Task task, String note, List<OfficerId> chosen, String topic) {
        var all = nameable(writer);
        var named = Stream.concat(
                        new NamesInNote(all).named(note).stream(),
                        all.stream().filter(officer -> chosen.contains(officer.id())))
                .distinct()
                .toList();
        var words = "%s nhắc đến bạn: «%s»"
                .formatted(writer.name(), Words.brief(note.strip().replaceAll("\\s+", " "), SHOWN));
        named.forEach(officer -> messages.tell(officer.id(), topic, words, "/tasks/" + task.id()));
        return named;
    }
}
