package vn.danvan.documents;

import java.util.List;

/**
 * One duty of a plan (nhiệm vụ): what may become a task.
 *
 * @param number its place in the plan's own numbering, such as {@code II.3.a}
 * @param bullet its place among the bullets (or paragraphs) under that number, from 1; 0 for the numbered unit itself
 * @param text what is to be done, white space collapsed
 * @param span where it stands
 * @param citations the documents cited in it
 * @param deadlines when it is due, as written in it
 * @param units who is to do it: those named in it, or else those named by the heading it stands under
 */
public record Duty(
        String number,
        int bullet,
        String text,
        Span span,
        List<Citation> citations,
        List<Deadline> deadlines,
        List<TaskUnit> units) {

    public Duty {
        citations = List.copyOf(citations);
        deadlines = List.copyOf(deadlines);
        units = List.copyOf(units);
    }
}
