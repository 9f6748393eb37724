-- Who checks the interviews of a campaign.
CREATE TABLE campaign_supervisor (
    campaign uuid        NOT NULL REFERENCES campaign ON DELETE CASCADE,
    account  uuid        NOT NULL,
    added_at timestamptz NOT NULL,
    PRIMARY KEY (campaign, account)
);
CREATE INDEX campaign_supervisor_account ON campaign_supervisor (account);
