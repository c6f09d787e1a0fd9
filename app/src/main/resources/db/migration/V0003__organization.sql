CREATE SCHEMA organization;

CREATE TABLE organization.agency (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name        text NOT NULL CHECK (name <> ''),
    parent_name text CHECK (parent_name <> ''),
    short_name  text NOT NULL CHECK (short_name <> ''),
    -- false until the administrator of a new installation has given the real name
    named       boolean NOT NULL
);

CREATE TABLE organization.unit (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_id  bigint NOT NULL REFERENCES organization.agency,
    parent_id  bigint,
    name       text NOT NULL CHECK (name <> ''),
    short_name text NOT NULL CHECK (short_name <> ''),
    kind       text NOT NULL
        CHECK (kind IN ('OFFICE', 'INSPECTORATE', 'DIVISION', 'SUB_DEPARTMENT', 'CENTRE', 'OTHER')),
    position   bigint NOT NULL,
    first_day  date NOT NULL,
    last_day   date CHECK (last_day >= first_day),
    version    integer NOT NULL DEFAULT 0,
    UNIQUE (agency_id, id),
    FOREIGN KEY (agency_id, parent_id) REFERENCES organization.unit (agency_id, id)
);

CREATE INDEX unit_parent ON organization.unit (parent_id);
-- Two units of one agency never bear the same name at the same time; a closed one gives its name back.
CREATE UNIQUE INDEX unit_name ON organization.unit (agency_id, lower(name COLLATE "vi-x-icu"))
    WHERE last_day IS NULL;

CREATE TABLE organization.officer (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_id  bigint NOT NULL REFERENCES organization.agency,
    name       text COLLATE "vi-x-icu" NOT NULL CHECK (name <> ''),
    -- Vietnamese names are sorted by their last word
    given_name text COLLATE "vi-x-icu" NOT NULL GENERATED ALWAYS AS (regexp_replace(name, '^.* ', '')) STORED,
    UNIQUE (agency_id, id)
);

CREATE INDEX officer_name ON organization.officer (agency_id, given_name, name, id);

CREATE TABLE organization.post (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_id  bigint NOT NULL,
    officer_id bigint NOT NULL,
    unit_id    bigint,
    title      text NOT NULL CHECK (title <> ''),
    role       text NOT NULL
        CHECK (role IN ('ADMINISTRATOR', 'LEADER', 'OFFICE', 'UNIT_HEAD', 'OFFICER', 'CLERK', 'RECEPTION_OFFICER',
                        'PROCEDURES_OFFICER', 'UNION', 'READER_ABOVE')),
    first_day  date NOT NULL,
    -- a post given by mistake ends the day before it began
    last_day   date CHECK (last_day >= first_day - 1),
    FOREIGN KEY (agency_id, officer_id) REFERENCES organization.officer (agency_id, id),
    FOREIGN KEY (agency_id, unit_id) REFERENCES organization.unit (agency_id, id)
);

CREATE INDEX post_officer ON organization.post (officer_id);
CREATE INDEX post_unit ON organization.post (unit_id);
