-- How many days dossiers really took from filing to the result, counted by procedure, month and days; read at one cost however
-- many there are. dossier_lasting remembers which were counted, so that reading the journal anew counts nothing twice.
CREATE TABLE dossier_lasting (
    dossier_id uuid PRIMARY KEY REFERENCES dossier
);
CREATE TABLE procedure_lasting (
    procedure_code text     NOT NULL,
    month          date     NOT NULL,
    days           smallint NOT NULL CHECK (days BETWEEN 0 AND 366),
    dossiers       integer  NOT NULL CHECK (dossiers > 0),
    PRIMARY KEY (procedure_code, month, days)
);
CREATE INDEX procedure_lasting_month ON procedure_lasting (month);
