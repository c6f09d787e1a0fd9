package vn.danvan.plan;

/** A file was added to a task, in this very transaction. */
public record NewEvidence(EvidenceId id) {}
