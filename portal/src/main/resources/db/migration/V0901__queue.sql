-- The waiting hall of a one-stop desk: how far the day's numbers are, the tickets, the appointments.
CREATE TABLE queue_day (
    unit text NOT NULL,
    day  date NOT NULL,
    last int  NOT NULL CHECK (last > 0),
    PRIMARY KEY (unit, day)
);

CREATE TABLE queue_ticket (
    id          uuid PRIMARY KEY,
    unit        text        NOT NULL,
    day         date        NOT NULL,
    number      int         NOT NULL CHECK (number > 0),
    purpose     text        NOT NULL CHECK (purpose IN ('FILE', 'COLLECT', 'ASK')),
    priority    boolean     NOT NULL,
    taken_at    timestamptz NOT NULL,
    booked_for  timestamptz,
    counts_from timestamptz NOT NULL,
    state       text        NOT NULL CHECK (state IN ('WAITING', 'CALLED', 'SERVED', 'ABSENT')),
    counter     int CHECK (counter BETWEEN 1 AND 99),
    clerk       uuid,
    called_at   timestamptz,
    last_called_at timestamptz,
    calls       int         NOT NULL DEFAULT 0,
    ended_at    timestamptz,
    UNIQUE (unit, day, number),
    CHECK ((state = 'WAITING') = (counter IS NULL)),
    CHECK ((counter IS NULL) = (called_at IS NULL)),
    CHECK ((called_at IS NULL) = (last_called_at IS NULL)),
    CHECK ((ended_at IS NULL) = (state IN ('WAITING', 'CALLED')))
);
CREATE INDEX queue_ticket_waiting ON queue_ticket (unit, day, counts_from, number) WHERE state = 'WAITING';
CREATE INDEX queue_ticket_called ON queue_ticket (unit, day, last_called_at DESC) WHERE last_called_at IS NOT NULL;
-- A window serves one ticket at a time.
CREATE UNIQUE INDEX queue_ticket_served ON queue_ticket (unit, day, counter) WHERE state = 'CALLED';

CREATE TABLE queue_appointment (
    id        uuid PRIMARY KEY,
    unit      text        NOT NULL,
    day       date        NOT NULL,
    starts_at timestamptz NOT NULL,
    code      text        NOT NULL,
    citizen   uuid        NOT NULL,
    name      text        NOT NULL,
    phone     text        NOT NULL,
    purpose   text        NOT NULL CHECK (purpose IN ('FILE', 'COLLECT', 'ASK')),
    booked_at timestamptz NOT NULL,
    state     text        NOT NULL CHECK (state IN ('BOOKED', 'CANCELLED', 'ARRIVED')),
    ticket    uuid REFERENCES queue_ticket,
    UNIQUE (unit, day, code),
    CHECK ((state = 'ARRIVED') = (ticket IS NOT NULL))
);
-- One appointment a day and hall for each person.
CREATE UNIQUE INDEX queue_appointment_once ON queue_appointment (citizen, unit, day) WHERE state = 'BOOKED';
CREATE INDEX queue_appointment_hall ON queue_appointment (unit, day, starts_at);
CREATE INDEX queue_appointment_citizen ON queue_appointment (citizen, starts_at DESC);

-- How many appointments of a half hour are taken; the row is what those who book at once wait for.
CREATE TABLE queue_half_hour (
    unit      text        NOT NULL,
    starts_at timestamptz NOT NULL,
    taken     int         NOT NULL CHECK (taken >= 0),
    PRIMARY KEY (unit, starts_at)
);
