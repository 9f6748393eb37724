-- The next version of a procedure while it is written; one open draft for each procedure.
CREATE TABLE procedure_draft (
    id         uuid PRIMARY KEY,
    procedure  text NOT NULL CHECK (procedure <> ''),
    base       uuid,
    content    jsonb NOT NULL,
    revision   int NOT NULL CHECK (revision >= 0),
    state      text NOT NULL CHECK (state IN ('OPEN', 'PUBLISHED', 'DISCARDED')),
    opened_by  uuid NOT NULL,
    opened_at  timestamptz NOT NULL,
    changed_by uuid NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX procedure_draft_open ON procedure_draft (procedure) WHERE state = 'OPEN';
