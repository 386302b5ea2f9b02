select a is null = b, not a = b, -1::int, - a ^ 2, a + b * c - d % e, a || b || c, a operator(pg_catalog.+) b, @ -5, 2 ^ 3 ^ 4, a at time zone 'utc' at time zone b
select a between b and c and d, a not between symmetric b + 1 and c or e, a in (1), a not in (1,2), a in (select 1), a like b escape 'x', a not ilike b, a similar to b, a not similar to b escape 'c', a is distinct from b, a is not distinct from b and c
select a = any(array[1,2]), a <> all(select 1), a like any (array['x']), a not like all (array['x']), a ilike some('{x}'), a operator(pg_catalog.=) any ('{1}')
select (a).b, (a).*, (a.b).c, a.b.c, $1.x, $1[1], (select row(1,2)).f1, (array[1,2])[1], a[1][2:3], a[:], a[1:], a[:2], (array[[1,2],[3,4]])[1][2], array[]::int[], array[1]||2
select interval '1' day, interval '1-2' year to month, interval(3) '1 second', interval '1' second(2), interval '1' day to second(3), timestamp with time zone '2020-01-01', timestamp(3) '2020-01-01', time(2) with time zone '10:00', date '2020-01-01', int '5', int4 '5', pg_catalog.int4 '5', double precision '1.5', bit '101', bit varying(3) '101', char(3) 'a', character varying 'x', national character varying(3) 'x', nchar 'x', n'abc', numeric(10,2) '1.5', float(3) '1', varchar 'x', json '{}', bool 't', "char" 'x'
select extract(year from a), extract('epoch' from now() - b), substring(a from 1 for 2), substring(a from '[0-9]+'), substring(a for 3), substring(a for 3 from 2), substring(a similar 'x' escape '#'), substring(a, 1, 2), substring('x'), trim(a), trim(both from a), trim(leading 'x' from a), trim(trailing from a, 'b'), trim('x' from a), trim(a, b), overlay(a placing b from 1 for 2), overlay(a placing b from 1), overlay(a,b,1), position('x' in a), position('a' || 'b' in c), normalize(a), normalize(a, nfkc), collation for (a), treat(a as int)
select coalesce(a,b,1), nullif(a,b), greatest(1,2), least(1), grouping(a,b), current_date, current_time(3), current_timestamp, localtime, localtimestamp(2), current_user, session_user, user, current_role, current_catalog, current_schema, current_schema(), case a when 1 then 2 when 3 then 4 else 5 end, case when a then b end, exists (select 1), array(select 1), row(1,2), row(), (1,2), (1,2) = (3,4), row(a.*, 1)
select count(*), count(distinct a), count(all a), sum(a order by b desc nulls last, c), string_agg(distinct a, ',' order by a), percentile_cont(0.5) within group (order by a), count(*) filter (where a > 1), f(a => 1, b := 2), f(variadic array[1]), f(1, variadic a), rank() over w, sum(a) over (partition by b, c order by d rows between unbounded preceding and current row exclude ties), sum(a) filter (where b) over (w rows 1 preceding), lag(a) over (), f() from t window w as (partition by a), w2 as (w order by b)
select * from a join b on a.x = b.x left join c using (y, z) as j right outer join d on true full join e using (q) cross join f natural join g natural left join h inner join (i join j2 on true) k on 1=1, ((a2 join b2 on true) join c2 on true), (((select 1) x join y on true))
select * from a join b join c on true on false, a left join b cross join c on true
select distinct on (a, b) a from t where a = 1 group by a, (b, c), rollup (a, (b,c)), cube (a), grouping sets ((), a, rollup(b)), () having count(*) > 1 order by a using <, b using operator(pg_catalog.>), c asc nulls first limit 10 offset 5
select 1 group by distinct a
select 1 offset 5 rows fetch first 3 rows only
select 1 order by 1 fetch first (1+2) row only
select 1 limit all
select 1 limit null offset 1
select 1 union select 2 intersect select 3 except all select 4 order by 1 limit 1
(select 1 limit 1) union all (select 2) order by 1
((select 1))
(((select 1) union select 2) limit 3)
select ((select 1)), ((select 1) + 2), (((select 1))), ((select 1) union (select 2)), (((select 1), 2)), ((1), (2)), ((1 + 2) * 3), ((a).b).c, ((select 1) limit 1)
select 1 in ((select 1)), 1 in ((select 1), 2), 1 in ((select 1) union select 2)
with recursive t(n) as (values (1) union all select n+1 from t where n < 5) search depth first by n set o cycle n set c to 'y' default 'n' using p select * from t
with x as (delete from t returning *) insert into y select * from x
select from t
select
select all 1
table t
table only s.t order by 1
values (1, 'a'), (2, default)
select 1 into temp table foo from bar
select * from t for update of t nowait for share skip locked
select * from t for no key update for key share limit 1
select * from t for read only
insert into t default values
insert into s.t as x (a, b) overriding system value values (1, 2), (default, null) on conflict (a, lower(b)) where a > 1 do update set a = excluded.a, (b, c) = (1, 2), (d) = row(1), e = default where x.a = 1 returning *, a as b
insert into t (a) select 1 on conflict do nothing
insert into t select * from u on conflict on constraint c do nothing
insert into t (select 1)
insert into t ((select 1))
insert into t (a) (values (1))
insert into t with x as (select 1) select * from x
insert into t select 1 from a join b on true on conflict do nothing
update only t as x set a = 1, b.c = 2, (d, e) = (select 1, 2) from u, v where x.a = u.a returning x.*
update t set set = 1
update t x set a = a + 1 where current of c
delete from only t x using u, v where x.a = u.a returning *
delete from t
set search_path = a, b, 'c'
set search_path to default
set local work_mem = 64
set session my.var to on
set a.b = -1.5
set time zone 'utc'
set time zone local
set time zone interval '1' hour
set time zone -3
set names 'utf8'
set names
set names default
set role none
set role 'x'
set session authorization default
set session authorization x
set session characteristics as transaction isolation level serializable, read only
set transaction isolation level repeatable read read write, not deferrable
set transaction snapshot '1'
set constraints all deferred
set constraints a.b, c immediate
set schema 'x'
set x from current
set local transaction read only
set datestyle to iso, mdy
reset all
reset my.var
reset time zone
reset session authorization
reset transaction isolation level
show all
show time zone
show transaction isolation level
show session authorization
show my.x
begin
begin work isolation level read committed, read only deferrable
begin transaction
start transaction isolation level serializable read write
commit and chain
commit work and no chain
end
abort
rollback to savepoint a
rollback transaction to a
savepoint a
release savepoint a
release a
prepare transaction 'x'
commit prepared 'x'
rollback prepared 'x'
prepare p (int, text[]) as select $1, $2
prepare p as insert into t values ($1)
execute p (1, 'x')
execute p
deallocate p
deallocate prepare p
deallocate prepare all
deallocate all
declare c binary insensitive no scroll cursor with hold for select 1
declare c cursor for with a as (select 1) select * from a
declare c asensitive scroll cursor without hold for values (1)
fetch c
fetch next from c
fetch next c
fetch all in c
fetch 5 from c
fetch -5 c
fetch forward c
fetch forward all from c
fetch backward 3 from c
fetch absolute -1 from c
fetch relative 2 in c
fetch first c
fetch prior from c
fetch last from c
move 3 from c
close c
close all
discard all
discard temp
explain select 1
explain analyze verbose select 1
explain (analyze, verbose off, format json, buffers true, costs 1) select 1
explain (select 1)
explain ((select 1))
explain execute p
explain declare c cursor for select 1
explain create table x as select 1
explain insert into t values (1)
select 1;
select e'\n\x41\101\u0041\U00000041\'', u&'\0041\\x' , u&'!0041' uescape '!', U&"d\0061t", b'101', x'1F', $$a$$, $q$it's $$ x$q$, 'a' 
select a<-1, a>=-1, a@>-b, a<>-1, a*-1, a!=-1, a->>'x', a#>>'{a}', a ?| b, a <-> b, @-1, a||-1
select not not a, not a is null, not (a), a and not b or c, not a in (1), a = not b, not exists (select 1), a and b and c or d or e and f
select (f(x)).y, (f(x))[1]
select xmlelement(name foo, xmlattributes(a as b), 'x'), xmlforest(a as b), xmlparse(document 'x'), xmlconcat(a,b), xmlpi(name x), xmlserialize(content a as text), xmlroot(a, version '1.0'), a is document
select * from xmltable('/x' passing a columns b int path 'c') x
select all
select "a b", "a""b", a$1, _x, é from "Ü"
select * from t where (a, b) in ((1,2),(3,4)) and (a,b) = any (select 1,2) and row(a,b) is not null
select left('a',1), right('b',1), "left", between.x, coalesce from t
select int, values, char, interval, time from t
select date, year, day, text, name, type, value, key, position from t
select a.left, a.select, a.* from a
select 1 a, 2 as b from t c where d order by e
select case when 1 then 2 else 3 end::text || 'x'
select * from f(1) as t (a int), g() as (b text), h() i
select * from s.f(1)
select array[[1,2],[3,4]], array[array[1]], array[[]]::int[]
select 1 where a is distinct from b = c
select * from (select 1 union select 2) x, (values (1)) y, (table t) z, (with a as (select 1) select * from a) w
select * from (a join b on true) c
select * from ((select 1) union all (select 2)) x
select * from ((select 1)) x
select grouping sets
select cube(1), rollup(2) from t group by cube, rollup
select distinct a, b from t
select sum(distinct a order by a) from t
select sum(a) over (order by a range between 1 preceding and 1 following exclude group)
select sum(a) over (groups between 1 following and unbounded following exclude no others)
select a from t1, lateral (select * from t2 where t2.a = t1.a) x, lateral f(t1.a) with ordinality
select * from t tablesample system (1), u x tablesample my.method (1, 2)
select current_timestamp at time zone 'utc', current_date + 1, (current_user)::text, localtime(0)
select cast(null as int), cast('x' as varchar(10)[]), '{}'::text[] @> array['x']::text[]
select a.b.c.d.e from a.b.c
select "a", "b", "c" "c" from "pgxcp"
select * from f(1) as t (a int), g
deallocate prepare  zone 
SELECT pg_catalog.pg_get_constraintdef(oid) FROM pg_catalog.pg_constraint WHERE contype = 'c' AND conrelid = 19207 AND conkey 
SELECT last_value, is_called is_called FROM public.categories_id_seq
select distinct a, b from exists  t
SELECT pg_catalog.pg_get_constraintdef(oid) select  FROM pg_catalog.pg_constraint WHERE contype = 'c' AND conrelid = 19064 AND conkey = '{6}'
SELECT pg_catalog.pg_get_constraintdef(oid) FROM pg_catalog.pg_constraint WHERE contype 'x'  =  set  AND conrelid = 19218 AND conkey = '{3}'
select a is 
SELECT a.attname
UPDATE pgbench_branches SET bbalance = bbalance + -4162 WHERE bid = 1
SELECT a.attname, a.attnum, t.typname, a.attlen
SELECT id, email, full_name,  within , is_active, birth_date, preferences, credit_limit, created_at FROM customers WHERE id = $1
rollback  to a
SELECT  by  FROM pgbench_accounts WHERE aid = 49211;
SELECT abalance FROM pgbench_accounts WHERE aid 
select $1::int 
 select  server_version_num
UPDATE pgbench_accounts SET abalance =  + 2822 WHERE aid = 49997;
execute  float  (1, 'x')
SELECT abalance abalance FROM pgbench_accounts WHERE aid = 81197;
SELECT c_enum_arr
SELECT attnum, attname attname FROM pg_attribute WHERE attrelid=19142 AND attnum IN (1) ORDER BY attnum ASC
DECLARE "srv" SCROLL CURSOR FOR SELECT  FROM products ORDER BY id
INSERT INTO pgbench_history (tid, bid, aid, delta, mtime) VALUES (7, 1, 59806, 3395,  timestamp );
SELECT abalance FROM pgbench_accounts 
EXPLAIN (COSTS OFF) SELECT 
SELECT c.oid::pg_catalog.regclass FROM pg_catalog
SELECT * FROM type_zoo type_zoo ORDER BY id LIMIT 3
values (1, 'a')
select  limit null offset 1
SELECT abalance FROM pgbench_accounts WHERE aid  <  60035;
