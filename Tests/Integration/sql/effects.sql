select 1
table t
values (1)
select * from t for update
select * from t for share
select * from (select * from t for no key update) q
select * into n from t
select nextval('s')
select setval('s', 3)
select lo_create(0)
select lo_creat(-1)
select lo_from_bytea(0, 'x')
select pg_notify('a', 'b')
select set_config('work_mem', '1MB', false)
select pg_sleep(0)
select txid_current()
select pg_current_xact_id()
select nextval('s'::regclass) from t
select "nextval"('s')
insert into t values (2)
insert into t values (1) on conflict do nothing
update t set a = 1
delete from t
merge into t using u on t.a = u.a when matched then delete
merge into t using u on t.a = u.a when matched then do nothing
with d as (delete from t returning *) select * from d
with d as (select 1) select * from d
with d as (select * from t for update) select 1
truncate t
copy t from '/dev/null'
copy t to '/dev/null'
copy (select 1) to '/dev/null'
copy (delete from t returning a) to '/dev/null'
copy (select nextval('s')) to '/dev/null'
call p()
do 'begin end'
do $$begin delete from t; end$$
explain delete from t
explain analyze delete from t
explain select * from t for update
explain analyze select * from t for update
explain analyze select 1
explain create table n as select 1
explain analyze create table n as select 1
explain analyze create table if not exists t as select 1
explain analyze execute pr
explain analyze execute pw
explain execute pw
explain analyze declare c2 cursor for select 1
explain declare c2 cursor for select 1
explain refresh materialized view mv
explain create materialized view m2 as select 1
execute pr
execute pw
prepare p2 as select 1
prepare p3 as delete from t
deallocate pr
deallocate all
declare c3 cursor for select 1
declare c3 cursor for select * from t for update
declare c3 cursor with hold for select 1
fetch cu
fetch all from cu
move cu
close cu
close all
listen a
notify a
unlisten a
unlisten *
set work_mem = '1MB'
set local work_mem = '1MB'
set transaction isolation level read committed
set constraints all deferred
reset work_mem
reset all
show work_mem
show all
discard plans
discard sequences
discard temp
lock t
lock t in access share mode
lock t in row share mode
lock t in row exclusive mode
lock t in share mode
lock table v in access share mode
savepoint s2
release savepoint sv
analyze t
analyze
analyze verbose
refresh materialized view mv
create table n (a int)
create temp table n (a int)
create temp table n as select 1
create table if not exists t (a int)
create table n as select 1
create unlogged table n as table t
create view w as select 1
create temp view w as select 1
create materialized view m2 as select 1
create sequence s2
create temp sequence s2
create index on t (a)
create function g() returns int language sql as 'select 1'
create procedure g() language sql as 'select 1'
create schema x
create type x as (a int)
create type x as enum ('a')
create domain x as int
create role x
create user x
create group x
create extension hstore
create language x
create trigger x after insert on t execute function f()
create rule x as on insert to t do nothing
create policy x on t
create publication x
create server x foreign data wrapper x
create foreign data wrapper x
create user mapping for postgres server x
create foreign table x (a int) server x
create statistics x on a, b from t
create cast (int as ty) with function f()
create collation x from "C"
create operator @@@@ (function = int4eq, leftarg = int, rightarg = int)
create aggregate x (int) (sfunc = int4pl, stype = int)
create text search configuration x (copy = simple)
create event trigger x on ddl_command_end execute function f()
create access method x type index handler f
create conversion x for 'UTF8' to 'LATIN1' from f
create transform for int language sql (from sql with function f())
create operator class x for type int using btree as operator 1 <
create operator family x using btree
alter table t add c int
alter table t rename to t9
alter table t set schema public
alter view v rename to w
alter index ix rename to iy
alter sequence s restart
alter function f() stable
alter type en add value 'y'
alter default privileges grant select on tables to public
alter table all in tablespace pg_default set tablespace pg_default
alter extension plpgsql update
alter schema e rename to e2
alter domain dm set not null
alter materialized view mv rename to mw
alter procedure p() rename to pp
alter large object 1 owner to postgres
alter publication x add table t
alter statistics x rename to y
alter collation "C" rename to d
alter event trigger x disable
alter policy x on t rename to y
alter trigger x on t rename to y
alter rule x on t rename to y
drop table t
drop table if exists nothing
drop view v
drop index ix
drop sequence s
drop function f()
drop schema e
drop role if exists nobody
drop type ty
drop domain dm
drop extension if exists nothing
drop rule if exists x on t
drop trigger if exists x on t
drop policy if exists x on t
drop publication if exists x
drop server if exists x
drop user mapping if exists for postgres server x
drop foreign table if exists x
drop statistics if exists x
drop cast if exists (int as ty)
drop materialized view mv
drop procedure p()
drop operator if exists @@@@ (int, int)
drop aggregate if exists x(int)
drop event trigger if exists x
drop access method if exists x
grant select on t to public
revoke select on t from public
grant pg_read_all_data to postgres
revoke pg_read_all_data from postgres
comment on table t is 'x'
security label on table t is 'x'
import foreign schema x from server y into z
