-- What was changed, for readers of English; what was noted before has only its Vietnamese name.
ALTER TABLE administrative_change ADD COLUMN name_en text NOT NULL DEFAULT '';
