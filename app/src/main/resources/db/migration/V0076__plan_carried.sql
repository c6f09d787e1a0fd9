-- The task of the year before that a proposal, and the task it becomes, goes on with.
ALTER TABLE plan.proposal ADD carried_from bigint REFERENCES plan.task;
CREATE INDEX proposal_carried_from ON plan.proposal (carried_from) WHERE carried_from IS NOT NULL;
ALTER TABLE plan.task ADD carried_from bigint REFERENCES plan.task;
CREATE INDEX task_carried_from ON plan.task (carried_from) WHERE carried_from IS NOT NULL;
