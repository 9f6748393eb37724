-- What officers did, one row for each move, read from the journal and kept for three months: "what I did today", and how
-- long each official takes. minutes: working time in the office of the step that the move closed.
CREATE TABLE dossier_deed (
    officer    uuid        NOT NULL,
    at         timestamptz NOT NULL,
    entry      bigint      NOT NULL,
    kind       text        NOT NULL,
    dossier_id uuid        NOT NULL REFERENCES dossier,
    unit       text        NOT NULL,
    step_id    uuid,
    away_name  text,
    minutes    integer     CHECK (minutes >= 0),
    PRIMARY KEY (officer, at, entry)
);
CREATE INDEX dossier_deed_at ON dossier_deed (at);
