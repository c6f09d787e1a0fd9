-- Terms that run, of things of any module: what was known when the day was counted, and the day.
CREATE TABLE calendar.open_term (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_id     bigint  NOT NULL,
    -- the module's kind and id of the thing whose term this is, its name and its page
    owner_kind    text    NOT NULL CHECK (owner_kind <> ''),
    owner_id      bigint  NOT NULL,
    label         text    NOT NULL,
    path          text    NOT NULL CHECK (path LIKE '/%'),
    unit_id       bigint,
    officer_id    bigint,
    rule_id       text    NOT NULL,
    start_on      date    NOT NULL,
    start_at      time,
    circumstances text    NOT NULL DEFAULT '',
    extensions    integer NOT NULL DEFAULT 0,
    suspensions   text    NOT NULL DEFAULT '',
    open_on       date,
    given         text,
    -- null while a person has to decide, with the question
    due_on        date,
    question      text,
    edition       integer NOT NULL,
    version       integer NOT NULL DEFAULT 0,
    UNIQUE (owner_kind, owner_id, rule_id),
    CHECK ((due_on IS NULL) <= (question IS NOT NULL))
);
CREATE INDEX open_term_rule ON calendar.open_term (rule_id, id);

-- One counting again after an edition; done in the order of the editions.
CREATE TABLE calendar.recount (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    edition     integer     NOT NULL UNIQUE,
    agency_id   bigint,
    rule_id     text,
    cause       text        NOT NULL,
    -- terms up to this id have been looked at; null once all have been
    done_to     bigint      DEFAULT 0,
    moved       bigint      NOT NULL DEFAULT 0,
    unchanged   bigint      NOT NULL DEFAULT 0,
    undecided   bigint      NOT NULL DEFAULT 0,
    asked_at    timestamptz NOT NULL,
    finished_at timestamptz
);
CREATE INDEX recount_open ON calendar.recount (edition) WHERE finished_at IS NULL;

-- Terms that somebody was just working on when the recount came by.
CREATE TABLE calendar.recount_rest (
    recount_id bigint NOT NULL REFERENCES calendar.recount,
    term_id    bigint NOT NULL,
    PRIMARY KEY (recount_id, term_id)
);

-- What a recount changed, kept when the term is closed.
CREATE TABLE calendar.recount_move (
    recount_id bigint NOT NULL REFERENCES calendar.recount,
    term_id    bigint NOT NULL,
    agency_id  bigint NOT NULL,
    unit_id    bigint,
    officer_id bigint,
    rule_id    text   NOT NULL,
    label      text   NOT NULL,
    path       text   NOT NULL,
    old_day    date,
    new_day    date,
    why        text   NOT NULL,
    PRIMARY KEY (recount_id, term_id)
);
