-- Who does the work of a unit that is no more, from a day on.
CREATE TABLE unit_successor (
    unit      text NOT NULL,
    from_day  date NOT NULL,
    successor text NOT NULL CHECK (successor <> unit),
    PRIMARY KEY (unit, from_day)
);
