CREATE TABLE organization.account (
    id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    officer_id          bigint NOT NULL UNIQUE REFERENCES organization.officer,
    username            text NOT NULL UNIQUE CHECK (username ~ '^[a-z0-9][a-z0-9._@-]{2,63}$'),
    password_hash       text NOT NULL,
    -- a password given by the administrator has to be replaced at the first sign-in
    one_time            boolean NOT NULL,
    one_time_expires_at timestamptz CHECK (one_time OR one_time_expires_at IS NULL),
    locked              boolean NOT NULL DEFAULT false
);

-- Attempts to sign in since the last success, by the name that was typed and by network address.
-- What was typed may be a password in the wrong field: only its SHA-256 is kept.
CREATE TABLE organization.sign_in_attempt (
    scope        text NOT NULL CHECK (scope IN ('NAME', 'ADDRESS')),
    key_hash     bytea NOT NULL CHECK (length(key_hash) = 32),
    failures     integer NOT NULL CHECK (failures >= 0),
    last_at      timestamptz NOT NULL,
    locked_until timestamptz,
    PRIMARY KEY (scope, key_hash)
);

CREATE INDEX sign_in_attempt_last_at ON organization.sign_in_attempt (last_at);
