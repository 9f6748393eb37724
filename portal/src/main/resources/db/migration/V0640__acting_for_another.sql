-- Who files for another says by what right (Civil Code 2015, articles 134 to 138); nothing for those who file for themselves.
ALTER TABLE dossier_filing
    ADD COLUMN capacity           text CHECK (capacity IN ('PARENT', 'GUARDIAN', 'AUTHORISED', 'LEGAL_REPRESENTATIVE')),
    ADD COLUMN submitter_id       text,
    ADD COLUMN submitter_position text,
    ADD COLUMN applicant_born     date,
    ADD CONSTRAINT who_acts_is_named CHECK (capacity IS NULL OR (submitted_by IS NOT NULL AND submitter_id <> ''));
