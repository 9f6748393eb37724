-- Procedures of the national catalogue that belong to an event of life, beside those that say so themselves.
CREATE TABLE life_event_procedure (
    life_event text NOT NULL REFERENCES life_event,
    procedure  text NOT NULL,
    PRIMARY KEY (life_event, procedure)
);
CREATE INDEX life_event_of_procedure ON life_event_procedure (procedure);
