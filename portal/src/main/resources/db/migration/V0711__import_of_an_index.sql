-- Published scores are imported too.
ALTER TABLE import_run DROP CONSTRAINT import_run_kind_check;
ALTER TABLE import_run ADD CONSTRAINT import_run_kind_check
    CHECK (kind IN ('PROCEDURES', 'UNITS', 'HOLIDAYS', 'PROCESSES', 'OFFICERS', 'INDEX'));

-- A series that is made anew under an old code gets no revision that somebody may remember.
CREATE SEQUENCE index_revision START 1000;
ALTER TABLE index_series ALTER COLUMN revision SET DEFAULT nextval('index_revision');
