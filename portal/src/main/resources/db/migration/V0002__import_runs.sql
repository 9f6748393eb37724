-- What was imported, when, from which file, and what was refused: for the administrator.
CREATE TABLE import_run (
    id        bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind      text        NOT NULL CHECK (kind IN ('PROCEDURES', 'UNITS', 'HOLIDAYS', 'PROCESSES', 'OFFICERS')),
    source    text        NOT NULL,
    at        timestamptz NOT NULL,
    imported  integer     NOT NULL,
    updated   integer     NOT NULL,
    unchanged integer     NOT NULL,
    refused   integer     NOT NULL
);

CREATE TABLE import_refusal (
    run      bigint  NOT NULL REFERENCES import_run,
    number   integer NOT NULL,
    line     bigint  NOT NULL,
    field    text    NOT NULL,
    value    text    NOT NULL,
    expected text    NOT NULL,
    PRIMARY KEY (run, number)
);
