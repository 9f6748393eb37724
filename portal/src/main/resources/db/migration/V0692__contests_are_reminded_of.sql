-- Complaints that wait for their answer: when their head is reminded, and what was told already.
ALTER TABLE dossier_contest
    ADD COLUMN warn_at         timestamptz,
    ADD COLUMN warned_at       timestamptz,
    ADD COLUMN overdue_told_at timestamptz;
