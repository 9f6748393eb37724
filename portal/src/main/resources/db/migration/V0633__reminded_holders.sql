-- When a head last reminded whoever has a step: not twice within the hour.
CREATE TABLE dossier_step_reminded (
    step_id     uuid        PRIMARY KEY REFERENCES dossier_step,
    reminded_at timestamptz NOT NULL,
    reminded_by uuid        NOT NULL
);
