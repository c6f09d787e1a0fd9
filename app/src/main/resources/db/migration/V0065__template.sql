-- Word templates of agencies with merge fields (mẫu văn bản). A withdrawn one stays, for the record.

CREATE SCHEMA template;

CREATE TABLE template.template (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_id    bigint      NOT NULL,
    name         text        NOT NULL CHECK (name <> ''),
    file_name    text        NOT NULL CHECK (file_name <> ''),
    sha256       text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    -- the names of the merge fields that the file holds
    fields       text[]      NOT NULL,
    saved_by     bigint      NOT NULL,
    saved_at     timestamptz NOT NULL,
    withdrawn_at timestamptz,
    version      integer     NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX template_in_use ON template.template (agency_id, name) WHERE withdrawn_at IS NULL;
