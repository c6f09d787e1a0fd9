-- Forms that were sent and acted upon, by the mark each form carries: the second click on «Ghi» finds the first.
CREATE TABLE platform.sent_form (
    mark    uuid PRIMARY KEY,
    sent_at timestamptz NOT NULL
);
CREATE INDEX sent_form_sent_at ON platform.sent_form (sent_at);
