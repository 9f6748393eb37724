-- The cases that somebody ticked on the page of the procedure before they began, in the words of its checklist.
ALTER TABLE dossier_draft ADD COLUMN cases text[] NOT NULL DEFAULT '{}';
