package vn.danvan.organization.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Duties;
import vn.danvan.platform.access.UnitId;

/** Gathers the people of a unit. */
@Component
class UnitMembers {
    private final Duties duties;
    private final Directory directory;

    UnitMembers(Duties duties, Directory directory) {
        this.duties = duties;
        this.directory = directory;
    }

    List<UnitMember> of(UnitId unit, LocalDate day) {
        var names = new OfficerNames(directory);
        return duties.inUnit(unit, day).stream()
                .map(post -> {
                    var absence = duties.absenceOn(post.officer(), day).orElse(null);
                    var substitute = absence == null ? "" : names.of(absence.substitute());
                    return new UnitMember(post, names.of(post.officer()), absence, substitute);
                })
                .toList();
    }
}
