package vn.danvan.worklist;

import vn.danvan.organization.PostId;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.UnitId;

/** Who has an open item: a unit as a whole, an officer by name, or whoever holds a post. */
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

    record OfPost(PostId post) implements Holder {
        @Override
        public long number() {
            return post.value();
        }
    }

    /** The word for it in the table. */
    default String kind() {
        return switch (this) {
            case OfUnit _ -> "UNIT";
            case OfOfficer _ -> "OFFICER";
            case OfPost _ -> "POST";
        };
    }
}
