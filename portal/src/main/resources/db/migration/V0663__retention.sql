-- How long what is not kept for good is kept, where an administrator settled it otherwise than the program comes.
CREATE TABLE retention_rule (
    kind       text PRIMARY KEY,
    amount     integer     NOT NULL CHECK (amount BETWEEN 1 AND 1000),
    unit       text        NOT NULL CHECK (unit IN ('DAYS', 'MONTHS', 'YEARS')),
    settled_by uuid        NOT NULL,
    settled_at timestamptz NOT NULL
);

-- A night is taken by one node.
CREATE TABLE retention_night (
    night    date PRIMARY KEY,
    began_at timestamptz NOT NULL
);

-- How many of a kind went in a night.
CREATE TABLE retention_removal (
    night date    NOT NULL,
    kind  text    NOT NULL,
    count integer NOT NULL CHECK (count > 0),
    PRIMARY KEY (night, kind)
);
