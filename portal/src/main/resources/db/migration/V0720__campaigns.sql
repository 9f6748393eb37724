-- Instruments: questionnaire and formula in one text, kept by its digest and never changed.
CREATE TABLE survey_instrument (
    digest     text        PRIMARY KEY CHECK (digest ~ '^[0-9a-f]{64}$'),
    title_vi   text        NOT NULL CHECK (title_vi <> ''),
    title_en   text        NOT NULL,
    questions  int         NOT NULL CHECK (questions > 0),
    indicators int         NOT NULL CHECK (indicators > 0),
    content    text        NOT NULL,
    added_at   timestamptz NOT NULL
);

CREATE TABLE campaign (
    id           uuid        PRIMARY KEY,
    title        text        NOT NULL CHECK (title <> '' AND title IS NFC NORMALIZED),
    title_en     text        NOT NULL CHECK (title_en IS NFC NORMALIZED),
    series       text        NOT NULL CHECK (series ~ '^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$'),
    year         int         NOT NULL CHECK (year BETWEEN 2000 AND 2199),
    state        text        NOT NULL CHECK (state IN ('DRAFT', 'RUNNING', 'CLOSED')),
    instrument   text        NOT NULL REFERENCES survey_instrument,
    -- how many are drawn of each stage: a number, or one for each class (small=3, large=6)
    districts    text        NOT NULL,
    communes     text        NOT NULL,
    villages     text        NOT NULL,
    quota        int         NOT NULL CHECK (quota BETWEEN 1 AND 200),
    reserve      int         NOT NULL CHECK (reserve BETWEEN 0 AND 200),
    frame        text        NOT NULL DEFAULT '',
    seed         bigint,
    remarks      text[]      NOT NULL DEFAULT '{}',
    version      int         NOT NULL CHECK (version > 0),
    created_at   timestamptz NOT NULL,
    started_at   timestamptz,
    closed_at    timestamptz,
    published_at timestamptz,
    CHECK ((state = 'DRAFT') = (started_at IS NULL)),
    CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL)),
    CHECK (state = 'DRAFT' OR seed IS NOT NULL)
);

-- Every village that could be drawn.
CREATE TABLE campaign_frame (
    campaign         uuid    NOT NULL REFERENCES campaign ON DELETE CASCADE,
    number           int     NOT NULL,
    province         text    NOT NULL CHECK (province ~ '^[0-9]{2}$'),
    district         text    NOT NULL,
    commune          text    NOT NULL,
    village          text    NOT NULL,
    class            text    NOT NULL,
    size             int     NOT NULL CHECK (size > 0),
    certain_district boolean NOT NULL,
    certain_commune  boolean NOT NULL,
    certain_village  boolean NOT NULL,
    PRIMARY KEY (campaign, number)
);

-- The account of the draw: every unit of every stage with its probability, drawn or not.
CREATE TABLE campaign_draw (
    campaign    uuid             NOT NULL REFERENCES campaign ON DELETE CASCADE,
    number      int              NOT NULL,
    stage       text             NOT NULL CHECK (stage IN ('DISTRICT', 'COMMUNE', 'VILLAGE')),
    path        text[]           NOT NULL,
    size        double precision NOT NULL,
    probability double precision NOT NULL CHECK (probability >= 0 AND probability <= 1),
    overall     double precision NOT NULL CHECK (overall >= 0 AND overall <= 1),
    role        text             NOT NULL CHECK (role IN ('DRAWN', 'RESERVE', 'LEFT')),
    PRIMARY KEY (campaign, number)
);

-- The villages drawn. stratum and cluster say how the errors are computed; an empty cluster: each respondent is one.
CREATE TABLE campaign_village (
    id          uuid             PRIMARY KEY,
    campaign    uuid             NOT NULL REFERENCES campaign ON DELETE CASCADE,
    code        text             NOT NULL,
    province    text             NOT NULL,
    district    text             NOT NULL,
    commune     text             NOT NULL,
    village     text             NOT NULL,
    size        int              NOT NULL CHECK (size > 0),
    probability double precision NOT NULL CHECK (probability > 0 AND probability <= 1),
    stratum     text             NOT NULL,
    cluster     text             NOT NULL,
    interviewer uuid,
    UNIQUE (campaign, code)
);
CREATE INDEX campaign_village_interviewer ON campaign_village (interviewer);

CREATE TABLE campaign_interviewer (
    campaign uuid        NOT NULL REFERENCES campaign ON DELETE CASCADE,
    account  uuid        NOT NULL,
    added_at timestamptz NOT NULL,
    PRIMARY KEY (campaign, account)
);

-- One line of a village's list. name and address are emptied when the campaign is closed.
CREATE TABLE campaign_interview (
    id          uuid        PRIMARY KEY,
    village     uuid        NOT NULL REFERENCES campaign_village ON DELETE CASCADE,
    number      int         NOT NULL CHECK (number > 0),
    state       text        NOT NULL CHECK (state IN ('WAITING', 'RESERVE', 'BEGUN', 'DONE', 'RETURNED', 'ACCEPTED', 'REPLACED')),
    name        text        NOT NULL DEFAULT '' CHECK (name IS NFC NORMALIZED),
    address     text        NOT NULL DEFAULT '' CHECK (address IS NFC NORMALIZED),
    reason      text        NOT NULL DEFAULT '',
    remark      text        NOT NULL DEFAULT '' CHECK (remark IS NFC NORMALIZED),
    answers     jsonb       NOT NULL DEFAULT '{}',
    seconds     jsonb       NOT NULL DEFAULT '{}',
    interviewer uuid,
    begun_at    timestamptz,
    done_at     timestamptz,
    UNIQUE (village, number),
    CHECK ((state = 'REPLACED') = (reason <> ''))
);
