-- What the applicant and the offices write to each other about a dossier. Nothing that was written is changed or taken back.
CREATE TABLE dossier_message (
    id             uuid        PRIMARY KEY,
    dossier_id     uuid        NOT NULL REFERENCES dossier,
    written_at     timestamptz NOT NULL,
    author         uuid        NOT NULL,
    author_name    text        NOT NULL,
    from_applicant boolean     NOT NULL,
    unit           text        NOT NULL, -- of the officer; empty for the applicant
    text           text        NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
    files          uuid[]      NOT NULL DEFAULT '{}'
);
CREATE INDEX dossier_message_thread ON dossier_message (dossier_id, written_at, id);

CREATE FUNCTION dossier_message_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'A message stays as it was written: % of %', TG_OP, OLD.id;
END $$;
CREATE TRIGGER dossier_message_stays BEFORE UPDATE ON dossier_message
    FOR EACH ROW EXECUTE FUNCTION dossier_message_stays();
