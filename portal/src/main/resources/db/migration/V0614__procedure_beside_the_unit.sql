-- The procedure goes with the right to see, as the name does: what a unit never handles is found to be absent in the index alone.
ALTER TABLE dossier_unit ADD COLUMN procedure_code text;
UPDATE dossier_unit u SET procedure_code = d.procedure_code FROM dossier d WHERE d.id = u.dossier_id;
ALTER TABLE dossier_unit
    ALTER COLUMN procedure_code SET NOT NULL,
    DROP CONSTRAINT dossier_unit_pkey,
    ADD PRIMARY KEY (unit, dossier_id) INCLUDE (applicant_key, procedure_code);
