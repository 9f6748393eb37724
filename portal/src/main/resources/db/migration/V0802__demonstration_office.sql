-- The units whose dossiers of the past months are in. Each is played in one transaction: a start that was killed while
-- it loaded goes on with the others.
CREATE TABLE demonstration_office (
    unit text PRIMARY KEY
);
