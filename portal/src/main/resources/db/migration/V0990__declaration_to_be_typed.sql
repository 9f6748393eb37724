-- The declaration of a dossier can lie at the office on paper, to be typed when nobody waits. What was typed at reception stays
-- beside what was typed from the paper.
ALTER TABLE dossier ADD COLUMN to_be_typed boolean NOT NULL DEFAULT false;
ALTER TABLE dossier_filing ADD COLUMN answers_received jsonb;
CREATE INDEX dossier_to_be_typed ON dossier (receiving_unit, due_at, id) WHERE to_be_typed AND closed_at IS NULL;

-- No dossier is decided of which the office has not read the declaration.
ALTER TABLE dossier ADD CONSTRAINT dossier_is_typed_before_the_decision CHECK (NOT to_be_typed OR decision IS NULL);
