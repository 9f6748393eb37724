-- Reforms of the administration: what is planned, from which day, and how far it is carried out.
CREATE TABLE reform (
    id           uuid        PRIMARY KEY,
    kind         text        NOT NULL CHECK (kind IN ('RENAME', 'MERGE', 'SPLIT', 'FOUND', 'CLOSE')),
    title        text        NOT NULL CHECK (title <> '' AND title IS NFC NORMALIZED),
    decision     text        NOT NULL CHECK (decision IS NFC NORMALIZED),
    from_day     date        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('DRAFT', 'PLANNED', 'UNDER_WAY', 'DONE', 'CALLED_OFF')),
    -- grows with every change; who changes says which one they saw
    version      int         NOT NULL CHECK (version > 0),
    plan         jsonb       NOT NULL,
    opened_by    uuid        NOT NULL,
    opened_at    timestamptz NOT NULL,
    changed_by   uuid        NOT NULL,
    changed_at   timestamptz NOT NULL,
    confirmed_by uuid,
    confirmed_at timestamptz,
    begun_at     timestamptz,
    done_at      timestamptz,
    dossiers     int         NOT NULL DEFAULT 0 CHECK (dossiers >= 0),
    CHECK (state NOT IN ('PLANNED', 'UNDER_WAY', 'DONE') OR confirmed_by IS NOT NULL),
    CHECK ((state IN ('UNDER_WAY', 'DONE')) = (begun_at IS NOT NULL)),
    CHECK ((state = 'DONE') = (done_at IS NOT NULL))
);
CREATE INDEX reform_ahead ON reform (from_day) WHERE state IN ('PLANNED', 'UNDER_WAY');
-- Dossiers that were given a place by hand, beside what the plan says of all others.
CREATE TABLE reform_dossier (
    reform  uuid NOT NULL REFERENCES reform,
    code    text NOT NULL,
    unit    text NOT NULL,
    goes_to text NOT NULL,
    PRIMARY KEY (reform, code)
);
