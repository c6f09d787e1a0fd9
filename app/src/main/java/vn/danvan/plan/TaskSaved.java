package vn.danvan.plan;

/** A task was changed and saved like this; told in the transaction of the change. */
public record TaskSaved(Task task) {}
