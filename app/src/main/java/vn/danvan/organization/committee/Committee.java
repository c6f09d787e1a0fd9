package vn.danvan.organization.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.danvan.platform.access.AgencyId;

/**
 * A steering committee (ban chỉ đạo) with all its compositions.
 *
 * @param compositions the newest first
 */
public record Committee(CommitteeId id, AgencyId agency, int version, List<Composition> compositions) {

    public Committee {
        compositions = List.copyOf(compositions);
    }

    public Composition newest() {
        return compositions.getFirst();
    }

    /** What it was composed of on a day; nothing before its first decision or after a period that nobody renewed. */
    public Optional<Composition> on(LocalDate day) {
        return compositions.stream()
                .filter(composition -> !composition.firstDay().isAfter(day))
                .findFirst()
                .filter(composition -> !composition.isOver(day));
    }
}
