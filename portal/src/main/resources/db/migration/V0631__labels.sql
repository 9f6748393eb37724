-- Labels that officers put on dossiers: an officer's own, seen by them alone, or those of a unit, seen by all who work there.
CREATE TABLE dossier_label (
    id      uuid PRIMARY KEY,
    officer uuid,
    unit    text,
    name    text NOT NULL CHECK (name IS NFC NORMALIZED AND length(name) BETWEEN 1 AND 40),
    colour  text NOT NULL CHECK (colour IN ('PURPLE', 'GOLD', 'GREEN', 'RED', 'GREY')),
    CHECK ((officer IS NULL) <> (unit IS NULL))
);
CREATE UNIQUE INDEX dossier_label_own ON dossier_label (officer, lower(name)) WHERE officer IS NOT NULL;
CREATE UNIQUE INDEX dossier_label_of_unit ON dossier_label (unit, lower(name)) WHERE unit IS NOT NULL;

CREATE TABLE dossier_labelled (
    label      uuid        NOT NULL REFERENCES dossier_label ON DELETE CASCADE,
    dossier_id uuid        NOT NULL REFERENCES dossier,
    put_by     uuid        NOT NULL,
    put_at     timestamptz NOT NULL,
    PRIMARY KEY (label, dossier_id)
);
CREATE INDEX dossier_labelled_dossier ON dossier_labelled (dossier_id);
