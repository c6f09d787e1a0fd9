-- Posts as seats that one holder after another takes, absences with a substitute, and who signs for whom.

-- A seat (vị trí) stays when its holder changes; a post is the time of one holder in it.
CREATE SEQUENCE organization.seat;

ALTER TABLE organization.post
    ADD seat_id    bigint NOT NULL DEFAULT nextval('organization.seat'),
    ADD capacity   text   NOT NULL DEFAULT 'REGULAR' CHECK (capacity IN ('REGULAR', 'ACTING', 'IN_CHARGE')),
    -- since when the same officer sits in the seat, where a change of units cut the time in two
    ADD held_since date CHECK (held_since < first_day),
    ADD CONSTRAINT post_one_holder EXCLUDE USING gist (
        int8range(seat_id, seat_id, '[]') WITH &&,
        daterange(first_day, last_day + 1) WITH &&) DEFERRABLE INITIALLY IMMEDIATE;
CREATE INDEX post_seat ON organization.post (seat_id, first_day);

CREATE TABLE organization.absence (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_id     bigint  NOT NULL,
    officer_id    bigint  NOT NULL,
    substitute_id bigint  CHECK (substitute_id <> officer_id),
    first_day     date    NOT NULL,
    -- one that was called off ended the day before it began
    last_day      date    NOT NULL CHECK (last_day >= first_day - 1),
    version       integer NOT NULL DEFAULT 0,
    FOREIGN KEY (agency_id, officer_id) REFERENCES organization.officer (agency_id, id),
    FOREIGN KEY (agency_id, substitute_id) REFERENCES organization.officer (agency_id, id),
    CONSTRAINT absence_once EXCLUDE USING gist (
        int8range(officer_id, officer_id, '[]') WITH &&,
        daterange(first_day, last_day + 1) WITH &&)
);
CREATE INDEX absence_officer ON organization.absence (officer_id, first_day);
CREATE INDEX absence_substitute ON organization.absence (substitute_id, first_day);

CREATE TABLE organization.signing (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_id       bigint  NOT NULL,
    -- whose signature it is: whoever sits there
    seat_id         bigint  NOT NULL,
    officer_id      bigint  NOT NULL,
    form            text    NOT NULL CHECK (form IN ('DEPUTY', 'BY_ORDER', 'BY_AUTHORITY')),
    subject         text    NOT NULL CHECK (subject <> ''),
    first_day       date    NOT NULL,
    last_day        date    CHECK (last_day >= first_day - 1),
    decision_symbol text    NOT NULL CHECK (decision_symbol <> ''),
    decided_on      date    NOT NULL,
    version         integer NOT NULL DEFAULT 0,
    FOREIGN KEY (agency_id, officer_id) REFERENCES organization.officer (agency_id, id),
    -- Decree 30/2020/NĐ-CP, Article 13(3): an authority to sign is limited in time
    CHECK (form <> 'BY_AUTHORITY' OR last_day IS NOT NULL)
);
CREATE INDEX signing_officer ON organization.signing (officer_id);
CREATE INDEX signing_seat ON organization.signing (seat_id, first_day);
