-- As before (V0102), but it locks in the order of whoever reads: first a reader's place, then the entries. The other way
-- round the two could wait for each other.
CREATE OR REPLACE FUNCTION journal_settle() RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    next xid8 := pg_snapshot_xmax(pg_current_snapshot());
BEGIN
    IF NOT EXISTS (SELECT 1 FROM journal_entry WHERE xid > next)
        AND NOT EXISTS (SELECT 1 FROM journal_reader WHERE xid > next) THEN
        RETURN false;
    END IF;
    LOCK TABLE journal_reader, journal_entry IN ACCESS EXCLUSIVE MODE;
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
