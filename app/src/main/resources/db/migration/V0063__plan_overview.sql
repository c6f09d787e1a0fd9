-- When somebody of its units last told something of a task: a note, an act, a piece of evidence.
ALTER TABLE plan.task ADD reported_at timestamptz;

UPDATE plan.task t
   SET reported_at = (SELECT max(e.at) FROM plan.task_entry e WHERE e.task_id = t.id AND e.act <> 'Giao việc');

-- Each count of the overview is answered by one of these alone.
CREATE INDEX task_open_work ON plan.task (agency_id)
    INCLUDE (lead_unit_id, status, due_on, reported_at, created_at) WHERE closed_at IS NULL;
CREATE INDEX task_closed_work ON plan.task (agency_id, closed_at) INCLUDE (id, status, due_on) WHERE closed_at IS NOT NULL;
CREATE INDEX task_plan_work ON plan.task (plan_id) INCLUDE (status, due_on);
