select id from a
select a.id from a
select one.a.id from one.a
select one.a.id from a
select A.ID, "a"."x" from A
select a.*, b.z from a, b
select * from a join b using (id)
select * from a natural join b
select x from a natural join b
select id, a.x, b.x from a join b using (id)
select j.id from a join b using (id) as j
select j.id, a.x, b.x from a join b using (id, x) as j
select k.z from (a join b using (id)) as k
select k.* from (a join b on a.id = b.id) as k (i, j, l, m, n, o)
select i, o from (a join b on a.id = b.id) as k (i, j, l, m, n, o)
select id from a left join b using (id) join c using (id)
select * from a full join b using (id) left join c using (id)
select y from a natural left join c
select a.id, c.w[1] from a, c where a.y = c.y
select q.id from a as q
select q.i, q.x from a as q (i)
select i, y from a as q (i, j)
select a.q from three.a
select one.a.x, three.a.x, q from one.a, three.a
select one.a.x, three.a.x from a, three.a where one.a.id = three.a.id
select one.a.*, three.a.* from one.a join three.a on one.a.id = three.a.id
select v from three.d, a where k = id
select "Name", name from "Mixed"
select "Mixed"."Name" from "Mixed"
select m."Name", M.NAME from one."Mixed" as m
select t from t
select t.t from t
select t.t, t from t, a
select a from t, b
select a from a
select a from three.a
select b from b where b is not null
select (b).z, z from b
select (t).b, t.b, t.p from t as t (p, q, b) where p = 1
select row(a.*), a.* from a
select count(a), count(*) from a
select to_json(a) from a
select ctid, xmax from a
select a.ctid, b.tableoid is null, a.xmin from a, b
select xmin from a where ctid is not null
select id from a where exists (select 1 from b where b.id = a.id)
select id from a where exists (select 1 from b where id = a.id)
select id from a where y in (select y from c)
select id from a where x in (select y from b)
select id from a where (id, x) in (select id, x from b where y > 0)
select (select z from b where b.id = a.id) from a
select (select x from b where b.id = a.id) from a
select (select y from b where b.id = a.id) from a
select (select (select a.x + b.x from c where c.id = b.id) from b where b.id = a.id) from a
select (select (select y from b as bb where bb.id = c.id) from c where c.id = a.id) from a
select (select t from one.t limit 1) from (select 1 as t) as q
select (select t from one.b as t limit 1) from t
select (select a from three.a limit 1) from t
select (select a from one.a limit 1) from t order by t
select (select b.z from t as b (i, j, z) limit 1) from b
select (select max(a.x) from b) from a
select id, (select count(*) from b where x = a.x) from a order by id
select array(select x from b where b.id > a.id) from a
select x = any (select x from b where id = a.id) from a
select x > all (select b.x from b where b.id = y) from a
select case when exists (select from c where w[1] = id) then x end from a
select a.id from a, lateral (select z from b where b.id = a.id) as s
select s.* from a, lateral (select a.x, b.z from b where b.id = a.id) as s
select s.x from a cross join lateral (select x from b where b.id = a.id) as s
select * from a left join lateral (select z from b where b.id = a.id) as s on true
select * from a, lateral (select * from (select a.id as i) as r) as s
select * from a, lateral (select y from b where b.id = a.id limit 1) as s (m)
select g from generate_series(1, 3) as g
select g.g, a.id from a, generate_series(1, a.id) as g
select n, o from a, generate_series(1, a.id) with ordinality as g (n, o)
select unnest, c.id from c, unnest(w)
select u from c, unnest(c.w) as u
select f.w1 from c cross join lateral unnest(w) as f (w1)
select id, generate_series from a, generate_series(1, x / 10)
select x.p, x.q from a, lateral (values (a.id, a.x)) as x (p, q)
select * from rows from (generate_series(1, 2), unnest(array[3, 4])) as r (p, q)
select j.k, j.l from a, json_to_record(json_build_object('k', a.id)) as j (k int, l text)
select a.id, o.ordinality from a, generate_series(1, 2) with ordinality as o
select v.column1, column2 from (values (1, 2), (3, 4)) as v
select p, q from (values (1, 2)) as v (p, q)
select * from (values (1, 2)) as v (id, x) join a using (id)
values (1, (select max(x) from a)), (2, (select min(x) from b))
table a
table one.b
table only a
select s.id from (table a) as s
select s.i from (select id as i, x from a) as s
select i, x from (select id, x from a) as s (i)
select s.id, s.x from (select * from a) as s
select s.id, s.z from (select * from a join b using (id, x)) as s
select q.w from (select * from (select * from c) as r) as q
select x from (select a.x from a) as a
select a.x from (select x from b) as a
select a.id from b as a
select a.z, b.y from b as a, a as b
select b.y from a as b where exists (select from b where b.z = 'p')
select id from a order by id
select id as x from a order by x
select id as x, y from a order by x, y
select id as x from a order by x + 1
select x as y from a group by x order by y
select max(x) as y, count(*) from a group by y
select x as k, count(*) from a group by k
select x as k, count(*) from a group by (k, x)
select x as k, count(*) from a group by ((x))
select x as k, y as l, count(*) from a group by (k, l)
select x as k, y as l, count(*) from a group by rollup (k, l)
select x as k, y as l, count(*) from a group by grouping sets ((k, l), (k), ())
select x as k, y as l, count(*) from a group by cube ((k, l))
select x as z, count(*) from a, c group by z
select max(id) as y from a group by x, y
select max(id), (select max(y) from c) as q from a group by q
select x as k from a group by a.x
select x + 1 as k, count(*) from a group by k having count(*) > 0 and min(y) > 0 order by k
select distinct on (k) x as k, y from a order by k, y
select distinct on (x) y as x, id from a order by x
select distinct id as i from a order by i
select count(*) as id from a order by id
select id as "Id" from a order by "Id"
select x as id, id as x from a order by id, x
select lower(z) from b order by lower
select coalesce(x, y) from a order by coalesce
select id::text from a order by id
select (id + 1)::int4 from a order by int4
select case when true then id end from a order by "case"
select array[id] from a order by "array"
select id, rank() over (partition by x order by y) from a
select id as y, rank() over (order by y) from a
select sum(x) over w from a window w as (partition by y order by id)
select id as y, sum(x) over w from a window w as (order by y)
select sum(x) over w2 from a window w1 as (partition by y), w2 as (w1 order by id)
select sum(x) filter (where y > 0), string_agg(y::text, ',' order by id) from a
select percentile_cont(0.5) within group (order by x) from a
select array_agg(z order by b.x desc) from b
select x from a limit (select count(*) from b)
select x from a order by id offset (select min(id) from b)
select x from a union select x from b
select x from a union select x from b order by x
select x as k from a union all select y from a order by k
select id, x from a intersect select id, x from b
select x from a except select id from b order by 1
(select x from a order by y limit 1) union all (select x from b order by z limit 1) order by x
select s.x from (select x from a union select id from b) as s
select * from (select id, x from a union all select * from (values (1, 2)) as v) as s (p, q)
with q as (select * from a) select x from q
with q as (select * from a) select q.x, b.z from q, b where q.id = b.id
with a as (select * from one.b) select a.z from a
with a as (select * from a) select a.x from a
with a as (select * from a) select one.a.x from one.a, a as n
with a as (select * from b), b as (select * from a) select * from b
with b as (select * from a), a as (select * from b) select y from a
with q (p) as (select id from a) select p from q
with q (p) as (select id, x from a) select p, x from q
with q as (select id from a), r as (select id from q) select id from r
with q as (select 1 as x) select x from q
with a as (select 1 as id) select a.id, (with a as (select 2 as id) select id from a) from a
with a as (select 1 as id) select (select x from one.a limit 1), id from a
with a as (select 1 as id) select * from (with b as (select * from a) select * from b) as s
with q as (with q as (select x from a) select x from q) select x from q
with q as (with r as (select x from a) select x from r) select x from q
with q as materialized (select x from a), r as not materialized (select x from q) select * from r
with q as (select * from a) select (select count(*) from q as p where p.x = q.x) from q
with q as (select id from a union select id from b) select c.w from c join q using (id)
with recursive r as (select 1 as n union all select n + 1 from r where n < 3) select n from r
with recursive r (n) as (select 1 union all select n + 1 from r where n < 3) select r.n from r
with recursive r as (select id, x from a where id = 1 union all select b.id, r.x from b join r on b.id = r.id + 1) select * from r
with recursive r as (select id, y from a where id = 1 union all select r.id + 1, y from r join b on b.id = r.id) select y from r
with recursive r (i, p) as (select id, x from a union select b.id, p from r, b where b.x = i) select i, p from r
with recursive a as (select 1 as id union all select id + 1 from a where id < 3) select id from a
with recursive a as (select id from one.a union select a.id + 1 from a where a.id < 3) select * from a
with recursive q as (select * from r), r as (select id from a) select * from q
with recursive q as (select id from r), r as (select id, x from a) select q.id, r.x from q, r
with recursive r as (select 1 as n union all select n + (select count(*)::int from a) from r where n < 9) select * from r
with recursive r as (select id, x from a union all select id + 1, x from r where id < 3) search depth first by id set o select id, o from r order by o
with recursive r (i) as (select id from a union all select i + 1 from r where i < 3) cycle i set yes using path select i, yes, path from r
with recursive r as (select id from a union select s.id from (select r.id + 1 as id from r) as s where s.id < 5) select id from r
with recursive r as (select id as n, x from a union select n + 1, (select x from b where b.id = n) from r where n < 3) select * from r
insert into a values (9, 9, 9)
insert into a (id, x) values (9, 9)
insert into a select id + 10, x, length(z) from b
insert into a (id, y) select id + 10, y from c
insert into a as n (id) values (9) returning n.id, x
insert into a values (9, 1, 2) returning *
insert into a values (9, 1, 2) returning a.x as q, ctid
insert into a values (1, 1, 1) on conflict do nothing
insert into a values (1, 1, 1) on conflict (id) do nothing
insert into a values (1, 1, 1) on conflict (id) do update set x = excluded.x + a.y
insert into a values (1, 1, 1) on conflict (id) do update set (x, y) = (select excluded.x, b.x from b where b.id = a.id) returning id
insert into a as n values (1, 1, 1) on conflict (id) do update set x = n.x where n.y > excluded.y
insert into one.a values (1, 1, 1) on conflict (id) do update set x = one.a.x returning one.a.x
insert into a values (1, 1, 1) on conflict on constraint a_pkey do update set x = excluded.id
with q as (select * from b) insert into a select id + 10, x, 1 from q returning x
insert into a with q as (select * from b) select id + 10, x, 1 from q
with a as (select * from b) insert into a select id + 10, x, 1 from a
with a as (select 7 as id) insert into one.a select id, 1, 2 from a returning x
insert into a default values on conflict do nothing
insert into c (id, w[2]) values (9, 5)
update a set x = y
update a set x = x + 1 where id = 1
update a set x = a.y + 1 where a.id = 1 returning a.x
update one.a set x = one.a.y returning one.a.*
update a as n set x = n.y from b where b.id = n.id
update a set x = b.x from b where a.id = b.id returning a.id, b.z
update a set x = s.x from (select * from b) as s where a.id = s.id
update a set x = b.x from b join c using (id) where a.id = b.id
update a set (x, y) = (b.x, c.y) from b, c where b.id = a.id and c.id = b.id
update a set (x, y) = (select b.x, b.id from b where b.id = a.id)
update a set x = (select max(x) from b where b.id = a.id)
update a set x = (select max(y) from c as a)
update a set x = 1 from a as o where o.id = a.id and o.y > 0
update a set x = one.b.x from one.b where one.a.id = one.b.id
update a set x = three.a.q from three.a where three.a.id = one.a.id
update c set w[1] = id where w[2] = y
update a set y = default where x in (select x from b)
with q as (select id, max(x) as m from b group by id) update a set x = m from q where q.id = a.id
with a as (select 1 as i) update one.a as n set x = i from a where n.id = i
update a set x = u from unnest(array[1, 2]) as u where u = id
update a set x = 1 where ctid is not null returning tableoid is null
delete from a
delete from a where id = 1
delete from a as n where n.x > 1 returning n.*
delete from one.a where one.a.x = 1
delete from a using b where a.id = b.id returning b.z, a.x
delete from a using b as n, c where a.id = n.id and n.id = c.id and z = 'p' and w[1] = 1
delete from a where exists (select from b where b.id = a.id and y > 0)
delete from a where x in (select x from b where b.x = a.x)
delete from a using (select * from b where x > 0) as s where s.id = a.id
with q as (select id from b) delete from a where id in (select id from q)
with a as (select 1 as i) delete from one.a using a as q where q.i = id
delete from only a where x is null
merge into a using b on a.id = b.id when matched then update set x = b.x when not matched then insert values (b.id, b.x, 1)
merge into a as n using (select * from b) as s on n.id = s.id when matched and n.y > 0 then delete when not matched and z = 'r' then insert (id, x) values (s.id, x)
merge into one.a using one.b on one.a.id = one.b.id when matched then update set x = one.a.y + one.b.x
merge into a using (values (1, 2)) as v (i, j) on i = id when matched then update set y = j when not matched then do nothing
with q as (select id, x from b) merge into a using q on q.id = a.id when matched then update set x = (select count(*) from c where c.id = a.id)
merge into a using b join c using (id) on a.id = c.id when matched then update set x = b.x, y = c.y when not matched then insert (id, x) values (id + 100, b.x)
merge into a using b on a.id = b.id when not matched then insert (id, x) values (b.id, (select max(y) from c where c.id = x))
with d as (delete from a returning *) select x from d
with d as (delete from a where id = 1 returning id, x as k) insert into b select id + 10, k, 'n' from d
with u as (update a set x = 1 returning a.id, y) select u.id, u.y, b.z from u join b on b.id = u.id
with i as (insert into a values (9, 1, 2) returning *) update b set x = i.x from i where b.id = i.id
with m (p, q) as (insert into a values (9, 1, 2) returning id, y) select p, q from m
with q as (select * from b), d as (delete from a using q where a.id = q.id returning q.z) select z from d
with a as (delete from a returning *) select id, x from a
with a as (update one.a set x = 5 returning *), b as (select * from a) select x from b
select a.id from a join b on a.id = b.id join c on c.id = b.id and c.y = a.y
select a.id from a join (b join c on b.id = c.id) on a.id = c.id
select p.id from (a as p join b as q on p.id = q.id)
select * from a join b on a.id = b.id and exists (select from c where c.id = a.id and y > z::int)
select * from a right join lateral (select 1 as k) as s on a.id = s.k
select * from (a cross join b) join c on c.id = a.id and z = 'p'
select id, n.z from (a natural join b) as n
select x, id from (a join b using (x, id)) as n
select n.q from (a join b using (id)) as n (q)
select n.i, n.j from (a join b using (id) as m) as n (i, j)
select a.id from a tablesample system (100)
select id from a tablesample bernoulli ((select 50)) repeatable (1)
select id from a for update
select a.id from a, b where a.id = b.id for update of a
select s.id from (select id from a for share) as s
select only_a.id from only a as only_a
select a.id from a * where a.id = 1
select /* names of b */ a.id /* and of c */ from a /* here a */ where a.x > 0
select a.id from one.a -- one.a
select one . a . id from one . a
select "one"."a"."id" from "one"."a"
select a.id, A.x from One.A
select u&"\0061".id from u&"\0061"
select xmltable.id from xmltable('/r' passing '<r><id>1</id></r>' columns id int)
select k.v from a, xmltable('/r' passing (cast('<r><v>' || a.x || '</v></r>' as xml)) columns v int default a.id) as k
select extract(year from make_date(x, 1, 1)), substring(z from x for 2), overlay(z placing z from 1) from b
select z like any (array[z]), x between id and y, x is distinct from y from a join b using (id, x)
select grouping(x), x from a group by x
select nullif(x, y), greatest(x, y, id) from a
select cast(x as text), x::text collate "C" from a
select (select row(a.x, b.x) from b limit 1) from a
select a.x from a where row(a.id, x) = (select id, x from b limit 1)
select w[id], w[id:y], (w)[1] from c
select x at time zone z from (select now() as x, 'UTC' as z from a) as s
select q.id from a as q where q.id in (select q.id from b as q)
select q.id from a as q where q.id in (select q.id from b where b.x = q.x)
select a.id from a where id = (select id from b where id = a.id and x = (select x from c where c.id = b.id))
select a.id from a where id = (select b.id from b where b.x = (select max(c.id) from c where c.y = x))
select count(*) from a having max(x) > (select min(x) from b where b.id = max(a.id))
select id from a group by id order by max(x), (select count(*) from b where b.id = a.id)
select s.k from (select x as k from a group by k) as s
select * from (select x as k from a order by k limit 1) as s, b where s.k = b.x
select t.a, t.b from t where t.t = (select max(t) from t)
select t.b from t where exists (select from b where b.id = t.a and z = t.b)
select a.a from t as a
select b from t
select b.b from t as b
select a, b from t
select t.* from t, lateral (select t.a) as s
select m.name from "Mixed" as m join "Mixed" as n on m."Name" = n.name
select "Mixed" from "Mixed"
select one."Mixed"."Name", "Mixed".name from one."Mixed"
select name from "Mixed" as a ("ID", "NAME", name)
select a."Id" from (select id as "Id", x as id from a) as a
select a.id from a, (select id from a) as b where a.id = b.id
select * from a as a1 join a as a2 using (id, x) join a as a3 using (id, x) where a1.y = a2.y or true
select id, a1.x, a2.y from a as a1 join a as a2 using (id)
select pg_typeof(a) is null, pg_typeof(b) is null from a, b limit 1
select (a).x, (a.x) from a
select a.x from a where a = row(1, 10, 100)
select a is null, b is not null from a left join b using (id)
select coalesce(a.x, b.x), x.n from a, b, lateral (select a.x + b.x as n) as x
select x.n, a.x from a, lateral (select a.x as n) as x
select d.v, one.a.x from three.d join one.a on k = one.a.id
select three.d.v, d.k from three.d
select three.a.q, a.q from three.a
select a.x from one.a union all select a.x from three.a
select one.a.x from one.a where exists (select from three.a where three.a.id = one.a.id)
select one.a.x from one.a where exists (select from three.a where a.id = one.a.id)
select x as a, count(*) from a group by a
select x as k, y as l from a group by (k, (l, id)), grouping sets ((k, l), k)
select (select q from (select 1 as x) as q) from (select 2 as q) as r
select (select ctid from b where b.id = a.id) from a
select ctid from a, (select 1 as k) as s
select a.id from a, lateral (select ctid from (select 1 as k) as s) as r
with recursive r as (select id, x from a union all select r.id + 1, s.x from r, lateral (select x from (select 1 as k) as n) as s where r.id < 2) select * from r
with recursive r as (select id as i from a union all select s.y from r, a, lateral (select y from (select i as k) as n) as s where i < 0) select i from r
select one.a.x, (select one.a.y from three.a where three.a.id = one.a.id) from one.a, three.a where three.a.q > 0
update one.a set x = 1 from three.a where one.a.id = three.a.id and three.a.q = 7
delete from one.a using three.a where one.a.id = three.a.id and one.a.x > 1
select a.x, (select one.a.y from one.a where one.a.id = 1) from three.a
