-- Notes inside a unit on a dossier: seen by the officials of that unit only. What is struck out stays.
CREATE TABLE remark_note (
    id          uuid        PRIMARY KEY,
    dossier_id  uuid        NOT NULL,
    unit        text        NOT NULL,
    text        text        NOT NULL CHECK (text <> '' AND text IS NFC NORMALIZED AND length(text) <= 4000),
    author      uuid        NOT NULL,
    author_name text        NOT NULL,
    written_at  timestamptz NOT NULL,
    changed_at  timestamptz,
    struck_at   timestamptz,
    CHECK (changed_at IS NULL OR changed_at >= written_at),
    CHECK (struck_at IS NULL OR struck_at >= written_at)
);
CREATE INDEX remark_note_dossier ON remark_note (dossier_id, unit, written_at);
