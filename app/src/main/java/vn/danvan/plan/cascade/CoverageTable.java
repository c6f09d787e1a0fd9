package vn.danvan.plan.cascade;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.cascade.Coverage.Cell;
import vn.danvan.plan.cascade.Coverage.OfAgency;
import vn.danvan.plan.cascade.Coverage.OfDuty;
import vn.danvan.platform.access.AgencyId;

/** The table duty × agency (ma trận nhiệm vụ × cơ quan), or a page of it. */
public record CoverageTable(List<OfDuty> duties, List<OfAgency> agencies, Map<TaskId, Map<AgencyId, Cell>> cells) {

    /** Null where the duty was not sent to the agency. */
    public @Nullable Cell cell(TaskId duty, AgencyId agency) {
        return cells.getOrDefault(duty, Map.of()).get(agency);
    }
}
