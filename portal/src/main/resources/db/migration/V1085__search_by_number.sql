-- Dossiers are found by the end of their code, by an ID number of whoever handed them in, and by a phone (decision 1085).
CREATE INDEX dossier_code_tail ON dossier (reverse(code));
CREATE INDEX dossier_filing_phone ON dossier_filing (regexp_replace(phone, '[^0-9]', '', 'g'), dossier_id) WHERE phone <> '';
CREATE INDEX dossier_filing_submitter ON dossier_filing (submitter_id, dossier_id) WHERE submitter_id <> '';
