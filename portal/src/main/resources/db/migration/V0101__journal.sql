-- The journal: who did what, when, to which subject. Rows are only ever added.
-- xid is the transaction that wrote the row; readers follow below the oldest transaction still running.
CREATE SEQUENCE journal_entry_seq;

CREATE TABLE journal_entry (
    seq        bigint      NOT NULL DEFAULT nextval('journal_entry_seq'),
    xid        xid8        NOT NULL DEFAULT pg_current_xact_id(),
    at         timestamptz NOT NULL,
    kind       text        NOT NULL CHECK (kind <> ''),
    subject    uuid        NOT NULL,
    actor      uuid,
    actor_kind text        NOT NULL,
    unit       text        NOT NULL,
    facts      jsonb       NOT NULL,
    PRIMARY KEY (seq, at)
) PARTITION BY RANGE (at);

ALTER SEQUENCE journal_entry_seq OWNED BY journal_entry.seq;
CREATE INDEX journal_entry_subject ON journal_entry (subject, seq);
CREATE INDEX journal_entry_xid ON journal_entry (xid, seq);

CREATE FUNCTION journal_keeps_what_is_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The journal is only added to: % is refused. Append an entry that corrects the earlier one.', TG_OP
        USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER journal_entry_stays BEFORE UPDATE OR DELETE ON journal_entry
    FOR EACH ROW EXECUTE FUNCTION journal_keeps_what_is_written();
CREATE TRIGGER journal_entry_is_not_emptied BEFORE TRUNCATE ON journal_entry
    FOR EACH STATEMENT EXECUTE FUNCTION journal_keeps_what_is_written();

-- Makes the partition of a month (Vietnam time). It is made beside the journal and then attached, so that
-- writers are not held up; a month that is there already is left alone.
CREATE FUNCTION journal_month(month date) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    first date := date_trunc('month', month)::date;
    name  text := 'journal_entry_' || to_char(first, 'YYYYMM');
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('journal_month'));
    IF to_regclass(name) IS NOT NULL THEN
        RETURN false;
    END IF;
    EXECUTE format('CREATE TABLE %I (LIKE journal_entry INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', name);
    EXECUTE format('ALTER TABLE journal_entry ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', name,
        first::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh',
        (first + interval '1 month')::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh');
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION journal_keeps_what_is_written()',
        name || '_is_not_emptied', name);
    RETURN true;
END $$;

-- What falls outside the months made so far is kept all the same.
CREATE TABLE journal_entry_otherwise PARTITION OF journal_entry DEFAULT;

SELECT journal_month(month::date)
FROM generate_series(date '2025-06-01', date '2027-12-01', interval '1 month') AS month;

-- How far each reader has come.
CREATE TABLE journal_reader (
    name text PRIMARY KEY,
    xid  xid8   NOT NULL DEFAULT '0',
    seq  bigint NOT NULL DEFAULT 0
);
