-- What pg_dump 15 writes of more.sql.

CREATE ROLE reader NOLOGIN;
CREATE ROLE writer LOGIN CONNECTION LIMIT 5 IN ROLE reader;

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

CREATE SCHEMA app;

ALTER SCHEMA app OWNER TO writer;

COMMENT ON SCHEMA app IS 'Application';

CREATE DOMAIN app.code AS character varying(10) NOT NULL DEFAULT 'x'::character varying
	CONSTRAINT code_check CHECK ((length((VALUE)::text) > 0));

ALTER DOMAIN app.code OWNER TO postgres;

CREATE TYPE app.level AS ENUM (
    'low',
    'middle',
    'high'
);

ALTER TYPE app.level OWNER TO postgres;

COMMENT ON TYPE app.level IS 'A level';

CREATE TYPE app.span AS RANGE (
    subtype = double precision,
    multirange_type_name = app.span_multirange
);

ALTER TYPE app.span OWNER TO postgres;

CREATE PROCEDURE app.clean()
    LANGUAGE sql
    AS $$DELETE FROM app.items$$;

ALTER PROCEDURE app.clean() OWNER TO postgres;

CREATE FUNCTION app.double(a integer, OUT b integer, VARIADIC c text[] DEFAULT '{}'::text[]) RETURNS integer
    LANGUAGE sql IMMUTABLE STRICT COST 5
    SET search_path TO 'app'
    AS $$SELECT a * 2$$;

ALTER FUNCTION app.double(a integer, OUT b integer, VARIADIC c text[]) OWNER TO postgres;

COMMENT ON FUNCTION app.double(a integer, OUT b integer, VARIADIC c text[]) IS 'Twice';

CREATE FUNCTION app.pairs() RETURNS TABLE(x integer, y text)
    LANGUAGE sql ROWS 7
    AS $$SELECT 1, 'a'$$;

ALTER FUNCTION app.pairs() OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE UNLOGGED TABLE app.cache (
    id bigint NOT NULL,
    parent_id integer,
    code app.code,
    price numeric(12,2) DEFAULT 0 NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    total numeric GENERATED ALWAYS AS ((price * 1.2)) STORED,
    created date DEFAULT CURRENT_DATE,
    CONSTRAINT positive CHECK ((price >= (0)::numeric))
);

ALTER TABLE app.cache OWNER TO postgres;

ALTER TABLE app.cache ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME app.cache_id_seq
    START WITH 10
    INCREMENT BY 2
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE app.items (
    id bigint NOT NULL,
    parent_id integer,
    code app.code,
    price numeric(12,2) DEFAULT 0 NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    total numeric GENERATED ALWAYS AS ((price * 1.2)) STORED,
    created date DEFAULT CURRENT_DATE
)
WITH (fillfactor='70');

ALTER TABLE app.items OWNER TO writer;

COMMENT ON COLUMN app.items.name IS 'The name';

CREATE VIEW app.cheap AS
 SELECT items.id,
    items.name
   FROM app.items
  WHERE (items.price < (10)::numeric);

ALTER TABLE app.cheap OWNER TO postgres;

CREATE TABLE app.parent (
    id integer NOT NULL,
    note text DEFAULT 'none'::text,
    CONSTRAINT note_check CHECK ((note <> ''::text))
);

ALTER TABLE app.parent OWNER TO postgres;

CREATE TABLE app.child (
    extra integer
)
INHERITS (app.parent);

ALTER TABLE app.child OWNER TO postgres;

CREATE TABLE app.events (
    at timestamp with time zone NOT NULL,
    kind app.level,
    body jsonb
)
PARTITION BY RANGE (at);

ALTER TABLE app.events OWNER TO postgres;

CREATE TABLE app.events_default (
    at timestamp with time zone NOT NULL,
    kind app.level,
    body jsonb
);

ALTER TABLE app.events_default OWNER TO postgres;

CREATE TABLE app.granted (
    a integer
);

ALTER TABLE app.granted OWNER TO postgres;

ALTER TABLE app.items ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME app.items_id_seq
    START WITH 10
    INCREMENT BY 2
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE ONLY app.events ATTACH PARTITION app.events_default DEFAULT;

ALTER TABLE ONLY app.child ALTER COLUMN note SET DEFAULT 'none'::text;

ALTER TABLE ONLY app.cache
    ADD CONSTRAINT cache_name_price_key UNIQUE NULLS NOT DISTINCT (name) INCLUDE (price);

ALTER TABLE ONLY app.cache
    ADD CONSTRAINT cache_parent_id_excl EXCLUDE USING btree (parent_id WITH =);

ALTER TABLE ONLY app.cache
    ADD CONSTRAINT cache_pkey PRIMARY KEY (id);

ALTER TABLE ONLY app.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (at);

ALTER TABLE ONLY app.events_default
    ADD CONSTRAINT events_default_pkey PRIMARY KEY (at);

ALTER TABLE ONLY app.items
    ADD CONSTRAINT items_name_price_key UNIQUE NULLS NOT DISTINCT (name) INCLUDE (price);

ALTER TABLE ONLY app.items
    ADD CONSTRAINT items_parent_id_excl EXCLUDE USING btree (parent_id WITH =);

ALTER TABLE ONLY app.items
    ADD CONSTRAINT items_pkey PRIMARY KEY (id);

ALTER TABLE ONLY app.parent
    ADD CONSTRAINT parent_pkey PRIMARY KEY (id);

ALTER TABLE app.items
    ADD CONSTRAINT positive CHECK ((price >= (0)::numeric)) NOT VALID;

CREATE INDEX cache_lower_price_idx ON app.cache USING btree (lower(name), price DESC NULLS LAST) WHERE (price > (0)::numeric);

CREATE INDEX events_kind_at_idx ON ONLY app.events USING btree (kind, at DESC);

CREATE INDEX events_default_kind_at_idx ON app.events_default USING btree (kind, at DESC);

CREATE INDEX items_partial ON app.items USING btree (lower(name), price DESC NULLS LAST) WHERE (price > (0)::numeric);

ALTER INDEX app.events_kind_at_idx ATTACH PARTITION app.events_default_kind_at_idx;

ALTER INDEX app.events_pkey ATTACH PARTITION app.events_default_pkey;

CREATE STATISTICS app.stat ON id, price FROM app.items;

ALTER STATISTICS app.stat OWNER TO postgres;

ALTER TABLE ONLY app.items
    ADD CONSTRAINT items_parent FOREIGN KEY (parent_id) REFERENCES app.parent(id) ON DELETE CASCADE;

ALTER TABLE app.items ENABLE ROW LEVEL SECURITY;

CREATE POLICY own ON app.items FOR SELECT TO reader USING ((price > (1)::numeric));

GRANT USAGE ON SCHEMA app TO reader;

REVOKE ALL ON FUNCTION app.double(a integer, OUT b integer, VARIADIC c text[]) FROM PUBLIC;

GRANT SELECT,INSERT ON TABLE app.items TO reader WITH GRANT OPTION;

GRANT UPDATE(name) ON TABLE app.items TO reader;

GRANT SELECT ON TABLE app.granted TO reader;

ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA app GRANT SELECT ON TABLES  TO reader;
