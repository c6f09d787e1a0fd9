-- What a task is to bring, how that is measured, what came of it, and the task that it is a piece of.
ALTER TABLE plan.task
    ADD product      text NOT NULL DEFAULT '',
    ADD measure      text NOT NULL DEFAULT '',
    ADD result       text NOT NULL DEFAULT '',
    -- code and points of the list of products by which civil servants are rated
    ADD product_code text NOT NULL DEFAULT '',
    ADD points       numeric(6, 2) CHECK (points >= 0),
    -- the directive that a task was added for in the course of the year
    ADD basis        text NOT NULL DEFAULT '',
    ADD parent_id    bigint REFERENCES plan.task;
CREATE INDEX task_parent ON plan.task (parent_id) WHERE parent_id IS NOT NULL;

-- Programmes and goals that a task counts for: one record serves several reports.
CREATE TABLE plan.task_tag (
    task_id bigint NOT NULL REFERENCES plan.task,
    tag     text   NOT NULL CHECK (tag <> ''),
    PRIMARY KEY (task_id, tag)
);
CREATE INDEX task_tag_tag ON plan.task_tag (tag, task_id);

-- Each co-operating unit says for itself when its part is done and what it brought.
ALTER TABLE plan.task_unit
    ADD done_on date,
    ADD result  text NOT NULL DEFAULT '';

-- Asked for by those who work on the task, decided by those who hand tasks out; one open at a time.
CREATE TABLE plan.due_request (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    task_id    bigint      NOT NULL REFERENCES plan.task,
    dues       text        NOT NULL,
    reason     text        NOT NULL CHECK (reason <> ''),
    asked_by   text        NOT NULL,
    asked_at   timestamptz NOT NULL,
    granted    boolean,
    decided_at timestamptz,
    CHECK ((granted IS NULL) = (decided_at IS NULL))
);
CREATE UNIQUE INDEX due_request_open ON plan.due_request (task_id) WHERE decided_at IS NULL;
CREATE INDEX due_request_task ON plan.due_request (task_id);
