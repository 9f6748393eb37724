-- An account may be open for a time only: from a first day, to a last day that still counts. Who may act is said by both this
-- and "active", which an administrator sets at once.
ALTER TABLE account
    ADD COLUMN opens_on  date,
    ADD COLUMN closes_on date CHECK (closes_on >= opens_on);
