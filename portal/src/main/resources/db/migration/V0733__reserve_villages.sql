-- Villages that step in for such as cannot be reached.
ALTER TABLE campaign ADD COLUMN reserve_villages int NOT NULL DEFAULT 0 CHECK (reserve_villages BETWEEN 0 AND 50);

-- rank: in which order reserves of a commune step in. reason and successor: why a village was given up, and for which.
ALTER TABLE campaign_village
    ADD COLUMN role      text NOT NULL DEFAULT 'DRAWN' CHECK (role IN ('DRAWN', 'RESERVE', 'REPLACED')),
    ADD COLUMN rank      int  NOT NULL DEFAULT 0,
    ADD COLUMN reason    text NOT NULL DEFAULT '',
    ADD COLUMN successor text NOT NULL DEFAULT '',
    ADD CONSTRAINT campaign_village_replaced CHECK ((role = 'REPLACED') = (reason <> '' AND successor <> ''));
