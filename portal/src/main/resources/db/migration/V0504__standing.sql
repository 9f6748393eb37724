-- How near a procedure is to citizens when nobody has typed a word: what is filed here, then what communes do, then short
-- titles. Kept, so that the list without words is read off an index.
ALTER TABLE procedure ADD COLUMN standing bigint NOT NULL GENERATED ALWAYS AS (
    CASE WHEN starter THEN 300000 ELSE 0 END
    + CASE WHEN tiers @> '{COMMUNE}' THEN 100000 WHEN tiers @> '{PROVINCE}' THEN 50000 ELSE 0 END
    - least(length(title), 300) * 300) STORED;
CREATE INDEX procedure_standing ON procedure (standing, code);
