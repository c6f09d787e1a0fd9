-- Mails to officers: saved with the act that asks for them, sent by a job; also the log of what became of them.
CREATE TABLE platform.mail (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_id  bigint      NOT NULL,
    officer_id bigint      NOT NULL,
    -- what it is about: the same thing is sent to a person once
    topic      text        NOT NULL CHECK (topic <> ''),
    address    text        NOT NULL CHECK (address LIKE '%_@_%'),
    subject    text        NOT NULL CHECK (subject <> ''),
    plain      text        NOT NULL,
    html       text        NOT NULL,
    -- KEPT: made while no server for mails was set, so it stands here only
    state      text        NOT NULL CHECK (state IN ('WAITING', 'SENT', 'FAILED', 'KEPT')),
    attempts   integer     NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    problem    text,
    made_at    timestamptz NOT NULL,
    ended_at   timestamptz,
    UNIQUE (officer_id, topic),
    CHECK ((state = 'WAITING') = (ended_at IS NULL))
);
CREATE INDEX mail_agency ON platform.mail (agency_id, id);
