-- Lists that cost the same at any size (decision 0606).

-- Codes are looked for from their beginning, whatever order the database was made with.
ALTER TABLE dossier ALTER COLUMN code TYPE text COLLATE "C";

-- The name goes with the right to see: a unit's dossiers are looked through for a name in the index alone.
ALTER TABLE dossier_unit ADD COLUMN applicant_key text;
UPDATE dossier_unit u SET applicant_key = f.applicant_key FROM dossier_filing f WHERE f.dossier_id = u.dossier_id;
ALTER TABLE dossier_unit
    ALTER COLUMN applicant_key SET NOT NULL,
    DROP CONSTRAINT dossier_unit_pkey,
    ADD PRIMARY KEY (unit, dossier_id) INCLUDE (applicant_key),
    SET (autovacuum_vacuum_insert_scale_factor = 0.02);
