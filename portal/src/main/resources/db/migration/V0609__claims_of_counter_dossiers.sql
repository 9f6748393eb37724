-- Decision 0607: a dossier from a counter goes into an account against the code on its receipt.
-- The database makes the code: eight of the random digits of a UUID.
ALTER TABLE dossier_unowned
    ADD COLUMN claim text NOT NULL DEFAULT upper(substr(gen_random_uuid()::text, 1, 8));

-- Who has shown a receipt once: the account, and the ID number that an officer wrote down for that dossier.
CREATE TABLE dossier_claimant (
    account   uuid        NOT NULL,
    id_number text        NOT NULL CHECK (id_number <> ''),
    since     timestamptz NOT NULL,
    PRIMARY KEY (account, id_number)
);

-- Papers that were given out in another language stay as they are too.
ALTER TABLE dossier_issue ADD COLUMN language text NOT NULL DEFAULT 'vi';
ALTER TABLE dossier_issue DROP CONSTRAINT dossier_issue_pkey;
ALTER TABLE dossier_issue ADD PRIMARY KEY (dossier_id, form, occasion, language);
