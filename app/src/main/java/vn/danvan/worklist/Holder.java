package vn.danvan.worklist;

import vn.danvan.platform.access.SeatId;
import vn.danvan.platform.access.UnitId;

/**
 * Who has an open item: a unit as a whole, or one seat in it. Work is given to no person: whoever holds the seat has it,
 * the substitute while the holder is away, and the next holder after a handover.
 */
public sealed interface Holder {

    long number();

    record OfUnit(UnitId unit) implements Holder {
        @Override
        public long number() {
            return unit.value();
        }
    }

    record OfSeat(SeatId seat) implements Holder {
        @Override
        public long number() {
            return seat.value();
        }
    }

    static Holder of(String kind, long number) {
        return switch (kind) {
            case "UNIT" -> new OfUnit(new UnitId(number));
            case "SEAT" -> new OfSeat(new SeatId(number));
            default -> throw new IllegalArgumentException("No holder of kind " + kind);
        };
    }

    /** The word for it in the table. */
    default String kind() {
        return switch (this) {
            case OfUnit _ -> "UNIT";
            case OfSeat _ -> "SEAT";
        };
    }
}
