-- The forms at work: one draft for a procedure at a time, from opening to publication.
CREATE TABLE form_draft (
    id         uuid        PRIMARY KEY,
    procedure  text        NOT NULL,
    base       uuid,                       -- the published version it began from; none for a first form
    definition text        NOT NULL,
    revision   integer     NOT NULL CHECK (revision >= 0),
    state      text        NOT NULL CHECK (state IN ('DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED', 'DISCARDED')),
    opened_by  uuid        NOT NULL,
    opened_at  timestamptz NOT NULL,
    changed_by uuid        NOT NULL,
    changed_at timestamptz NOT NULL,
    asked_by   uuid,
    judged_by  uuid,
    CHECK (state NOT IN ('IN_REVIEW') OR asked_by IS NOT NULL),
    CHECK (state NOT IN ('APPROVED') OR judged_by IS NOT NULL)
);
CREATE UNIQUE INDEX form_draft_open ON form_draft (procedure) WHERE state IN ('DRAFT', 'IN_REVIEW', 'APPROVED');

-- How a draft was before each change, so that every change can be taken back.
CREATE TABLE form_draft_past (
    draft      uuid    NOT NULL REFERENCES form_draft,
    revision   integer NOT NULL,
    definition text    NOT NULL,
    PRIMARY KEY (draft, revision)
);

-- The sample answers that each person tries a draft with.
CREATE TABLE form_trial (
    draft   uuid NOT NULL REFERENCES form_draft,
    account uuid NOT NULL,
    answers text NOT NULL,
    PRIMARY KEY (draft, account)
);
