-- The record of acts. Append-only: not even the program may change or remove what it wrote.
CREATE TABLE platform.audit_event (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL,
    agency_id  bigint,
    officer_id bigint,
    act        text NOT NULL CHECK (act <> ''),
    object     text NOT NULL CHECK (object <> ''),
    details    jsonb NOT NULL
);

CREATE INDEX audit_event_agency ON platform.audit_event (agency_id, id);
CREATE INDEX audit_event_officer ON platform.audit_event (officer_id, id);
CREATE INDEX audit_event_act ON platform.audit_event (act, id);
CREATE INDEX audit_event_at ON platform.audit_event (at);

CREATE FUNCTION platform.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% of %.% is refused: it only grows', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME;
END
$$;

CREATE TRIGGER audit_event_only_grows
    BEFORE UPDATE OR DELETE OR TRUNCATE ON platform.audit_event
    FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
