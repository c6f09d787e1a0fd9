package vn.danvan.organization;

import java.util.List;
import vn.danvan.platform.access.UnitId;

/** Some units, to be counted in the SQL of any module: {@code unit_id = ANY (:units)} with {@link #array()}. */
public record UnitIds(List<UnitId> ids) {

    public UnitIds {
        ids = List.copyOf(ids);
    }

    public Long[] array() {
        return ids.stream().map(UnitId::value).toArray(Long[]::new);
    }
}
