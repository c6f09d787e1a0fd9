-- Words as they are searched by, in lower case and parted by blanks: with their marks, where old and new places of the tone
-- mark are one («hoà» is «hòa»), and without («dan van»).
CREATE FUNCTION platform.marked_words(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN regexp_replace(
        replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
            lower(normalize(value, NFC) COLLATE "vi-x-icu"),
            'oà', 'òa'), 'oá', 'óa'), 'oả', 'ỏa'), 'oã', 'õa'), 'oạ', 'ọa'),
            'oè', 'òe'), 'oé', 'óe'), 'oẻ', 'ỏe'), 'oẽ', 'õe'), 'oẹ', 'ọe'),
            'uỳ', 'ùy'), 'uý', 'úy'), 'uỷ', 'ủy'), 'uỹ', 'ũy'), 'uỵ', 'ụy'),
        '[^[:alnum:]]+' COLLATE "vi-x-icu", ' ', 'g');

CREATE FUNCTION platform.bare_words(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN regexp_replace(platform.search_key(value), '[^a-z0-9]+', ' ', 'g');

-- What a text of an agency is found by. The agency is a word of its own, which no text can hold, so that one index answers
-- for one agency, however large the others are.
CREATE FUNCTION platform.search_words(agency bigint, value text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN array_to_tsvector(ARRAY['@' || agency])
        || to_tsvector('simple'::regconfig, platform.bare_words(value))
        || to_tsvector('simple'::regconfig, platform.marked_words(value));

-- The number and symbol of a document: case, marks, spaces, kinds of dash and leading zeros do not matter.
CREATE FUNCTION platform.symbol_key(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN ltrim(regexp_replace(platform.search_key(translate(value, '‐‑‒–—−', '------')), '[^a-z0-9/&.,-]+', '', 'g'), '0');

ALTER TABLE plan.task
    ADD words tsvector GENERATED ALWAYS AS (
        platform.search_words(agency_id, text || ' ' || product || ' ' || result || ' ' || basis)) STORED;
CREATE INDEX task_words ON plan.task USING gin (words);

-- Of a long text its first part: more than a plan of a hundred pages.
ALTER TABLE plan.revision
    ADD words tsvector GENERATED ALWAYS AS (
        platform.search_words(agency_id, coalesce(title, '') || ' ' || left(source_text, 200000))) STORED;
CREATE INDEX revision_words ON plan.revision USING gin (words);
CREATE INDEX revision_symbol ON plan.revision (agency_id, platform.symbol_key(symbol));
CREATE INDEX citation_symbol ON plan.citation (platform.symbol_key(symbol));
CREATE INDEX reference_symbol ON plan.reference (platform.symbol_key(words)) WHERE kind = 'DOCUMENT';

-- The name and the text of a piece of evidence, for the search. Until it was read, read_at is null.
CREATE TABLE plan.evidence_text (
    evidence_id bigint PRIMARY KEY REFERENCES plan.evidence,
    agency_id   bigint NOT NULL,
    name        text   NOT NULL,
    text        text   NOT NULL DEFAULT '',
    -- why nothing, or not all, was read; in words for people
    remark      text,
    read_at     timestamptz,
    words       tsvector GENERATED ALWAYS AS (platform.search_words(agency_id, name || ' ' || text)) STORED
);
CREATE INDEX evidence_text_words ON plan.evidence_text USING gin (words);

INSERT INTO plan.evidence_text (evidence_id, agency_id, name)
SELECT e.id, t.agency_id, e.name FROM plan.evidence e JOIN plan.task t ON t.id = e.task_id;
