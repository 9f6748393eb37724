-- What officers have arranged on their desks for themselves: questions kept under a name, and the columns of their lists.
CREATE TABLE desk_filter (
    id         uuid    PRIMARY KEY,
    officer    uuid    NOT NULL,
    name       text    NOT NULL CHECK (name IS NFC NORMALIZED AND length(name) BETWEEN 1 AND 40),
    question   text    NOT NULL,
    is_default boolean NOT NULL
);
CREATE UNIQUE INDEX desk_filter_name ON desk_filter (officer, lower(name));
CREATE UNIQUE INDEX desk_filter_default ON desk_filter (officer) WHERE is_default;

CREATE TABLE desk_columns (
    officer uuid   PRIMARY KEY,
    chosen  text[] NOT NULL
);
