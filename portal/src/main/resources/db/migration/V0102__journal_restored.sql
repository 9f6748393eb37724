-- The numbers of transactions begin anew in another database cluster, as after a restored backup. Entries written under
-- the old numbers would look as if their transactions were still to come, and new entries as if they had been read.
-- This finds such entries and gives them the number 0, which is before all others, and the readers the place from which
-- on they have read everything once. Says whether there was anything to do.
CREATE FUNCTION journal_settle() RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    next xid8 := pg_snapshot_xmax(pg_current_snapshot());
BEGIN
    IF NOT EXISTS (SELECT 1 FROM journal_entry WHERE xid > next)
        AND NOT EXISTS (SELECT 1 FROM journal_reader WHERE xid > next) THEN
        RETURN false;
    END IF;
    LOCK TABLE journal_entry, journal_reader IN ACCESS EXCLUSIVE MODE;
    UPDATE journal_reader AS reader SET
        seq = coalesce(
            (SELECT min(entry.seq) - 1 FROM journal_entry AS entry
             WHERE (entry.xid, entry.seq) > (reader.xid, reader.seq)),
            (SELECT max(entry.seq) FROM journal_entry AS entry),
            0),
        xid = '0';
    ALTER TABLE journal_entry DISABLE TRIGGER journal_entry_stays;
    UPDATE journal_entry SET xid = '0';
    ALTER TABLE journal_entry ENABLE TRIGGER journal_entry_stays;
    RETURN true;
END $$;
