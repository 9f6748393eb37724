-- The outlines of the provinces of one division, as SVG paths; a map is replaced whole.
CREATE TABLE index_map (
    division text PRIMARY KEY CHECK (division IN ('OF_63', 'OF_34')),
    credit   text NOT NULL
);
CREATE TABLE index_outline (
    division text NOT NULL REFERENCES index_map ON DELETE CASCADE,
    place    text NOT NULL CHECK (place ~ '^[0-9]{2}$'),
    path     text NOT NULL CHECK (path ~ '^[Mlz0-9 -]+$'),
    PRIMARY KEY (division, place)
);

ALTER TABLE import_run DROP CONSTRAINT import_run_kind_check;
ALTER TABLE import_run ADD CONSTRAINT import_run_kind_check
    CHECK (kind IN ('PROCEDURES', 'UNITS', 'HOLIDAYS', 'PROCESSES', 'OFFICERS', 'INDEX', 'BOUNDARIES'));
