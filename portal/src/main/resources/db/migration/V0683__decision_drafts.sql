-- A decision at work: from which template, and every version that was written of it.
CREATE TABLE dossier_decision_draft (
    dossier_id    uuid        PRIMARY KEY REFERENCES dossier,
    ruling        text        NOT NULL CHECK (ruling IN ('GRANTED', 'REFUSED')),
    template      uuid        NOT NULL,
    template_text text        NOT NULL,          -- filled from the dossier, as it was when the draft was begun
    begun_by      uuid        NOT NULL,
    begun_at      timestamptz NOT NULL
);

CREATE TABLE dossier_decision_version (
    dossier_id      uuid        NOT NULL REFERENCES dossier_decision_draft,
    number          integer     NOT NULL CHECK (number > 0),
    text            text        NOT NULL CHECK (text <> '' AND text IS NFC NORMALIZED),
    written_by      uuid        NOT NULL,
    written_by_name text        NOT NULL,
    written_at      timestamptz NOT NULL,
    submitted_at    timestamptz,
    PRIMARY KEY (dossier_id, number)
);
