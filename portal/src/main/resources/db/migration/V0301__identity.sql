-- Who someone is and what they may do where.
CREATE TABLE account (
    id         uuid PRIMARY KEY,
    kind       text        NOT NULL CHECK (kind IN ('CITIZEN', 'OFFICER', 'SYSTEM')),
    login      text        NOT NULL UNIQUE CHECK (login <> '' AND login = lower(login)),
    name       text        NOT NULL DEFAULT '',
    phone      text        NOT NULL DEFAULT '',
    email      text        NOT NULL DEFAULT '',
    id_number  text        NOT NULL DEFAULT '',
    birth_date date,
    address    text        NOT NULL DEFAULT '',
    password   text,
    active     boolean     NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL,
    CONSTRAINT only_officers_have_passwords CHECK (password IS NULL OR kind = 'OFFICER')
);

-- The duties of an officer: in which unit, in which role, from when until when (the last day included).
CREATE TABLE post (
    account    uuid NOT NULL REFERENCES account,
    unit       text NOT NULL CHECK (unit <> ''),
    role       text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from),
    PRIMARY KEY (account, unit, role, valid_from)
);
CREATE INDEX post_unit ON post (unit, role);

-- The one-time code last sent to a phone or an e-mail address. The code itself is not kept.
CREATE TABLE sign_in_code (
    contact      text PRIMARY KEY,
    hash         text        NOT NULL,
    issued_at    timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    tries        integer     NOT NULL DEFAULT 0,
    used         boolean     NOT NULL DEFAULT false,
    period_start timestamptz NOT NULL,
    in_period    integer     NOT NULL
);

-- Keys for programs. Only the hash of the secret is kept.
CREATE TABLE token (
    id         uuid PRIMARY KEY,
    account    uuid        NOT NULL REFERENCES account,
    name       text        NOT NULL CHECK (name <> ''),
    hash       bytea       NOT NULL UNIQUE,
    scopes     text[]      NOT NULL CHECK (cardinality(scopes) > 0),
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz
);
CREATE INDEX token_account ON token (account, created_at);
