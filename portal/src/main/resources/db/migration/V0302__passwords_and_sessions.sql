-- A password that somebody else chose is to be replaced by its owner before anything else; and the sessions of an account
-- can be ended from anywhere: a session counts only while its round is the account's.
ALTER TABLE account
    ADD COLUMN password_given boolean NOT NULL DEFAULT false,
    ADD COLUMN session_round  integer NOT NULL DEFAULT 0;
