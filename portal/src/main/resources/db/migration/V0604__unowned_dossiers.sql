-- Dossiers from the counter whose person had no account yet, by the phone number that was given there.
CREATE TABLE dossier_unowned (
    phone      text NOT NULL,
    dossier_id uuid NOT NULL REFERENCES dossier,
    PRIMARY KEY (phone, dossier_id)
);

INSERT INTO dossier_unowned (phone, dossier_id)
SELECT f.phone, d.id
FROM dossier d JOIN dossier_filing f ON f.dossier_id = d.id
WHERE d.owner IS NULL AND f.phone ~ '^0[0-9]{9,10}$';
