-- Who does an officer's work while they are away: one duty at one unit, from a day to a day. What was arranged stays.
CREATE TABLE stand_in (
    id       uuid        PRIMARY KEY,
    officer  uuid        NOT NULL REFERENCES account,
    deputy   uuid        NOT NULL REFERENCES account,
    unit     text        NOT NULL,
    role     text        NOT NULL,
    from_day date        NOT NULL,
    to_day   date        NOT NULL CHECK (to_day >= from_day),
    set_by   uuid        NOT NULL,
    set_at   timestamptz NOT NULL,
    ended_by uuid,
    ended_at timestamptz,
    CHECK (officer <> deputy),
    CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);
CREATE INDEX stand_in_deputy ON stand_in (deputy, to_day) WHERE ended_at IS NULL;
CREATE INDEX stand_in_officer ON stand_in (officer, to_day);
