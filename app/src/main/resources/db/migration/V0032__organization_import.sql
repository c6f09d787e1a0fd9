-- Files of units or staff that were read, and what was saved of them.
CREATE TABLE organization.import_batch (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_id   bigint      NOT NULL REFERENCES organization.agency,
    kind        text        NOT NULL CHECK (kind IN ('UNITS', 'STAFF')),
    file_name   text        NOT NULL CHECK (file_name <> ''),
    file_sha256 text        NOT NULL CHECK (file_sha256 ~ '^[0-9a-f]{64}$'),
    state       text        NOT NULL CHECK (state IN ('READ', 'SAVED', 'UNDONE')),
    lines       integer     NOT NULL DEFAULT 0,
    created_by  bigint      NOT NULL REFERENCES organization.officer,
    created_at  timestamptz NOT NULL
);
CREATE INDEX import_batch_agency ON organization.import_batch (agency_id, id);
CREATE INDEX import_batch_created_by ON organization.import_batch (created_by);

ALTER TABLE organization.unit ADD import_id bigint REFERENCES organization.import_batch;
ALTER TABLE organization.officer ADD import_id bigint REFERENCES organization.import_batch;
CREATE INDEX unit_import ON organization.unit (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX officer_import ON organization.officer (import_id) WHERE import_id IS NOT NULL;
