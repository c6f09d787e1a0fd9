package vn.danvan.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official document as it was read: every item points into {@code text}.
 *
 * @param text the whole source text as decoded, NFC, lines ended by {@code \n}
 * @param body the parts, bullets, paragraphs and tables in text order; parts hold what stands under them
 * @param citations every mention of another document, in text order
 * @param deadlines every date by which, or cycle in which, something is due, in text order
 * @param taskUnits the units that are given a task (chủ trì, phối hợp, thực hiện)
 * @param addressees the agencies after «Kính gửi»
 * @param recipients the lines of «Nơi nhận»
 * @param signatories who signed, in text order: one as a rule, two in minutes and joint papers
 */
public record Document(
        String text,
        Header header,
        List<Block> body,
        List<Citation> citations,
        List<Deadline> deadlines,
        List<TaskUnit> taskUnits,
        List<Passage> addressees,
        List<Passage> recipients,
        List<Signatory> signatories) {

    public Document {
        body = List.copyOf(body);
        citations = List.copyOf(citations);
        deadlines = List.copyOf(deadlines);
        taskUnits = List.copyOf(taskUnits);
        addressees = List.copyOf(addressees);
        recipients = List.copyOf(recipients);
        signatories = List.copyOf(signatories);
    }

    /** The first who signed; null in a text without signature. */
    public @Nullable Signatory signatory() {
        return signatories.isEmpty() ? null : signatories.getFirst();
    }
}
