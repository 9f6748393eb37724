-- When the night began on a list: from then on nobody drops it. What could not be destroyed is tried again in later nights.
ALTER TABLE destruction_list ADD COLUMN begun_at timestamptz;
ALTER TABLE destruction_item
    ADD COLUMN tries    smallint NOT NULL DEFAULT 0,
    ADD COLUMN tried_at timestamptz;

-- A complaint whose reminder failed waits until then, and the others go on.
ALTER TABLE dossier_contest ADD COLUMN remind_from timestamptz;

-- The files that an answer names, whatever else stands in it. As text: what is no id names no file.
CREATE FUNCTION dossier_request_files(answer jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(array_agg(lower(named.file)), '{}')
    FROM (
        SELECT jsonb_array_elements_text(
                   CASE WHEN jsonb_typeof(answer -> 'files') = 'array' THEN answer -> 'files' ELSE '[]' END) AS file
        UNION ALL
        SELECT answer ->> 'file'
    ) AS named
    WHERE named.file IS NOT NULL
$$;
CREATE INDEX dossier_request_files ON dossier_request USING gin (dossier_request_files(answer)) WHERE answer IS NOT NULL;
