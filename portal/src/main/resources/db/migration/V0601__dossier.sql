-- The dossiers: what is moved (dossier, small and often changed) apart from what was handed in (dossier_filing).

CREATE TABLE dossier (
    id              uuid        PRIMARY KEY,
    code            text        NOT NULL UNIQUE,
    version         integer     NOT NULL,
    status          smallint    NOT NULL CHECK (status BETWEEN 1 AND 10),
    channel         text        NOT NULL CHECK (channel IN ('ONLINE', 'COUNTER', 'POST')),
    procedure_code  text        NOT NULL,
    procedure_name  text        NOT NULL CHECK (procedure_name IS NFC NORMALIZED),
    form_version    uuid        NOT NULL,
    process_version uuid        NOT NULL,
    receiving_unit  text        NOT NULL,
    handling_unit   text        NOT NULL,
    owner           uuid,
    applicant_name  text        NOT NULL CHECK (applicant_name <> '' AND applicant_name IS NFC NORMALIZED),
    submitted_at    timestamptz NOT NULL,
    limit_amount    integer,
    limit_unit      text,
    supplement      text        NOT NULL CHECK (supplement IN ('RESTART', 'EXTEND')),
    after_three_is_tomorrow boolean NOT NULL,
    marking         text        NOT NULL,
    facts           jsonb       NOT NULL,
    units           text        NOT NULL,
    supplements     smallint    NOT NULL CHECK (supplements >= 0),
    accepted_at     timestamptz,
    due_at          timestamptz,
    promised_at     timestamptz,
    waiting_since   timestamptz,
    answer_by       timestamptz,
    apologised_at   timestamptz,
    decision        text        CHECK (decision IN ('GRANTED', 'REFUSED')),
    decision_text   text,
    decided_at      timestamptz,
    decided_step    uuid,
    decided_element text,
    decided_by      text,
    finished_at     timestamptz,
    returned_at     timestamptz,
    returned_to     text,
    returned_way    text        CHECK (returned_way IN ('COUNTER', 'POST', 'ONLINE')),
    closed_at       timestamptz,
    CHECK ((limit_amount IS NULL) = (limit_unit IS NULL)),
    CHECK ((status IN (3, 8, 10)) = (closed_at IS NOT NULL)),
    CHECK ((status IN (9, 10)) = (finished_at IS NOT NULL)),
    CHECK ((status = 10) = (returned_at IS NOT NULL)),
    CHECK ((status IN (5, 6)) = (waiting_since IS NOT NULL)),
    CHECK (status NOT IN (1, 3) OR accepted_at IS NULL),
    CHECK (status NOT IN (2, 4, 9, 10) OR accepted_at IS NOT NULL),
    CHECK ((accepted_at IS NULL) = (due_at IS NULL)),
    CHECK (status NOT IN (9, 10) OR decision IS NOT NULL),
    CHECK ((decision IS NULL) = (decided_at IS NULL))
) WITH (fillfactor = 80);

CREATE INDEX dossier_status ON dossier (status, id);
CREATE INDEX dossier_owner ON dossier (owner, id) WHERE owner IS NOT NULL;
CREATE INDEX dossier_open_due ON dossier (due_at, id) WHERE closed_at IS NULL;
CREATE INDEX dossier_procedure ON dossier (procedure_code, id);

-- What was handed in. likeness: person, procedure, unit and answers in one hash, to recognise the same dossier.
CREATE TABLE dossier_filing (
    dossier_id      uuid  PRIMARY KEY REFERENCES dossier,
    filed_by        uuid  NOT NULL,
    submission_key  text  NOT NULL,
    likeness        bytea NOT NULL,
    applicant_key   text  NOT NULL,
    applicant_id    text  NOT NULL,
    phone           text  NOT NULL,
    email           text  NOT NULL,
    address         text  NOT NULL,
    submitted_by    text,
    answers         jsonb NOT NULL,
    collect         text  NOT NULL CHECK (collect IN ('COUNTER', 'POST', 'ONLINE')),
    CONSTRAINT dossier_is_filed_once UNIQUE (filed_by, submission_key)
);
CREATE INDEX dossier_filing_likeness ON dossier_filing (likeness);
CREATE INDEX dossier_filing_name ON dossier_filing USING gin (applicant_key gin_trgm_ops);

-- Who may see which dossier: a row for each unit with a part in it and for each unit above (decision 0601).
CREATE TABLE dossier_unit (
    unit       text NOT NULL,
    dossier_id uuid NOT NULL REFERENCES dossier,
    PRIMARY KEY (unit, dossier_id)
);

