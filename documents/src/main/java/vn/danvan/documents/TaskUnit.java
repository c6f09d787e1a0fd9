package vn.danvan.documents;

/** A unit that is given a task, with its part in it. */
public record TaskUnit(Passage unit, Role role) {

    /** The part a unit has in a task. */
    public enum Role {
        /** chủ trì, or simply named as the one who acts */
        LEAD,
        /** phối hợp */
        COOPERATING
    }
}
