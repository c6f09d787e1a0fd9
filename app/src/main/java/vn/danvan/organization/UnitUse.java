package vn.danvan.organization;

/** A module that keeps records of units says so, and no unit in use is removed from under it. */
public interface UnitUse {
    /** Whether any record hangs on any of the units. */
    boolean uses(UnitIds units);
}
