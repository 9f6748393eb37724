-- What a province means to do for a part of an index: one plan for each part of a series.
CREATE TABLE improvement (
    series     text        NOT NULL CHECK (series <> ''),
    part       text        NOT NULL CHECK (part <> ''),
    aim        text        NOT NULL CHECK (aim <> '' AND aim IS NFC NORMALIZED),
    unit       text        NOT NULL,
    owner      text        NOT NULL CHECK (owner <> '' AND owner IS NFC NORMALIZED),
    due        date        NOT NULL,
    state      text        NOT NULL CHECK (state IN ('PLANNED', 'UNDER_WAY', 'DONE', 'GIVEN_UP')),
    remark     text        NOT NULL CHECK (remark IS NFC NORMALIZED),
    version    integer     NOT NULL CHECK (version > 0),
    changed_by text        NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (series, part)
);

-- What the portal itself knows of the time it takes, beside how long (procedure_lasting): how many of the finished dossiers
-- had a date, kept the first one that was promised, and were filed online.
CREATE TABLE procedure_kept (
    procedure_code text    NOT NULL,
    month          date    NOT NULL,
    dossiers       integer NOT NULL CHECK (dossiers > 0),
    dated          integer NOT NULL CHECK (dated BETWEEN 0 AND dossiers),
    kept           integer NOT NULL CHECK (kept BETWEEN 0 AND dated),
    online         integer NOT NULL CHECK (online BETWEEN 0 AND dossiers),
    PRIMARY KEY (procedure_code, month)
);
CREATE INDEX procedure_kept_month ON procedure_kept (month);

INSERT INTO procedure_kept (procedure_code, month, dossiers, dated, kept, online)
SELECT d.procedure_code, date_trunc('month', d.finished_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, count(*),
       count(COALESCE(d.promised_at, d.due_at)),
       count(*) FILTER (WHERE d.finished_at <= COALESCE(d.promised_at, d.due_at)),
       count(*) FILTER (WHERE d.channel = 'ONLINE')
FROM dossier_lasting l JOIN dossier d ON d.id = l.dossier_id
WHERE d.finished_at IS NOT NULL
GROUP BY 1, 2;
