package vn.danvan.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.organization.Duties;
import vn.danvan.organization.Post;
import vn.danvan.organization.UnitsOverTime;
import vn.danvan.organization.committee.Committee;
import vn.danvan.organization.committee.Member;
import vn.danvan.platform.access.UnitId;

/** Makes the page of one committee, and says where life has gone past its decision. */
@Component
class CommitteePage {
    private final Duties duties;
    private final UnitsOverTime overTime;
    private final Clock clock;

    CommitteePage(Duties duties, UnitsOverTime overTime, Clock clock) {
        this.duties = duties;
        this.overTime = overTime;
        this.clock = clock;
    }

    ModelAndView of(Committee committee) {
        var today = LocalDate.now(clock);
        var current = committee.newest();
        var changes = new HashMap<Member, String>();
        current.members().forEach(member -> changes.put(member, change(member, today)));
        var model = new HashMap<String, Object>();
        model.put("committee", committee);
        model.put("current", current);
        model.put("changes", changes);
        model.put(
                "standing",
                current.standingUnit() == null ? null : standing(current.standingUnit(), current.firstDay(), today));
        model.put("over", committee.on(today).isEmpty() && !current.firstDay().isAfter(today));
        return new ModelAndView("organization/committee", model);
    }

    /** What is different from the decision: another post, or none any more; empty if nothing is. */
    private String change(Member member, LocalDate today) {
        if (member.officer() == null) {
            return "";
        }
        var posts = duties.postsOn(member.officer(), today);
        if (posts.isEmpty()) {
            return "không còn giữ chức vụ nào";
        }
        var title = member.title().toLowerCase(Locale.ROOT);
        var same = title.isEmpty()
                || posts.stream()
                        .anyMatch(post -> title.startsWith(post.fullTitle().toLowerCase(Locale.ROOT)));
        return same ? "" : "nay là " + posts.stream().map(Post::fullTitle).collect(Collectors.joining(", "));
    }

    /** The standing unit by the name in the decision, and by today's name where that is another. */
    private String standing(UnitId unit, LocalDate decided, LocalDate today) {
        var then = overTime.nameOn(unit, decided);
        var successors = overTime.successorsOn(unit, today);
        var now = List.copyOf(overTime.namesOn(successors, today).values());
        return now.equals(List.of(then))
                ? then
                : then + now.stream().collect(Collectors.joining(", ", " (nay là ", ")"));
    }
}
