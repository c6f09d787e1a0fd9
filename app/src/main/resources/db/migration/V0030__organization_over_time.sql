-- Units over time: a unit's row says what it is called since its last change, unit_past what it was before.

CREATE TABLE organization.unit_change (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_id       bigint NOT NULL REFERENCES organization.agency,
    kind            text   NOT NULL CHECK (kind IN ('ESTABLISH', 'RENAME', 'MOVE', 'MERGE', 'SPLIT', 'ABOLISH')),
    -- the first day on which it holds
    first_day       date   NOT NULL,
    decision_symbol text   NOT NULL CHECK (decision_symbol <> ''),
    decided_on      date   NOT NULL
);
CREATE INDEX unit_change_agency ON organization.unit_change (agency_id, first_day);

ALTER TABLE organization.unit
    -- null while the unit is what it was on its first day
    ADD since      date CHECK (since > first_day),
    ADD changed_by bigint REFERENCES organization.unit_change,
    ADD ended_by   bigint REFERENCES organization.unit_change,
    ADD CHECK (parent_id <> id);
CREATE INDEX unit_changed_by ON organization.unit (changed_by);
CREATE INDEX unit_ended_by ON organization.unit (ended_by);

CREATE TABLE organization.unit_past (
    unit_id    bigint NOT NULL,
    agency_id  bigint NOT NULL,
    parent_id  bigint,
    name       text   NOT NULL CHECK (name <> ''),
    short_name text   NOT NULL CHECK (short_name <> ''),
    kind       text   NOT NULL
        CHECK (kind IN ('OFFICE', 'INSPECTORATE', 'DIVISION', 'SUB_DEPARTMENT', 'CENTRE', 'OTHER')),
    position   bigint NOT NULL,
    first_day  date   NOT NULL,
    last_day   date   NOT NULL CHECK (last_day >= first_day),
    changed_by bigint REFERENCES organization.unit_change,
    PRIMARY KEY (unit_id, first_day),
    FOREIGN KEY (agency_id, unit_id) REFERENCES organization.unit (agency_id, id),
    FOREIGN KEY (agency_id, parent_id) REFERENCES organization.unit (agency_id, id)
);
CREATE INDEX unit_past_parent ON organization.unit_past (parent_id);
CREATE INDEX unit_past_agency ON organization.unit_past (agency_id);
CREATE INDEX unit_past_changed_by ON organization.unit_past (changed_by);

-- What a unit was, and from when to when: for each day of its life exactly one row.
CREATE VIEW organization.unit_state AS
    SELECT id AS unit_id, agency_id, parent_id, name, short_name, kind, position,
           coalesce(since, first_day) AS first_day, last_day, changed_by
      FROM organization.unit
    UNION ALL
    SELECT unit_id, agency_id, parent_id, name, short_name, kind, position, first_day, last_day, changed_by
      FROM organization.unit_past;

-- Which units went on with the work of one that ended or was divided. At most one of them is its heir, which takes over
-- its figures, so that no record counts twice.
CREATE TABLE organization.unit_succession (
    predecessor_id bigint  NOT NULL REFERENCES organization.unit,
    successor_id   bigint  NOT NULL REFERENCES organization.unit,
    change_id      bigint  NOT NULL REFERENCES organization.unit_change,
    -- the first day of the successor in this place
    first_day      date    NOT NULL,
    heir           boolean NOT NULL,
    PRIMARY KEY (predecessor_id, successor_id, first_day),
    CHECK (predecessor_id <> successor_id)
);
CREATE INDEX unit_succession_successor ON organization.unit_succession (successor_id);
CREATE INDEX unit_succession_change ON organization.unit_succession (change_id);
CREATE UNIQUE INDEX unit_succession_heir ON organization.unit_succession (predecessor_id) WHERE heir;
