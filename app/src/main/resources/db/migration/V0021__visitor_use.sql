-- How often visitors used pages for everyone, by minute. Nothing is lost when it is.
CREATE UNLOGGED TABLE platform.visitor_use (
    key_hash bytea       NOT NULL CHECK (length(key_hash) = 32),
    minute   timestamptz NOT NULL,
    uses     integer     NOT NULL CHECK (uses > 0),
    PRIMARY KEY (key_hash, minute)
);
CREATE INDEX visitor_use_minute ON platform.visitor_use (minute);
