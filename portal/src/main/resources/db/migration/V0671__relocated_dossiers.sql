-- The unit whose register a dossier stands in, once a reform has moved it to another; nothing while it is the receiving unit.
ALTER TABLE dossier ADD COLUMN taken_in_by text;
