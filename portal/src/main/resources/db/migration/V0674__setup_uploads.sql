-- Set-ups that an administrator has sent in and looks at before they are taken over; kept for a day.
CREATE TABLE setup_upload (
    id      uuid        PRIMARY KEY,
    name    text        NOT NULL,
    content bytea       NOT NULL,
    sent_by uuid        NOT NULL,
    sent_at timestamptz NOT NULL
);