CREATE TABLE dossier_step (
    id               uuid        PRIMARY KEY,
    dossier_id       uuid        NOT NULL REFERENCES dossier,
    kind             text        NOT NULL CHECK (kind IN ('RECEPTION', 'TASK', 'OPINION', 'STOPPING', 'RETURN')),
    element          text        NOT NULL,
    name             text        NOT NULL,
    unit             text        NOT NULL,
    role             text        NOT NULL,
    state            text        NOT NULL CHECK (state IN ('OPEN', 'WAITING', 'DONE', 'CANCELLED')),
    assignee         uuid,
    assignee_name    text,
    opened_at        timestamptz NOT NULL,
    due_at           timestamptz NOT NULL,
    allotted_minutes integer     CHECK (allotted_minutes >= 0),
    held_since       timestamptz NOT NULL,
    opened_by        uuid,
    closed_at        timestamptz,
    closed_by        uuid,
    closed_by_name   text,
    closed_how       text,
    note             text,
    CHECK ((state IN ('DONE', 'CANCELLED')) = (closed_at IS NOT NULL)),
    CHECK (closed_at IS NULL OR closed_at >= opened_at)
) WITH (fillfactor = 80);
CREATE INDEX dossier_step_dossier ON dossier_step (dossier_id);
CREATE INDEX dossier_step_free ON dossier_step (unit, role, due_at, id) WHERE state = 'OPEN' AND assignee IS NULL;
CREATE INDEX dossier_step_mine ON dossier_step (assignee, due_at, id) WHERE state = 'OPEN';
CREATE INDEX dossier_step_unit ON dossier_step (unit, state, due_at, id) WHERE state IN ('OPEN', 'WAITING');

-- Each stretch a step lay with somebody, in working minutes; a step's stretches follow one another without a gap.
CREATE TABLE dossier_holding (
    step_id      uuid        NOT NULL REFERENCES dossier_step,
    dossier_id   uuid        NOT NULL REFERENCES dossier,
    held_by      text        NOT NULL CHECK (held_by IN ('OFFICE', 'APPLICANT', 'MONEY')),
    unit         text        NOT NULL,
    officer      uuid,
    officer_name text,
    from_at      timestamptz NOT NULL,
    to_at        timestamptz NOT NULL,
    minutes      integer     NOT NULL CHECK (minutes >= 0),
    CHECK (to_at > from_at),
    PRIMARY KEY (dossier_id, step_id, from_at)
);

-- What was asked for, and what came back.
CREATE TABLE dossier_request (
    id          uuid        PRIMARY KEY,
    dossier_id  uuid        NOT NULL REFERENCES dossier,
    step_id     uuid,
    kind        text        NOT NULL CHECK (kind IN ('SUPPLEMENT', 'OPINION', 'PAYMENT')),
    content     jsonb       NOT NULL,
    asked_at    timestamptz NOT NULL,
    asked_by    text        NOT NULL,
    asked_unit  text        NOT NULL,
    due_at      timestamptz,
    answered_at timestamptz,
    answer      jsonb,
    CHECK ((answered_at IS NULL) = (answer IS NULL))
);
CREATE INDEX dossier_request_dossier ON dossier_request (dossier_id);

CREATE TABLE dossier_paper (
    id         uuid        PRIMARY KEY,
    dossier_id uuid        NOT NULL REFERENCES dossier,
    part       text        NOT NULL CHECK (part IN ('APPLICATION', 'SUPPLEMENT', 'RESULT')),
    name       text        NOT NULL CHECK (name IS NFC NORMALIZED),
    originals  integer     NOT NULL CHECK (originals >= 0),
    copies     integer     NOT NULL CHECK (copies >= 0),
    files      uuid[]      NOT NULL,
    at         timestamptz NOT NULL
);
CREATE INDEX dossier_paper_dossier ON dossier_paper (dossier_id);

-- The last number given in a series of codes (unit and day); taken in the transaction of the filing, so none is lost.
CREATE TABLE dossier_series (
    series text    PRIMARY KEY,
    last   integer NOT NULL CHECK (last > 0)
);

-- Whose turn it was last at a desk that goes round.
CREATE TABLE dossier_turn (
    unit    text NOT NULL,
    role    text NOT NULL,
    officer uuid NOT NULL,
    PRIMARY KEY (unit, role)
);

CREATE TABLE dossier_draft (
    id             uuid        PRIMARY KEY,
    owner          uuid        NOT NULL,
    procedure_code text        NOT NULL,
    procedure_name text        NOT NULL,
    unit           text        NOT NULL,
    form_version   uuid        NOT NULL,
    answers        jsonb       NOT NULL,
    applicant      jsonb,
    collect        text        CHECK (collect IN ('COUNTER', 'POST', 'ONLINE')),
    started_at     timestamptz NOT NULL,
    saved_at       timestamptz NOT NULL
);
CREATE INDEX dossier_draft_owner ON dossier_draft (owner, saved_at DESC);

CREATE TABLE dossier_draft_file (
    draft_id      uuid        NOT NULL REFERENCES dossier_draft ON DELETE CASCADE,
    file_id       uuid        NOT NULL,
    paper         text        NOT NULL,
    name          text        NOT NULL,
    media_type    text        NOT NULL,
    size_in_bytes bigint      NOT NULL,
    attached_at   timestamptz NOT NULL,
    PRIMARY KEY (draft_id, file_id)
);
