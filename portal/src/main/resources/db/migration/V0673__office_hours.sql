-- Office hours of units from a day on; without hours a unit follows the one above it again. Before the first day those of the unit hold.
CREATE TABLE office_hours (
    unit_code  text NOT NULL,
    valid_from date NOT NULL,
    hours      text CHECK (hours <> ''),
    PRIMARY KEY (unit_code, valid_from)
);
