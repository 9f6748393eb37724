-- Processes in the making. A row is what one draft became; nothing that was typed is deleted. Of one process there is one open draft.
CREATE TABLE process_draft (
    id         uuid PRIMARY KEY,
    key        text NOT NULL CHECK (key <> ''),
    state      text NOT NULL CHECK (state IN ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'DISCARDED')),
    -- grows with every change; who changes says which one they saw
    version    int NOT NULL CHECK (version > 0),
    -- the published version it began from
    base       uuid,
    sheet      jsonb NOT NULL,
    -- the BPMN file, where it cannot be told as a table
    file       text,
    opened_by   uuid NOT NULL,
    opened_at   timestamptz NOT NULL,
    changed_by uuid NOT NULL,
    changed_at timestamptz NOT NULL,
    asked_by    uuid,
    asked_at    timestamptz,
    closed_by  uuid,
    closed_at  timestamptz,
    published  uuid,
    CHECK ((state IN ('PUBLISHED', 'DISCARDED')) = (closed_at IS NOT NULL)),
    CHECK ((state = 'PUBLISHED') = (published IS NOT NULL))
);
CREATE UNIQUE INDEX process_draft_open ON process_draft (key) WHERE state IN ('DRAFT', 'IN_REVIEW');
