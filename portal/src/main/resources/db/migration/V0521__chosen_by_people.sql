-- Who published a version of a process, and who chose a process for a procedure; null for what came with the program or by import.
-- What people decided here outlives an upgrade of the starter content.
ALTER TABLE process_version ADD COLUMN published_by uuid;
ALTER TABLE handling ADD COLUMN chosen_by uuid;
