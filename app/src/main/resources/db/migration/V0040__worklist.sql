-- Open items of everyone (việc cần làm). Each stands for a record of a module, which keeps it true.

CREATE SCHEMA worklist;

CREATE TABLE worklist.item (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- the module and its kind of record, and the record's id there
    owner_kind text        NOT NULL CHECK (owner_kind ~ '^[a-z]+\.[a-z_]+$'),
    owner_id   bigint      NOT NULL,
    agency_id  bigint      NOT NULL,
    title      text        NOT NULL CHECK (title <> ''),
    path       text        NOT NULL CHECK (path LIKE '/%'),
    -- infinity where there is no last day, so that one index keeps the order
    due_on     date        NOT NULL,
    -- the plan or register it comes from, and its place in there
    source     text        NOT NULL CHECK (source <> ''),
    place      text        NOT NULL,
    article    text,
    state      text        NOT NULL CHECK (state IN ('OPEN', 'WAITING', 'CLOSED')),
    -- the module's own word for the state
    stage      text        NOT NULL CHECK (stage <> ''),
    search_key text        NOT NULL
        GENERATED ALWAYS AS (platform.search_key(title || ' ' || source || ' ' || place)) STORED,
    changed_at timestamptz NOT NULL,
    UNIQUE (owner_kind, owner_id)
);
CREATE INDEX item_open ON worklist.item (agency_id, due_on, id) WHERE state <> 'CLOSED';
CREATE INDEX item_waiting ON worklist.item (agency_id, due_on, id) WHERE state = 'WAITING';

-- Whose an open item is. A closed one is nobody's.
CREATE TABLE worklist.assignment (
    item_id     bigint  NOT NULL REFERENCES worklist.item,
    holder_kind text    NOT NULL CHECK (holder_kind IN ('UNIT', 'OFFICER', 'SEAT')),
    holder_id   bigint  NOT NULL,
    lead        boolean NOT NULL,
    -- given to a unit, and nobody is named for it: everybody's there
    shared      boolean NOT NULL CHECK (NOT shared OR holder_kind = 'UNIT'),
    -- that of the item
    due_on      date    NOT NULL,
    PRIMARY KEY (item_id, holder_kind, holder_id)
);
CREATE INDEX assignment_holder ON worklist.assignment (holder_kind, holder_id, due_on, item_id);

-- The tasks that are open already.
INSERT INTO worklist.item (owner_kind, owner_id, agency_id, title, path, due_on, source, place, state, stage, changed_at)
SELECT 'plan.task', t.id, t.agency_id, t.text, '/tasks/' || t.id, coalesce(t.due_on, 'infinity'), p.title,
       CASE WHEN t.number = '' THEN 'Bổ sung'
            WHEN t.bullet = 0 THEN t.number
            ELSE t.number || ', gạch đầu dòng ' || t.bullet END,
       CASE t.status WHEN 'WAITING_APPROVAL' THEN 'WAITING' ELSE 'OPEN' END,
       CASE t.status WHEN 'NOT_STARTED' THEN 'Chưa bắt đầu'
                     WHEN 'RUNNING' THEN 'Đang làm'
                     WHEN 'WAITING_COOPERATION' THEN 'Chờ phối hợp'
                     WHEN 'WAITING_APPROVAL' THEN 'Chờ duyệt'
                     ELSE 'Trả lại' END,
       now()
  FROM plan.task t
  JOIN plan.plan p ON p.id = t.plan_id
 WHERE t.closed_at IS NULL;

INSERT INTO worklist.assignment (item_id, holder_kind, holder_id, lead, shared, due_on)
SELECT i.id, 'UNIT', t.lead_unit_id, true, true, i.due_on
  FROM worklist.item i
  JOIN plan.task t ON t.id = i.owner_id
 WHERE t.lead_unit_id IS NOT NULL
UNION ALL
SELECT i.id, 'UNIT', u.unit_id, false, true, i.due_on
  FROM worklist.item i
  JOIN plan.task t ON t.id = i.owner_id
  JOIN plan.task_unit u ON u.task_id = t.id
 WHERE u.unit_id IS DISTINCT FROM t.lead_unit_id;
