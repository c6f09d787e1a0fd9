-- Notices of days off and readings of the law, as administrators enter them. Nothing is changed or removed: what ends keeps
-- its row, so that the calendar of any moment can be laid out again.

CREATE SCHEMA calendar;

-- Each change of a notice or a rule makes an edition (bản lịch). A term is counted by one edition.
CREATE TABLE calendar.edition (
    number integer     PRIMARY KEY CHECK (number > 0),
    at     timestamptz NOT NULL
);
INSERT INTO calendar.edition (number, at) VALUES (1, now());

CREATE TABLE calendar.notice (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- null: for all agencies of the state
    agency_id       bigint,
    number          text        NOT NULL CHECK (number <> ''),
    issued_on       date        NOT NULL,
    issuer          text        NOT NULL CHECK (issuer <> ''),
    -- what the notice chose for a year: days of Tết before the first of the lunar year, the side of 2 September
    year            integer     CHECK (year BETWEEN 2000 AND 2199),
    tet_days_before integer     CHECK (tet_days_before BETWEEN 1 AND 3),
    national_day    text        CHECK (national_day IN ('BEFORE', 'AFTER')),
    replaces        text        CHECK (replaces <> ''),
    corrects_id     bigint      REFERENCES calendar.notice,
    since           integer     NOT NULL,
    until           integer     CHECK (until > since),
    entered_by      bigint      NOT NULL,
    entered_at      timestamptz NOT NULL,
    ended_by        bigint,
    ended_at        timestamptz,
    end_reason      text,
    CHECK ((year IS NULL) = (tet_days_before IS NULL) AND (year IS NULL) = (national_day IS NULL)),
    CHECK ((until IS NULL) = (ended_at IS NULL) AND (until IS NULL) = (ended_by IS NULL))
);
CREATE INDEX notice_corrects ON calendar.notice (corrects_id);
CREATE UNIQUE INDEX notice_number ON calendar.notice (coalesce(agency_id, 0), number) WHERE until IS NULL;

CREATE TABLE calendar.notice_day (
    notice_id bigint  NOT NULL REFERENCES calendar.notice,
    position  integer NOT NULL,
    kind      text    NOT NULL CHECK (kind IN ('SWAP', 'EXTRA', 'OFF', 'WORK', 'RECEPTION', 'DESK')),
    day       date    NOT NULL,
    -- the day of rest that makes up for a swapped day
    worked_on date,
    name      text    NOT NULL DEFAULT '',
    PRIMARY KEY (notice_id, position),
    CHECK ((kind = 'SWAP') = (worked_on IS NOT NULL))
);

-- What a version of a rule really says, read in the text of the law by a person (bản đối chiếu).
CREATE TABLE calendar.reading (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    rule_id      text        NOT NULL CHECK (rule_id <> ''),
    -- the first day of the version that it sets right
    version_from date        NOT NULL,
    -- the version as it should be, in the form of the rule files
    rule_text    text        NOT NULL CHECK (rule_text <> ''),
    verified_by  text        NOT NULL CHECK (verified_by <> ''),
    verified_on  date        NOT NULL,
    since        integer     NOT NULL,
    until        integer     CHECK (until > since),
    entered_by   bigint      NOT NULL,
    entered_at   timestamptz NOT NULL,
    ended_by     bigint,
    ended_at     timestamptz,
    end_reason   text,
    CHECK ((until IS NULL) = (ended_at IS NULL) AND (until IS NULL) = (ended_by IS NULL))
);
CREATE UNIQUE INDEX reading_version ON calendar.reading (rule_id, version_from) WHERE until IS NULL;

-- Days that calendars of subscribers still show and have to remove.
CREATE TABLE calendar.cancelled_event (
    name      text        PRIMARY KEY,
    first_day date        NOT NULL,
    last_day  date        NOT NULL CHECK (last_day >= first_day),
    summary   text        NOT NULL,
    at        timestamptz NOT NULL
);
