-- By which division of the country a list of villages was taken in: the same code is another province in the other.
ALTER TABLE campaign ADD COLUMN frame_division text CHECK (frame_division IN ('OF_63', 'OF_34'));

-- What the draw had to say, in Vietnamese; remarks has it in English.
ALTER TABLE campaign ADD COLUMN remarks_vi text[] NOT NULL DEFAULT '{}';

-- The table of people by which the published scores were weighted, as it was typed; open microdata need it.
ALTER TABLE campaign ADD COLUMN population text NOT NULL DEFAULT '';

CREATE INDEX campaign_interviewer_account ON campaign_interviewer (account);
