-- One index serves where two did: lists walk it in its order, and counts read it alone.
DROP INDEX plan.task_open_due;
DROP INDEX plan.task_open_work;
CREATE INDEX task_open ON plan.task (agency_id, due_on, id)
    INCLUDE (lead_unit_id, status, reported_at, created_at) WHERE closed_at IS NULL;

DROP INDEX plan.task_plan;
DROP INDEX plan.task_plan_work;
CREATE INDEX task_plan ON plan.task (plan_id, position) INCLUDE (status, due_on);
