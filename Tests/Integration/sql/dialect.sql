select * from people order by id
select id, name from people order by city desc, id
select id from people order by city, id
select name from people order by height desc nulls last, id
select "id" as "select", name as "pivot" from people as "summarize" order by 1
select lambda.name from people as lambda order by lambda.id
select count(*), count(city), avg(height), min(born), max(name) from people
select city, count(*) from people group by city having count(*) > 0 order by city nulls first
select id / 2, id % 2, id * 2 + 1, -id from people order by id
select 7 / 2, -7 / 2, 7 % 3, -7 % 3, 7.0 / 2, 7::numeric(4, 1) / 2
select amount / 4, amount * 2, amount::integer from sales order by id
select count(*) / 2 from people
select sum(id), sum(amount), avg(amount) from sales
select 2 ^ 10, |/ 16.0, @ -5, 5 # 3, 5 & 3, 5 | 3, ~5, 1 << 4
select name from people where name ~ '^A' order by id
select name from people where name ~* '^[ae]' and name !~ 'z' order by id
select name from people where name !~* 'D' order by id
select E'a\nb' ~ 'a.b', 'ab' ~ '^a$', 'a1' ~ '\d', 'foo.bar' ~ 'o\.b'
select note from sales where note like 'x\_%' order by id
select note from sales where note like '%\%%' order by id
select note from sales where note like 'y!%%' escape '!' order by id
select note from sales where note ilike 'z%' order by id
select note from sales where note not like note and id > 0 order by id
select 'a\b' like 'a\\b', 'a_b' like 'a\_b', 'axb' like 'a\_b'
select name || ' from ' || city from people order by id
select id || 'x' from people order by id
select name::varchar(3), id::text, born::text, true::text from people order by id
select '12'::int + 1, '1.5'::numeric(4, 2), 2.5::integer, '2024-02-29'::date, 't'::boolean, 'off'::boolean
select cast('7' as smallint), '9'::bigint, 1.25::real, '10:30'::time
select date '2024-01-31' + 1, date '2024-03-01' - date '2024-02-01', timestamp '2024-01-01 10:00' + interval '1 day 02:00:00'
select sold + interval '2 hours' from sales order by id
select date '2024-01-31' + interval '1 year 2 months', interval '3 days', interval '04:05:06'
select date_trunc('month', sold), date_trunc('hour', sold) from sales order by id
select extract(year from born), extract(month from born), extract(day from born), extract(dow from born), extract(doy from born) from people order by id
select extract(second from sold), extract(hour from sold), extract(minute from sold), extract(epoch from sold) from sales order by id
select extract(quarter from born), extract(week from born), extract(isodow from born), extract(century from born) from people order by id
select to_char(sold, 'YYYY-MM-DD HH24:MI:SS'), to_char(sold, 'DD/MM/YY') from sales order by id
select to_date('2024-05-06', 'YYYY-MM-DD')
select make_date(2024, 2, 29), greatest(1, 3, null), least(2, null), nullif(1, 1), coalesce(null, 2)
select lower(name), upper(name), length(name), char_length(name), left(name, 2), right(name, -1), reverse(name) from people order by id
select substring(name from 2 for 3), substr(name, 2), substring(name, 1, 2), position('a' in name), strpos(name, 'r') from people order by id
select trim('  a '), btrim('xax', 'x'), ltrim('xxa', 'x'), rtrim('axx', 'x'), trim(both 'x' from 'xax'), lpad('7', 3), lpad('7', 3, '0'), rpad('7', 2) || '|'
select replace(name, 'a', 'o'), repeat('ab', 2), translate('abc', 'ab', 'x'), split_part('a-b-c', '-', 2), overlay('abcdef' placing 'XY' from 2 for 3) from people order by id
select ascii('A'), chr(66), md5('a'), concat('a', null, 1), concat_ws('-', 'a', null, 'b'), starts_with('abc', 'ab'), octet_length('é'), bit_length('é')
select regexp_replace('foobar', 'o+', '0'), regexp_replace('foobar', 'o', '0', 'g'), regexp_replace('abc', '(b)', '[\1]')
select abs(-3), ceil(1.2), floor(-1.2), round(2.567, 2), round(2.5), trunc(1.9), sign(-2), mod(7, 3), sqrt(16.0), ln(1.0), exp(0.0), power(2, 3), gcd(12, 18)
select round(2.5::double precision), round(-0.5::double precision), log(100.0), degrees(pi()), cbrt(27.0::float8)
select case when id > 2 then 'big' when id = 2 then 'two' else 'small' end, case id when 1 then 'one' end from people order by id
select distinct kind from sales order by kind
select distinct on (person) person, amount from sales order by person, amount desc
select id from people order by id limit 2 offset 1
select id from people order by id fetch first 3 rows only
select id from people order by id offset 3 rows
select id from people order by id for update
select p.name, s.amount from people p join sales s on s.person = p.id order by s.id
select p.name, s.amount from people p left join sales s on s.person = p.id order by p.id, s.id
select p.name, s.id from people p right join sales s on s.person = p.id order by s.id
select p.name, s.id from people p full join sales s on s.person = p.id order by p.id nulls first, s.id
select p.id, q.id from people p cross join people q where p.id < 3 and q.id < 3 order by 1, 2
select * from (select id, name from people) a natural join (select id, city from people) b order by id
select id, name from people join (select id as id, amount from sales) s using (id) order by id
select p.name, x.n from people p, lateral (select count(*) as n from sales s where s.person = p.id) x order by p.id
select p.name, x.amount from people p left join lateral (select amount from sales where person = p.id order by amount desc limit 1) x on true order by p.id
select column1, column2 from (values (1, 'a'), (2, 'b')) v order by 1
select * from (values (1, 'a'), (2, 'b')) v (n, t) order by n
values (1, 'a'), (2, 'b') order by 1
with v as (values (1), (2)) select column1 + 1 from v order by 1
with recursive n (i) as (select 1 union all select i + 1 from n where i < 5) select i from n order by i
with a as materialized (select id from people where id < 3), b as (select id from a) select * from b order by id
select id from people where id < 3 union select id from sales order by id
select id from people where id < 3 union all select id from sales where id < 2 order by id
select id from people intersect select id from sales where id > 2 order by id
select id from people except select id from sales where id > 2 order by id
select kind, person, sum(amount) from sales group by grouping sets ((kind), (person), ()) order by kind, person, 3
select kind, count(*), grouping(kind) from sales group by rollup (kind) order by kind nulls first, 2
select kind, person, count(*) from sales group by cube (kind, person) order by kind, person, 3
select count(*) filter (where amount > 5), sum(amount) filter (where kind = 'a') from sales
select string_agg(name, ', ' order by id desc), array_agg(id order by id desc) from people
select array_agg(city order by city desc) from people
select bool_and(id > 0), bool_or(id > 4), every(id < 9), bit_or(id), stddev(id), variance(id) from people
select percentile_cont(0.5) within group (order by id), mode() within group (order by kind) from sales
select id, row_number() over (order by id desc), rank() over (order by person), dense_rank() over (order by kind) from sales order by id
select id, sum(amount) over (partition by kind order by id), avg(id) over w from sales window w as (order by id rows between 1 preceding and 1 following) order by id
select id, lag(id) over (order by id), lead(id, 2, 0) over (order by id), first_value(kind) over (order by id), ntile(2) over (order by id) from sales order by id
select id, sum(id) over (order by id rows between 2 preceding and current row exclude current row) from sales order by id
select id, rank() over (order by kind desc) from sales order by id
select g from generate_series(1, 4) as g order by g
select g + 1 from generate_series(1, 7, 3) g order by 1
select * from generate_series(timestamp '2024-01-01', timestamp '2024-01-02', interval '12 hours') t order by 1
select generate_series(1, 3)
select id, unnest(numbers) from lists where id < 3 order by 1, 2
select id, n from lists, unnest(numbers) as n order by 1, 2
select t.w, t.o from unnest(array['x', 'y']) with ordinality as t(w, o) order by 2
select array[1, 2, 3], array['a', null], array[[1, 2], [3, 4]], '{4,5}'::int[], '{a, b}'::text[]
select numbers[1], numbers[2:3], words[9], array_length(numbers, 1), cardinality(words) from lists order by id
select id from lists where 2 = any(numbers) order by id
select id from lists where 1 <> all(numbers) order by id
select id from people where id = any(array[1, 3]) order by id
select id from people where id = any(select person from sales) order by id
select array_append(numbers, 9), array_prepend(0, numbers), array_cat(numbers, array[7]), numbers || array[8] from lists order by id
select array_position(words, 'b'), array_to_string(words, '-'), string_to_array('a,b', ',') from lists order by id
select array[1, 2] && array[2, 3], array[1, 2] @> array[2], array[3] <@ array[1, 2]
select array(select id from people order by id)
select doc -> 'in' ->> 'city', doc ->> 'name', (doc -> 'tags') ->> 0, doc ->> 'a.b' from docs order by id
select doc #>> '{in,city}', (doc ->> 'age')::int + 1 from docs order by id
select json_array_length(doc -> 'tags') from docs order by id
select jsonb_build_object('a', 1) ->> 'a', json_build_array(1, 2) ->> 1
select id from people where exists (select 1 from sales where person = people.id) order by id
select id from people where id in (select person from sales) order by id
select id from people where id not in (1, 2) order by id
select (select max(amount) from sales where person = p.id) from people p order by id
select id from people where (id, name) in ((1, 'Ada'), (2, 'x')) order by id
select id from people where (id, 1) < (3, 0) order by id
select id from people where row(id, name) = row(1, 'Ada')
select city is null, city is distinct from 'London', boss is not null, (id > 2) is true, (boss > 1) is unknown from people order by id
select id from people where id between 2 and 3 order by id
select id from people where id between symmetric 4 and 2 order by id
select id from people where id not between symmetric 4 and 2 order by id
select b'101', x'1F'
select '\x4142'::bytea
select true, false, not true, true and null, false or true
select E'tab\there', 'it''s', $$dollar's$$, U&'\0041'
select 1 operator(pg_catalog.+) 2, pg_catalog.upper('a')
select t.id from people as t(id, n) where n = 'Ada'
select count(distinct kind), sum(distinct person) from sales
select p.* from people p where p.id = 1
select id as "Mixed Case" from people where id = 1
select kind, sum(amount) as total from sales group by kind order by total desc, kind
select kind from sales group by 1 order by 1 desc
select exists (select 1 from people where id = 99), 5 in (1, 5), null in (1)
select id, case when height / 2 > 0.9 then 'tall' end from people order by id
select sum(height) / count(height) from people
select coalesce(sum(amount), 0) / 2 from sales where id > 99
select 10::bigint / 3, 10 / 4.0, 1e3 / 8, (1 + 2) / 2, abs(-7) / 2
select uuid '00000000-0000-0000-0000-00000000000a'
select encode('\xDEAD'::bytea, 'hex'), encode('\x4142'::bytea, 'base64')
insert into people (id, name) values (6, 'New'), (7, 'Newer') returning id, name
insert into people (id, name) values (1, 'Other') on conflict (id) do nothing returning id
insert into people (id, name) values (1, 'Other') on conflict (id) do update set name = excluded.name || '!', city = 'X' where people.id = 1 returning id, name, city
insert into sales (id, kind) select id, name from people where id < 3 returning id, kind
update people set name = upper(name), height = height * 2 where id = 1 returning name, height
update people set city = s.kind from sales s where s.person = people.id and s.id = 3 returning people.id, city
delete from sales where amount > 50 returning id
delete from sales using people p where p.id = sales.person and p.name = 'Ada' returning sales.id
create table copy as select id, name from people; select * from copy order by id
create table things (id integer not null, name text default 'x', size varchar(5), price numeric(8, 2), made timestamp, data bytea, tags text[], primary key (id)); insert into things (id, price) values (1, 2.5); select id, name, price from things
create view tall as select name from people where height > 1.7; select * from tall order by name
begin; update people set name = 'x'; rollback; select name from people order by id
create schema extra; create table extra.t (a int); drop table extra.t; drop schema if exists extra
truncate sales; select count(*) from sales
select (1, null) = (1, 2), (1, null) = (2, 2), (1, null) <> (1, 2), (1, null) <> (2, 2), (1, 2) = (1, 2)
select (1, null) < (1, 2), (1, 2) < (2, null), (1, 2) <= (1, 2), (2, 1) > (1, 5), (1, 2) >= (1, 3)
select (1, null) in ((1, 2), (2, 2)), (1, 2) in ((1, null), (1, 2)), (1, 2) not in ((3, null))
select (null, null) is null, (1, null) is null, (1, null) is not null, row(1, 2) is not null
select id from people where (city, id) > ('A', 1) and id < 4 order by id
select amount / 2.5, amount / nullif(amount, 0) from sales order by id
select string_to_array('a,b,,c', ','), split_part('a-b', '-', 2), array_to_string(array[1, null, 3], ','), concat('a', 1, null, 1.50)
select regexp_replace('abc', '(b)', '<\1\\>'), '12'::int, ' -7 '::int, '0.1234567891'::numeric
