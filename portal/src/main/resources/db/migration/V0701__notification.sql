-- What citizens are told: notices on their page, and messages to phones and mail boxes.
-- entry is the journal's entry that a row tells of: reading the journal anew adds nothing twice.
CREATE TABLE notice (
    entry          bigint PRIMARY KEY,
    owner          uuid        NOT NULL,
    kind           text        NOT NULL,
    code           text        NOT NULL,
    procedure_name text        NOT NULL,
    reason         text        NOT NULL,
    due_at         timestamptz,
    at             timestamptz NOT NULL,
    unread         boolean     NOT NULL DEFAULT true
);
CREATE INDEX notice_owner ON notice (owner, entry DESC);
CREATE INDEX notice_unread ON notice (owner) WHERE unread;

-- The built-in channel: what would be sent. A message with a secret is removed when the secret expires.
CREATE TABLE message (
    id         uuid PRIMARY KEY,
    entry      bigint UNIQUE,
    channel    text        NOT NULL CHECK (channel IN ('SMS', 'EMAIL')),
    recipient  text        NOT NULL,
    body       text        NOT NULL,
    at         timestamptz NOT NULL,
    expires_at timestamptz
);
CREATE INDEX message_at ON message (at DESC, id);
CREATE INDEX message_expires_at ON message (expires_at) WHERE expires_at IS NOT NULL;
