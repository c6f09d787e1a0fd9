-- Tokens by which programs act for the person of an account. Only the SHA-256 of the secret is kept. No token lasts
-- longer than 366 days.
CREATE TABLE organization.access_token (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id   bigint      NOT NULL REFERENCES organization.account,
    name         text        NOT NULL CHECK (name <> ''),
    scopes       text[]      NOT NULL CHECK (cardinality(scopes) > 0),
    secret_hash  bytea       NOT NULL UNIQUE CHECK (length(secret_hash) = 32),
    made_at      timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL CHECK (expires_at > made_at AND expires_at <= made_at + interval '8784 hours'),
    revoked_at   timestamptz,
    last_used_at timestamptz,
    last_address text
);
CREATE INDEX access_token_account ON organization.access_token (account_id);

-- How often a token was used in the minute at hand. One row for each, written over: nothing is lost when it is.
CREATE UNLOGGED TABLE organization.access_token_use (
    token_id bigint      PRIMARY KEY REFERENCES organization.access_token,
    minute   timestamptz NOT NULL,
    uses     integer     NOT NULL CHECK (uses > 0)
) WITH (fillfactor = 50);
