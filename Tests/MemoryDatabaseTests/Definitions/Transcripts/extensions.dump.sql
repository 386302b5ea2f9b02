--
--



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

--
-- Name: app; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA app;


ALTER SCHEMA app OWNER TO postgres;

--
-- Name: citext; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;


--
-- Name: EXTENSION citext; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';


--
-- Name: hstore; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public;


--
-- Name: EXTENSION hstore; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION hstore IS 'data type for storing sets of (key, value) pairs';


--
-- Name: pg_trgm; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;


--
-- Name: EXTENSION pg_trgm; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';


--
-- Name: pgcrypto; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA public;


--
-- Name: EXTENSION pgcrypto; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION pgcrypto IS 'cryptographic functions';


--
-- Name: uuid-ossp; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA public;


--
-- Name: EXTENSION "uuid-ossp"; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION "uuid-ossp" IS 'generate universally unique identifiers (UUIDs)';


--
-- Name: mail; Type: DOMAIN; Schema: app; Owner: postgres
--

CREATE DOMAIN app.mail AS public.citext
	CONSTRAINT mail_check CHECK ((VALUE OPERATOR(public.~) '@'::public.citext));


ALTER DOMAIN app.mail OWNER TO postgres;

--
-- Name: to_int(point); Type: FUNCTION; Schema: app; Owner: postgres
--

CREATE FUNCTION app.to_int(point) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1[0]::integer$_$;


ALTER FUNCTION app.to_int(point) OWNER TO postgres;

--
-- Name: CAST (point AS integer); Type: CAST; Schema: -; Owner: -
--

CREATE CAST (point AS integer) WITH FUNCTION app.to_int(point) AS ASSIGNMENT;


--
-- Name: f(public.citext); Type: FUNCTION; Schema: app; Owner: postgres
--

CREATE FUNCTION app.f(e public.citext) RETURNS public.citext
    LANGUAGE sql
    AS $$ SELECT e $$;


ALTER FUNCTION app.f(e public.citext) OWNER TO postgres;

--
-- Name: same(text, text); Type: FUNCTION; Schema: app; Owner: postgres
--

CREATE FUNCTION app.same(text, text) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT lower($1) = lower($2)$_$;


ALTER FUNCTION app.same(text, text) OWNER TO postgres;

--
-- Name: ===; Type: OPERATOR; Schema: app; Owner: postgres
--

CREATE OPERATOR app.=== (
    FUNCTION = app.same,
    LEFTARG = text,
    RIGHTARG = text,
    COMMUTATOR = OPERATOR(app.===),
    RESTRICT = eqsel,
    JOIN = eqjoinsel
);


ALTER OPERATOR app.=== (text, text) OWNER TO postgres;

--
-- Name: int_ops2; Type: OPERATOR FAMILY; Schema: app; Owner: postgres
--

CREATE OPERATOR FAMILY app.int_ops2 USING btree;


ALTER OPERATOR FAMILY app.int_ops2 USING btree OWNER TO postgres;

--
-- Name: int_ops2; Type: OPERATOR CLASS; Schema: app; Owner: postgres
--

CREATE OPERATOR CLASS app.int_ops2
    FOR TYPE integer USING btree FAMILY app.int_ops2 AS
    OPERATOR 1 <(integer,integer) ,
    OPERATOR 2 <=(integer,integer) ,
    OPERATOR 3 =(integer,integer) ,
    OPERATOR 4 >=(integer,integer) ,
    OPERATOR 5 >(integer,integer) ,
    FUNCTION 1 (integer, integer) btint4cmp(integer,integer);


ALTER OPERATOR CLASS app.int_ops2 USING btree OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: n; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.n (
    a integer
);


ALTER TABLE public.n OWNER TO postgres;

--
-- Name: users; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.users (
    id uuid DEFAULT public.uuid_generate_v4() NOT NULL,
    email public.citext NOT NULL,
    name text,
    tags public.hstore DEFAULT '"a"=>"1"'::public.hstore,
    password text DEFAULT public.crypt('x'::text, public.gen_salt('bf'::text)),
    CONSTRAINT users_email_check CHECK ((email OPERATOR(public.~) '@'::public.citext)),
    CONSTRAINT users_name_check CHECK (((name OPERATOR(app.===) 'x'::text) OR (name <> ''::text)))
);


ALTER TABLE public.users OWNER TO postgres;

--
-- Name: v; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW public.v AS
 SELECT users.email,
    (users.tags OPERATOR(public.->) 'a'::text) AS a,
    public.similarity(users.name, 'x'::text) AS s
   FROM public.users
  WHERE ((users.email OPERATOR(public.=) 'A@b'::public.citext) AND (users.tags OPERATOR(public.?) 'a'::text) AND (users.name OPERATOR(public.%) 'y'::text) AND (users.name OPERATOR(app.===) 'z'::text));


ALTER TABLE public.v OWNER TO postgres;

--
-- Data for Name: n; Type: TABLE DATA; Schema: public; Owner: postgres
--



--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.users VALUES ('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'Me@Here.org', 'me', '"a"=>"1"', 'x');


--
-- Name: users users_email_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_email_key UNIQUE (email);


--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);


--
-- Name: n_a; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX n_a ON public.n USING btree (a app.int_ops2);


--
-- Name: users_email_lower; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX users_email_lower ON public.users USING btree (lower((email)::text));


--
-- Name: users_gist; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX users_gist ON public.users USING gist (name public.gist_trgm_ops (siglen='32'));


--
-- Name: users_name; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX users_name ON public.users USING gin (name public.gin_trgm_ops);


--
-- Name: users_tags; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX users_tags ON public.users USING gin (tags);


--
--


