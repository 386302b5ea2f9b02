-- The data that both servers have: here for PostgreSQL, in ReferenceServer/ for ours. Nothing depends on chance or time.
SET client_min_messages = warning;

CREATE TABLE cities (
    id integer PRIMARY KEY,
    name text NOT NULL UNIQUE,
    country character(2) NOT NULL,
    population bigint,
    area numeric(10,2),
    founded date
);
COMMENT ON COLUMN cities.area IS 'In square kilometres';

CREATE TABLE people (
    id integer PRIMARY KEY,
    name character varying(40) NOT NULL,
    email text UNIQUE,
    city_id integer REFERENCES cities (id),
    born date,
    height double precision,
    salary numeric(12,2),
    active boolean NOT NULL DEFAULT true,
    joined timestamp with time zone,
    last_seen timestamp without time zone,
    address inet,
    token uuid,
    settings jsonb,
    photo bytea,
    tags text[]
);
-- Clients write to this one.
CREATE TABLE entries (
    id integer PRIMARY KEY,
    label character varying(10) NOT NULL,
    amount numeric(8,2) DEFAULT 1.5,
    noted timestamp with time zone,
    tags text[]
);

COMMENT ON COLUMN people.email IS 'Where letters go';

CREATE TABLE orders (
    person_id integer NOT NULL REFERENCES people (id),
    number smallint NOT NULL,
    placed timestamp with time zone NOT NULL,
    total numeric(12,2) NOT NULL,
    note text,
    PRIMARY KEY (person_id, number)
);

CREATE TABLE kinds (
    id integer PRIMARY KEY,
    a_bool boolean,
    a_int2 smallint,
    a_int4 integer,
    a_int8 bigint,
    a_float4 real,
    a_float8 double precision,
    a_numeric numeric,
    a_text text,
    a_varchar character varying(20),
    a_bpchar character(5),
    a_name name,
    a_char "char",
    a_bytea bytea,
    a_date date,
    a_time time without time zone,
    a_timetz time with time zone,
    a_timestamp timestamp without time zone,
    a_timestamptz timestamp with time zone,
    a_interval interval,
    a_uuid uuid,
    a_json json,
    a_jsonb jsonb,
    a_oid oid,
    a_inet inet,
    a_cidr cidr,
    a_money money,
    a_bit bit(8),
    a_varbit bit varying(16),
    some_int4 integer[],
    some_text text[],
    some_numeric numeric[],
    some_timestamptz timestamp with time zone[]
);

CREATE TABLE numbers (
    n integer PRIMARY KEY,
    label text NOT NULL,
    half double precision NOT NULL
);

INSERT INTO cities VALUES
    (1, 'Köln', 'DE', 1084000, 405.02, '0050-01-01'),
    (2, 'Lisboa', 'PT', 545000, 100.05, NULL),
    (3, '東京', 'JP', 13960000, 2194.07, '1457-06-01'),
    (4, 'Null Island', 'XX', NULL, NULL, NULL);

