package vn.danvan.plan;

import vn.danvan.platform.access.AgencyId;

/** An approved plan made or amended this task; told in the transaction of the approval. */
public record ProposalCarried(TaskId task, AgencyId agency, String text) {}
