-- Figures to be reached, as the plan states them or as people add them, and what was counted towards them.
CREATE TABLE plan.target (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    task_id     bigint      NOT NULL REFERENCES plan.task,
    bound       text        NOT NULL CHECK (bound IN ('EXACTLY', 'AT_LEAST', 'AT_MOST')),
    amount      numeric     NOT NULL CHECK (amount >= 0),
    unit        text        NOT NULL CHECK (unit <> ''),
    subject     text        NOT NULL,
    -- what the percentage is of
    base        numeric     CHECK (base > 0),
    -- a figure that counts by itself
    figure_code text,
    of_lead     boolean     NOT NULL DEFAULT false,
    of_text     boolean     NOT NULL,
    dropped     text,
    version     integer     NOT NULL DEFAULT 0
);
CREATE INDEX target_task ON plan.target (task_id, id);

-- What officers counted, by day. A mistake is withdrawn, never deleted.
CREATE TABLE plan.target_count (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    target_id    bigint      NOT NULL REFERENCES plan.target,
    counted_on   date        NOT NULL,
    amount       numeric     NOT NULL CHECK (amount > 0),
    note         text        NOT NULL,
    evidence_id  bigint      REFERENCES plan.evidence,
    reference_id bigint      REFERENCES plan.reference,
    added_by     text        NOT NULL,
    added_at     timestamptz NOT NULL,
    withdrawn    text
);
CREATE INDEX target_count_target ON plan.target_count (target_id, counted_on);
CREATE INDEX target_count_evidence ON plan.target_count (evidence_id) WHERE evidence_id IS NOT NULL;
CREATE INDEX target_count_reference ON plan.target_count (reference_id) WHERE reference_id IS NOT NULL;
