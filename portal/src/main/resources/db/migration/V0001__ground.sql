-- What every module relies on: extensions, Vietnamese order.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE COLLATION IF NOT EXISTS vietnamese (provider = icu, locale = 'vi-VN');