INSERT INTO people VALUES
    (1, 'Ada', 'ada@example.com', 1, '1985-12-10', 1.68, 5200.00, true, '2020-01-02 03:04:05.678901+00',
        '2024-02-29 23:59:59', '192.168.0.1', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '{"theme": "dark", "sizes": [1, 2]}',
        '\x00ff10', '{admin,"two words"}'),
    (2, 'Björn O''Neil', 'bjorn@example.com', 1, '1990-02-28', 1.91, 4100.50, true, '2021-06-15 12:00:00+00', NULL,
        '10.0.0.0/8', NULL, '{}', '\x', '{}'),
    (3, 'Chloé', NULL, 2, NULL, NULL, NULL, false, '2022-03-27 01:30:00+00', '2022-03-27 02:30:00.5', '::1',
        '00000000-0000-0000-0000-000000000000', 'null', NULL, NULL),
    (4, 'Dmitri', 'dmitri@example.com', 3, '1971-07-04', 1.755, 0.00, true, NULL, '1999-12-31 00:00:00', NULL, NULL,
        '{"n": 1.50, "s": "a\"b"}', '\xdeadbeef', '{NULL,"q\"uote","back\\slash"}'),
    (5, 'Eve', 'eve@example.com', NULL, '2001-01-01', 1.6, 99999999.99, false, 'infinity', '-infinity', 'fe80::1/64', NULL,
        '[]', NULL, '{x}'),
    (6, 'Fatima', 'fatima@example.com', 3, '1985-12-10', 1.68, 5200.00, true, '2020-01-02 03:04:05+00', NULL, NULL, NULL,
        NULL, NULL, '{admin}'),
    (7, 'Goran', 'goran@example.com', 2, '1960-05-05', 1.8, 3000.01, true, '1999-12-31 23:59:59.999999+00', NULL,
        '2001:db8::/32', NULL, '{"deep": {"er": [true, null]}}', '\x01', '{a,b,c}'),
    (8, '', 'nobody@example.com', NULL, NULL, NULL, -1.00, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO orders VALUES
    (1, 1, '2024-01-01 00:00:00+00', 10.00, NULL),
    (1, 2, '2024-01-02 10:30:00+00', 250.25, 'gift'),
    (1, 3, '2024-02-01 08:00:00+00', 99.99, ''),
    (2, 1, '2024-01-15 12:00:00+00', 1.01, 'two
lines'),
    (3, 1, '2024-03-01 00:00:00+00', 1000.00, NULL),
    (4, 1, '2024-03-02 00:00:00+00', 20.50, 'tab	here'),
    (4, 2, '2024-03-03 00:00:00+00', 20.50, NULL),
    (6, 1, '2023-12-31 23:59:59+00', 0.00, 'free'),
    (7, 1, '2024-06-30 12:00:00+00', 77.70, NULL);

INSERT INTO kinds VALUES
    (1, true, 12, -345, 6789012345, 1.5, -2.25, 1234.5600, 'text', 'varchar', 'ab', 'a_name', 'x', '\x000102ff', '2024-02-29',
        '12:34:56.789', '01:02:03.004+05:30', '2024-02-29 12:34:56.789012', '2024-02-29 12:34:56+00',
        '1 year 2 mons 3 days 04:05:06.789', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '{"a": [1, 2,  {"b":null}]}',
        '{"b": 1, "a": [true]}', 4294967295, '192.168.0.1/24', '10.0.0.0/8', '1234.56', B'10101010', B'101', '{1,2,NULL,-3}',
        '{"a","b c",NULL,"d\"e","NULL",""}', '{1.50,NaN}', '{"2024-01-01 00:00:00+00"}'),
    (2, false, -32768, -2147483648, -9223372036854775808, '-Infinity', 'NaN', 'NaN', '', '', '', '', '', '\x',
        '-infinity', '00:00:00', '00:00:00-12', '-infinity', 'infinity', '-1 mons +2 days -03:00:00',
        '00000000-0000-0000-0000-000000000000', 'null', '[]', 0, '::1', '::/0', '-0.01', B'00000000', B'', '{}', '{}', '{}', '{}'),
    (3, true, 32767, 2147483647, 9223372036854775807, 3.4028235e+38, 1.7976931348623157e+308,
        123456789012345678901234567890.123456789, 'naïve ☃ 漢字', 'x', 'abcde', 'NAME', '~', '\xde', 'infinity', '24:00:00',
        '23:59:59.999999+15:59', '294276-12-31 23:59:59.999999', '4713-01-01 00:00:00+00 BC', '178000000 years',
        'ffffffff-ffff-ffff-ffff-ffffffffffff', '"s"', '{"k": 1e3}', 16384, '2001:db8::ff00:42:8329/64', '192.168.100.128/25',
        '92233720368547758.07', B'11111111', B'1111000011110000', '[2:3][1:2]={{1,2},{3,4}}', '{{a,b},{c,d}}', '{0,-0.001}', NULL),
    (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
        NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO numbers SELECT n, 'number ' || n, n::float8 / 2 FROM generate_series(1, 20000) AS n;

ANALYZE;
