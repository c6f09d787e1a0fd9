-- Work done later, saved in the transaction that asks for it; the columns are those of db-scheduler.
CREATE TABLE platform.job (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX job_execution_time ON platform.job (execution_time);
CREATE INDEX job_last_heartbeat ON platform.job (last_heartbeat);

-- What the program has to tell a person (thông báo).
CREATE TABLE platform.message (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    officer_id bigint      NOT NULL,
    -- what it is about: the same thing is told to a person once
    topic      text        NOT NULL CHECK (topic <> ''),
    words      text        NOT NULL CHECK (words <> ''),
    path       text        NOT NULL CHECK (path LIKE '/%'),
    at         timestamptz NOT NULL,
    seen_at    timestamptz,
    UNIQUE (officer_id, topic)
);
CREATE INDEX message_unseen ON platform.message (officer_id) WHERE seen_at IS NULL;
