-- Papers as files. The content lies in the data folder under its SHA-256; equal contents are stored once.
CREATE TABLE vault_file (
    id            uuid PRIMARY KEY,
    sha256        text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    name          text        NOT NULL CHECK (name <> ''),
    media_type    text        NOT NULL,
    size_in_bytes bigint      NOT NULL CHECK (size_in_bytes > 0),
    at            timestamptz NOT NULL,
    owner         uuid        NOT NULL
);
CREATE INDEX vault_file_owner ON vault_file (owner, at);
