package vn.danvan.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.UnitId;

/**
 * A duty that stands in a draft as it stood elsewhere, with its units and its days as people write them.
 *
 * @param from the task that it goes on with
 * @param heading the part of the plan it stood under
 */
public record CarriedDuty(
        TaskId from, String heading, String text, @Nullable UnitId lead, List<UnitId> cooperating, String dues) {

    /** The words on one line. */
    String line() {
        return text.replaceAll("\\s+", " ").strip();
    }

    ProposalDraft proposal() {
        return new ProposalDraft(
                new Numbering("", 0),
                line(),
                null,
                "",
                lead,
                cooperating,
                DuePhrase.parseAll(dues).dues(),
                null);
    }
}
