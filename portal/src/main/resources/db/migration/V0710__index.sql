-- Published series of scores of provinces. A wave is replaced whole; what belongs to it goes with it.
CREATE TABLE index_series (
    code       text   PRIMARY KEY CHECK (code ~ '^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$'),
    kind       text   NOT NULL CHECK (kind IN ('PUBLISHED', 'CAMPAIGN', 'SIMULATED')),
    name_vi    text   NOT NULL CHECK (name_vi <> ''),
    name_en    text   NOT NULL,
    source_vi  text   NOT NULL CHECK (source_vi <> ''),
    source_en  text   NOT NULL,
    licence_vi text   NOT NULL CHECK (licence_vi <> ''),
    licence_en text   NOT NULL,
    revision   bigint NOT NULL DEFAULT 1
);

CREATE TABLE index_wave (
    series       text    NOT NULL REFERENCES index_series ON DELETE CASCADE,
    year         integer NOT NULL CHECK (year BETWEEN 1990 AND 2199),
    division     text    NOT NULL CHECK (division IN ('OF_63', 'OF_34')),
    is_complete  boolean NOT NULL,
    -- how the source prints intervals: the level it names, the standard errors it reaches out, the level that is
    stated_level double precision CHECK (stated_level > 0 AND stated_level < 1),
    multiple     double precision CHECK (multiple > 0),
    real_level   double precision CHECK (real_level > 0 AND real_level < 1),
    remark_vi    text    NOT NULL,
    remark_en    text    NOT NULL,
    PRIMARY KEY (series, year),
    CHECK (num_nulls(stated_level, multiple, real_level) IN (0, 3))
);

CREATE TABLE index_node (
    series      text    NOT NULL,
    year        integer NOT NULL,
    code        text    NOT NULL CHECK (code <> ''),
    parent      text,
    level       text    NOT NULL CHECK (level IN ('TOTAL', 'DIMENSION', 'SUBDIMENSION', 'INDICATOR')),
    position    integer NOT NULL,
    name_vi     text    NOT NULL,
    name_en     text    NOT NULL,
    least       double precision,
    most        double precision,
    direction   text    NOT NULL CHECK (direction IN ('UP', 'DOWN')),
    unit_vi     text    NOT NULL,
    unit_en     text    NOT NULL,
    combination text    NOT NULL CHECK (combination IN ('SUM', 'MEAN', 'GEOMETRIC', 'NONE', 'UNKNOWN')),
    weight      double precision,
    words_vi    text    NOT NULL,
    words_en    text    NOT NULL,
    is_break    boolean NOT NULL,
    PRIMARY KEY (series, year, code),
    FOREIGN KEY (series, year) REFERENCES index_wave ON DELETE CASCADE,
    FOREIGN KEY (series, year, parent) REFERENCES index_node,
    CHECK ((level = 'TOTAL') = (parent IS NULL))
);

CREATE TABLE index_score (
    series      text    NOT NULL,
    year        integer NOT NULL,
    place       text    NOT NULL CHECK (place ~ '^[0-9]{2}$'),
    node        text    NOT NULL,
    value       double precision,
    error       double precision CHECK (error >= 0),
    respondents integer CHECK (respondents >= 0),
    missing     text    CHECK (missing IN ('NOT_PUBLISHED', 'ZERO_IN_SOURCE', 'TOO_FEW_ANSWERS', 'NOT_SURVEYED', 'PART_MISSING')),
    detail      text    NOT NULL,
    is_carried  boolean NOT NULL,
    PRIMARY KEY (series, year, node, place),
    FOREIGN KEY (series, year, node) REFERENCES index_node ON DELETE CASCADE,
    CHECK ((value IS NULL) = (missing IS NOT NULL))
);

CREATE TABLE index_sampled (
    series             text    NOT NULL,
    year               integer NOT NULL,
    place              text    NOT NULL CHECK (place ~ '^[0-9]{2}$'),
    respondents        integer NOT NULL CHECK (respondents >= 0),
    degrees_of_freedom double precision CHECK (degrees_of_freedom > 0),
    PRIMARY KEY (series, year, place),
    FOREIGN KEY (series, year) REFERENCES index_wave ON DELETE CASCADE
);

-- of the errors of two parts in one province
CREATE TABLE index_covariance (
    series text    NOT NULL,
    year   integer NOT NULL,
    place  text    NOT NULL CHECK (place ~ '^[0-9]{2}$'),
    first  text    NOT NULL,
    second text    NOT NULL,
    value  double precision NOT NULL,
    PRIMARY KEY (series, year, place, first, second),
    FOREIGN KEY (series, year, first) REFERENCES index_node ON DELETE CASCADE,
    FOREIGN KEY (series, year, second) REFERENCES index_node ON DELETE CASCADE
);
