-- Files that arrive in pieces, so that a broken connection loses no more than the last of them. How much is there the disk knows.
CREATE TABLE vault_arrival (
    id         uuid        PRIMARY KEY,
    owner      uuid        NOT NULL,
    name       text        NOT NULL,
    length     bigint      NOT NULL CHECK (length > 0),
    expires_at timestamptz NOT NULL
);
CREATE INDEX vault_arrival_owner ON vault_arrival (owner);
CREATE INDEX vault_arrival_expires ON vault_arrival (expires_at);
