-- A list of officers that was handed in on a page, to be looked at before it is taken over; removed some days later.
CREATE TABLE officer_list (
    id            uuid PRIMARY KEY,
    name          text        NOT NULL,
    csv           bytea       NOT NULL,
    handed_in_by  uuid        NOT NULL,
    handed_in_at  timestamptz NOT NULL,
    taken_over_at timestamptz
);
CREATE INDEX officer_list_at ON officer_list (handed_in_at);
