-- Figures, months and lists of what is closed walk the tasks of one agency.
CREATE INDEX task_agency ON plan.task (agency_id, id);
CREATE INDEX task_closed ON plan.task (agency_id, closed_at, id) WHERE closed_at IS NOT NULL;
