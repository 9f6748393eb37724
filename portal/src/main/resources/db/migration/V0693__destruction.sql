-- What two people agreed to destroy, and the record of it, which stays.
CREATE TABLE destruction_list (
    id            uuid        PRIMARY KEY,
    number        integer     GENERATED ALWAYS AS IDENTITY UNIQUE,
    kind          text        NOT NULL,
    before        timestamptz NOT NULL,      -- what was older then is on it
    ground        text        NOT NULL CHECK (ground <> '' AND ground IS NFC NORMALIZED),
    state         text        NOT NULL CHECK (state IN ('DRAWN', 'CONFIRMED', 'DONE', 'DROPPED')),
    drawn_by      uuid        NOT NULL,
    drawn_by_name text        NOT NULL,
    drawn_at      timestamptz NOT NULL,
    decided_by      uuid,
    decided_by_name text,
    decided_at      timestamptz,
    done_at         timestamptz,
    CHECK ((state = 'DRAWN') = (decided_at IS NULL)),
    CHECK ((state = 'DONE') = (done_at IS NOT NULL))
);
CREATE UNIQUE INDEX destruction_list_open ON destruction_list (kind) WHERE state IN ('DRAWN', 'CONFIRMED');

CREATE TABLE destruction_item (
    list      uuid        NOT NULL REFERENCES destruction_list,
    reference text        NOT NULL,
    what      text        NOT NULL,
    since     timestamptz NOT NULL,
    size      bigint      NOT NULL,
    destroyed boolean,                       -- null until the list was worked off
    PRIMARY KEY (list, reference)
);

CREATE FUNCTION destruction_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The record of a destruction stays (%)', TG_TABLE_NAME;
END $$;
CREATE TRIGGER destruction_list_stays BEFORE UPDATE OR DELETE ON destruction_list
    FOR EACH ROW WHEN (OLD.state IN ('DONE', 'DROPPED')) EXECUTE FUNCTION destruction_stays();
CREATE TRIGGER destruction_list_is_not_removed BEFORE DELETE ON destruction_list
    FOR EACH ROW EXECUTE FUNCTION destruction_stays();
CREATE TRIGGER destruction_item_stays BEFORE UPDATE OR DELETE ON destruction_item
    FOR EACH ROW WHEN (OLD.destroyed IS NOT NULL) EXECUTE FUNCTION destruction_stays();
CREATE TRIGGER destruction_item_is_not_removed BEFORE DELETE ON destruction_item
    FOR EACH ROW EXECUTE FUNCTION destruction_stays();

CREATE INDEX vault_file_at ON vault_file (at, id);

-- Whether a file is still needed.
CREATE INDEX dossier_paper_files ON dossier_paper USING gin (files);
CREATE INDEX dossier_message_files ON dossier_message USING gin (files);
CREATE INDEX dossier_contest_files ON dossier_contest USING gin (files);
CREATE INDEX dossier_issue_file ON dossier_issue (file_id);
CREATE INDEX dossier_draft_file_file ON dossier_draft_file (file_id);
