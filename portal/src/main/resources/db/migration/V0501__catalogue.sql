-- The catalogue: procedures and what is published for them. Published rows never change: a dossier is pinned to them.

CREATE FUNCTION catalogue_published_is_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'A published version in % never changes; publish a new version instead', TG_TABLE_NAME;
END $$;

CREATE TABLE procedure_version (
    id           uuid PRIMARY KEY,
    procedure    text NOT NULL,
    number       int NOT NULL CHECK (number > 0),
    digest       text NOT NULL,
    content      jsonb NOT NULL,
    published_at timestamptz NOT NULL,
    UNIQUE (procedure, number)
);
CREATE TRIGGER procedure_version_is_immutable BEFORE UPDATE OR DELETE ON procedure_version
    FOR EACH ROW EXECUTE FUNCTION catalogue_published_is_immutable();

-- The present version of each procedure, and what lists and searches need of it.
-- national_digest: what the national catalogue said last; kept also where a version of our own is shown.
CREATE TABLE procedure (
    code            text PRIMARY KEY,
    version         uuid NOT NULL REFERENCES procedure_version,
    digest          text NOT NULL,
    national_digest text,
    field           text NOT NULL,
    tiers           text[] NOT NULL CHECK (cardinality(tiers) > 0),
    audiences       text[] NOT NULL,
    life_events     text[] NOT NULL,
    starter         boolean NOT NULL,
    doubts          int NOT NULL CHECK (doubts >= 0),
    updated_at      timestamptz NOT NULL,
    summary         jsonb NOT NULL,
    -- folded: lower case, no marks, đ as d (see Folded)
    title           text NOT NULL,
    title_en        text NOT NULL,
    document        tsvector NOT NULL
);
CREATE INDEX procedure_document ON procedure USING gin (document);
CREATE INDEX procedure_field ON procedure (field);
CREATE INDEX procedure_life_events ON procedure USING gin (life_events);
CREATE INDEX procedure_doubtful ON procedure (code) WHERE doubts > 0;

-- What citizens say, and what they mean by it: the code of a procedure, or other words.
CREATE TABLE citizen_word (
    words    text NOT NULL,
    means    text NOT NULL,
    is_code  boolean NOT NULL,
    position int NOT NULL,
    PRIMARY KEY (words, means)
);
CREATE INDEX citizen_word_alike ON citizen_word USING gin (words gin_trgm_ops);

CREATE TABLE procedure_doubt (
    procedure text NOT NULL REFERENCES procedure,
    position  int NOT NULL,
    code      text NOT NULL,
    field     text NOT NULL,
    value     text NOT NULL,
    PRIMARY KEY (procedure, position)
);

CREATE TABLE field (
    code    text PRIMARY KEY,
    name_vi text NOT NULL,
    name_en text NOT NULL
);

CREATE TABLE life_event (
    code     text PRIMARY KEY,
    position int NOT NULL,
    name_vi  text NOT NULL,
    name_en  text NOT NULL
);

CREATE TABLE form_version (
    id           uuid PRIMARY KEY,
    procedure    text NOT NULL,
    number       int NOT NULL CHECK (number > 0),
    digest       text NOT NULL,
    definition   text NOT NULL,
    published_at timestamptz NOT NULL,
    UNIQUE (procedure, number)
);
CREATE TRIGGER form_version_is_immutable BEFORE UPDATE OR DELETE ON form_version
    FOR EACH ROW EXECUTE FUNCTION catalogue_published_is_immutable();

CREATE TABLE process_version (
    id           uuid PRIMARY KEY,
    key          text NOT NULL,
    number       int NOT NULL CHECK (number > 0),
    digest       text NOT NULL,
    definition   text NOT NULL,
    published_at timestamptz NOT NULL,
    UNIQUE (key, number)
);
CREATE TRIGGER process_version_is_immutable BEFORE UPDATE OR DELETE ON process_version
    FOR EACH ROW EXECUTE FUNCTION catalogue_published_is_immutable();

-- Who handles what by which process, and since when: a reform is rows that end and rows that begin.
-- receives: the code of a unit, or COMMUNE or DISTRICT for every people's committee of that level.
-- handles: the code of a unit, or RECEIVER for the unit that took the dossier in.
CREATE TABLE handling (
    procedure            text NOT NULL REFERENCES procedure,
    receives             text NOT NULL,
    handles              text NOT NULL,
    process              text NOT NULL,
    supplement           text NOT NULL,
    after_three_tomorrow boolean NOT NULL,
    valid_from           date NOT NULL,
    valid_to             date CHECK (valid_to >= valid_from),
    PRIMARY KEY (procedure, receives, valid_from)
);
