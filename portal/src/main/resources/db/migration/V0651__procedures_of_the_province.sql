-- Versions of procedures that people of the province publish, from which moment each version is in force, and procedures that end.
ALTER TABLE procedure_version
    ADD COLUMN published_by uuid,
    ADD COLUMN remark text NOT NULL DEFAULT '',
    ADD COLUMN own boolean NOT NULL DEFAULT false;

-- own: people here have changed it. follows: the version of the source (national catalogue or starter content) with which
-- theirs was compared last; null where no source has it.
ALTER TABLE procedure
    ADD COLUMN own boolean NOT NULL DEFAULT false,
    ADD COLUMN follows uuid REFERENCES procedure_version,
    ADD COLUMN closed_from date,
    ADD COLUMN closed_why text NOT NULL DEFAULT '';

-- The version in force at a moment is the latest that began before; a dossier keeps the one of the moment it was filed.
CREATE TABLE procedure_in_force (
    procedure text NOT NULL REFERENCES procedure,
    since     timestamptz NOT NULL,
    version   uuid NOT NULL REFERENCES procedure_version,
    PRIMARY KEY (procedure, since)
);
INSERT INTO procedure_in_force (procedure, since, version) SELECT code, '-infinity', version FROM procedure;
