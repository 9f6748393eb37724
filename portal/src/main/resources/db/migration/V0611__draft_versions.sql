-- A draft tells who wrote in it last, so that a page opened earlier on another device does not overwrite what is newer.
ALTER TABLE dossier_draft
    ADD COLUMN version bigint NOT NULL DEFAULT 0, -- goes up with each saving of answers or applicant
    ADD COLUMN hand    text   NOT NULL DEFAULT ''; -- the device that saved last: a digest of its session
