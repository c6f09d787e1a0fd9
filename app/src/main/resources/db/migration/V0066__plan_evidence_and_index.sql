-- task_closed_work, of the same tasks in the same order, answers whatever this one did.
DROP INDEX plan.task_closed;

-- Files that came before the search did are read like new ones.
INSERT INTO platform.job (task_name, task_instance, execution_time, picked, version)
SELECT 'plan.evidence-text', evidence_id::text, now(), false, 1 FROM plan.evidence_text WHERE read_at IS NULL
    ON CONFLICT DO NOTHING;
