-- What is to be told of a dossier when its time comes; told_at says that it was, and it is not told again.
CREATE TABLE dossier_reminder (
    dossier_id uuid        NOT NULL REFERENCES dossier,
    kind       text        NOT NULL,
    about      text        NOT NULL,
    at         timestamptz NOT NULL,
    step_id    uuid,
    timer      text        NOT NULL,
    told_at    timestamptz,
    PRIMARY KEY (dossier_id, kind, about)
);
CREATE INDEX dossier_reminder_due ON dossier_reminder (at) WHERE told_at IS NULL;
