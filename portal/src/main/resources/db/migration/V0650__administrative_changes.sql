-- What administrators change: who, when, what from and to. Only ever added to.
CREATE TABLE administrative_change (
    seq        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL,
    by_kind    text NOT NULL CHECK (by_kind IN ('PERSON', 'COMMAND', 'PORTAL')),
    by_account uuid,
    by_name    text NOT NULL,
    area       text NOT NULL,
    deed       text NOT NULL,
    object     text NOT NULL,
    name       text NOT NULL,
    details    jsonb NOT NULL,
    CHECK ((by_kind = 'PERSON') = (by_account IS NOT NULL))
);
CREATE INDEX administrative_change_area ON administrative_change (area, seq);
CREATE INDEX administrative_change_by ON administrative_change (by_account, seq) WHERE by_account IS NOT NULL;
CREATE INDEX administrative_change_object ON administrative_change (object, seq);

CREATE FUNCTION administrative_change_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'What was changed by whom is only ever added to';
END $$;
CREATE TRIGGER administrative_change_stays BEFORE UPDATE OR DELETE ON administrative_change
    FOR EACH ROW EXECUTE FUNCTION administrative_change_stays();
CREATE TRIGGER administrative_change_is_not_emptied BEFORE TRUNCATE ON administrative_change
    FOR EACH STATEMENT EXECUTE FUNCTION administrative_change_stays();

-- What the journal already knows of forms and processes, so that the record does not begin today.
INSERT INTO administrative_change (at, by_kind, by_account, by_name, area, deed, object, name, details)
SELECT e.at, 'PERSON', e.actor, coalesce(nullif(a.name, ''), a.login, ''), k.area, k.deed,
       coalesce(e.facts ->> 'procedure', e.facts ->> 'process', ''), '', '[]'
FROM journal_entry e
JOIN (VALUES ('FormDraftOpened', 'FORMS', 'DRAFT_OPENED'), ('FormDraftChanged', 'FORMS', 'DRAFT_CHANGED'),
             ('FormReviewAsked', 'FORMS', 'SENT_TO_REVIEW'), ('FormApproved', 'FORMS', 'APPROVED'),
             ('FormSentBack', 'FORMS', 'SENT_BACK'), ('FormPublished', 'FORMS', 'PUBLISHED'),
             ('FormDraftDiscarded', 'FORMS', 'DISCARDED'), ('ProcessDraftBegun', 'PROCESSES', 'DRAFT_OPENED'),
             ('ProcessDraftTakenOver', 'PROCESSES', 'DRAFT_CHANGED'),
             ('ProcessDraftSentToReview', 'PROCESSES', 'SENT_TO_REVIEW'),
             ('ProcessDraftTakenBack', 'PROCESSES', 'TAKEN_BACK'), ('ProcessPublished', 'PROCESSES', 'PUBLISHED'),
             ('ProcessDraftDiscarded', 'PROCESSES', 'DISCARDED'), ('ProcessChosen', 'PROCESSES', 'CHOSEN'))
     AS k(kind, area, deed) ON k.kind = e.kind
LEFT JOIN account a ON a.id = e.actor
WHERE e.actor IS NOT NULL
ORDER BY e.seq;
