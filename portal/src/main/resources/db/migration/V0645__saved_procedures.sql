-- Procedures that a citizen keeps on a list for later.
CREATE TABLE dossier_saved_procedure (
    account        uuid        NOT NULL,
    procedure_code text        NOT NULL,
    saved_at       timestamptz NOT NULL,
    PRIMARY KEY (account, procedure_code)
);
