-- What an official has found faulty while reading a dossier, until it is asked for; asked for, it stands in the request.
CREATE TABLE remark_fault (
    dossier_id uuid        NOT NULL,
    about      text        NOT NULL CHECK (about IN ('PAPER', 'ANSWER')),
    target     text        NOT NULL,
    why        text        NOT NULL CHECK (why <> '' AND why IS NFC NORMALIZED AND length(why) <= 2000),
    found_by   uuid        NOT NULL,
    found_at   timestamptz NOT NULL,
    PRIMARY KEY (dossier_id, about, target)
);
