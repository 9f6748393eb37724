-- What an applicant holds against the way a dossier ended, once, and the written answer of the head of the unit.
CREATE TABLE dossier_contest (
    id           uuid        PRIMARY KEY,
    dossier_id   uuid        NOT NULL UNIQUE REFERENCES dossier,
    author       uuid        NOT NULL,
    unit         text        NOT NULL,
    reason       text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000 AND reason IS NFC NORMALIZED),
    files        uuid[]      NOT NULL DEFAULT '{}',
    contested_at timestamptz NOT NULL,
    due_at       timestamptz NOT NULL,
    finding      text        CHECK (finding IN ('UPHELD', 'PARTLY', 'REJECTED')),
    answer       text        CHECK (answer IS NFC NORMALIZED),
    answered_at  timestamptz,
    answered_by  text,
    CHECK ((finding IS NULL) = (answer IS NULL) AND (finding IS NULL) = (answered_at IS NULL)
           AND (finding IS NULL) = (answered_by IS NULL))
);
CREATE INDEX dossier_contest_open ON dossier_contest (due_at, dossier_id) WHERE answered_at IS NULL;

-- The dossier a draft was made anew of.
ALTER TABLE dossier_draft ADD COLUMN reopened uuid;
CREATE UNIQUE INDEX dossier_draft_reopened ON dossier_draft (owner, reopened) WHERE reopened IS NOT NULL;
