-- The counter finds a person who has been there before by the number on their identity card.
CREATE INDEX dossier_filing_applicant_id ON dossier_filing (applicant_id, dossier_id) WHERE applicant_id <> '';
