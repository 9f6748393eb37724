-- Blanks of papers that citizens fill in by hand: a file of the vault, or where it lies elsewhere.
CREATE TABLE blank (
    procedure text        NOT NULL,
    paper     text        NOT NULL,          -- the key of the paper
    link      text        CHECK (link ~ '^https://'),
    file      uuid,
    name      text        NOT NULL DEFAULT '' CHECK (name IS NFC NORMALIZED),
    put_by    uuid        NOT NULL,
    put_at    timestamptz NOT NULL,
    PRIMARY KEY (procedure, paper),
    CHECK ((link IS NULL) <> (file IS NULL))
);
