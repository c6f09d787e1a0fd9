package vn.danvan.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.danvan.calendar.MoveTable.Group;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Officer;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.messages.Messages;

/**
 * Tells of a recount whom it concerns, once each: the officer whose work the term is; else the heads of the unit; where a
 * unit has none, or the term belongs to no unit, the office.
 */
@Component
class Telling {
    private final MoveTable moves;
    private final Directory directory;
    private final Messages messages;

    Telling(MoveTable moves, Directory directory, Messages messages) {
        this.moves = moves;
        this.directory = directory;
        this.messages = messages;
    }

    void tell(Recount recount) {
        var counts = new LinkedHashMap<OfficerId, Integer>();
        for (var group : moves.groups(recount.id())) {
            whom(group).forEach(officer -> counts.merge(officer, group.count(), Integer::sum));
        }
        counts.forEach((officer, count) -> messages.tell(
                officer,
                "recount:" + recount.id(),
                "%d việc được tính lại hạn vì %s.".formatted(count, recount.cause()),
                "/calendar/moves/" + recount.id()));
    }

    List<OfficerId> whom(Group group) {
        var officer = group.officer();
        if (officer != null) {
            return List.of(officer);
        }
        var all = directory.officers(group.agency());
        var heads = all.stream()
                .filter(each -> group.unit() != null && Objects.equals(each.unit(), group.unit()))
                .filter(each -> each.roles().contains(Role.UNIT_HEAD))
                .toList();
        return (heads.isEmpty()
                        ? all.stream()
                                .filter(each -> each.roles().contains(Role.OFFICE))
                                .toList()
                        : heads)
                .stream().map(Officer::id).toList();
    }
}
