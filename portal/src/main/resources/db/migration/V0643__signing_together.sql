-- Who is asked to sign a draft too, by a link of which only a digest is kept. What somebody agreed to is a digest of the draft's
-- content: when the draft changes afterwards they have not agreed to it.
CREATE TABLE dossier_cosigner (
    id           uuid        PRIMARY KEY,
    draft_id     uuid        NOT NULL,
    dossier_id   uuid        REFERENCES dossier, -- once it is filed
    name         text        NOT NULL CHECK (name <> '' AND name IS NFC NORMALIZED),
    contact      text        NOT NULL, -- phone number or e-mail address, to which the link went and with which they sign in
    secret       bytea       NOT NULL UNIQUE,
    invited_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    agreed_to    bytea,
    declined     text, -- why
    answered_at  timestamptz,
    account      uuid,
    account_name text,
    account_id   text,
    CHECK ((answered_at IS NULL) = (account IS NULL)),
    CHECK (agreed_to IS NULL OR declined IS NULL),
    CHECK ((answered_at IS NULL) = (agreed_to IS NULL AND declined IS NULL)),
    UNIQUE (draft_id, contact)
);
CREATE INDEX dossier_cosigner_dossier ON dossier_cosigner (dossier_id) WHERE dossier_id IS NOT NULL;

-- Sent by its owner, and filed as soon as everybody has agreed; any change takes that back.
ALTER TABLE dossier_draft ADD COLUMN handed_over boolean NOT NULL DEFAULT false;
