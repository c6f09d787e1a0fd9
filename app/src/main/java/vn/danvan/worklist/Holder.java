package vn.danvan.worklist;

import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.UnitId;

/** Who has an open item: a unit as a whole or an officer by name. */
public sealed interface Holder {

    long number();

    record OfUnit(UnitId unit) implements Holder {
        @Override
        public long number() {
            return unit.value();
        }
    }

    record OfOfficer(OfficerId officer) implements Holder {
        @Override
        public long number() {
            return officer.value();
        }
    }

    /** The word for it in the table. */
    default String kind() {
        return switch (this) {
            case OfUnit _ -> "UNIT";
            case OfOfficer _ -> "OFFICER";
        };
    }
}
