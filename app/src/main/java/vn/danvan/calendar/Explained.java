package vn.danvan.calendar;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import vn.danvan.terms.CountedDay;
import vn.danvan.terms.DueDate;
import vn.danvan.terms.Terms;
import vn.danvan.terms.calendar.Notice;
import vn.danvan.terms.explain.Alternatives;
import vn.danvan.terms.explain.Alternatives.Alternative;
import vn.danvan.terms.explain.MonthPicture;
import vn.danvan.terms.explain.Sentence;
import vn.danvan.terms.law.Citation;
import vn.danvan.terms.law.Status;

/**
 * A due date with its reasons, as pages show it: {@code calendar/explanation.jte} takes it, in the pages of any module.
 *
 * @param pictures one for each month
 * @param changes what would change the day
 */
public record Explained(
        DueDate due, String sentence, List<Content> pictures, List<String> articles, List<Alternative> changes) {

    public static Explained of(DueDate due, Terms terms) {
        return new Explained(
                due,
                Sentence.of(due),
                MonthPicture.each(due).stream().map(Explained::drawn).toList(),
                due.articles().stream().map(Citation::inSentence).toList(),
                Alternatives.of(terms, due));
    }

    /** The library escapes every word in its pictures. */
    private static Content drawn(String svg) {
        return output -> output.writeContent(svg);
    }

    public LocalDate day() {
        return due.day();
    }

    public List<CountedDay> days() {
        return due.days();
    }

    public List<String> notices() {
        return due.notices().stream().map(Notice::number).toList();
    }

    public boolean provisional() {
        return due.provisional();
    }

    public boolean verified() {
        return due.version().status() == Status.VERIFIED;
    }

    public String status() {
        return due.version().status().vietnamese();
    }
}
