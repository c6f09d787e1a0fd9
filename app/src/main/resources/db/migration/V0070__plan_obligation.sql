-- Duties that an agency hands to the agencies below it, and the tasks by which these answer.
CREATE TABLE plan.obligation (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- the duty of the agency above, and its plan
    task_id     bigint      NOT NULL REFERENCES plan.task,
    plan_id     bigint      NOT NULL REFERENCES plan.plan,
    sender_id   bigint      NOT NULL,
    receiver_id bigint      NOT NULL,
    -- who had it before the receiver took over the work
    former_id   bigint,
    -- as it was sent: the receiver never reads the plan above itself
    text        text        NOT NULL CHECK (text <> ''),
    product     text        NOT NULL,
    measure     text        NOT NULL,
    note        text        NOT NULL,
    basis       text        NOT NULL CHECK (basis <> ''),
    -- infinity where there is no last day, so that one index keeps the order
    due_on      date        NOT NULL,
    state       text        NOT NULL
        CHECK (state IN ('NEW', 'RECEIVED', 'ANSWERED', 'DONE', 'REFUSED', 'RELEASED', 'WITHDRAWN')),
    -- why it was refused, sent again or withdrawn
    reason      text        NOT NULL DEFAULT '',
    -- by what the office of the receiver proved it done, where its tasks do not
    proof       text        NOT NULL DEFAULT '',
    -- of the tasks that answer, those that were not cancelled, and how many of these are done
    answers     integer     NOT NULL DEFAULT 0 CHECK (answers >= 0),
    done        integer     NOT NULL DEFAULT 0 CHECK (done BETWEEN 0 AND answers),
    sent_at     timestamptz NOT NULL,
    version     integer     NOT NULL DEFAULT 0,
    CHECK (sender_id <> receiver_id),
    UNIQUE (task_id, receiver_id)
);
CREATE INDEX obligation_plan ON plan.obligation (plan_id, receiver_id);
CREATE INDEX obligation_received ON plan.obligation (receiver_id, due_on, id);
CREATE INDEX obligation_sent ON plan.obligation (sender_id, due_on, id);
CREATE INDEX obligation_unanswered ON plan.obligation (sender_id, due_on, id) WHERE state IN ('NEW', 'RECEIVED');
CREATE INDEX obligation_former ON plan.obligation (former_id, due_on, id) WHERE former_id IS NOT NULL;

-- The receiver's own tasks that answer. What was withdrawn keeps them.
CREATE TABLE plan.obligation_task (
    obligation_id bigint NOT NULL REFERENCES plan.obligation,
    task_id       bigint NOT NULL REFERENCES plan.task,
    PRIMARY KEY (obligation_id, task_id)
);
CREATE INDEX obligation_task_task ON plan.obligation_task (task_id, obligation_id);

-- What both agencies did with it.
CREATE TABLE plan.obligation_entry (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    obligation_id bigint      NOT NULL REFERENCES plan.obligation,
    at            timestamptz NOT NULL,
    -- null for what the program did by itself
    agency_id     bigint,
    officer_name  text        NOT NULL,
    act           text        NOT NULL CHECK (act <> ''),
    words         text
);
CREATE INDEX obligation_entry_obligation ON plan.obligation_entry (obligation_id, id);
