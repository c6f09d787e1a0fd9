-- Lists that a person comes back to, by the address that shows them.
CREATE TABLE worklist.saved_filter (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    officer_id bigint NOT NULL,
    name       text   NOT NULL CHECK (name <> ''),
    query      text   NOT NULL,
    UNIQUE (officer_id, name)
);

-- Lists that a calendar program reads by a secret address. Only the SHA-256 of the secret is kept.
CREATE TABLE worklist.feed (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id  bigint      NOT NULL,
    officer_id  bigint      NOT NULL,
    name        text        NOT NULL CHECK (name <> ''),
    query       text        NOT NULL,
    secret_hash bytea       NOT NULL UNIQUE CHECK (length(secret_hash) = 32),
    made_at     timestamptz NOT NULL
);
CREATE INDEX feed_officer ON worklist.feed (officer_id);
