-- Units of the administration by version: a reform ends one version and begins another.
CREATE TABLE unit (
    code          text NOT NULL CHECK (code ~ '^[A-Z][0-9]{2}(\.[0-9]{2,3}){0,3}$'),
    parent_code   text CHECK (code LIKE parent_code || '.%'),
    level         text NOT NULL CHECK (level IN ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    kind          text NOT NULL,
    name          text NOT NULL CHECK (name <> ''),
    name_en       text NOT NULL,
    valid_from    date NOT NULL,
    valid_to      date CHECK (valid_to >= valid_from),
    address       text NOT NULL,
    phone         text NOT NULL,
    hours         text,
    division_code text,
    PRIMARY KEY (code, valid_from)
);

-- Provinces, districts and communes by their national codes.
CREATE TABLE division (
    code         text NOT NULL CHECK (code ~ '^[0-9]{2,5}$'),
    level        text NOT NULL CHECK (level IN ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    parent_code  text CHECK ((level = 'PROVINCE') = (parent_code IS NULL)),
    name         text NOT NULL,
    full_name    text NOT NULL,
    full_name_en text NOT NULL,
    valid_from   date NOT NULL,
    valid_to     date CHECK (valid_to >= valid_from),
    PRIMARY KEY (code, valid_from)
);

-- Dates that do not follow the week, for all units (*) or for one and those below it.
CREATE TABLE special_date (
    unit_code  text NOT NULL,
    date       date NOT NULL,
    kind       text NOT NULL CHECK (kind IN ('HOLIDAY', 'DAY_IN_LIEU', 'SWAPPED_OFF', 'MAKE_UP', 'OWN_HOURS')),
    name       text NOT NULL,
    name_en    text NOT NULL,
    instead_of date CHECK (kind <> 'MAKE_UP' OR instead_of IS NOT NULL),
    hours      text CHECK ((kind = 'OWN_HOURS') = (hours IS NOT NULL)),
    source     text NOT NULL,
    PRIMARY KEY (unit_code, date)
);

-- Grows with every import; who keeps the tables in memory reads them again when it has grown.
CREATE TABLE agency_revision (
    revision bigint NOT NULL
);
CREATE UNIQUE INDEX agency_revision_is_one ON agency_revision ((true));
INSERT INTO agency_revision (revision) VALUES (0);
