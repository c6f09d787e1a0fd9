CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

-- What a text is searched by: without marks and case («Đơn đề nghị» → «don de nghi»), whether typed composed or not.
CREATE FUNCTION platform.search_key(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC)) COLLATE "vi-x-icu");

-- Work that is done once in the life of an installation, such as making the first administrator.
CREATE TABLE platform.first_work (
    name text PRIMARY KEY,
    done_at timestamptz NOT NULL
);

-- The tables of Spring Session as it defines them.
CREATE TABLE platform.spring_session (
    primary_id char(36) PRIMARY KEY,
    session_id char(36) NOT NULL,
    creation_time bigint NOT NULL,
    last_access_time bigint NOT NULL,
    max_inactive_interval int NOT NULL,
    expiry_time bigint NOT NULL,
    principal_name varchar(100)
);
CREATE UNIQUE INDEX spring_session_session_id ON platform.spring_session (session_id);
CREATE INDEX spring_session_expiry_time ON platform.spring_session (expiry_time);
CREATE INDEX spring_session_principal_name ON platform.spring_session (principal_name);

CREATE TABLE platform.spring_session_attributes (
    session_primary_id char(36) NOT NULL REFERENCES platform.spring_session ON DELETE CASCADE,
    attribute_name varchar(200) NOT NULL,
    attribute_bytes bytea NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);
