-- Steering committees (ban chỉ đạo). Each decision makes a new composition; the earlier ones are kept.
CREATE TABLE organization.committee (
    id        bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_id bigint  NOT NULL REFERENCES organization.agency,
    version   integer NOT NULL DEFAULT 0,
    UNIQUE (agency_id, id)
);

CREATE TABLE organization.committee_composition (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_id        bigint NOT NULL,
    committee_id     bigint NOT NULL,
    name             text   NOT NULL CHECK (name <> ''),
    standing_unit_id bigint,
    first_day        date   NOT NULL,
    -- the end of its period as the decision says; the next composition may come earlier
    last_day         date   CHECK (last_day >= first_day),
    decision_symbol  text   NOT NULL CHECK (decision_symbol <> ''),
    decided_on       date   NOT NULL,
    UNIQUE (committee_id, first_day),
    FOREIGN KEY (agency_id, committee_id) REFERENCES organization.committee (agency_id, id),
    FOREIGN KEY (agency_id, standing_unit_id) REFERENCES organization.unit (agency_id, id)
);
CREATE INDEX committee_composition_unit ON organization.committee_composition (standing_unit_id);

CREATE TABLE organization.committee_member (
    composition_id bigint  NOT NULL REFERENCES organization.committee_composition,
    position       integer NOT NULL CHECK (position > 0),
    role           text    NOT NULL CHECK (role IN ('HEAD', 'STANDING_DEPUTY', 'DEPUTY', 'MEMBER', 'SECRETARY')),
    -- null for a member from elsewhere
    officer_id     bigint  REFERENCES organization.officer,
    name           text    NOT NULL CHECK (name <> ''),
    -- the post as the decision names it
    title          text    NOT NULL,
    PRIMARY KEY (composition_id, position)
);
CREATE INDEX committee_member_officer ON organization.committee_member (officer_id);
CREATE UNIQUE INDEX committee_member_one_head ON organization.committee_member (composition_id) WHERE role = 'HEAD';
