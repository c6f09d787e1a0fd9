-- What becomes of the duties of a plan in the year after. Decided in peace, saved as a draft, carried out once.
CREATE TABLE plan.rollover (
    plan_id     bigint      PRIMARY KEY REFERENCES plan.plan,
    begun_by    text        NOT NULL,
    begun_at    timestamptz NOT NULL,
    done_at     timestamptz,
    -- the draft that the carried duties stand in
    revision_id bigint      REFERENCES plan.revision
);
CREATE INDEX rollover_revision ON plan.rollover (revision_id) WHERE revision_id IS NOT NULL;

CREATE TABLE plan.rollover_line (
    plan_id    bigint NOT NULL REFERENCES plan.rollover,
    task_id    bigint NOT NULL REFERENCES plan.task,
    decision   text   NOT NULL CHECK (decision IN ('CARRY', 'DROP', 'MOVE')),
    dues       text   NOT NULL,
    reason     text   NOT NULL,
    to_plan_id bigint REFERENCES plan.plan,
    PRIMARY KEY (plan_id, task_id)
);
CREATE INDEX rollover_line_task ON plan.rollover_line (task_id);
CREATE INDEX rollover_line_to_plan ON plan.rollover_line (to_plan_id) WHERE to_plan_id IS NOT NULL;
