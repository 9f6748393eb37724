-- One entry of the journal can be news to several: to the owner of a dossier, or to the officers who are to hurry.
ALTER TABLE notice DROP CONSTRAINT notice_pkey;
ALTER TABLE notice ADD PRIMARY KEY (entry, owner);
