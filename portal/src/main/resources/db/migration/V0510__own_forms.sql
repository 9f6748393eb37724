-- Who published a form, with which remark, and from which day new dossiers get it (none: the day it was published).
-- is_own: by the province; what the program brings with an upgrade does not replace it.
ALTER TABLE form_version
    ADD COLUMN valid_from   date,
    ADD COLUMN published_by uuid,
    ADD COLUMN remark       text    NOT NULL DEFAULT '',
    ADD COLUMN is_own       boolean NOT NULL DEFAULT false;
