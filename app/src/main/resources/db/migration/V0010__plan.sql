-- Plans as they were read, reviewed and approved, and the tasks that came of them.

CREATE SCHEMA plan;

CREATE TABLE plan.plan (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_id  bigint      NOT NULL,
    year       integer     NOT NULL CHECK (year BETWEEN 2000 AND 2199),
    title      text        NOT NULL CHECK (title <> ''),
    created_at timestamptz NOT NULL
);
CREATE INDEX plan_agency ON plan.plan (agency_id, year DESC, id DESC);

-- One reading of a plan: the first, or an amended one. At most one draft and one approved revision for a plan.
CREATE TABLE plan.revision (
    id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan_id             bigint      NOT NULL REFERENCES plan.plan,
    agency_id           bigint      NOT NULL,
    number              integer     NOT NULL CHECK (number > 0),
    state               text        NOT NULL CHECK (state IN ('DRAFT', 'APPROVED', 'REPLACED', 'DISCARDED')),
    file_name           text        NOT NULL,
    file_sha256         text        NOT NULL CHECK (file_sha256 ~ '^[0-9a-f]{64}$'),
    source_text         text        NOT NULL,
    kind                text,
    title               text,
    symbol              text,
    issuer              text,
    superior            text,
    place               text,
    issued              text,
    signatory_authority text,
    signatory_title     text,
    signatory_name      text,
    created_by          bigint      NOT NULL,
    created_at          timestamptz NOT NULL,
    closed_by           bigint,
    closed_at           timestamptz,
    UNIQUE (plan_id, number)
);
CREATE UNIQUE INDEX revision_one_draft ON plan.revision (plan_id) WHERE state = 'DRAFT';
CREATE UNIQUE INDEX revision_one_approved ON plan.revision (plan_id) WHERE state = 'APPROVED';
-- The same file is read once by an agency; a discarded reading does not count.
CREATE UNIQUE INDEX revision_same_file ON plan.revision (agency_id, file_sha256) WHERE state <> 'DISCARDED';

CREATE TABLE plan.part (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    revision_id bigint  NOT NULL REFERENCES plan.revision,
    position    integer NOT NULL,
    level       integer NOT NULL CHECK (level > 0),
    number      text    NOT NULL,
    marker      text    NOT NULL,
    words       text    NOT NULL,
    heading     boolean NOT NULL,
    span_start  integer NOT NULL,
    span_end    integer NOT NULL CHECK (span_end >= span_start),
    UNIQUE (revision_id, position)
);

CREATE TABLE plan.citation (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    revision_id bigint  NOT NULL REFERENCES plan.revision,
    position    integer NOT NULL,
    surface     text    NOT NULL,
    kind        text    NOT NULL,
    symbol      text,
    issued_on   date,
    issuer      text,
    span_start  integer NOT NULL,
    span_end    integer NOT NULL CHECK (span_end >= span_start),
    UNIQUE (revision_id, position)
);

CREATE TABLE plan.recipient (
    revision_id bigint  NOT NULL REFERENCES plan.revision,
    position    integer NOT NULL,
    name        text    NOT NULL,
    PRIMARY KEY (revision_id, position)
);

CREATE TABLE plan.task (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan_id      bigint      NOT NULL REFERENCES plan.plan,
    -- the revision whose text the span points into
    revision_id  bigint      NOT NULL REFERENCES plan.revision,
    agency_id    bigint      NOT NULL,
    position     integer     NOT NULL,
    number       text        NOT NULL,
    bullet       integer     NOT NULL CHECK (bullet >= 0),
    text         text        NOT NULL CHECK (text <> ''),
    span_start   integer,
    span_end     integer     CHECK (span_end >= span_start),
    lead_unit_id bigint,
    status       text        NOT NULL CHECK (status IN ('NOT_STARTED', 'RUNNING', 'WAITING_COOPERATION',
                                                        'WAITING_APPROVAL', 'RETURNED', 'DONE', 'CANCELLED')),
    due_on       date,
    created_at   timestamptz NOT NULL,
    closed_at    timestamptz,
    version      integer     NOT NULL DEFAULT 0,
    CHECK ((span_start IS NULL) = (span_end IS NULL)),
    CHECK ((closed_at IS NOT NULL) = (status IN ('DONE', 'CANCELLED')))
);
CREATE INDEX task_revision ON plan.task (revision_id);
CREATE INDEX task_plan ON plan.task (plan_id, position);
CREATE INDEX task_open_due ON plan.task (agency_id, due_on, id) WHERE closed_at IS NULL;
CREATE INDEX task_open_lead ON plan.task (lead_unit_id, due_on, id) WHERE closed_at IS NULL;
CREATE INDEX task_search ON plan.task USING gin (platform.search_key(text) gin_trgm_ops);

-- Co-operating units; the lead stands in the task.
CREATE TABLE plan.task_unit (
    task_id bigint NOT NULL REFERENCES plan.task,
    unit_id bigint NOT NULL,
    PRIMARY KEY (task_id, unit_id)
);
CREATE INDEX task_unit_unit ON plan.task_unit (unit_id);

CREATE TABLE plan.task_citation (
    task_id     bigint NOT NULL REFERENCES plan.task,
    citation_id bigint NOT NULL REFERENCES plan.citation,
    PRIMARY KEY (task_id, citation_id)
);
CREATE INDEX task_citation_citation ON plan.task_citation (citation_id);

-- The days on which a task is due; a cycle has one row for each occurrence in the year of the plan.
CREATE TABLE plan.due (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    task_id  bigint NOT NULL REFERENCES plan.task,
    phrase   text   NOT NULL,
    last_day date   NOT NULL,
    done_on  date,
    UNIQUE (task_id, last_day, phrase)
);

-- What happened to a task and what people noted, oldest first. Never changed, never deleted.
CREATE TABLE plan.task_entry (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    task_id      bigint      NOT NULL REFERENCES plan.task,
    at           timestamptz NOT NULL,
    officer_id   bigint      NOT NULL,
    officer_name text        NOT NULL,
    act          text        NOT NULL,
    words        text
);
CREATE INDEX task_entry_task ON plan.task_entry (task_id, id);

CREATE TABLE plan.evidence (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    task_id    bigint      NOT NULL REFERENCES plan.task,
    name       text        NOT NULL CHECK (name <> ''),
    sha256     text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint      NOT NULL CHECK (size > 0),
    media_type text        NOT NULL,
    added_by   bigint      NOT NULL,
    added_at   timestamptz NOT NULL,
    UNIQUE (task_id, sha256)
);

CREATE TABLE plan.proposal (
    id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    revision_id         bigint   NOT NULL REFERENCES plan.revision,
    position            integer  NOT NULL,
    number              text     NOT NULL,
    bullet              integer  NOT NULL CHECK (bullet >= 0),
    text                text     NOT NULL CHECK (text <> ''),
    span_start          integer,
    span_end            integer  CHECK (span_end >= span_start),
    unit_words          text     NOT NULL DEFAULT '',
    lead_unit_id        bigint,
    cooperating_unit_id bigint[] NOT NULL DEFAULT '{}',
    due                 text[]   NOT NULL DEFAULT '{}',
    state               text     NOT NULL CHECK (state IN ('OPEN', 'ACCEPTED', 'DROPPED')),
    task_id             bigint   REFERENCES plan.task,
    version             integer  NOT NULL DEFAULT 0,
    CHECK ((span_start IS NULL) = (span_end IS NULL))
);
CREATE INDEX proposal_revision ON plan.proposal (revision_id, position);
CREATE INDEX proposal_task ON plan.proposal (task_id);
