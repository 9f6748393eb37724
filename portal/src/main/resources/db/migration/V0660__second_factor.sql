-- The app with which an officer makes codes (RFC 6238). The secret is sealed with a key that lies beside the database; a
-- code counts once: whatever is at last_step or before is used up.
CREATE TABLE authenticator (
    account   uuid PRIMARY KEY,
    secret    bytea       NOT NULL,
    since     timestamptz NOT NULL,
    last_step bigint      NOT NULL,
    wrong     integer     NOT NULL DEFAULT 0
);

-- For the day the app is lost. Kept as a mark that is worth nothing without the key.
CREATE TABLE recovery_code (
    account uuid  NOT NULL REFERENCES authenticator,
    mark    bytea NOT NULL,
    used_at timestamptz,
    PRIMARY KEY (account, mark)
);

-- Public keys of devices (W3C Web Authentication).
CREATE TABLE passkey (
    id              bytea PRIMARY KEY,
    account         uuid        NOT NULL,
    name            text        NOT NULL CHECK (name <> ''),
    public_key      bytea       NOT NULL,
    signatures      bigint      NOT NULL,
    user_verified   boolean     NOT NULL,
    transports      text[]      NOT NULL,
    backup_eligible boolean     NOT NULL,
    backed_up       boolean     NOT NULL,
    attestation     bytea       NOT NULL,
    created_at      timestamptz NOT NULL,
    used_at         timestamptz NOT NULL
);
CREATE INDEX passkey_account ON passkey (account, created_at);

-- Whose duties demand a second factor, as an administrator settled it last; no row: as the program comes.
CREATE TABLE factor_requirement (
    only_one   boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    roles      text[]      NOT NULL,
    settled_by uuid        NOT NULL,
    settled_at timestamptz NOT NULL
);
