-- Where a person wants the daily digest sent; who has no row gets it in the application only.
CREATE TABLE worklist.reminder_address (
    officer_id bigint PRIMARY KEY,
    account_id bigint NOT NULL,
    address    text   NOT NULL CHECK (address LIKE '%_@_%')
);

-- The days on which the digests of an agency were made: once each, whichever copy of the program does it.
CREATE TABLE worklist.digest_day (
    agency_id bigint      NOT NULL,
    day       date        NOT NULL,
    made_at   timestamptz NOT NULL,
    PRIMARY KEY (agency_id, day)
);

-- What was told to the post above: each item once before its last day and once after, for each last day it has had.
CREATE TABLE worklist.escalation (
    item_id    bigint      NOT NULL REFERENCES worklist.item,
    due_on     date        NOT NULL,
    step       text        NOT NULL CHECK (step IN ('BEFORE', 'AFTER')),
    officer_id bigint      NOT NULL,
    told_at    timestamptz NOT NULL,
    PRIMARY KEY (item_id, due_on, step, officer_id)
);
