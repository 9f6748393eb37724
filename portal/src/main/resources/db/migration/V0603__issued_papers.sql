-- What was given out, as it was: the file never changes, whatever becomes of the form it was printed by.
CREATE TABLE dossier_issue (
    dossier_id uuid        NOT NULL REFERENCES dossier,
    form       text        NOT NULL,
    occasion   timestamptz NOT NULL,
    name       text        NOT NULL,
    file_id    uuid        NOT NULL,
    sha256     text        NOT NULL,
    edition    text        NOT NULL,
    issued_at  timestamptz NOT NULL,
    PRIMARY KEY (dossier_id, form, occasion)
);

CREATE FUNCTION dossier_issue_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'An issued paper stays as it is: % % of %', TG_OP, OLD.form, OLD.dossier_id;
END $$;
CREATE TRIGGER dossier_issue_stays BEFORE UPDATE OR DELETE ON dossier_issue
    FOR EACH ROW EXECUTE FUNCTION dossier_issue_stays();

-- Papers that are to be made without waiting for somebody to ask for them.
CREATE TABLE dossier_issue_order (
    code       text NOT NULL,
    form       text NOT NULL,
    ordered_at timestamptz NOT NULL,
    PRIMARY KEY (code, form)
);
CREATE INDEX dossier_issue_order_at ON dossier_issue_order (ordered_at);
