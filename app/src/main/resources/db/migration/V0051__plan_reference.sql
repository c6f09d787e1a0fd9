-- What kind of proof a file is.
ALTER TABLE plan.evidence
    ADD kind text NOT NULL DEFAULT 'FILE' CHECK (kind IN ('FILE', 'MINUTES', 'PHOTO', 'DOCUMENT'));

-- Evidence that is not a file: the number of an issued document, a page, a record of any register.
CREATE TABLE plan.reference (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    task_id  bigint      NOT NULL REFERENCES plan.task,
    kind     text        NOT NULL CHECK (kind IN ('DOCUMENT', 'LINK', 'RECORD')),
    words    text        NOT NULL CHECK (words <> ''),
    address  text,
    added_by text        NOT NULL,
    added_at timestamptz NOT NULL,
    UNIQUE (task_id, kind, words)
);
