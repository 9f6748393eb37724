-- What a source printed beside scores, kept by itself: it may come before the scores it belongs to, and it outlives a wave
-- that is replaced.
CREATE TABLE index_printed (
    series text    NOT NULL REFERENCES index_series ON DELETE CASCADE,
    year   integer NOT NULL,
    place  text    NOT NULL CHECK (place ~ '^[0-9]{2}$'),
    node   text    NOT NULL,
    error  double precision CHECK (error >= 0),
    lower  double precision,
    upper  double precision,
    PRIMARY KEY (series, year, node, place)
);
