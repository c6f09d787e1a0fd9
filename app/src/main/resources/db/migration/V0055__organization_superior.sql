-- Which agency stands under which, and since when.
CREATE TABLE organization.agency_superior (
    agency_id       bigint NOT NULL REFERENCES organization.agency,
    superior_id     bigint NOT NULL REFERENCES organization.agency,
    first_day       date   NOT NULL,
    last_day        date   CHECK (last_day >= first_day),
    decision_symbol text   NOT NULL,
    decided_on      date   NOT NULL,
    PRIMARY KEY (agency_id, first_day),
    CHECK (agency_id <> superior_id)
);
CREATE INDEX agency_superior_superior ON organization.agency_superior (superior_id, first_day);
-- At most one superior at the end of the line.
CREATE UNIQUE INDEX agency_superior_open ON organization.agency_superior (agency_id) WHERE last_day IS NULL;
