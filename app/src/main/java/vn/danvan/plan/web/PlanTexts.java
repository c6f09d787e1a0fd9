package vn.danvan.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danvan.plan.Occurrence;
import vn.danvan.plan.Outline;
import vn.danvan.plan.Proposal;
import vn.danvan.plan.TaskEntry;
import vn.danvan.plan.TaskStatus;
import vn.danvan.platform.web.DueWords;
import vn.danvan.platform.web.Happening;
import vn.danvan.platform.web.Tone;
import vn.danvan.platform.web.Words;

/** How the states of tasks look. */
public final class PlanTexts {
    private PlanTexts() {}

    public static Tone tone(TaskStatus status) {
        return switch (status) {
            case NOT_STARTED -> Tone.OPEN;
            case RUNNING, WAITING_COOPERATION -> Tone.RUNNING;
            case WAITING_APPROVAL -> Tone.SOON;
            case RETURNED -> Tone.LATE;
            case DONE -> Tone.DONE;
            case CANCELLED -> Tone.ENDED;
        };
    }

    /** The first words of a long text, cut at a space. */
    public static String brief(String text, int length) {
        return Words.brief(text, length);
    }

    /** «29/3/2022» of an ISO date, «tháng 3/2022» where the day was left blank. */
    public static String issued(String iso) {
        return iso.length() == 10
                ? DueWords.date(LocalDate.parse(iso))
                : "tháng " + Integer.parseInt(iso.substring(5)) + "/" + iso.substring(0, 4);
    }

    /** The documents cited in the sentence of a proposal, each once. */
    public static List<String> cited(Proposal proposal, List<Outline.Cited> citations) {
        var sentence = proposal.span();
        return sentence == null
                ? List.of()
                : citations.stream()
                        .filter(cited -> sentence.contains(cited.span()))
                        .map(cited -> cited.symbol() == null ? cited.surface() : cited.kind() + " " + cited.symbol())
                        .distinct()
                        .toList();
    }

    /** Whether the days in words say no more than the one next day. */
    public static boolean saysOnly(List<Occurrence> dues, @Nullable LocalDate day) {
        return dues.size() == 1
                && day != null
                && dues.getFirst().doneOn() == null
                && dues.getFirst().phrase().equals(DueWords.date(day));
    }

    /** The dues that are still open, as people write them. */
    public static String openPhrases(List<Occurrence> dues) {
        return dues.stream()
                .filter(due -> due.doneOn() == null)
                .map(Occurrence::phrase)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** The history of a task, for the timeline. */
    public static List<Happening> happenings(List<TaskEntry> entries) {
        return entries.stream()
                .map(entry ->
                        new Happening(entry.at(), entry.officerName(), icon(entry.act()), entry.act(), entry.words()))
                .toList();
    }

    private static String icon(String act) {
        if (act.startsWith("Ghi chú")) {
            return "chat-left-text";
        }
        return switch (act) {
            case "Thêm minh chứng" -> "paperclip";
            case "Giao việc" -> "person-plus";
            default -> "arrow-right-circle";
        };
    }
}
