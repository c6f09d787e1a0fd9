package vn.danvan.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What one person is told on one day (bản tin nhắc việc). */
public record Digest(LocalDate day, String name, List<Section> sections) {

    /**
     * Some items under a title; {@code lines} are the first of {@code count}.
     *
     * @param query of the page that shows all of them
     */
    public record Section(String title, long count, List<WorkLine> lines, String query) {
        /** «3», «99+». */
        public String countWords() {
            return count < Worklist.MANY ? Long.toString(count) : "99+";
        }
    }

    public Digest {
        sections = sections.stream().filter(section -> section.count() > 0).toList();
    }

    boolean isEmpty() {
        return sections.isEmpty();
    }

    /** «Trễ hạn: 3; Đến hạn trong 7 ngày: 2». */
    String summary() {
        return sections.stream()
                .map(section -> section.title() + ": " + section.countWords())
                .collect(Collectors.joining("; "));
    }
}
