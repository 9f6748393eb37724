-- Which starter content is in, so that a start need not look at it again.
CREATE TABLE starter_content (
    digest    text PRIMARY KEY,
    loaded_at timestamptz NOT NULL
);
