package vn.danvan.worklist;

/** A list that a person comes back to (bộ lọc đã lưu): a name, and the query of the address that shows it. */
public record SavedFilter(long id, String name, String query) {}
