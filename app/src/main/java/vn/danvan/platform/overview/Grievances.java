package vn.danvan.platform.overview;

import java.time.LocalDate;
import java.util.List;
import vn.danvan.platform.access.Actor;

/**
 * What people complain of (người dân phản ánh điều gì): published as a bean by the module that keeps such a register. While
 * there is none, the overview says so instead of showing a nought.
 */
public interface Grievances {

    /** What was received from one day to another, both included, in the agency of the reader. */
    Summary received(Actor reader, LocalDate from, LocalDate to);

    /**
     * What was received.
     *
     * @param subjects what most of it was about, most first
     * @param path the page that lists what was counted
     */
    record Summary(long number, List<Subject> subjects, String path) {
        public Summary {
            subjects = List.copyOf(subjects);
        }
    }

    /** How often it was about one thing. */
    record Subject(String name, long number, String path) {}
}
