-- When the lead last handed the task in: by this moment, and not by that of the approval, it is in time or late.
ALTER TABLE plan.task ADD handed_in_at timestamptz;

UPDATE plan.task t
   SET handed_in_at = e.at
  FROM (SELECT task_id, max(at) AS at FROM plan.task_entry WHERE act = 'Trình duyệt' GROUP BY task_id) e
 WHERE e.task_id = t.id;
