-- What an agency was called before; its own row says what it is called since the last change.
ALTER TABLE organization.agency
    ADD since           date,
    ADD decision_symbol text CHECK (decision_symbol <> ''),
    ADD decided_on      date;

CREATE TABLE organization.agency_past (
    agency_id       bigint NOT NULL REFERENCES organization.agency,
    name            text   NOT NULL CHECK (name <> ''),
    parent_name     text   CHECK (parent_name <> ''),
    short_name      text   NOT NULL CHECK (short_name <> ''),
    -- null for its first name
    first_day       date,
    last_day        date   NOT NULL CHECK (last_day >= first_day),
    decision_symbol text   CHECK (decision_symbol <> ''),
    decided_on      date,
    PRIMARY KEY (agency_id, last_day)
);
