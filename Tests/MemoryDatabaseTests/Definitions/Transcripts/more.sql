-- What applications' schemas have besides: roles, privileges, partitions, inheritance, policies and changes of tables.

CREATE ROLE reader NOLOGIN;
CREATE ROLE writer LOGIN CONNECTION LIMIT 5 IN ROLE reader;
CREATE SCHEMA app AUTHORIZATION writer;
CREATE TYPE app.level AS ENUM ('low', 'high');
ALTER TYPE app.level ADD VALUE 'middle' BEFORE 'high';
CREATE TYPE app.span AS RANGE (subtype = float8);
CREATE DOMAIN app.code AS varchar(10) DEFAULT 'x' NOT NULL CONSTRAINT code_check CHECK (length(VALUE) > 0);
CREATE TABLE app.parent (id int PRIMARY KEY, note text DEFAULT 'none', CONSTRAINT note_check CHECK (note <> ''));
CREATE TABLE app.child (extra int) INHERITS (app.parent);
CREATE TABLE app.events (at timestamptz NOT NULL, kind app.level, body jsonb, PRIMARY KEY (at)) PARTITION BY RANGE (at);
CREATE TABLE app.events_default PARTITION OF app.events DEFAULT;
CREATE INDEX ON app.events (kind, at DESC);
CREATE TABLE app.items (
    id bigint GENERATED ALWAYS AS IDENTITY (START WITH 10 INCREMENT BY 2) PRIMARY KEY,
    parent_id int CONSTRAINT items_parent REFERENCES app.parent ON DELETE CASCADE,
    code app.code, gone int, price numeric(12,2) NOT NULL DEFAULT 0, name text COLLATE "C",
    total numeric GENERATED ALWAYS AS (price * 1.2) STORED,
    EXCLUDE USING btree (parent_id WITH =),
    UNIQUE NULLS NOT DISTINCT (name) INCLUDE (price));
ALTER TABLE app.items DROP COLUMN gone;
ALTER TABLE app.items ADD COLUMN added date DEFAULT CURRENT_DATE;
ALTER TABLE app.items ALTER COLUMN name SET NOT NULL;
ALTER TABLE app.items RENAME COLUMN added TO created;
ALTER TABLE app.items ADD CONSTRAINT positive CHECK (price >= 0) NOT VALID;
ALTER TABLE app.items SET (fillfactor=70);
CREATE INDEX items_partial ON app.items (lower(name), price DESC NULLS LAST) WHERE price > 0;
CREATE UNLOGGED TABLE app.cache (LIKE app.items INCLUDING ALL);
CREATE VIEW app.cheap AS SELECT id, name FROM app.items WHERE price < 10;
CREATE FUNCTION app.double(a int, OUT b int, VARIADIC c text[] DEFAULT '{}') LANGUAGE sql IMMUTABLE STRICT COST 5 SET search_path = app AS 'SELECT a * 2';
CREATE PROCEDURE app.clean() LANGUAGE sql AS 'DELETE FROM app.items';
CREATE FUNCTION app.pairs() RETURNS TABLE (x int, y text) LANGUAGE sql ROWS 7 AS 'SELECT 1, ''a''';
ALTER TABLE app.items ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON app.items FOR SELECT TO reader USING (price > 1);
ALTER TABLE app.items OWNER TO writer;
GRANT SELECT, INSERT ON app.items TO reader WITH GRANT OPTION;
GRANT UPDATE (name) ON app.items TO reader;
GRANT USAGE ON SCHEMA app TO reader;
REVOKE ALL ON FUNCTION app.double(int, text[]) FROM PUBLIC;
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO reader;
CREATE TABLE app.granted (a int);
CREATE STATISTICS app.stat ON id, price FROM app.items;
COMMENT ON SCHEMA app IS 'Application';
COMMENT ON COLUMN app.items.name IS 'The name';
COMMENT ON TYPE app.level IS 'A level';
COMMENT ON FUNCTION app.double(int, text[]) IS 'Twice';
