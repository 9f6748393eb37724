-- Which parts of the demonstration are in: the officials, the dossiers of the past months.
CREATE TABLE demonstration_part (
    part    text        PRIMARY KEY,
    done_at timestamptz NOT NULL
);
