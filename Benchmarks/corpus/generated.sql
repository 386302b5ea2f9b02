( select all )
select order by "Q d" asc nulls last , b offset a for update nowait for no key update
( select all ) order by null isnull for read only fetch next a row only offset 1 rows
with recursive a ( Tab , _x1$ ) as not materialized ( select all ) search depth first by é , owner set greatest cycle U&"d!0061" uescape '!' , b set U&"d\0061t\+000061" using "Q d" , int ( between , sequences , "sel""ect" ) as ( insert into aggregate as integer default values on conflict do nothing ) select intersect distinct select all union distinct ( select all )
( select - "Q d" is false is not distinct from + a as collation , * from lateral xmltable ( false passing national [ null ] columns include setof time ( 2147483647 ) without time zone array default - 1 :: interval > a is not document ~~* 'x' is not distinct from 1 path X'1F' not null , "from" setof nchar varying ( 23 ) array default @> + 'x' path - 'x' is distinct from 1 ) "sel""ect" ( _x1$ ) , ( ( select for read only ) ) connection ( Tab , _x1$ , Tab ) natural left outer join lateral ( select order by null asc nulls last for update ) grouping where not b :: bigint is not normalized is false )
with numeric as ( ( ( ( values ( b and 'x' , "Q d" ) , ( "Q d" ) , ( "Q d" is not document , null not like "Q d" ) , ( 1 notnull , a in ( b ) ) ) ) ) ) table _x1$ . varchar order by b using -
select
select offset 'x' for read only
( select ) for no key update of timestamp . to , xmlparse , setof . for , depends
( ( select ) offset default at time zone default )
( with "from" as ( select ) search breadth first by catalog set é select default , * into table timestamp where row ( ) collate smallint group by cube ( "Q d" isnull , null isnull ) , rollup ( a not ilike a escape 'x' , a at time zone a ) having default window b as ( character groups between current row and unbounded following exclude ties ) )
( ( ( ( table only ( unknown ) ) ) ) )
select for read only
select offset a for read only
select intersect select all
( ( select all order by null , 1 desc ) )
( with "sel""ect" as materialized ( insert into precision default values on conflict do nothing ) cycle "sel""ect" set national to 0 default interval ( 2147483647 ) 'it''s' using a , U&"d\0061t\+000061" as ( insert into constraints default values ) cycle increment set time using U&"d!0061" uescape '!' ( select all except select ) )
( ( ( ( ( ( select for read only ) ) ) ) ) )
with sysid ( é ) as ( update only "sel""ect" . full as "from" set inout = a / "Q d" , "Q d" = interval E'a\tb\x41' minute from rows from ( current_catalog ) each , rows from ( current_timestamp ) , ( select ) é ( configuration ) ) search breadth first by "from" set least ( ( ( ( select all order by 'x' desc ) ) ) )
( ( ( ( ( table only ( after . exists ) for update of numeric . case . window , comments ) ) ) ) )
select limit all
( ( select all ) )
( select all ) order by 1
( ( select ) order by null )
select except select all union select distinct b as xmlattributes , * window "from" as ( xmlconcat )
( ( ( ( select ) ) ) for key share nowait )
select limit all
( ( select all ) )
select distinct null as strict where "Q d"
( select for read only ) order by null notnull collate a , "Q d" in ( - - "Q d" , + a ilike 1 ) using < , b not between symmetric a and null is not null operator ( + ) 1
( values ( ( 1 ^ b , null is not document , b not in ( a ) ) ) ) order by not exists ( select all ) or grouping ( 'x' isnull ) not in ( null )
with recursive xmltable as not materialized ( with U&"d!0061" uescape '!' as ( select all ) cycle "sel""ect" set U&"d\0061t\+000061" to interval 'it''s' day default interval ( 1 ) U&'d\0061' using "from" delete from "Q d" using xmltable ( case when a is not null then 1 is null when 1 then 'x' or null end passing by value grouping ( b ilike a , default is true ) by value columns comment for ordinality ) , lateral rows from ( current_date , first . asymmetric ( * ) , generated ( 1 , verbose := 1 ) ) with ordinality ) , _x1$ as ( ( ( ( ( select ) ) ) ) ) , schemas as materialized ( update "sel""ect" * as "Q d" set ( "sel""ect" [ : ] ) = not 1 ) select for read only
( select )
select except select all
( select ) for read only
( select limit all for read only ) for no key update of b , increment skip locked for no key update of bigint , "from"
with recursive "sel""ect" as not materialized ( insert into force as minute default values ) search breadth first by grouping set U&"d!0061" uescape '!' , "from" as not materialized ( select ) ( select all except select all ) for read only
( with recursive é as ( select all ) ( ( ( select ) ) ) limit all offset bigint )
( select distinct on ( + 'x' ilike a ) 1 between asymmetric a and 'x' as "from" into global temp table a group by a window "Q d" as ( rows unbounded preceding exclude current row ) union distinct table _x1$ )
( ( ( with recursive xmlpi ( U&"d!0061" uescape '!' , "Q d" , a , "Q d" ) as not materialized ( update only ( _x1$ ) as Tab set ( coalesce ) = null , locked = b in ( select all ) , ( a [ : default ] , a ) = default and b ilike default escape 'x' :: setof bit varying [ ] [ 0 ] ) , xmlroot as ( merge into only ( Tab ) as "from" using only atomic tablesample U&"d\0061t\+000061" . b . as ( ` "Q d" is not unknown ) repeatable ( row ( ) collate cascade ) on a when matched and 1 <= a is unknown in ( select all ) then do nothing ) select b as Tab , 'x' between a and b is normalized is normalized notnull publication from xmltable ( 1 passing a columns logged for ordinality ) where default for read only ) ) )
select all
( ( select ) )
( ( select all ) )
( ( ( select all for read only limit all ) ) )
( ( ( select all ) offset default < 'x' ) )
with é ( a ) as ( insert into "from" as "sel""ect" default values returning * ) , _x1$ as ( select all limit all ) search breadth first by timestamp set bigint , a as ( ( select all ) ) search breadth first by a set "Q d" cycle xmlattributes set extract to true default character varying 'x' using interval , Tab as ( select all for read only limit all ) , "sel""ect" ( b ) as ( ( select ) ) search breadth first by xmlforest set Tab ( select limit all ) intersect all select union select
( ( with "Q d" as materialized ( insert into also . U&"d!0061" uescape '!' as _x1$ default values returning * ) search breadth first by U&"d\0061t\+000061" set U&"d\0061t\+000061" cycle "from" , "from" , "sel""ect" set csv using "Q d" , _x1$ as materialized ( select limit all ) table only Tab . schema . verbose order by not null in ( select all ) offset - 1 at time zone - b at time zone "Q d" not ilike some ( 'x' is not unknown ) :: char varying fetch first row only for read only ) ) for key share
select for read only
select limit all offset null
( ( select for read only ) )
select all intersect select all limit "Q d" not in ( 1 ) is not false
( ( values ( 1 , ( b , "Q d" ) overlaps ( a , 1 ) , row ( ) :: interval [ 23 ] , false ) , ( ->> b is true ) , ( b and b between asymmetric 1 != a and 1 isnull ) ) )
( with bit as ( select all ) search breadth first by recursive set "Q d" ( values ( not null ) ) order by default :: bit array :: like )
table b *
( select all )
( select all )
( select limit all ) order by "Q d" nulls last
( select all )
select for update nowait for key share skip locked limit a offset b
select 'x' , default into unlogged minvalue group by all ( )
( select intersect select )
select a / not null U&"d\0061t\+000061" from only setof . inner as validate where null isnull ~~* - "Q d" # a not in ( "Q d" ) and b and a
( select into table Tab group by array [ ] , cube ( + null is document ) )
table U&"d\0061t\+000061" *
( ( with recursive b ( char ) as ( merge into _x1$ * as b using lateral ( ( select ) ) truncate on 1 when not matched then insert default values ) select distinct "Q d" is false as include where grouping ( a , 'x' ) having null and b ->> 'x' is not document union distinct ( ( select all ) order by b is normalized desc for share of values . definer offset row ( ) row ) order by default at time zone null at time zone "Q d" notnull isnull ^ not "Q d" is not normalized not in ( select all ) is not normalized using ->> nulls last ) )
( table only ( a ) )
select all limit all for read only
( select )
values ( 1 ) order by 'x' is not false asc , null is not document nulls last , default is document desc , a nulls last , 'x' not between 1 and null nulls last , null is not normalized , 'x' isnull
( select all union select all offset a like "Q d" escape "Q d" )
( ( select where null for no key update for no key update of tables , out , option . functions ) )
with recursive é ( "Q d" , U&"d!0061" uescape '!' ) as ( ( select all ) ) search breadth first by U&"d!0061" uescape '!' , é , xmlelement set a ( ( select order by default ) ) fetch next row only offset - 2147483647 rows for read only
( ( ( ( ( select ) ) ) ) order by not 1 desc for update for share of b )
select
select order by "Q d" for update for no key update nowait for key share for update nowait for share for no key update for key share for update skip locked for update
( select order by 'x' )
( ( select ) fetch first row ( ) rows only )
with recursive Tab ( enum ) as ( insert into rows default values ) select * , * window simple as ( ) except select all * group by all ( ) having null order by 'x' ilike not "Q d" is not distinct from 'x' or 'x' is false using %
( ( ( ( select all for no key update skip locked ) ) ) )
with U&"d\0061t\+000061" as not materialized ( insert into U&"d!0061" uescape '!' select all returning "Q d" ) ( ( table only ( xmlexists . intersect ) ) )
with enable as ( with row as ( insert into "sel""ect" . bigint as stable default values returning * ) cycle b set a to interval 'x' default false using a merge into Tab as position using lateral xmltable ( ( null , "Q d" ) passing $t$x$t$ columns grouping setof interval ( 1 ) array path - 'x' * 'x' ) on b in ( a not like a at time zone 'x' ^ row ( ) is document ) not like some ( ( select all for read only limit all ) ) between symmetric 1 and 1 is unknown ->> null not in ( 'x' , 'x' ) is document and row ( "Q d" , 'x' ) overlaps ( 'x' between 'x' and a , "Q d" ) is null when matched then delete ) select order by null
select for read only
select all intersect select
( select all order by 1 asc , a desc nulls first )
( select all union select )
( ( ( ( select ) ) ) )
( ( with "Q d" as ( insert into program default values on conflict do nothing ) search depth first by returns set exclude , _x1$ as materialized ( select ) ( select order by default desc ) ) )
( with b as ( merge into publication * using xmltable ( row ( ) passing 1 columns real for ordinality , nullif for ordinality ) on @- a is true is normalized when matched then do nothing ) search breadth first by U&"d!0061" uescape '!' set _x1$ cycle b set "from" using discard select * , "Q d" is not unknown not in ( a ) is not distinct from $2 "Q d" from rows from ( normalize ( null , nfkd ) ) with ordinality as ( cluster setof interval array ) where row ( null , 1 is distinct from 'x' ) overlaps row ( null or default , default is normalized ) order by ( b , b , null , null , 'x' , b ) not like 'x' is document >= a using @- )
( select )
( ( select all ) )
( select all order by 'x' desc )
with recursive notify as ( select all ) search breadth first by coalesce set xmlnamespaces , U&"d!0061" uescape '!' as ( insert into overlay as Tab default values ) ( select for read only ) order by default using = for share nowait for share nowait
table only ( "from" )
( select )
( select all )
select * where b having default for key share
( select union select for read only offset row ( ) row )
( ( ( ( ( select ) ) ) ) )
( ( ( ( select union select ) ) ) )
( select all )
( select for read only )
select distinct on ( default ) b as is where a similar to a having default and a
( ( select all ) order by null at time zone 'x' asc nulls first limit b )
( select limit all ) union ( ( select all ) )
( ( with recursive xmlattributes as not materialized ( select limit all for read only ) search breadth first by treat set U&"d\0061t\+000061" , relative as ( insert into insensitive as if default values on conflict do nothing returning * ) search depth first by "Q d" , _x1$ , function set é ( ( select ) for update ) for read only ) )
( ( ( select intersect select ) ) for read only fetch next array [ b is not true , b is not true , a ] rows only ) order by 1 like some ( ( ( values ( b ) ) ) )
( with recursive overlay ( move ) as not materialized ( merge into a . "Q d" . authorization using "sel""ect" as xmlserialize on + a collate nullif in ( default notnull ) in ( ( select ) ) when matched then delete ) select null from b , lateral read . national . from . commit ( variadic freeze => + 'x' order by "Q d" nulls first , 'x' desc ) where ( ( select ) ) [ - 'x' notnull ] [ null and default and a ] and - not 'x' is unknown is document ilike a is normalized is not unknown not in ( 1 is null ) notnull )
select limit all
( select )
( select ) order by b or default
( ( select for update ) )
with é as not materialized ( select all ) , time as materialized ( insert into xmltable default values ) ( select ) except all ( select ) offset + 99999999999999999999 row
( ( ( ( ( select limit all for read only ) ) ) ) )
select
( select all )
( select union select order by a is not true asc nulls last , 'x' not between a and 'x' nulls first offset 1 row for read only )
( ( table only location ) )
with float as ( insert into "Q d" default values on conflict do nothing ) , "Q d" as not materialized ( ( select ) ) ( select union select all ) order by operator ( ^ ) null is unknown ilike - a or b is not unknown using operator ( * ) nulls last for read only
( ( select all ) except distinct select order by b && ( "Q d" , - 'x' ) overlaps ( a , 1 ) using operator ( % ) nulls first fetch next ( 'x' ) rows only )
( with b ( é ) as ( delete from functions where current of U&"d!0061" uescape '!' ) search depth first by "sel""ect" set schema cycle "Q d" set including to 0 default false using between , U&"d\0061t\+000061" ( comments , xmlpi , dec , setof ) as ( merge into exists * as setof using lateral xmltable ( xmlnamespaces ( 1 as share ) , row ( ) passing by value a columns int for ordinality ) grouping on + null in ( "Q d" , b , null ) between symmetric a is distinct from a and 1 is not distinct from "Q d" when matched and null is false then do nothing when not matched then do nothing when matched and b is document is null then delete when matched and 1 then do nothing ) cycle a , U&"d!0061" uescape '!' set real to true default true using called select limit all )
( ( select union select all intersect all select except select except distinct select distinct default and b as natural , * into temporary greatest group by distinct b similar to 1 window "sel""ect" as ( U&"d\0061t\+000061" ) order by + yes :: interval array [ 2147483647 ] using ! nulls last , - b asc nulls last , array ( select limit all for read only ) asc nulls first , a using operator ( + ) ) )
with Tab as ( insert into U&"d!0061" uescape '!' ( "sel""ect" [ b is not true ~~* "Q d" is true not between symmetric - a is not document and b or 1 is nfc normalized ] ) overriding user value ( select for read only ) ) ( ( select all ) union values ( 'x' ) union ( ( select for read only ) ) order by row ( b or 'x' , default similar to "Q d" escape 1 ) overlaps row ( a not like b escape a , - a ) isnull using operator ( @> ) , null is not nfc normalized , default not between asymmetric a and 'x' >= b is document is distinct from 'x' or b ! a like some ( default ) is unknown for read only ) limit all
( select all )
( ( select ) )
( select offset b for read only )
select intersect select order by null isnull in ( null != a , 1 is not false , "Q d" is document , 'x' is not true )
select where - 'x' having default not ilike any ( a ) is true is true
select intersect all select all except ( select all ) order by a between 'x' and "Q d" at time zone b or null at time zone 'x' similar to null is not unknown not ilike all ( row ( default , "Q d" ) overlaps row ( default , "Q d" ) ) using operator ( # ) nulls last limit all
with recursive constraints as not materialized ( merge into xmlelement * U&"d!0061" uescape '!' using xmlpi U&"d\0061t\+000061" tablesample xmlattributes . current_user ( 'x' is document , default not like 'x' escape a ) on 1 when matched and not b is false then delete when matched and + 'x' is false then do nothing when matched and 1 at time zone - "Q d" then update set ( scroll [ : ] ) = not default when not matched then insert default values ) cycle _x1$ set "sel""ect" to U&'d!0061' UESCAPE '!' default $$a'b$$ using U&"d\0061t\+000061" select not not 1 < a from xmltable ( a passing true by value columns replica interval array ) , lateral rows from ( localtimestamp as ( U&"d!0061" uescape '!' interval [ ] [ ] ) ) where 'x'
( ( ( ( ( ( select all ) ) order by 1 notnull is nfkd normalized ) ) ) )
select limit all
( ( select ) )
( select ) order by default is document
( ( ( ( select all ) ) ) )
( ( ( ( select limit all for read only ) ) ) )
( ( values ( + 1 similar to "Q d" is not unknown is false is not false is null ) , ( not a in ( a ) ) ) )
select for read only
select all order by a for read only
( ( ( select all ) ) )
( ( select ) ) order by "Q d" between asymmetric a is not distinct from a and b is distinct from 'x'
with "from" ( owner ) as not materialized ( select for read only limit all ) select all except distinct select except select intersect all select all for read only
select distinct ( 1 ) between - a is distinct from a and ? 1 is normalized as placing , * group by grouping sets ( grouping sets ( rollup ( + a ) ) ) , grouping sets ( ( ) ) , cube ( a notnull , 1 , a notnull between row ( ) and 1 notnull not in ( select ) ) , "Q d" , cube ( - 'x' between a and default is distinct from + "Q d" ) , cube ( 'x' , ( 'x' , not 1 ) overlaps ( "Q d" , null ) ) order by default desc
( ( with é as ( update only scroll set encoding = 1 :: interval array ) ( ( ( select ) order by 1 ) ) ) )
( ( ( ( ( select ) except ( select ) ) ) ) ) offset + array [ ] limit b
( values ( 1 , 1 ilike + not || b and 1 at time zone xmlserialize is distinct from row ( b , null is normalized ) overlaps row ( a , a and b ) ! all ( a is not distinct from default between symmetric 1 and "Q d" and 1 is not null ) not in ( + not "Q d" is null and 'x' like operator ( || ) "Q d" is null is null not like some ( null is not unknown ) ) ) )
select all for read only limit all
select for no key update nowait for key share skip locked for share skip locked offset null limit all
( ( ( select ) ) )
( ( select order by b asc , default ) )
with xmlforest as ( insert into U&"d\0061t\+000061" . any as b default values on conflict on constraint inout do nothing returning * , * ) cycle national set a using "Q d" , U&"d!0061" uescape '!' as ( insert into "sel""ect" as _x1$ default values ) cycle _x1$ set skip to 2147483647 default interval U&'d\0061' using sets ( select distinct 'x' where 1 )
( ( with recursive U&"d!0061" uescape '!' ( U&"d!0061" uescape '!' ) as ( insert into last as xmlparse default values ) ( select except select ) order by null isnull isnull is document using operator ( ` ) ) )
( select all )
( select all )
( ( ( select all ) ) )
( ( select all ) ) for read only
with first ( "sel""ect" , "sel""ect" ) as materialized ( ( select ) ) search depth first by a set precision , aggregate ( U&"d\0061t\+000061" , xmlattributes ) as ( select ) ( table least )
( ( table temp ) ) order by 1 :: integer array using operator ( U&"d!0061" uescape '!' . ! )
with recursive overriding ( delete ) as ( ( ( ( select ) ) order by a at time zone null between symmetric + 1 and b is normalized using && ) ) values ( + operator ( && ) null or not b similar to default isnull between asymmetric - 1 :: timestamp array [ 23 ] and null ) order by null notnull isnull is distinct from 1 asc nulls first limit all offset + 2147483648 row
( ( ( select distinct * , null in ( a ) is unknown in ( select ) notnull others where "Q d" not ilike some ( a ) for read only ) ) )
( select )
values ( "Q d" ) , ( default )
( select all ) order by 1 nulls last offset "Q d" limit all
table bigint * order by - 'x' isnull
( ( ( select ) offset a row fetch next row only for read only ) )
( ( select order by a desc for no key update skip locked ) for read only )
with routine as ( delete from only transform as numeric returning * ) , mapping ( overlay ) as materialized ( insert into U&"d!0061" uescape '!' . integer . freeze select ) , "from" as materialized ( update only ( bit . label ) over set ( trim , xmlserialize [ : default ] ) = default and 'x' is distinct from default , stdin = + a ilike 1 escape null , ( between . grouping ) = null , U&"d!0061" uescape '!' = 1 is not document returning a if ) search depth first by volatile , "from" set new ( ( select ) intersect ( select all ) )
select all for read only
select all order by a desc , a offset a
( select all * group by ( ) , ( ) )
( ( ( ( select ) ) ) )
( ( ( ( ( select ) ) ) ) )
with recursive char as ( ( select limit all ) ) select - default not ilike any ( select ) U&"d\0061t\+000061" from only ( character . ilike . following ) boolean , ( ( select ) ) as "Q d" , only integer as "Q d" ( é , b ) where null order by ( ( select all ) ) nulls first
( with recursive depends as ( merge into only ( system ) "Q d" using ( select ) reset on a is true not similar to a and null ! null when not matched and default and a at time zone a then do nothing ) select except select intersect select distinct on ( b ) * , * union all select union select all union ( select ) for update of depth for share limit all offset a row )
( select )
( ( select ) )
( ( ( select all ) ) )
( ( select order by 1 desc offset default ) )
table "sel""ect" for read only
( ( select order by 1 nulls first for key share nowait fetch first rows with ties ) ) except select $1 U&"d\0061t\+000061" group by all cube ( a isnull in ( null ) ) for read only
( select )
select order by "Q d" nulls last , b offset default
( ( select ) )
( select except select all offset 1 rows for update )
( ( select all ) intersect ( select ) )
( with row as ( insert into normalize default values ) search depth first by _x1$ set a select distinct null as numeric where null or a is not false group by distinct ( ) having a is true window b as ( ) )
with "Q d" as ( insert into nchar select all on conflict on constraint "Q d" do nothing ) ( ( table between ) ) order by + - default ilike - default notnull , 'x' like all ( ( select all ) ) ilike any ( select distinct * group by distinct ( ) having "Q d" ) asc
( ( with without ( discard ) as not materialized ( insert into b default values on conflict do nothing ) ( ( ( ( select ) ) ) ) offset default != b is true is not true at time zone null is not true for read only ) ) for share of Tab . primary nowait for no key update skip locked
select all for read only limit all
( ( select ) )
( select ) limit 'x' offset 'x' is document
( ( ( select for read only limit all ) ) )
with "sel""ect" as not materialized ( select all ) search breadth first by Tab set force cycle enum set a to interval ( 2147483647 ) '' default 'x' using U&"d!0061" uescape '!' select distinct on ( 'x' ) null is document as then , default not similar to a as full , a as nfc , null is not distinct from "Q d" order by default is false nulls first
( ( ( ( select ) ) order by 1 not in ( null ) collate varchar . authorization ) )
select all for read only
( ( select all ) )
( ( select ) )
with U&"d!0061" uescape '!' as not materialized ( insert into national default values ) values ( 1 or default similar to a ) fetch next - 2147483648 row only offset - 1.5 rows
with setof as ( ( select ) ) search breadth first by release set Tab cycle _x1$ set dec using U&"d\0061t\+000061" ( ( select all order by b asc , a ) )
values ( default notnull , - null in ( a >= default is false , 1 not like "Q d" ^ b is false , 1 not similar to 'x' escape null is not normalized ) at time zone b between 'x' and null at time zone default is null between symmetric ` a and 'x' >= any ( select all except select order by a nulls first , default not similar to null nulls first ) )
( ( ( ( ( select ) ) ) except ( select ) union values ( "Q d" ) for read only limit all ) )
table only ( temp . "Q d" ) order by Tab <= not b and default is false not ilike + b is null collate "Q d" . xmlexists like any ( not 1 >= row ( "Q d" , a ) overlaps ( 1 , null ) is not nfd normalized notnull ) similar to null is not unknown is false , 1 is distinct from 1 / b using / for no key update of U&"d\0061t\+000061" . analyse
select
select for read only fetch first row only
( select all for read only )
( ( select order by 'x' desc nulls last ) )
( ( ( ( select all ) ) ) )
with _x1$ ( "from" , a , setof ) as materialized ( insert into owner . localtime default values on conflict on constraint real do nothing ) cycle é set temporary to 2147483648 default false using U&"d!0061" uescape '!' , filter as ( insert into interval default values ) cycle U&"d!0061" uescape '!' , a , _x1$ set "Q d" to interval ( 0 ) $$a'b$$ default nchar $$a'b$$ using xmlroot , "from" as ( ( select ) ) search depth first by "Q d" , substring , "sel""ect" set Tab cycle assertion , show set b to null default U&"d!0061" uescape '!' U&'d!0061' UESCAPE '!' using groups ( ( ( select for read only ) ) ) order by "Q d" is not unknown using <> , 'x' like "Q d" and 'x' is document is true nulls first
( select all for read only ) except ( select ) intersect select union select all order by b in ( ( select all for read only ) )
( ( select distinct on ( 1 ) not - "Q d" is not false , @> 1 is distinct from default not like all ( "Q d" is distinct from default or 'x' is normalized ) where "Q d" having "Q d" is false not between - 1 is not document and not 1 like any ( 1 ) is not null for read only ) union ( ( ( ( ( select all order by 1 is not document for key share of integer , strict skip locked offset 1 row limit "Q d" ) ) ) ) ) )
( select )
( select all for read only limit all )
( select ) limit null for read only
( select distinct on ( b ) 1 , default group by rollup ( 'x' , b ) , ( ) having null not between symmetric 'x' and a )
with filter ( é ) as not materialized ( select ) ( ( select all for read only ) ) offset default is distinct from 1 in ( "Q d" is null ) ilike all ( 1 is unknown ) limit false
( ( select order by b nulls last ) for key share offset b is not null between symmetric ->> - 'x' and 1 )
with é ( U&"d\0061t\+000061" ) as materialized ( insert into Tab ( "Q d" ) overriding system value select ) ( ( ( select order by null asc fetch first rows only ) ) ) for read only
with interval ( é , savepoint , U&"d\0061t\+000061" ) as materialized ( merge into _x1$ * using lateral ( ( select all ) ) as é on default when matched then do nothing ) search breadth first by U&"d\0061t\+000061" , varchar set "sel""ect" cycle "sel""ect" set _x1$ to "from" '' default interval ( 2147483647 ) '' using coalesce ( ( ( select all ) except select window stdout as ( ) ) ) order by ! operator ( @- ) interval U&'d!0061' UESCAPE '!' desc
select all b is not null from xmlconcat ( null not similar to default , a , "Q d" notnull ) as é where 'x' ! 1 not like any ( not b at time zone 1 ) at time zone 'x' union all ( ( table only "from" ) )
( select all )
( ( select all ) )
( select for update for update for no key update fetch first row only offset default )
( ( ( select ) ) ) order by 'x' between symmetric + 1 and + b ^ a and "Q d" collate write using ||
( with until as not materialized ( select limit all ) ( select distinct * into temporary read where b not similar to "Q d" group by 1 ) order by row ( ) collate a collate int . "sel""ect" )
( select )
( ( select all ) )
( ( ( select ) ) )
( table xmlnamespaces )
with Tab as ( insert into serializable default values ) select all intersect select intersect ( select )
( ( ( select for read only ) for read only ) )
( select for read only ) intersect ( ( select ) ) intersect ( ( select ) order by null between symmetric 1 and "Q d" for read only ) intersect ( ( select union select all for share ) )
select all limit all
( ( select ) )
select union select order by 1 between 1 and 1 nulls first , a is not distinct from "Q d" nulls last , row ( ) asc for read only
with b as not materialized ( insert into xmlattributes as _x1$ default values ) cycle b set U&"d!0061" uescape '!' using abort ( select order by "Q d" asc ) limit "Q d"
( ( select except distinct select ) ) fetch next rows only for read only
( ( ( ( ( ( ( select all ) order by 1 is normalized , 'x' and 'x' , a desc ) ) ) ) ) )
table b * except distinct values ( b is unknown is null :: bit operator ( ` ) default is unknown like any ( "Q d" is false is not nfd normalized isnull or array [ ] between asymmetric true and 'x' is normalized collate dec ) ) , ( null is normalized not in ( select all limit all for read only ) is distinct from a ) for share
select limit all
( ( select all for read only ) )
( select limit all ) order by ->> a
select into table b . U&"d\0061t\+000061" from lateral xmltable ( ( "Q d" , 'x' ) passing a columns input for ordinality , insert for ordinality ) , only ( label ) where 'x'
with é ( dec ) as ( select all for read only ) search breadth first by char set statement ( ( select ) ) except ( select limit all ) order by 1 at time zone default collate values . cast is true is null nulls last limit default at time zone 'x' is unknown notnull ilike some ( ( select ) ) for read only
select into temporary Tab where "Q d" group by grouping sets ( rollup ( 1 is null , a between symmetric 1 and 'x' ) ) , rollup ( 1 or "Q d" is normalized , 'x' ilike "Q d" is document , null and "Q d" not in ( 1 ) ) , cube ( a ) union ( ( ( select all for read only ) ) ) order by row ( ) ilike some ( "Q d" ) :: b ( 1 , "Q d" ) array in ( 'x' is not null is distinct from ! not null isnull not similar to null is true ) using * offset - "Q d" is true notnull is unknown between symmetric ~~* a is document / 'x' <= 'x' is document and default collate disable
( ( ( ( ( select ) ) ) ) except ( ( select ) ) intersect values ( 'x' , - "Q d" ) order by + + operator ( = ) null in ( "Q d" ) is normalized is not document using - nulls last , 1 between asymmetric a and 1 using operator ( declare . # ) nulls last )
( select )
select all order by default for key share
( ( select ) )
( ( ( select for read only limit all ) ) )
select
( select )
( ( select ) )
( select union select order by "Q d" not between 1 and 1 offset null is false )
( table standalone . precision limit all )
( ( ( values ( 'x' , a isnull ) ) ) )
( select )
( select all limit all for read only )
( ( select all for read only limit all ) )
( values ( default , "Q d" ) , ( "Q d" ) order by null between symmetric a and 'x' asc nulls first )
( select distinct 'x' similar to default as class into unlogged setof )
( ( ( ( ( select ) offset row ( ) row for read only ) ) ) )
( select )
( select all for read only limit all )
( select limit all ) order by - 'x' notnull
( ( ( ( select ) ) for share skip locked for share for no key update ) )
select into "sel""ect" . U&"d!0061" uescape '!' having null
( table _x1$ . owner * order by + null :: decimal ( + a ) array [ 0 ] using operator ( <= ) , + a # operator ( > ) operator ( @- ) a between 1 and "Q d" is normalized isnull is null )
( with recursive xmlroot as ( insert into if . wrapper default values ) search breadth first by nullif set "from" ( select all ) except ( select ) ) intersect select distinct on ( 'x' ) 1 in ( - a similar to 1 is not null , default is distinct from + default collate é ) as lateral into table Tab . volatile window values as ( range between a is not normalized notnull preceding and unbounded following ) , begin as ( out groups between current row and unbounded following ) except ( ( with recursive "sel""ect" as ( ( select ) ) search breadth first by _x1$ set "Q d" ( ( ( ( select ) ) ) ) order by b offset - .5 rows ) ) limit all
( select all )
select except select all
( select ) for key share for share skip locked offset 1 rows
with _x1$ ( assertion , xml , smallint ) as ( select ) cycle "sel""ect" , real set U&"d\0061t\+000061" using uescape ( ( select ) ) order by 1 using operator ( delimiter . = ) fetch next rows only
( ( ( select where a order by 'x' , "Q d" or null ) ) )
( ( ( ( select ) except distinct ( select ) ) ) )
( table only ( nchar ) order by null asc )
( select )
select all fetch next row only offset 1 for no key update for share
( select offset 'x' fetch next row only )
table only "Q d" . exists . national
( ( ( select for update skip locked ) ) )
with U&"d\0061t\+000061" as materialized ( update b * as U&"d!0061" uescape '!' set "Q d" = default is false * 1 is null not like any ( select ) ) , U&"d\0061t\+000061" as ( delete from only abort as _x1$ ) , a as materialized ( insert into skip . b . atomic as grouping ( inout ) ( select ) returning a is not null ) table substring * for read only
( ( ( ( with privileges as materialized ( select ) search breadth first by nfkc , trim set owned , program as materialized ( insert into always . current_date default values ) cycle revoke , U&"d!0061" uescape '!' set _x1$ to 2. default null using coalesce ( select group by ( ) having "Q d" window if as ( ) ) order by ( 1 , 1 , null , "Q d" ) > a is null not ilike a escape null is true ) ) ) )
select
( select all limit all )
( ( ( select ) ) )
select distinct * window _x1$ as ( partition by null between symmetric 1 and 'x' ) , "Q d" as ( partition by 'x' , default is distinct from a ) , Tab as ( uescape )
values ( null % "Q d" <= b and - "Q d" between symmetric 1 and "Q d" )
( ( select union select all ) order by default using ~~* for read only )
( ( ( ( select ) for key share nowait ) ) order by default isnull is document * default is null notnull similar to 'x' is unknown is document @> "Q d" notnull notnull is not document is not normalized nulls first )
( ( ( ( ( ( select ) ) ) ) ) ) intersect ( select into table nchar where not null ilike "Q d" window b as ( ) , a as ( U&"d\0061t\+000061" groups between b following and unbounded following ) ) for update of "from" . xmlnamespaces for update for share offset + 99999999999999999999 row limit all
select all for read only
select all intersect distinct select
( select order by default nulls last for read only )
( ( select ) offset row ( ) row )
( table only ( a ) order by + b using operator ( a . + ) )
( ( with plans ( "from" , xmlforest , encrypted , timestamp ) as not materialized ( insert into é . é as U&"d!0061" uescape '!' select ) ( select ) union ( select ) except ( ( ( select all ) ) ) ) )
( select all )
( select all for read only )
select distinct * order by b asc nulls last , a isnull , 'x' is not document desc for share nowait for update of smallint nowait
select intersect select all for share of "Q d" . é . "Q d" , "sel""ect" . é
values ( "Q d" not in ( a ) )
( ( ( select all ) ) ) intersect all ( ( ( select ) ) ) for no key update skip locked
( ( ( ( select all into unlogged é group by "Q d" and a having 1 like some ( "Q d" ) between asymmetric 1 is document and - 1 order by default using ->> ) ) ) )
( ( ( with recursive xmlparse ( Tab , U&"d\0061t\+000061" ) as not materialized ( insert into é default values on conflict do nothing returning * ) table U&"d\0061t\+000061" ) ) ) order by ( "Q d" % null ^ 'x' isnull , null ) overlaps ( a isnull is normalized , b not ilike some ( default ) :: interval [ ] ) at time zone @> default notnull notnull collate refresh is normalized in ( - a ) and "Q d" and not default and operator ( U&"d\0061t\+000061" . + ) 1 not in ( ( select ) ) * row ( ) collate coalesce is unknown ilike a escape 'x' is not true operator ( "sel""ect" . ~~* ) some ( ( ( select ) order by a ) ) limit all
select all limit all for read only
select distinct * , * window share as ( ) , routine as ( )
( select all ) order by - a desc
( ( select ) offset 'x' isnull )
( ( ( select ) ) order by + default not ilike some ( null ) , b collate text limit + b isnull )
( select all ) intersect select except select union select * having default window time as ( ) , xmlnamespaces as ( ) except distinct select intersect select all
( select for no key update nowait )
( ( ( select ) intersect select all * having "Q d" ) ) order by "Q d" at time zone a in ( 1 is normalized between symmetric 'x' and b isnull and null - b ) isnull using ! nulls last for key share for share
with xmlroot as ( ( select having b for read only ) ) cycle "sel""ect" set _x1$ to true default null using strict select default is not null from rows from ( xmlforest ( not null as "Q d" , 1 as varchar , null and null as U&"d\0061t\+000061" ) , concurrently ( ) as ( U&"d\0061t\+000061" setof interval array [ 23 ] collate "from" . class ) , row . following . simple . é . U&"d!0061" uescape '!' . union ( all b => 1 is not document ) ) where null
( ( ( ( ( ( ( ( select ) ) ) ) ) ) ) order by - "Q d" using operator ( # ) )
( select all )
select union select
select distinct * window nowait as ( ) order by b % "Q d" asc offset row ( ) row
select all where null not between symmetric a and "Q d" window xmlconcat as ( ) order by "Q d" using operator ( U&"d!0061" uescape '!' . "from" . reassign . "sel""ect" . > ) nulls first
( select )
( select )
( select all limit all offset null )
( select except select )
( values ( 1 is null ) )
( select )
select order by b
( select all for update nowait )
select except select union ( select )
( values ( a not like null , 1 ) , ( not 'x' ) ) order by + - a is not false is false using operator ( <> )
( ( ( with recursive depth as ( insert into between as attribute default values ) search breadth first by password , "Q d" set U&"d\0061t\+000061" values ( a , default is distinct from null collate following ) for read only ) ) ) order by null nulls last
table inout . current_date . concurrently *
( select )
( ( select ) )
values ( a or 'x' )
table next order by "Q d" is true and default
( ( ( select for no key update ) ) )
values ( 1 notnull collate a ) , ( "Q d" operator ( && ) default collate recursive , - default is nfd normalized ilike 'x' escape "Q d" or null <> 1 notnull is null , not - "Q d" notnull ) for read only
( ( ( table a . at * for key share skip locked ) ) )
( ( values ( 'x' collate setof at time zone 1 between a and a is not null collate columns , a ) ) )
table U&"d!0061" uescape '!' . session
select for read only limit all
( ( select ) )
( select ) fetch next 1 rows only offset - default
( select ) intersect select intersect select all
with a as ( select ) cycle a , names , Tab set "sel""ect" using inout ( ( ( select ) ) ) for share for share
( select group by ( ) having 'x' similar to 1 ) for read only
( ( select union select for read only offset null ) ) for read only
values ( + grouping ( 1 ) )
select limit all
( select for read only )
( select except distinct select all )
select intersect select all intersect distinct select distinct * , * group by ( ) window decimal as ( )
( values ( default like some ( null ) at time zone - "Q d" ) )
table only U&"d\0061t\+000061" for read only offset + 2. row
select
select all intersect all select
( select ) order by a nulls first
( ( select limit a ) )
with recursive é as ( insert into others . order default values ) cycle Tab set logged to between . notnull ( 'x' ) E'a\tb\x41' default 1.5 using index ( select ) union all select all union select for read only fetch first current_date row only offset row ( )
with recursive b ( _x1$ , _x1$ ) as ( insert into precision as "Q d" ( xmlparse ) overriding system value ( select ) order by "Q d" is normalized asc ) search depth first by U&"d\0061t\+000061" set _x1$ cycle unlisten , national , trim set b using b ( ( select b , null discard where null for read only ) ) intersect distinct ( ( ( ( select ) ) ) ) union distinct table "sel""ect" * order by not + null is not normalized isnull like some ( select ) like some ( ( select for read only limit all ) ) is not null is document using operator ( && ) for read only
( select )
( select limit all )
( select except select )
( ( select all ) for key share skip locked )
with recursive U&"d\0061t\+000061" as ( select ) search depth first by a set policy select union select all intersect values ( 'x' ) order by b in ( select all ) using + nulls first
with recursive U&"d!0061" uescape '!' as ( insert into Tab as character default values ) select intersect select all union select union select all
( ( select ) except select union select all ) order by ( 1 , a ) is not unknown is true notnull offset 'x' for no key update of Tab . Tab , xmlserialize
( ( ( ( ( select union all select ) ) ) ) )
( table only "Q d" . tablesample intersect table only ( row ) union table a )
( ( ( ( with xmlroot ( include ) as ( insert into nullif as Tab default values ) ( ( select all for read only ) ) order by a ilike default is distinct from 1 or 'x' is not null notnull nulls first ) ) ) ) for key share
( select )
( ( select all ) )
select distinct * order by a not in ( "Q d" , b , "Q d" ) nulls first for read only
( ( ( select ) ) ) order by ->> - default isnull using operator ( ` )
table timestamp . binary . U&"d!0061" uescape '!'
( ( ( ( ( ( select ) ) ) ) order by + ? 'x' isnull not in ( 1e10 ) using operator ( = ) , ( 'x' ) using ~~* nulls first , b && all ( ( select all ) ) using @- nulls last ) )
with recursive immediate as ( delete from é . nchar * as U&"d\0061t\+000061" ) search breadth first by U&"d\0061t\+000061" set nullif cycle _x1$ , é , xmlattributes , "from" set U&"d!0061" uescape '!' using least table least union ( select all order by null asc ) intersect table only ( out ) order by - a ilike any ( - 1 <> 'x' is not null is not null is not null ) is not true desc , default
( select )
( ( select ) )
( ( ( select ) ) )
select distinct b ^ a as like where ? default isnull
( ( select ) except distinct select distinct on ( b , null , b ) * group by all ( ) , ( ) )
select distinct "Q d" as "sel""ect" from generated tablesample cross ( a at time zone a ) , lateral current_timestamp limit all offset + .5 rows
( ( ( ( select except select ) ) ) ) order by not 'x'
( select all )
( ( select all ) )
( ( ( select all ) ) )
( select distinct on ( 1 is not null , a and null ) * into unlogged external . int )
with recursive U&"d!0061" uescape '!' ( Tab ) as materialized ( insert into position . order default values ) select intersect select intersect select distinct on ( a ) * having null offset null rows limit all
with é as ( select all ) cycle é set last to freeze 'it''s' default B'101' using "from" ( ( select ) ) union ( ( select all ) ) for read only
( ( ( ( ( ( select ) ) ) ) ) )
( ( ( select all ) ) union all table inout . default ) for key share nowait
( with inout ( a ) as ( ( select ) ) cycle "sel""ect" set b to 2. default interval U&'d\0061' day to minute using deferred , logged as materialized ( select all ) search breadth first by materialized set é cycle each , bit set _x1$ to 2147483648 default .5 using b select all "Q d" _x1$ , a having not ( default , default ) ) order by 1 using ? offset + 2147483647 rows limit all for read only
select all limit all for read only
( select )
( ( select all limit all ) )
table only ( each . xmlforest ) order by 1
( ( table xmlattributes * ) )
select distinct on ( default ) 'x' as a into unlogged table "Q d" group by distinct cube ( default is unknown is not unknown )
with recursive b ( bigint ) as ( merge into only U&"d!0061" uescape '!' using lateral rows from ( é ( ) , "sel""ect" . Tab ( distinct U&"d!0061" uescape '!' => "Q d" is document or default is not true is nfkd normalized , 1 like b is false is not unknown , _x1$ := null ) , xmlexists ( array [ ] passing by ref _x1$ by ref ) ) on ( .5 , not 1 and 'x' @> a not in ( select ) ) overlaps ( 'x' is unknown , ( null is not unknown , + 1 ) overlaps ( 'x' is not true , null ) ) is true when matched then update set _x1$ = 'x' ) search depth first by validate set rows select
( select )
( ( select all ) )
select * group by all ( ) order by a and default asc
( select * window defaults as ( ) order by default at time zone b )
with recursive U&"d\0061t\+000061" as ( select ) search depth first by Tab , greatest set xmlserialize , b as ( insert into bigint . order default values ) ( ( ( select all ) ) ) fetch next rows only offset 'x' notnull for read only
( ( ( select distinct on ( "Q d" is not null , default or null ) 1 into temporary decimal . position having default is unknown ) ) )
( ( with recursive lock as ( ( select all ) ) cycle é set varchar to interval 'x' hour to second default real $$a'b$$ using U&"d!0061" uescape '!' select distinct 1 like a is distinct from b > b window "Q d" as ( order by default , null desc nulls first , b ) ) ) for read only
select
( select for read only )
( ( select for read only limit all ) )
( ( ( select ) ) )
( select except select all intersect values ( "Q d" ) )
( with Tab ( U&"d!0061" uescape '!' ) as materialized ( insert into "sel""ect" default values returning * ) search breadth first by é , U&"d!0061" uescape '!' set char cycle "from" , "Q d" set U&"d!0061" uescape '!' using U&"d\0061t\+000061" , Tab as ( insert into trim default values on conflict on constraint xmlforest do nothing ) , é as not materialized ( insert into repeatable default values ) select intersect select all union distinct select intersect select )
select 1 in ( null ) is not document is unknown is nfkc normalized "sel""ect" where + array [ ] or a :: bit varying ( null , a , null ) array is nfc normalized having b not in ( + 'x' notnull is false not like any ( select ) in ( ( select all ) ) , row ( ) )
with recursive é ( "Q d" ) as ( with _x1$ as not materialized ( update only normalize . import as "from" set ( é , _x1$ , until ) = b ) search breadth first by valid , b set reindex cycle "Q d" , others set substring to X'1F' default 0 using U&"d\0061t\+000061" delete from _x1$ ) cycle U&"d!0061" uescape '!' , "Q d" , a set a using U&"d\0061t\+000061" select all from lateral ( with least as not materialized ( insert into also default values ) select order by b is not null offset a in ( "Q d" , null , "Q d" , b , default , b ) is not distinct from b not in ( "Q d" similar to "Q d" and a ) for read only ) as "from" for key share
select limit all
( select limit all for read only )
( select all order by b desc )
( select distinct on ( "Q d" , "Q d" ) * group by distinct ( ) order by default between 'x' and b , b nulls last )
( ( select distinct * union ( select all ) order by 'x' isnull for update skip locked for update of "Q d" ) )
( ( ( with "Q d" ( statistics , Tab , a , U&"d\0061t\+000061" , "from" , constraints , U&"d!0061" uescape '!' ) as ( insert into numeric default values ) ( ( select all ) for read only ) ) ) )
select all for read only
select fetch first row only offset default for read only
select distinct * group by all ( ) having 1 window index as ( ) , normalize as ( ) order by b nulls first
( select distinct on ( 1 is document ) 'x' where "Q d" group by grouping sets ( ( ) , ( ) ) having "Q d" between asymmetric 'x' and null )
( ( ( select order by "Q d" , a desc for share for no key update skip locked for no key update ) ) )
table a order by a using operator ( least . % ) nulls last
( ( ( with _x1$ as ( select ) search depth first by _x1$ , a set Tab ( ( select limit all ) ) for no key update of chain . grouping skip locked for share ) ) )
( ( ( ( ( ( ( select order by "Q d" ) ) ) ) ) ) )
( ( with second as ( insert into smallint ( ( select all ) ) on conflict ( recursive instead . real ( out . collation = localtime , cross . tablesample ) asc nulls first , U&"d\0061t\+000061" national ( is ) desc ) where default do nothing returning a ilike 'x' isnull U&"d\0061t\+000061" ) search breadth first by "sel""ect" set "sel""ect" , "Q d" as ( with b as ( insert into timestamp default values on conflict do nothing ) update only _x1$ . true set varchar = default is unknown ilike a ) , b ( validate ) as materialized ( with recursive Tab ( substring ) as not materialized ( insert into numeric default values on conflict do nothing ) delete from only ( "Q d" . é ) as within ) , a ( U&"d!0061" uescape '!' , _x1$ ) as ( with method as ( select ) insert into parallel . like default values ) select order by 1 ) )
( select )
( select limit all )
select all except all select order by not null asc nulls first
( with recursive cache as ( insert into coalesce as class default values ) ( values ( a ) order by a between 'x' and 'x' desc ) for share of xmlforest . create . is )
with recursive nullif as ( delete from char * as "from" where current of int returning a ilike all ( 1 ) b ) ( ( select ) for share of time , set nowait ) except ( ( ( ( select all ) ) ) ) fetch next rows only offset null not between symmetric a and b at time zone 'x' is distinct from 'x' not in ( null collate least , + a isnull ) collate comment . U&"d!0061" uescape '!' . U&"d\0061t\+000061" :: interval day to second and "Q d" is document ? null is null not ilike all ( ( select ) ) for read only
select for read only
select all for key share skip locked
( ( ( select ) ) )
( select ) for no key update
( ( select ) order by a is true not similar to "Q d" using operator ( "Q d" . >= ) )
( ( ( ( ( ( select distinct on ( 'x' not between symmetric 1 and b , 'x' is unknown ) * , b event , null as read order by + - null using operator ( || ) , 'x' is true using operator ( && ) nulls last ) ) ) ) limit all ) )
( select )
( select )
select distinct default leading , b as cross into temporary char group by b , grouping sets ( ( ) , ( ) )
( ( select ) order by b nulls first )
( table only ( nfd . serializable ) order by b is false notnull using ` nulls last , default )
( ( ( ( select ) order by b in ( 1 , null , b ) nulls first limit a notnull offset 1 row ) ) )
( ( ( ( ( ( select all order by 'x' ) ) ) ) ) )
( ( with b as ( update only ( second ) as b set ( month ) = b returning a replace ) cycle xmlconcat set U&"d!0061" uescape '!' to X'1F' default 0 using Tab , locked as not materialized ( update only ( character . end . revoke ) set stored = null , a = 'x' is unknown ) cycle Tab set xmlconcat using xmlpi ( ( select ) union values ( default , b ) , ( 1 , b ) , ( b ) , ( null ) , ( 1 ) ) order by 1 using operator ( = ) ) )
( ( values ( 1 ) , ( "Q d" , a , 1 ) offset row ( ) row for read only ) union ( ( select ) order by "Q d" notnull ) except ( ( values ( a ) intersect select all ) ) limit all )
with xmlforest as ( with "Q d" as not materialized ( update only ( U&"d\0061t\+000061" ) support set ( Tab ) = row ( 1 , "Q d" ) overlaps row ( "Q d" , 1 ) is false returning "Q d" is not distinct from 1 as lateral ) insert into "from" overriding system value with "sel""ect" as not materialized ( insert into old as U&"d\0061t\+000061" default values on conflict do nothing ) ( select all offset a fetch first rows only ) order by default || - a like default using operator ( integer . ->> ) nulls last , 'x' is document asc returning "Q d" as time , "Q d" as U&"d\0061t\+000061" ) ( ( ( ( select all ) for update skip locked for no key update of real . intersect . user skip locked ) order by b ) for read only ) for read only
select for read only limit all
( ( select all ) )
( ( ( select ) ) )
( select for read only ) order by b * default is distinct from 'x' ilike any ( null ) using <> nulls last
( ( ( select all order by 'x' limit "Q d" ) ) )
( select all )
( with none as not materialized ( ( select ) ) select null group by distinct grouping sets ( ( ) ) union ( ( select ) ) order by grouping ( a at time zone 1 between symmetric 'x' != 1 and b is document ) using < , default not like null isnull is document )
( select distinct not 1 , a not in ( b ) not like some ( b notnull ) from rows from ( user ) with ordinality union all ( select for read only limit all ) intersect ( select for read only limit all ) except table a order by array [ 'x' like some ( default ) is unknown ] collate uescape collate U&"d\0061t\+000061" . cast is unknown using # nulls last )
select limit all
( ( select ) )
( select except select )
select all except select order by 'x' is document is nfkc normalized
with "from" as materialized ( insert into parameter . true default values ) select distinct on ( default ) * group by ( ) , ( ) having "Q d" except distinct values ( "Q d" ) for read only
( ( select ) ) union ( ( select ) ) for read only
( ( with recursive nchar as ( insert into U&"d\0061t\+000061" as "Q d" default values on conflict do nothing returning * ) , int as ( select all for read only ) select distinct on ( default ) "Q d" is null || b is false from ( select all ) Tab ( overlay , names ) for share ) )
( table Tab . isnull )
select limit all
( select all for read only )
( ( select ) )
( select ) offset a is null is null for share
( select for read only fetch first rows only offset b ) intersect distinct table only ( "sel""ect" . cross . month )
select all for read only limit all
( ( select ) )
( select ) for read only
( ( select all except select ) )
select all limit all for read only
( ( select ) )
( ( select all ) )
( ( select offset 1 ) )
( ( ( ( select all for read only ) ) ) )
( ( ( ( ( select all ) order by b not similar to default nulls last ) ) ) )
( ( values ( "Q d" , - "Q d" in ( "Q d" , 1 , a ) , default in ( null ) ilike b ) ) for read only )
( select all )
select order by default
( ( select all for read only ) )
( ( select ) ) order by a not ilike all ( default ) like not default using ~~*
with recursive "from" ( b ) as ( insert into real . volatile . freeze as "sel""ect" default values ) search depth first by none set U&"d\0061t\+000061" ( ( ( select ) ) ) offset + 1e10 rows for no key update nowait
( ( select all ) order by "Q d" between symmetric 1 and default ) intersect distinct select having "Q d" - 'x' and b not in ( default , a ) is document except ( ( ( ( ( select all for read only ) ) ) ) )
( select all )
( select for read only limit all )
( select all order by null for update )
( ( ( ( select limit all for read only ) ) ) )
( values ( ( b is false , b ) ) , ( not "Q d" >= 1 is null ) )
( ( ( select ) intersect all select distinct on ( 1 ) * group by distinct ( ) order by b or b is true ilike some ( default ) nulls first , null using operator ( ^ ) nulls first ) )
( ( ( with xmltable as ( select all ) cycle rollback set grouping using Tab select all into Tab . current_schema . publication from current_role bit group by rollup ( grouping ( "Q d" , 1 , b ) ) having 1 is unknown for read only ) ) )
select all for read only limit all
( ( ( select ) ) )
select all union select for read only
( ( ( select ) ) union distinct ( select all ) intersect select distinct on ( null ) * offset a )
( ( select ) union ( select ) intersect ( ( select for read only limit all ) ) union all values ( ->> null at time zone b is normalized and null like some ( - 'x' not in ( b ) notnull ) ) , ( default ) order by null desc )
select all for read only limit all
( select limit all )
( select order by 1 )
( ( select ) ) order by 'x' is not normalized using >=
( ( values ( row ( ) ) , ( - a ) ) )
( ( ( ( ( select ) for read only ) ) ) )
( select )
( ( select ) )
( select all except select )
( select distinct on ( default ) * order by null is true , default asc limit all )
( ( select all for read only ) for key share skip locked )
( with temp as ( select all ) search breadth first by "from" set xmlparse , "sel""ect" ( "Q d" ) as ( insert into cube default values ) , integer ( b ) as ( select all ) ( select all * window exists as ( ) ) offset ( 1 similar to "Q d" ) rows limit all )
( with recursive normalize as ( insert into family default values on conflict on constraint interval do nothing returning * , * , * ) search breadth first by decimal set Tab , _x1$ as not materialized ( insert into option default values ) search breadth first by b set a cycle _x1$ set character using U&"d!0061" uescape '!' select * from lateral xmltable ( ( b , 1 ) passing row ( ) columns extract for ordinality ) Tab , lateral xmltable ( ( b ) passing row ( ) columns xmlconcat for ordinality ) bigint , xmlparse * where not 'x' in ( default ) is false group by 1 or "Q d" is false order by array [ [ ] , [ ] ] :: setof time array nulls first )
( ( ( ( with "from" as ( insert into U&"d!0061" uescape '!' as Tab default values on conflict on constraint float do nothing ) , greatest as ( ( select all ) ) , "sel""ect" as ( insert into Tab as call default values on conflict do nothing returning * ) select all b full , null as including , 1 group by distinct ( ) union select intersect select ) ) ) )
select for read only
( select limit all )
( select all order by null desc nulls last )
with é as ( insert into xmlpi . join as deferred default values ) , _x1$ ( xmlattributes ) as ( select ) cycle precision set "from" using Tab , b as ( select all ) ( select all fetch first row only ) order by default , "Q d" is not document like some ( select ) asc
with "Q d" as ( insert into é . "sel""ect" default values on conflict do nothing returning * ) cycle abort set "Q d" to null default "sel""ect" . cross . verbose E'a\tb\x41' using "sel""ect" select group by all cube ( default ) , grouping sets ( ( ) ) union ( select for read only limit all )
with a ( no ) as ( merge into only range recursive using ( select all ) a ( xmlelement ) on null is unknown when not matched then do nothing ) search depth first by xmlparse set U&"d\0061t\+000061" cycle index set values to '' default null using close ( ( ( ( select ) ) ) )
( ( ( ( select intersect all select all for share of "sel""ect" , extract , local . lateral nowait for share ) ) ) )
( with recursive Tab as not materialized ( with recursive é as not materialized ( select ) search breadth first by _x1$ set U&"d!0061" uescape '!' cycle "sel""ect" , xmltable set xmlexists using whitespace delete from only position trim returning a ) cycle b set é to 1e10 default interval U&'d\0061' day to hour using "sel""ect" ( select distinct a at time zone 'x' between symmetric row ( ) and null is null U&"d!0061" uescape '!' into unlogged table U&"d\0061t\+000061" from lateral xmltable ( row ( ) passing row ( ) by value columns exclude for ordinality , maxvalue for ordinality , move for ordinality , validator for ordinality ) , ( select ) U&"d\0061t\+000061" ( xmlnamespaces ) where default in ( 1 ) and null at time zone 'x' is normalized window é as ( ) limit all ) ) order by a
( select all )
( select for read only )
( select all order by a nulls last , b asc nulls last for read only )
( ( select ) ) order by null is not false is normalized offset a is nfkd normalized ilike all ( 1 like default escape a ) for read only
( ( ( ( ( select ) limit a notnull offset "Q d" and b for key share ) ) ) )
( table only ( Tab ) ) offset - 2. row fetch first rows only
( ( ( ( ( ( select except all select union ( select all limit all ) ) ) ) ) ) )
( select )
select distinct on ( null ) * , * where null
select distinct on ( b ) * window trim as ( ) order by b offset a fetch first row with ties
select distinct on ( null ) default like "Q d"
( ( ( select all order by null , 'x' desc nulls last ) ) )
( select distinct * , * group by ( ) having "Q d" union ( select ) ) order by + case a is not document is false when a then default else array [ ] end
( ( ( ( ( select ) order by b not ilike all ( a ) desc nulls last , row ( ) nulls last ) ) ) offset + 99999999999999999999 row )
select for read only limit all
select all for share for no key update for no key update
( select intersect all select all )
( select all into external . char group by grouping sets ( grouping sets ( ( ) ) , b ) window "sel""ect" as ( rows between current row and unbounded following ) )
( select limit all ) union ( ( select ) ) order by ( 'x' is unknown ) is unknown using operator ( = ) nulls last
select distinct * for key share of "from" . publication . oids , b
( ( ( ( ( ( select ) for read only ) ) for read only ) ) )
select for read only
( ( select all ) )
( ( ( ( select ) ) ) )
( select distinct 1 is false , a is normalized into unlogged table normalize group by distinct grouping sets ( grouping sets ( ( ) ) ) having null not like a is not distinct from 1 window truncate as ( ) , a as ( reassign ) ) order by row ( b is true , default is normalized ) :: setof bit is nfkd normalized using -> nulls first
( ( ( ( ( ( ( ( select ) ) ) ) ) ) ) )
( ( ( ( ( ( ( select ) ) ) ) for update ) ) )
select
select order by 1 asc , 'x' asc , b , null
( select distinct * )
table only ( uescape . a )
( select distinct on ( 1 ) * having "Q d" window normalized as ( ) ) order by null is normalized at time zone 1 notnull using operator ( # ) nulls last , not row ( ) is null using && for read only limit default notnull in ( select ) offset b is true is not normalized at time zone null
( with truncate as ( insert into U&"d\0061t\+000061" . placing default values on conflict do nothing ) search depth first by substring set "sel""ect" ( ( select all ) ) union select intersect distinct select order by null )
( table only trim )
( select )
( ( select ) )
( ( ( select ) ) )
( select all for read only ) for read only
select for read only
( ( select ) )
with "Q d" ( U&"d\0061t\+000061" ) as materialized ( insert into xmlpi default values ) search depth first by replica set "sel""ect" ( ( select for read only limit all ) )
( select all for share skip locked for no key update skip locked offset b ) union ( select all ) intersect ( select )
( ( ( ( ( ( ( select all ) ) ) ) offset array [ [ [ ] ] ] rows limit all for share nowait for share ) ) )
( select )
select all for read only
( select distinct on ( default ) * , * , * where b group by ( ) , ( ) )
( ( select ) for no key update for update skip locked )
with U&"d\0061t\+000061" as materialized ( select ) , U&"d!0061" uescape '!' ( types ) as ( insert into xmlconcat default values on conflict do nothing ) cycle "sel""ect" , b set character using procedures ( select for no key update for update for update ) order by a notnull for read only
( with U&"d!0061" uescape '!' as ( insert into timestamp . truncate as "from" default values on conflict do nothing ) ( ( select all limit all for read only ) ) )
( with recursive national as materialized ( insert into repeatable select all returning 'x' always ) , a as materialized ( insert into normalize default values ) cycle discard set "from" using Tab ( ( ( select ) ) order by a is normalized using -> nulls last ) )
( ( ( ( ( select all ) ) union all select intersect select order by 'x' using >= , 'x' is normalized using operator ( >= ) ) ) )
select for read only
( ( select all ) )
( select ) order by 'x' = "Q d" nulls last
( select ) for share for no key update for update
( select distinct 1 storage for share for key share )
select all limit all
select limit all offset null for read only
select distinct on ( b ) * order by 1 nulls last , "Q d" nulls last , 1 in ( default ) , default isnull
( ( ( select distinct on ( not 1 like b , default , 'x' not ilike 'x' notnull ) 1 ilike 'x' escape a , 1 "sel""ect" ) ) )
table only ( b )
( select all )
( ( select ) )
( ( ( select ) ) )
( ( ( select for read only ) ) )
( select distinct on ( a ) "Q d" as check , 'x' index , a passing into temp dec . normalize group by distinct cube ( "Q d" ) , rollup ( 'x' ) order by b not similar to a notnull using operator ( % ) offset 1 not in ( b like any ( null ) , default or "Q d" , a ) for key share of grouping , xmlelement , "Q d" for update of a nowait for share of numeric , varchar , external )
( with "Q d" ( cascade , U&"d\0061t\+000061" , U&"d\0061t\+000061" ) as ( select limit all ) , xmlroot as materialized ( ( select all ) ) search breadth first by U&"d!0061" uescape '!' , "from" set "from" ( ( select all except distinct select all ) ) offset not 1 and a or "Q d" not in ( default ) is normalized limit - 'x' collate value )
( select distinct 1 is not document characteristics , row ( - a is not null -> - b not in ( "Q d" like any ( 'x' like b ) ) ) is null into unlogged U&"d\0061t\+000061" )
( select )
( ( select ) )
( select all order by default )
table only write order by not "Q d" is unknown using @- nulls first
( ( ( ( select ) ) ) )
( table "Q d" * offset - .5 row limit all )
( ( ( ( select distinct on ( a isnull ) a having null is not false ) ) ) )
values ( 1 is not null is false and ! a between symmetric 1 and b is false like some ( ( ( select ) ) ) ) , ( b ) offset + 1 rows for no key update for share
( select all )
( select for read only )
( ( select all for read only limit all ) )
( ( ( select offset 'x' limit all ) ) )
( ( ( ( ( select intersect select ) ) ) ) )
( ( ( ( ( ( ( select for read only limit all ) ) ) ) ) ) )
( table only "Q d" for read only ) for read only
( select )
select all for read only
select * where 1 offset b or b for update
( select limit all ) order by 1 is null between a is document and default nulls last , b not like default > a
( ( ( ( select limit all for read only ) ) ) )
table only ( b . extension ) order by -> null or + b not in ( select for read only ) nulls last , not 1 at time zone a at time zone null is nfkd normalized / ( 'x' and 1 ) using operator ( = ) limit 'x' is false ilike some ( a similar to a ) or default is document :: setof interval collate time . "sel""ect"
select window varchar as ( "Q d" rows between unbounded preceding and + a following exclude group )
( ( ( ( select order by a desc ) ) for no key update of a , encoding nowait ) )
( ( ( with recursive old ( U&"d!0061" uescape '!' ) as ( select for read only limit all ) ( select distinct on ( null ) * where null order by 1 isnull ) for update skip locked ) ) )
( select )
( select all limit all )
( select order by a desc )
( select distinct on ( default ) * into temporary xmlexists where a offset row ( 'x' ) rows limit all )
( ( select intersect select offset + 1e10 row ) )
( ( ( ( ( ( select ) ) limit all ) ) ) )
select
select order by a nulls first
select except distinct select order by 'x' is false , b ilike all ( 'x' ) nulls last
( select ) intersect values ( default , 1 ) order by b in ( null , 'x' ) at time zone default is not document nulls last , default is false collate U&"d!0061" uescape '!' desc for read only
select where b
select limit all
( select limit all for read only )
( ( ( select all ) ) )
( ( select ) order by a like 1 )
( ( ( ( select for read only ) ) ) )
( ( with "from" as materialized ( insert into bit default values ) ( select order by a offset 1 for read only ) ) )
( select )
( select for read only limit all )
select union distinct select
( ( select order by "Q d" desc ) )
( ( ( select all union select ) ) )
( ( values ( a is distinct from 'x' , 1 is distinct from a ) for read only ) ) union all ( ( ( ( select ) ) ) order by 1 and + null isnull asc offset + 23 rows limit all )
table only ( trim )
select for read only
( ( select ) )
( select ) order by a
( ( ( ( select ) ) ) )
( table only "sel""ect" . "sel""ect" )
select all for read only limit all
( select for read only )
( select for read only )
( ( select ) order by not b asc nulls first , "Q d" is not true )
( ( ( values ( default ) ) ) )
with recursive U&"d\0061t\+000061" ( exists ) as ( insert into content default values ) values ( 1 is not null , 1 not like some ( "Q d" ) , + 'x' ) except values ( 'x' notnull , b , 1 like any ( "Q d" ) ) order by user , a isnull isnull like any ( ( default , 'x' , default , 'x' ) is nfkd normalized ) , a asc nulls first offset - 2147483648 rows fetch next grouping ( "Q d" ) row only
( ( ( ( ( ( select intersect select order by not 'x' and a notnull using % ) ) ) ) ) )
select limit all for read only
select order by "Q d" asc offset 1
( select all for update skip locked )
values ( 1 at time zone 'x' ilike some ( null <> b ) )
( select into local temporary "sel""ect" )
select "Q d" collate defaults is not normalized as end from substring ( b from b for "Q d" ) with ordinality overlay ( U&"d!0061" uescape '!' interval [ ] ) where grouping ( "Q d" , 1 is not document ) for read only
select 'x' as U&"d\0061t\+000061" from ( values ( b , "Q d" ) ) "Q d" where "Q d" offset a :: time
( ( ( ( ( ( select except all select ) ) ) ) ) except select all into table é where b having b window _x1$ as ( ) union ( ( select except select for key share of _x1$ , characteristics . xmlattributes , Tab , char . natural nowait ) ) )
( select all )
select order by 'x' asc , b desc
select where "Q d" is document
( select group by 'x' , rollup ( 'x' , a , 1 ) )
( ( ( select all ) ) offset default )
( ( ( ( select except select all ) ) ) )
( ( ( ( select limit all ) for key share ) ) )
with recursive U&"d\0061t\+000061" as ( delete from "sel""ect" * ) search depth first by "sel""ect" set U&"d\0061t\+000061" , "from" as ( with a ( "Q d" ) as ( insert into large default values ) search breadth first by Tab set U&"d\0061t\+000061" merge into only ( "from" ) as "from" using xmltable ( xmlnamespaces ( + + a as sequences ) , ( not b is not document ) [ a ] passing array [ ] columns "sel""ect" setof bit [ 0 ] default - 'x' , bit for ordinality , "sel""ect" bit [ 0 ] default a null ) on default between a and a :: interval month [ ] [ ] at time zone + + b notnull collate substring when matched and 'x' then delete ) select for read only
( ( select all union all select all union all ( ( select ) ) offset not # 1 or null is not distinct from "Q d" :: setof interval and b at time zone 1 * null not between symmetric 1 and b ) for read only )
( select )
( select all limit all for read only )
( select ) for share of normalized , prepare . interval for key share of serializable
( ( ( ( select ) ) ) )
( ( ( select ) order by null in ( null ) desc ) )
( select - b is true like any ( "Q d" ) having not "Q d" window "from" as ( rows unbounded preceding ) , "from" as ( partition by b is not unknown is null not like some ( "Q d" is not unknown ) ) , Tab as ( ) , U&"d!0061" uescape '!' as ( range current row ) )
select
( select )
select order by 'x' , "Q d" nulls last , null for no key update nowait for share
( ( select ) )
( ( ( ( select all limit all ) ) ) )
with insensitive as ( ( select ) ) ( table only depth )
( ( with recursive U&"d!0061" uescape '!' as ( insert into interval as U&"d!0061" uescape '!' default values ) ( ( select limit all for read only ) ) ) )
( ( ( select all limit all for read only ) except select distinct on ( a not like "Q d" ) "Q d" delimiters window bigint as ( ) , revoke as ( numeric ) order by "Q d" desc nulls last ) )
( ( ( ( ( ( select for read only ) ) offset - b not in ( "Q d" ilike 1 escape default , a is not false , row ( ) ) not ilike any ( null is normalized ) for read only ) ) ) )
table committed *
select
( select limit all )
( select intersect select )
( ( ( ( select ) ) ) )
( ( ( select union select ) ) )
( ( ( select for read only ) order by a in ( null ) % a using <= nulls first for read only ) )
select b . verbose
select @- default not ilike any ( 1 ) not in ( -> a )
select null is not document
select "Q d"
select default
select b is not distinct from not null is unknown is not distinct from "Q d"
select 1
select array ( select ) ? - 'x' is not unknown
select - a ilike some ( a is not false ) is not nfd normalized notnull notnull
select null
select "Q d"
select 1 at time zone "Q d" like default and null collate a
select exists ( select order by 'x' )
select 'x'
select operator ( > ) ( select for read only ) is document is null and @> 1 >= default at time zone "Q d" is document in ( null || null and default between symmetric 1 and a is false ) is document is false is unknown is false
select b like default is not document notnull
select + 'x' like any ( default ) :: time <> a in ( a is not document , 1 isnull ) notnull
select array ( select all ) is not document
select 'x'
select b collate national is null
select 'x'
select 'x'
select b is normalized :: interval year to month array
select default is not false :: time ( 2147483647 ) without time zone
select default ->> - "Q d" is nfkc normalized collate xmlnamespaces . binary . natural is unknown :: time ( 2147483647 ) in ( ( ( ( select ) ) ) )
select null is unknown
select null
select b :: setof interval ( 0 )
select a not ilike all ( null and 1 is null )
select row ( )
select null
select 1 operator ( b . != ) all ( b is not unknown )
select ( 'x' not between asymmetric a and 1 notnull , "Q d" in ( null not between symmetric a and default ) ) similar to default is not normalized notnull
select null is not unknown
select 1
select b at time zone 'x' similar to a escape default collate xmlconcat . filter . user
select b or b is not false and 1 is document is distinct from b between 1 and 1 :: interval and $2
select default is unknown notnull notnull
select default
select "Q d"
select $2 is document
select - 'x' isnull notnull
select operator ( ->> ) "Q d"
select ( select all order by b , 'x' nulls first offset 1 )
select 'x'
select exists ( select order by a , null asc nulls last , "Q d" nulls first , 1 ) is document ` any ( with recursive ordinality ( é , b ) as not materialized ( insert into match as delimiter default values on conflict do nothing ) search breadth first by share , "Q d" set explain cycle U&"d\0061t\+000061" , U&"d!0061" uescape '!' , Tab , server set a to 99999999999999999999 default true using Tab , support as ( select ) ( select ) union all select distinct on ( 1 , default , a ) * , * where "Q d" group by distinct ( ) , ( ) having a window simple as ( ) , role as ( ) order by - 1 between symmetric + 1 and "Q d" is document using <> ) isnull
select "Q d" not ilike some ( null )
select - default between asymmetric 1 and default :: time array [ 2147483647 ] is not null is nfkc normalized
select "Q d"
select not row ( 'x' , a ) overlaps row ( 1 , "Q d" is not null is not nfc normalized ) at time zone null
select é ( * ) within group ( order by "Q d" using operator ( != ) nulls first ) filter ( where 'x' ) over definer
select row ( 'x' , not b ) overlaps ( 'x' , b ) not like not ( null and 1 is normalized , default ) in ( a between 1 || a ? - a / 1 - a && 1 and a is not document similar to 1 is not null ) isnull in ( ( ( ( values ( a , b , 1 ) , ( 1 ) order by null and 'x' asc , default between symmetric 1 and a ) ) ) )
select b and operator ( ->> ) 1 at time zone a >= - "Q d" is null is not normalized is not false is false is not nfkd normalized is false
select 1
select null && 'x' is normalized between - 'x' and a is false at time zone a not in ( b , 'x' ) at time zone a collate xmlparse
select "Q d" not between symmetric 1 and a or grouping ( null % default ) in ( select all fetch first rows only offset null ) :: interval
select 'x' is false
select exists ( ( ( ( ( ( ( select ) ) ) ) ) ) )
select 1 is true :: interval array and "Q d" ilike default notnull collate "Q d" . U&"d!0061" uescape '!'
select a
select 'x' in ( "Q d" + null ) < default and "Q d" in ( a # "Q d" is document :: dec array is not false )
select "Q d"
select null
select not 'x' not similar to null escape b notnull isnull is null
select "Q d"
select default and default / b like any ( "Q d" - b ) at time zone ( "Q d" , a ) collate "from" isnull not between symmetric || 'x' :: interval [ ] [ 23 ] and - - 'x'
select + 'x' > not - ->> default and a is not false is false isnull is not null
select "Q d" at time zone a is distinct from null :: setof boolean array
select row ( 1 , not a is null ) overlaps ( a ilike 1 , default )
select 1 at time zone b at time zone 'x' collate "sel""ect" . csv . "Q d" || any ( b ilike null escape 1 at time zone not null ilike all ( + default * default is not distinct from null ) ) notnull
select 1 collate out . U&"d\0061t\+000061" . similar is not document
select b'' is true
select operator ( ~~* ) 1 is not document is not false
select "Q d" at time zone a collate U&"d!0061" uescape '!' is normalized notnull notnull :: setof interval ( 23 ) [ 2147483647 ] [ 0 ]
select b is false
select default
select + null
select + 1 is unknown :: setof bit varying [ ]
select not not "Q d" is not nfkc normalized is document is normalized
select a between symmetric 1 and null
select b
select "Q d" collate é
select not 'x' # null is not nfkc normalized
select row ( ) is normalized
select b
select 'x'
select a
select 'x' is distinct from not a similar to 'x' is normalized not in ( default isnull ) ilike all ( select ) is unknown between a and "Q d" isnull is false is false :: setof is operator ( é . ->> ) - 1 <= null is document is unknown and - 1 notnull is document :: smallint array
select false
select 1
select default
select b is nfd normalized
select null
select default is true
select - 'x' between 1 ! a and a is normalized like any ( - a )
select a not like some ( + 'x' ) collate "sel""ect" not similar to a
select "Q d" is not null
select null
select "sel""ect" . *
select b
select array [ [ default or not 'x' , 'x' is nfc normalized is not nfc normalized ] , [ ] , [ ] ]
select + + null
select 1
select b * b and 1 similar to 'x' + 'x' escape "Q d" isnull
select null at time zone - 'x' * 'x' is not unknown
select 'x' is not document is not unknown
select 'x' or a is true not in ( ( ( select all ) order by default ilike default , default and "Q d" desc , null ) )
select 'x' is true isnull collate generated
select a is false
select "Q d" + b at time zone 'x' between symmetric 1 and b collate int collate "from" :: interval ( 0 ) array
select ( select all ) / b in ( select all ) not between symmetric operator ( % ) false and 1 or default is not false notnull notnull
select - 'x' like some ( ( select for read only ) ) between symmetric - + a and - a :: interval day is unknown
select null
select 1 @> default @> null ilike 1
select 1
select 'x'
select 1
select ! + 'x' is normalized
select 1
select a at time zone null is nfkd normalized :: interval array [ 1 ] is not true notnull
select 1 in ( select union select all offset 1 is distinct from "Q d" for key share for key share of nfc , dec . distinct skip locked ) in ( null or - 'x' is not null isnull ilike grouping ( b ) is not document not in ( select ) in ( ( select distinct on ( 1 ) * having "Q d" window zone as ( ) ) ) )
select ~~* 1 is not false
select null is document is false
select 1 is unknown
select grouping ( a not between symmetric a and null = "Q d" , null not like 'x' collate dec ) :: setof interval array [ 0 ] :: setof interval is not document
select 'x' like some ( a ) is distinct from - 1 :: bit = # + 'x' # not a
select "Q d" or 1 or b is false or a and default or 'x' at time zone 1 or a is document isnull
select 'x'
select a between || + + 1 is distinct from 'x' and default is false is document in ( with U&"d\0061t\+000061" as ( select ) table only ( "from" ) order by a like 1 collate replica notnull offset null for share of Tab . U&"d!0061" uescape '!' . U&"d!0061" uescape '!' for share of U&"d\0061t\+000061" . current ) isnull
select "Q d" is normalized is not true
select ( select all ) [ 1 : 'x' ]
select ` null
select null
select bit U&'d\0061'
select && "Q d"
select "Q d"
select 1
select "Q d"
select a
select 'x'
select 'x' between symmetric + a and not + 'x' not ilike a escape b and "Q d" ilike some ( b ) is not null is document not in ( - "Q d" notnull isnull like a ~~* a / 1 , ( null ) ilike some ( select all ) between 'x' :: interval ^ 'x' and row ( 'x' ) notnull , b ) is normalized not similar to array ( select - 1 as é into local temporary table é . a where b similar to + default group by grouping sets ( rollup ( default , default ) , b ) having null window xmltable as ( "from" partition by a notnull , a is not normalized groups unbounded preceding exclude group ) , b as ( ) )
select 1 not ilike all ( - default ) like any ( select )
select not - null is unknown operator ( _x1$ . ->> ) default
select not a is not document in ( b at time zone row ( a in ( null ) ) )
select default :: "Q d" ( "Q d" is document , default ) array [ 1 ] is null
select - "Q d" like b escape 'x' is not true is normalized ilike b escape default < 'x' -> some ( 1 ) is document
select + b is null not ilike some ( 'x' not ilike some ( 1 ) :: setof interval array )
select ( select ) [ 'x' ] . * is not false
select 1
select not 'x' is not false
select a in ( + - 'x' ) is unknown between - 'x' and b
select 'x' notnull
select 1
select 1
select 1 is not false is not true
select "Q d" in ( - default in ( ( select ) ) , - 'x' isnull is true at time zone operator ( U&"d!0061" uescape '!' . U&"d!0061" uescape '!' . ~~* ) default ) between ~~* 'x' and 1
select 1
select a
select 1 ilike not a is document
select ! + 'x' not between asymmetric - a and null isnull not between symmetric + null and + "Q d" collate rename < "Q d" ilike a isnull
select a
select null is false
select 1 not in ( ( ( ( ( select ) ) offset - .5 row limit all ) ) )
select null
select not "Q d"
select case when a then a is distinct from b when b like 1 then default when "Q d" then default notnull end
select b
select not "Q d" :: setof "from" ( a , b , b or 1 ilike default at time zone 'x' escape "Q d" , b not between symmetric 'x' is document and 1 is not document ) [ ]
select enum
select b
select ( a , b like 'x' ) overlaps row ( 'x' , 'x' )
select - $1 between 1 and 1 or null not ilike a / default isnull and ( a ) between 1 < 1 is document > 'x' is not document is document and + default is document not in ( a is not distinct from 1 )
select - interval $$a'b$$ month
select a :: character varying ( 2147483647 ) array
select default is not null is normalized is false at time zone "Q d"
select not operator ( - ) b collate "Q d" + ( + default ) . extract
select b in ( "Q d" ) is not true is not null
select 'x' at time zone not default :: interval array
select 'x' collate b . right
select exists ( with recursive xmlnamespaces ( b ) as ( insert into validator . U&"d\0061t\+000061" default values returning * ) select * from lateral xmltable ( xmlnamespaces ( 'x' as restrict , default a ) , false passing by value row ( ) by ref columns trim for ordinality , real for ordinality ) as varchar ( aggregate , exclude ) , lateral rows from ( localtime , current_time ) with ordinality ties where - $2 [ : ] )
select "Q d" and 'x' notnull is null
select null
select a
select 'x' is false
select a not in ( ( ( ( select ) ) ) ) not between symmetric a and null is not true
select b
select a between 'x' and 'x' isnull :: setof interval
select 1 is false
select - + default is true >= b notnull ilike some ( null is null ) ilike not default at time zone 1 is normalized
select 'x'
select row ( )
select a
select + "Q d" <= 'x' is not unknown is not true in ( not - 1 is not nfkc normalized like all ( select ) not similar to b )
select not default at time zone row ( ) between symmetric + 'x' is distinct from a and false
select 1 in ( 'x' ) ilike 'x' and default is not normalized not ilike a isnull between - a and - b is true
select b is not normalized between symmetric a <> a and 'x' is document ilike all ( select all ) is normalized is false
select 1
select 1
select "Q d"
select b is true
select "Q d" like default notnull between symmetric 'x' and default notnull and - null similar to a escape a is not false
select "Q d"
select not default not like null escape 'x' is not true is not nfkc normalized or 'x' or a is not normalized and @> null in ( 'x' , 1 ) :: setof bit array :: setof bit varying ( null ) array
select "Q d"
select row ( b is not distinct from 1 and default not similar to row ( ) notnull like any ( select all ) is true ) collate U&"d!0061" uescape '!'
select default
select b between asymmetric 1 and null is distinct from 1 ilike b :: bit
select - 'x' or + b is document
select b
select b is unknown is not document
select - 1 not ilike any ( "Q d" )
select b ilike all ( 'x' ) is null ilike some ( select )
select null is false collate U&"d!0061" uescape '!'
select + 'x' notnull collate int . least collate skip is true isnull
select null
select 'x' and default - a in ( "Q d" isnull % default )
select not + b is nfkd normalized is not normalized ? ( + "Q d" ilike any ( - default ) , 'x' between symmetric a and b at time zone null is true ) overlaps ( b between 'x' and b , null )
select b
select null is unknown
select null is not true
select 'x'
select a
select b
select null
select + 'x' like true
select national in ( ( select all ) ) is null
select b collate real
select null :: interval [ 23 ]
select - null not ilike null is not nfkc normalized isnull is not null
select $2 [ : ] similar to null is true is normalized
select null
select Tab notnull
select b is unknown :: interval and grouping ( not "Q d" < a is document ) = - operator ( @- ) @- a is null not like all ( select ) like ! nchar is not true is document
select row ( ) at time zone 'x' or default >= b isnull < 'x' isnull not like 1
select # - a is not normalized > b operator ( @- ) grouping ( "Q d" not similar to default escape default ) like 'x' escape default
select not null not ilike some ( "Q d" )
select null
select a
select null is not unknown is unknown
select 'x'
select 'x' between 1 and not "Q d" isnull or not b collate U&"d!0061" uescape '!'
select 'x' is not true
select + exists ( select limit all for read only ) collate U&"d!0061" uescape '!' . asc
select b collate extract isnull
select routines is distinct from xmlroot ( b , version b is not true :: interval is true , standalone yes ) :: setof char [ 2147483647 ] [ ]
select "Q d"
select not "Q d" is not false not between 1 - 1 > 'x' and not b <= default is not unknown similar to ( b , 1 ) overlaps row ( b , "Q d" ) operator ( + ) b
select not "Q d" between symmetric 1 is document ` + 1 and a collate method is document
select - b && ( null , - "Q d" is not true and 1 ) overlaps ( b % "Q d" ilike all ( a ) is not document , ! default is null isnull ) not ilike any ( null )
select 1
select @- null in ( "Q d" , b , null ) at time zone b is distinct from b ilike - a
select row ( null ) is not unknown
select null at time zone a notnull ilike all ( select order by null nulls first , b limit all for update )
select default and "Q d" not in ( a is normalized operator ( != ) a and a not between asymmetric a and default ) ilike all ( select all for no key update nowait )
select default
select 'x'
select null is true
select a
select ->> 'x' not in ( ( table decimal ) ) between a + exists ( ( ( select ) ) ) and b is not unknown is not false in ( select ) is nfc normalized and a isnull is true
select "Q d"
select b between symmetric 1 and "Q d" is normalized is not document
select ( 1 , 1 ) overlaps row ( null , "Q d" ) like all ( ( select ) ) or null at time zone 1 is not document not ilike all ( ( select ) ) isnull
select 'x'
select a
select 1 ilike a escape 'x' isnull like default
select "Q d"
select - "Q d"
select default
select b
select 'x' is unknown
select null ilike any ( b in ( 'x' ) ) = null
select a is false not like default
select not + b ilike some ( null is true ) is not true is not null between symmetric 1 :: interval array :: timestamp - a and - 1 :: bit notnull is nfkd normalized
select not 1 like any ( 1 ) is not null
select "Q d"
select a
select "Q d" is null
select b is not null
select ( ( ( select all ) ) ) . full
select 1
select + b isnull is not unknown
select "Q d"
select null notnull in ( ( ( select all ) ) )
select 'x' is not unknown
select 'x'
select "Q d" similar to row ( null ) escape ( b , "Q d" ) overlaps ( b , "Q d" )
select 'x' is nfkd normalized like all ( a ) is null
select 1 notnull
select null
select a in ( 'x' is nfd normalized , "Q d" )
select $2 [ b ]
select 'x' is true or null notnull is not unknown ilike any ( + - 1 between symmetric - a and a is document )
select 1
select "Q d" operator ( restart . position . ->> ) some ( exists ( ( select ) ) is false )
select 1
select b
select default is normalized or 'x' like null escape "Q d" and null collate _x1$ . U&"d\0061t\+000061" . from
select null and default at time zone null in ( default ) is unknown not between symmetric + 1 <= a + 'x' is distinct from 1 ^ a operator ( ! ) 'x' :: bigint and default is nfkd normalized
select 'x' not like some ( ( ( select for read only ) ) ) :: national char varying array isnull
select default is not unknown
select not a or null and null
select - "Q d" collate precision ilike all ( b not like all ( a ) :: interval [ ] [ ] ) in ( b and row ( ) operator ( U&"d\0061t\+000061" . ~~* ) 'x' is normalized is document )
select null
select not || b
select 1 is document
select xmlserialize is distinct from row ( 1 , not "Q d" is not false not like any ( select ) in ( ( select ) ) is normalized ) overlaps row ( null or 'x' / + 'x' not like "Q d" and not 1 similar to operator ( || ) "Q d" isnull similar to 'x' isnull notnull , - null and 'x' ilike any ( select all ) is null is not null ) like all ( grouping ( - grouping ( 'x' ) isnull not ilike 'x' or "Q d" notnull is false ilike b ->> 'x' is not unknown is document is document ) )
select default
select 1
select - 1 :: interval day to hour array not between symmetric 'x' :: setof interval array >= + + a && - - 1 and $2
select + null :: "Q d" array
select 1 :: boolean
select 'x' notnull at time zone array [ [ || row ( ) collate copy ] , [ [ "Q d" ] ] ] is not unknown
select - b and a is normalized isnull
select - row ( ) and a is unknown not ilike some ( a not in ( a ) ) at time zone a
select operator ( called . functions . + ) 1
select not null is not true is null is not true like all ( with recursive U&"d!0061" uescape '!' ( b , xmlexists , é ) as ( insert into without default values on conflict do nothing ) , least as materialized ( select all ) , "from" ( security , conversion ) as ( insert into least as b default values ) select into unlogged table U&"d\0061t\+000061" where default is not null )
select "Q d"
select a is not document notnull isnull
select 1 collate filter . Tab at time zone null between breadth and 'x' at time zone 'x' notnull is not null
select + default is null
select null >= - "Q d" between asymmetric 1 and b notnull
select exists ( select all )
select $2 notnull
select 'x' in ( ( ( select ) order by 'x' asc for update nowait for share nowait for update of xmlserialize ) ) isnull notnull
select 'x' is null in ( with overlay as ( insert into boolean default values ) cycle Tab , "Q d" set notify using U&"d!0061" uescape '!' ( ( ( select ) ) ) limit all offset + 0 rows ) at time zone array [ [ a between asymmetric row ( ) and 1 is not nfkd normalized ] , [ [ [ 'x' ] ] , [ default isnull ] ] ] is false = not default and b not ilike a or not 'x' at time zone 1 at time zone 'x' operator ( * ) some ( + a not like all ( null ) ) is false is document notnull not ilike 1 is true not in ( 'x' ) is unknown like 1 at time zone b collate nfkc . foreign
select ( not b ) [ : 1 ]
select default
select b not ilike all ( ( select union distinct select all for read only ) ) is not false
select b
select b = 1 at time zone default in ( select all ) ilike any ( b )
select b not in ( select for read only ) is not document
select # b not between symmetric 'x' and null is nfc normalized is normalized is true collate attach . U&"d\0061t\+000061" . start
select default
select 1 in ( + operator ( && ) null or not b similar to default isnull between asymmetric - 1 :: timestamp array [ 23 ] and null ) is unknown
select "Q d"
select row ( ) is null ilike @> 1 and 1 is not document in ( a is document ) is false is false
select + a not between - exists ( select ) and U&"d!0061" uescape '!' isnull
select null
select a ->> ( a , 'x' )
select row ( false is false ilike not - 1 in ( select all ) )
select operator ( interval . || ) row ( ) not like null is document
select b
select a isnull
select b like grouping ( null ) is not false is unknown
select default <= b
select + a not ilike any ( ( ( select all limit all for read only ) ) )
select + b is true
select b between symmetric a and default
select default
select array [ [ 1 , "Q d" ] ]
select 'x' is not true :: bit array is false :: functions [ ]
select "Q d"
select 1
select null is normalized between 1 is document and 'x' >= 'x' and null between symmetric - a and - default
select not 'x'
select 'x'
select not 'x' not in ( ( ( ( ( select ) ) ) ) ) not in ( default , a not like some ( ( select where 1 window boolean as ( ) , xmlnamespaces as ( ) ) order by a using operator ( U&"d\0061t\+000061" . ->> ) ) , "Q d" . select )
select default
select 'x' not ilike some ( a ) in ( null is not unknown , "Q d" ) isnull
select 1
select null not ilike some ( 1 <> "Q d" similar to a escape 1 is not unknown between + ` + a and + b is null )
select a
select 1 <> current_user is not false is true is not nfc normalized isnull
select 1
select a
select default operator ( U&"d!0061" uescape '!' . <> ) some ( validate [ : ] [ : ] )
select array ( select limit all )
select "Q d" like all ( table key * )
select 'x'
select "Q d"
select 1 is not document isnull
select a
select exists ( select all ) is not true
select a
select a is normalized
select a
select + default not like any ( 1 ) is normalized
select b isnull is true not ilike b is null is distinct from not "Q d" or 'x' is null at time zone ( a , b , a , "Q d" ) is document
select default is distinct from 'x'
select null is not true
select 'x'
select not b isnull ` 'x' or a or interval 'it''s' hour
select "Q d"
select a
select 1
select not a is not true in ( b :: interval )
select a > null is true at time zone b and null and default
select b
select b collate b is distinct from ( + default in ( a is not normalized , "Q d" in ( 'x' , b , "Q d" ) , 'x' ) collate validate , 1 or 'x' is not false and 'x' ) overlaps row ( - "Q d" is not true , default is not false is not true )
select "Q d" ~~* - null in ( ( select ) ) between + ? 1 is not document is not document and default is normalized is not normalized
select 'x' is false :: float array
select null
select b is null
select null
select + 'x'
select + 'x' isnull is distinct from b not between 1 and "Q d"
select row ( )
select - not -> "Q d" is false
select "Q d"
select - 1
select not 1 is not normalized
select ( ( select order by default nulls first , default nulls first for read only ) ) . *
select 'x' is true notnull not in ( ( ( select limit all ) ) )
select 'x'
select # 'x' is false is unknown
select operator ( unknown . -> ) a
select exists ( ( select ) )
select null
select 1 is null
select || "Q d" ilike 'x' escape b is distinct from default between symmetric 1 and default ~~* null and null at time zone a like default escape null :: é ( 1 not like all ( b ) ) array
select a
select default
select && "Q d" is distinct from not "Q d" between symmetric 1 and b is null collate U&"d!0061" uescape '!' similar to null and "Q d" is document is normalized >= operator ( interval . attach . a . xmlpi . ^ ) null ilike a is not unknown in ( @> "Q d" is false is normalized ) notnull
select - a - default like any ( "Q d" in ( null ) ) in ( - "Q d" is normalized ) not similar to b is false
select - default - row ( 1 , "Q d" ) overlaps row ( b , a ) is not null
select "Q d"
select 'x'
select + b similar to a at time zone 1 escape a is not null in ( select except distinct select all ) is true is not false <= b at time zone b
select "Q d" in ( null isnull is not null , not null not ilike b escape null ) ilike some ( 1 similar to b escape "Q d" isnull notnull )
select default is false not ilike some ( - b is not true )
select null
select 1
select 'x' > "Q d" ilike a is normalized
select "Q d" isnull
select 'x' not similar to null is true
select default not like some ( ( ( select all ) order by "Q d" is not null is document using operator ( >= ) fetch first row ( b ) rows with ties for key share nowait ) )
select a
select not "Q d" notnull
select - null notnull between a and b at time zone a
select default ilike some ( a != not null ) notnull
select a
select default
select ! ( a is not normalized ) collate exists at time zone a not like all ( 'x' ) :: setof interval not between ! + a and "Q d" is normalized is not false is not unknown between 1 and ! operator ( @- ) interval U&'d!0061' UESCAPE '!'
select null
select null not similar to ( 1 , 'x' ) overlaps ( "Q d" , "Q d" isnull is not null ) escape 'x' is not nfd normalized :: interval array not in ( select ) ilike b ~~* 'x' isnull is null between asymmetric 'x' and a is true
select a :: interval array is not true
select a in ( ( ( select all ) ) )
select "Q d"
select 1 is document
select 1 is document
select b at time zone "Q d" is null and null or 'x' -> 1 :: interval [ 23 ] is distinct from a
select 'x' between symmetric + 1 and + b ^ a and "Q d" collate write is not null is not true not in ( b ilike some ( operator ( ->> ) 'x' ) in ( ( ( select ) ) ) , array [ ] collate columns is true ) is document
select default
select "Q d" like all ( ( ( with recursive object as materialized ( insert into nfkc . inner as U&"d!0061" uescape '!' default values ) ( ( ( select all ) ) ) order by - default between symmetric 'x' and 1 is true using - nulls first offset ( a ) rows for read only ) ) )
select 'x'
select null not ilike ( 1 , a ) overlaps ( "Q d" , 'x' ) escape row ( ) collate a
select true
select cast ( 'x' as interval ) is null
select + + "Q d" not between 'x' and b >= "Q d" is not false notnull operator ( "from" . -> ) some ( select limit all for read only ) is normalized in ( values ( default not like "Q d" ) ) :: varchar
select 1
select 'x'
select ( a and null , not a )
select "Q d" isnull and b
select 1 like any ( ( select ) ) is not document
select not 1 not similar to null is normalized is true notnull is false
select "Q d" is document is null
select -> default between symmetric 'x' and "Q d" is true
select operator ( ^ ) a is true in ( "Q d" is not normalized notnull :: setof numeric [ ] , null , operator ( @- ) row ( b ) )
select default
select not default operator ( * ) all ( 1 is normalized ) collate "Q d" -> not default is document or not "Q d" not in ( select ) is null and null between asymmetric + 'x' and "Q d" or row ( ) isnull is not unknown notnull
select - default is not false is nfkd normalized
select b collate Tab . xmlserialize at time zone null isnull
select null at time zone default is not null is true - b is true in ( select all order by a desc offset a for update )
select null
select null
select default
select null
select + + stdin . having
select "Q d"
select null
select 1 not similar to b operator ( "sel""ect" . ? ) row ( b is not document not ilike all ( a like all ( default ) ) is false , b is distinct from default and + "Q d" not between - 'x' @- a is document and ( 1 ) , b isnull ilike default , null )
select default and "Q d" is unknown notnull notnull <= "Q d" not like a notnull collate Tab . U&"d\0061t\+000061" is normalized isnull is unknown
select 'x' not similar to default is not distinct from not 1 is not document
select not null is not normalized not like 1 is null
select default ilike all ( b )
select default
select 'x' is not true not like some ( - + 1 ) similar to + default is document :: time array != operator ( double . cache . * ) not 'x' similar to default escape null is not null
select 'x' not like + null and default at time zone + 'x' not in ( + 1 , "Q d" is document is document ) not like any ( select )
select null or default <= 'x' not ilike "Q d"
select default
select "Q d" - ( ( ( select all order by a desc offset 'x' for share skip locked ) ) ) is not unknown
select ! 1 not like true escape 'x' notnull or not 1
select a
select 'x'
select b and b is document is not false
select # b
select 'x' is normalized :: character varying
select null
select + null is unknown and a :: setof interval day to second array [ 0 ]
select b similar to a ? null <> 'x' collate "from" . match in ( + null is false is not document ) between symmetric 'x' ~~* - 1 :: interval array @> 'x' is distinct from a - + 1 and b is normalized > "Q d"
select default is not nfd normalized
select + + b'' isnull
select a similar to default is false is false is not null is not document between asymmetric 'x' is distinct from # current_schema and ( row ( ) , - a not in ( 1 , 1 , b ) ) overlaps row ( + 'x' like all ( "Q d" ) , 1 at time zone default ^ a ) collate out is normalized between asymmetric - a and default
select + 'x' at time zone - not 'x' is not true notnull :: setof time or null ilike all ( "Q d" ) not between symmetric 'x' and null is not document in ( select all ) or + 'x' isnull is false between symmetric a and 1 is not normalized is null is not nfkc normalized is distinct from 1
select "Q d" not between symmetric # a and default or - 'x' :: interval [ 0 ] in ( ( select ) )
select + + b % "Q d" is unknown collate "sel""ect" notnull
select null ` null is not unknown
select null at time zone null and "Q d" notnull not in ( select )
select 1
select 1 is not distinct from 1
select 1 is true
select null
select not U&"d\0061t\+000061"
select b is false ilike 'x' escape + 'x' is distinct from a or "Q d" notnull at time zone 1 is not true is not normalized in ( select all order by a desc nulls first )
select row ( )
select null is null notnull
select default at time zone default is unknown = null is normalized not in ( select all ) :: interval ( 2147483647 ) [ ]
select null not ilike any ( select all offset 'x' ) is null
select a notnull
select 1
select a similar to default
select 'x' ilike default escape a is true in ( select )
select "Q d"
select null is not document
select ` 'x' collate U&"d\0061t\+000061"
select default
select default like all ( table only nchar )
select b :: integer
select ! 'x' collate é like some ( ( select group by ( ) , 'x' ilike all ( 1 ) , grouping sets ( ( ) ) order by "Q d" , "Q d" and null is not null is not true asc ) ) notnull
select a
select null
select not a is true at time zone 1 notnull operator ( -> ) 1
select 1 is not true @- + null % default not between symmetric + a and 'x' is document at time zone "Q d" is document not in ( ( ( select ) ) ) isnull
select 1 and - 'x' is not false is unknown
select interval ( 2147483647 ) $t$x$t$
select 1
select - null is not unknown in ( 'x' )
select + - not a is distinct from not 1 is true and operator ( "sel""ect" . _x1$ . Tab . >= ) default ilike all ( null ) + b is not null collate unlisten not in ( default ) is false and null not similar to operator ( ` ) 'x' is true is unknown
select ( 'x' or b , a ) overlaps ( 'x' at time zone "Q d" , a between 1 and "Q d" )
select - null - null notnull is unknown
select 'x'
select 1 in ( null ) || a isnull at time zone "Q d" isnull is true % 1
select default
select 1
select not - b
select default
select null
select operator ( || ) b is normalized between symmetric 'x' is not distinct from row ( a , default not like 1 escape b ) and 1
select not 'x' ilike all ( default ilike some ( a ) at time zone b between 'x' and b notnull and a is unknown between symmetric 1 and null or b ilike any ( select ) ) notnull
select null
select default
select a not ilike some ( select ) is document
select 1
select default notnull
select 'x' is document
select + default at time zone null @- + 'x' and 1
select - 1 similar to "Q d" and default notnull collate _x1$
select # 'x' is not null
select null || 'x' is true and a like all ( select ) not like any ( select all * where null group by ( ) having null ) is not false :: bit array [ 1 ]
select 'x' is not true at time zone 1 like any ( 'x' is true is normalized )
select default or a ilike a escape 1 or "Q d" :: interval hour [ ] [ 0 ] is true
select ~~* "Q d" notnull not in ( "Q d" is unknown )
select row ( 'x' , + coalesce ( 1 , a , "Q d" , null , "Q d" ) is true ) overlaps ( - + 'x' is false is true and ( b , b ) overlaps ( 'x' , "Q d" ) is distinct from b , "Q d" similar to 'x' escape 1 ->> not default not in ( select all ) at time zone && + "Q d" or b not between 1 and default and b is false collate tables is not document )
select ->> ( null ) similar to ( default , a , default ) is true
select b
select operator ( - ) 'x' like "Q d" ! + "Q d" is true isnull not in ( 'x' , null , 'x' is document is not true ) is distinct from 0 @> not ! 'x'
select -> default ilike null
select "Q d"
select 1 operator ( != ) default is unknown collate U&"d!0061" uescape '!' . left
select "Q d" = any ( default ) is null
select b is not document
select row ( ) is false is normalized is unknown
select default
select row ( ) ilike "Q d" notnull not like any ( ( select ) ) in ( 'x' ) is true
select a / 1 not like any ( default not in ( "Q d" is not document ) notnull ) notnull not in ( table only ( locked . collation ) order by 1 collate least asc )
select 1
select a
select ( a is false )
select null
select ( + default notnull like all ( b ) in ( 'x' , b , 'x' , a ~~* not b ) like any ( b is not distinct from 1 collate national . reindex . concurrently . fetch between symmetric 'x' and $1 ) is normalized , && array [ ] is true is unknown ) overlaps row ( default , a not in ( ( select ) ) at time zone b ) notnull
select - a is not true is normalized
select 'x' similar to "Q d" escape 1 is false is document
select not a notnull ` 1 is true is normalized
select "Q d"
select a is not distinct from default not ilike 'x' collate b
select || a not like all ( 'x' ) is null is true
select operator ( ^ ) - -> + null and a and default is document at time zone - a
select 1 collate xmlpi . tablesample
select a
select b % default is document is document
select 1 is not unknown -> "Q d" > 'x' is unknown is true
select not a notnull
select default is normalized is unknown is normalized similar to - "Q d" is document is nfd normalized is true not similar to operator ( @- ) "Q d" escape not ( null ) :: setof interval minute array
select a
select row ( 1 ) is unknown
select + 'x' not ilike 'x' escape 'x' is null
select default
select "Q d"
select $2 [ : ]
select local [ ? 'x' ] [ : ] is not null not between + + 'x' <= ( not not 1 ) and @> 1 operator ( U&"d\0061t\+000061" . b . <> ) all ( ( default ) . ilike [ "Q d" ] :: setof decimal array ) is document
select b in ( - b )
select 'x'
select not null isnull / 1 at time zone 'x' in ( select ) like b
select row ( )
select 1 like "Q d"
select 1
select null
select 'x' at time zone b is nfkd normalized
select b
select "Q d" notnull
select not array ( ( select all limit all ) )
select ( with cube as ( select all ) table only ( _x1$ . as ) offset operator ( ^ ) default is document and "Q d" isnull )
select 1 is not true is unknown
select a
select ( "Q d" like any ( default ) , "Q d" in ( 'x' ) ) overlaps ( "Q d" between symmetric a and a , "Q d" similar to a )
select null like all ( array [ null or 'x' is distinct from 'x' ] similar to row ( 'x' , "Q d" ) collate Tab or + 1 is false is not unknown )
select null
select 'x' or null * default is not normalized >= 1 is nfkc normalized
select null isnull
select default is not true <= "Q d" collate U&"d\0061t\+000061" :: nchar between symmetric 1 and ( b ) [ : ] is document notnull
select operator ( ->> ) row ( ) or + a or 'x' is unknown operator ( ->> ) operator ( é . integer . numeric . ->> ) null
select b :: setof character array at time zone not not b is false
select $1 . * in ( a )
select "Q d" not in ( a )
select + null is true
select - true isnull :: similar ( not "Q d" ) [ ] is unknown is not true
select default not like some ( + a is document ilike + 1 :: bit array [ 2147483647 ] :: interval array [ 0 ] ) in ( ( ( ( ( ( select all ) ) ) ) ) ) and 1 isnull
select "Q d"
select 'x'
select a
select null and 1 ilike any ( select order by default )
select default
select operator ( U&"d\0061t\+000061" . + ) 1 not in ( ( select all union select all offset 'x' ) ) = 'x' is not unknown
select grouping ( b )
select 'x' like null escape 'x' or b is null not similar to a escape not 1
select not b and 'x' is nfd normalized not in ( ( select ) )
select default
select a collate integer at time zone "Q d" not like some ( ( row ( ) collate publication , b ) overlaps row ( + a similar to null , b is distinct from a # a ) )
select null
select null not like not 1 escape $2
select "Q d" is null
select "Q d" not between a && a = a and - a and row ( )
select - a collate leakproof . references
select not null at time zone b is document
select "Q d"
select default / null is not true not ilike some ( - - b )
select row ( ) <= + array [ ] is null
select default collate nchar . like . collate . full . asymmetric
select a :: setof bit ( - 1 is document ) not between symmetric 2. :: interval is not distinct from 'x' :: time and || 'x'
select null
select 'x'
select 1 isnull is distinct from b or "Q d" not in ( select ) in ( ( select ) )
select ( 1 and "Q d" at time zone row ( ) , not a ) overlaps row ( 1 , not a and null )
select 1
select "Q d" + 'x' notnull in ( a or 1 ) collate "from" or default notnull and "Q d" and 1 at time zone default = 'x' operator ( <> ) row ( ) or 1 or a is true not in ( ( - default ) ) ilike some ( ( ( select order by 1 asc , b ) ) )
select not 1 not in ( select all ) :: interval operator ( ^ ) - "Q d" is not unknown and default is document in ( select intersect select for read only ) > not b similar to ( null notnull , default ) notnull is document
select not 'x' :: quote . on ( default like some ( default ) is null ) array ilike all ( $2 is unknown :: interval ( 1 ) between symmetric operator ( ! ) operator ( && ) 1 and null operator ( % ) 1 is not unknown ) notnull
select "Q d" isnull is true
select - default is not normalized operator ( >= ) default is not document not in ( ( ( ( ( select all ) ) ) ) )
select 'x'
select not default is unknown - default in ( 1 is not document )
select + "Q d" is unknown between symmetric row ( ) and null is document notnull
select null is true notnull is not null is false is distinct from 'x' operator ( returns . read . U&"d\0061t\+000061" . % ) ( select ) [ 'x' between 'x' and b ] # all ( a is normalized )
select "Q d" ilike any ( b )
select b isnull
select 'x' isnull
select 'x' is unknown
select "Q d"
select not + not null in ( a , b ) is unknown not in ( -> + null like all ( 'x' between 1 and 1 ) not ilike any ( 'x' or null is not normalized between 1 % a :: interval [ ] [ ] and - + 'x' ) )
select b in ( ( ( ( select for read only ) ) ) ) not in ( select all union select intersect all ( select ) )
select 'x'
select + 1 ilike 'x' is null
select ( - 1 or 'x' is unknown , 'x' is not unknown is document at time zone 'x' , null , 'x' :: setof interval array )
select a notnull or 'x' is unknown is null ? "Q d" not between symmetric a and 'x' is not unknown is null like all ( ( select for read only limit all ) )
select row ( ) * - a # b isnull is true is not document
select b
select b
select - a
select not "Q d"
select ( a is false like any ( 'x' ) , default like some ( row ( ) ) , null ilike a escape default at time zone b ) and not + 1 not ilike some ( null ) like null or 'x'
select 1
select default
select 'x' and - default
select 'x' <= 'x' is normalized is null :: setof interval ( 2147483647 ) array
select 'x'
select b
select 1 isnull
select default
select a not ilike any ( select )
select default and 'x'
select null
select Tab [ default ] [ "Q d" is distinct from default in ( default , + b ) : ]
select default and array [ ]
select b
select + null notnull not like any ( select ) or + 1 is not unknown and b
select row ( ) in ( null , default )
select b :: timestamp ( 1 ) array [ 23 ]
select a not like some ( 1 and null collate volatile . like ) between symmetric - 1 is distinct from - 1 and row ( ) at time zone 'x' or a notnull is distinct from "Q d" not in ( select except select all ) not similar to 'x' at time zone default and "Q d" not between 'x' and a collate day . right is true similar to not + serializable escape not a is unknown ilike some ( 1 in ( b ) between - 'x' and "Q d" ) # "Q d" is not document is document between 'x' and default operator ( >= ) default
select 1 not between asymmetric array ( select ) :: interval ( 0 ) % normalize ( "Q d" ) operator ( float . "Q d" . Tab . -> ) array [ b , "Q d" ] is document :: char array and "Q d" is null is true
select - null between a and default isnull
select 'x'
select not not not not row ( ) != "Q d" in ( $1 )
select not grouping ( + not a isnull ) in ( b )
select 'x' is null is false
select "Q d" && "Q d" @- "Q d" notnull
select b is true is unknown :: bit [ ]
select + + default :: setof bit array [ 23 ] or not "Q d" not ilike all ( + b ) is normalized
select + compression
select default
select default
select default
select ( "Q d" ) . except [ 1 is null : ]
select 'x' and row ( + default , 'x' % 'x' ) overlaps row ( null similar to null , 1 not like null escape default ) notnull
select operator ( <> ) 23 is unknown is not unknown :: setof bit array [ 0 ]
select null
select interval ( 2147483647 ) E'a\tb\x41'
select overlay . U&"d\0061t\+000061" . row $t$x$t$
select 'x'
select b''
select double precision ''
select null
select false
select interval 'it''s' day to second ( 23 )
select 0
select 1e10
select true
select 99999999999999999999
select null
select interval ( 1 ) U&'d\0061'
select interval U&'d!0061' UESCAPE '!'
select 2.
select $$a'b$$
select false
select interval ( 2147483647 ) U&'d\0061'
select 1.5
select interval ( 2147483647 ) E'a\tb\x41'
select 2147483648
select interval 'x'
select false
select 1
select interval ( 23 ) $t$x$t$
select U&'d!0061' UESCAPE '!'
select timestamp ( 0 ) without time zone ''
select true
select 'it''s'
select false
select B'101'
select null
select 0
select interval ( 2147483647 ) 'it''s'
select Tab . "Q d" 'x'
select false
select X'1F'
select .5
select null
select true
select X'1F'
select 2.
select interval ( 1 ) U&'d!0061' UESCAPE '!'
select null
select B'101'
select b''
select false
select collation 'it''s'
select b E'a\tb\x41'
select interval ( 0 ) $$a'b$$
select null
select 0
select like 'x'
select interval ( 2147483647 ) 'x'
select true
select 23
select 1
select $$a'b$$
select true
select verbose ( a and 'x' :: setof interval array [ 0 ] not in ( select all ) or escape [ : ] , operator ( "from" . <= ) + a is not unknown is not null ) E'a\tb\x41'
select true
select .5
select 1
select interval ( 1 ) E'a\tb\x41'
select true
select interval ( 0 ) 'x'
select E'a\tb\x41'
select false
select null
select true
select interval ( 2147483647 ) ''
select interval ( 2147483647 ) U&'d\0061'
select "Q d" ( 'x' is not distinct from a not in ( 'x' , a , b between symmetric 'x' and "Q d" ) not like all ( select ) ) $$a'b$$
select 'it''s'
select 1e10
select interval ( 2147483647 ) E'a\tb\x41'
select 0
select $$a'b$$
select false
select true
select null
select interval 'it''s'
select 2.
select smallint . filter . verbose . end ''
select .5
select interval 'it''s'
select null
select true
select 2147483648
select Tab $t$x$t$
select true
select b 'x'
select cost ( "Q d" , b ) U&'d\0061'
select 2147483648
select interval ( 2147483647 ) U&'d\0061'
select interval 'it''s'
select null
select bit varying U&'d!0061' UESCAPE '!'
select false
select interval ( 1 ) $t$x$t$
select 2.
select 1e10
select work 'it''s'
select true
select false
select interval ( 1 ) $t$x$t$
select interval ( 0 ) $$a'b$$
select 23
select 2.
select $t$x$t$
select interval ( 2147483647 ) ''
select interval ( 1 ) U&'d\0061'
select .5
select .5
select X'1F'
select U&'d\0061'
select null
select 2147483647
select $t$x$t$
select numeric $$a'b$$
select nchar varying E'a\tb\x41'
select .5
select interval U&'d\0061'
select X'1F'
select null
select X'1F'
select X'1F'
select interval $t$x$t$
select char varying ( 2147483647 ) ''
select B'101'
select 'x'
select ''
select true
select interval ( 2147483647 ) $t$x$t$
select interval ( 23 ) ''
select b''
select null
select interval ( 0 ) 'x'
select U&"d!0061" uescape '!' ''
select bit varying ( a , b , null , default , a ) 'x'
select 1e10
select interval ( 1 ) 'it''s'
select false
select authorization 'it''s'
select true
select interval 'x'
select interval U&'d\0061'
select _x1$ . trim . time . ilike 'x'
select bit . Tab U&'d\0061'
select true
select interval ( 1 ) E'a\tb\x41'
select interval ( 1 ) ''
select interval $$a'b$$
select false
select true
select 2147483647
select é U&'d!0061' UESCAPE '!'
select b''
select true
select interval ( 2147483647 ) E'a\tb\x41'
select $$a'b$$
select é $t$x$t$
select interval 'it''s'
select b''
select is $$a'b$$
select 1e10
select interval 'it''s' minute
select 23
select U&"d!0061" uescape '!' ''
select 23
select true
select null
select unlogged E'a\tb\x41'
select 23
select 0
select type 'x'
select real 'x'
select 1e10
select E'a\tb\x41'
select true
select true
select .5
select bit varying 'x'
select Tab E'a\tb\x41'
select B'101'
select 1.5
select true
select E'a\tb\x41'
select interval U&'d\0061'
select interval 'x'
select null
select E'a\tb\x41'
select null
select .5
select E'a\tb\x41'
select interval $t$x$t$
select true
select U&'d!0061' UESCAPE '!'
select false
select true
select false
select B'101'
select false
select 2147483648
select b''
select .5
select "Q d" . day . "from" . U&"d\0061t\+000061" $t$x$t$
select 2147483647
select integer U&'d\0061'
select b''
select B'101'
select B'101'
select null
select decimal 'it''s'
select interval ( 1 ) U&'d\0061'
select Tab U&'d!0061' UESCAPE '!'
select true
select right $$a'b$$
select interval ( 2147483647 ) ''
select interval $t$x$t$
select prior U&'d\0061'
select interval ( 0 ) E'a\tb\x41'
select a 'it''s'
select true
select interval ( 1 ) ''
select 99999999999999999999
select national character varying $$a'b$$
select false
select é U&'d\0061'
select interval ( 2147483647 ) U&'d!0061' UESCAPE '!'
select interval ( 23 ) U&'d!0061' UESCAPE '!'
select b ( default between symmetric 1 and a is false :: time array ) $$a'b$$
select b''
select null
select null
select 23
select true
select 2147483647
select ''
select b''
select null
select U&"d\0061t\+000061" $t$x$t$
select 1e10
select verbose $$a'b$$
select 0
select true
select U&'d!0061' UESCAPE '!'
select false
select 1
select false
select interval ( 0 ) 'x'
select null
select b''
select interval U&'d!0061' UESCAPE '!'
select varchar $t$x$t$
select 23
select bigint 'x'
select 1e10
select B'101'
select 2147483647
select false
select interval U&'d\0061'
select time ( 0 ) with time zone $$a'b$$
select false
select .5
select null
select "sel""ect" 'it''s'
select a U&'d!0061' UESCAPE '!'
select 23
select a :: setof interval hour array [ 1 ]
select a :: setof interval ( 23 ) [ 0 ]
select a :: bit varying ( 'x' , 1 , null )
select a :: setof b . a ( row ( ) is not false , b notnull isnull ) array [ 2147483647 ]
select a :: time array
select a :: setof nchar varying array
select a :: setof numeric ( a , "Q d" )
select a :: boolean
select a :: setof interval array
select a :: setof collation . where
select a :: interval day to minute array [ 1 ]
select a :: interval ( 2147483647 ) array [ 0 ]
select a :: bit varying array
select a :: setof interval array [ 1 ]
select a :: timestamp ( 1 ) without time zone array
select a :: interval ( 1 ) [ ]
select a :: setof interval
select a :: interval array
select a :: setof _x1$ . é ( default not similar to "Q d" escape a , "Q d" not like null escape "Q d" )
select a :: national char varying ( 1 ) [ ] [ ] [ 2147483647 ] [ 2147483647 ] [ 23 ]
select a :: interval
select a :: bit varying
select a :: setof "from" ( a not ilike 'x' escape "Q d" , default not in ( 1 , a , null ) ) [ ] [ 1 ]
select a :: bit ( default is not null , + 1 , "Q d" not between asymmetric a and null ) [ ] [ ]
select a :: time [ ]
select a :: interval day to hour [ 1 ] [ ]
select a :: setof interval ( 2147483647 ) array
select a :: setof national character varying [ ]
select a :: interval day [ ]
select a :: setof char varying array [ 0 ]
select a :: setof float ( 25 ) [ 1 ]
select a :: time ( 23 ) with time zone [ ] [ ]
select a :: integer [ 1 ]
select a :: interval ( 2147483647 )
select a :: varchar
select a :: set array [ 23 ]
select a :: interval [ 0 ]
select a :: interval array
select a :: interval
select a :: character varying
select a :: smallint array [ 0 ]
select a :: setof nchar array
select a :: timestamp
select a :: varchar array [ 2147483647 ]
select a :: interval hour to minute
select a :: setof character varying
select a :: national char array
select a :: varchar
select a :: setof timestamp [ ]
select a :: double precision array
select a :: setof interval hour to second
select a :: interval ( 2147483647 ) array [ 1 ]
select a :: int [ 2147483647 ]
select a :: setof float
select a :: "Q d" array
select a :: decimal ( 'x' at time zone 1 ) array
select a :: setof bit varying array
select a :: setof varchar array
select a :: setof real [ ]
select a :: setof interval array [ 1 ]
select a :: interval
select a :: setof interval ( 1 ) array
select a :: setof Tab ( "Q d" / b , null is not document , null not between symmetric 'x' and null ) [ ]
select a :: setof interval array
select a :: bigint [ ]
select a :: interval ( 1 )
select a :: bit array [ 1 ]
select a :: interval
select a :: dec
select a :: setof timestamp array [ 0 ]
select a :: interval minute [ 0 ] [ ] [ ]
select a :: real [ 23 ]
select a :: timestamp [ 1 ] [ ]
select a :: interval ( 2147483647 ) [ ]
select a :: setof timestamp ( 2147483647 )
select a :: decimal array [ 0 ]
select a :: timestamp
select a :: setof time array [ 0 ]
select a :: setof char [ ] [ ] [ ]
select a :: national character varying
select a :: setof time
select a :: interval ( 1 )
select a :: time
select a :: bigint [ 0 ] [ 2147483647 ]
select a :: time array [ 1 ]
select a :: interval year array
select a :: interval day to second
select a :: time array [ 0 ]
select a :: setof interval year to month [ 2147483647 ] [ 23 ]
select a :: setof bit
select a :: setof U&"d\0061t\+000061" . role array
select a :: bigint [ ]
select a :: bit varying
select a :: setof interval [ ]
select a :: bit ( 1 ) array
select a :: timestamp
select a :: interval [ 1 ]
select a :: interval array
select a :: setof double precision array
select a :: interval [ 0 ]
select a :: setof real array [ 1 ]
select a :: support ( default , default ) [ ]
select a :: setof time ( 23 )
select a :: interval ( 2147483647 )
select a :: real array
select a :: time [ ] [ ]
select a :: varchar ( 23 ) array
select a :: setof bit
select a :: interval
select a :: bit varying
select a :: setof U&"d!0061" uescape '!' array
select a :: bit varying array [ 0 ]
select a :: time [ ] [ ] [ 23 ] [ ]
select a :: setof float ( 53 ) array [ 0 ]
select a :: setof smallint
select a :: setof national character
select a :: setof interval month [ ]
select a :: setof national character
select a :: setof national character array
select a :: setof full . coalesce [ ]
select a :: bit array [ 23 ]
select a :: int array [ 1 ]
select a :: numeric ( 1 , default ) [ 1 ]
select a :: interval [ ]
select a :: float [ ]
select a :: time array [ 0 ]
select a :: setof bit array
select a :: setof nchar varying array
select a :: interval day array [ 1 ]
select a :: national char varying array
select a :: interval ( 1 ) array [ 2147483647 ]
select a :: setof integer [ 0 ]
select a :: setof bit array
select a :: national character
select a :: setof time array [ 2147483647 ]
select a :: "sel""ect"
select a :: interval [ 0 ]
select a :: time with time zone
select a :: interval array
select a :: setof timestamp ( 2147483647 )
select a :: setof interval day to hour array [ 1 ]
select a :: bit
select a :: setof collation . natural ( "Q d" like all ( default ) ) [ 23 ] [ ] [ 1 ] [ ]
select a :: decimal ( 1 is not unknown )
select a :: interval
select a :: national char array [ 1 ]
select a :: setof interval [ ]
select a :: Tab . notnull
select a :: bit
select a :: real array
select a :: U&"d\0061t\+000061" [ 2147483647 ]
select a :: bit
select a :: setof timestamp array
select a :: interval
select a :: interval ( 1 ) array
select a :: interval
select a :: integer array
select a :: setof interval ( 23 ) array
select a :: bit varying ( a , null ) array
select a :: outer array
select a :: interval array [ 2147483647 ]
select a :: real array [ 1 ]
select a :: U&"d!0061" uescape '!' . real array
select a :: unlogged . b array
select a :: setof time array [ 2147483647 ]
select a :: setof numeric
select a :: national char ( 23 )
select a :: interval ( 1 ) [ 1 ]
select a :: setof time array [ 23 ]
select a :: interval ( 2147483647 ) array
select a :: time ( 2147483647 ) [ ]
select a :: setof freeze array
select a :: time
select a :: setof national character varying array [ 0 ]
select a :: integer [ ]
select a :: setof smallint array
select a :: bit
select a :: time array
select a :: setof U&"d!0061" uescape '!' . "from" ( 'x' or b ) array [ 0 ]
select a :: integer array [ 1 ]
select a :: setof bit
select a :: setof char ( 1 )
select a :: setof double precision [ ]
select a :: interval array [ 0 ]
select a :: interval array
select a :: time
select a :: transaction . row . as [ ] [ ]
select a :: decimal
select a :: interval ( 0 ) array [ 0 ]
select a :: a array
select a :: setof interval array [ 0 ]
select a :: bit array
select a :: verbose ( "Q d" ) [ 2147483647 ]
select a :: bit array
select a :: setof interval minute to second ( 1 )
select a :: double precision array
select a :: timestamp without time zone array
select a :: U&"d\0061t\+000061" ( null is not nfkc normalized ) array
select a :: bit ( null and b ) array [ 0 ]
select a :: boolean [ ]
select a :: interval ( 23 )
select a :: bit varying array [ 23 ]
select a :: integer array
select a :: interval [ ]
select a :: setof ref . nullif . time ( default ilike any ( "Q d" ) ) [ ]
select a :: bit ( 1 between symmetric 1 and 'x' , 1 between asymmetric 1 and "Q d" , 'x' )
select a :: double precision [ 0 ] [ ] [ ]
select a :: national character
select a :: setof bit
select a :: char varying array [ 23 ]
select a :: setof interval array
select a :: char [ ]
select a :: setof float ( 24 ) array
select a :: setof smallint [ 2147483647 ] [ ]
select a :: double precision array
select a :: interval second [ ]
select a :: time ( 1 ) array [ 1 ]
select a :: setof outer [ 0 ] [ ]
select a :: bigint array
select a :: materialized . out [ ]
select a :: interval ( 1 ) array [ 0 ]
select a :: setof a ( && default ) array [ 23 ]
select a :: dec [ ] [ ] [ 23 ]
select a :: setof timestamp without time zone [ ]
select a :: interval hour to minute array
select a :: time without time zone
select a :: time
select a :: national char array
select a :: setof interval minute array
select a :: setof bit ( + "Q d" ) array
select a :: bit
select a :: national character varying
select a :: int
select a :: setof interval ( 23 ) array
select a :: time
select a :: time without time zone array
select a :: real [ ] [ ]
select a :: bit ( 'x' isnull )
select a :: int array [ 1 ]
select a :: interval ( 0 ) [ ] [ ] [ ]
select a :: interval hour array [ 23 ]
select a :: smallint array
select a :: numeric
select a :: interval array
select a :: setof é array [ 2147483647 ]
select a :: bit varying ( default is document )
select a :: setof double precision array
select a :: time [ 1 ]
select a :: setof interval array
select a :: setof interval ( 23 )
select a :: interval hour to minute array
select a :: time array
select a :: setof national char ( 23 )
select a :: a ( default not in ( null , b , null ) :: setof interval )
select a :: interval day to minute array
select a :: collation array
select a :: setof character varying ( 0 )
select a :: setof varchar array [ 2147483647 ]
select a :: interval
select a :: setof bit array
select a :: interval
select a :: setof "sel""ect" ( a is not true and null ^ default , default , a ) array
select a :: setof bit varying array
select a :: setof boolean
select a :: setof bit ( a )
select a :: national character [ 2147483647 ] [ 0 ]
select a :: smallint
select a :: interval hour array [ 2147483647 ]
select a :: interval array [ 1 ]
select a :: setof boolean array
select a :: bit varying array
select a :: time with time zone
select a :: U&"d!0061" uescape '!' array
select a :: interval ( 2147483647 ) array
select a :: timestamp
select a :: setof boolean array
select a :: interval array [ 1 ]
select a :: setof "sel""ect" array
select a :: setof interval [ 0 ] [ ]
select a :: timestamp with time zone
select a :: interval ( 0 ) array
select a :: national char array
select a :: bit varying array
select a :: is . localtimestamp
select a :: real array
select a :: interval array [ 23 ]
select a :: interval month array
select a :: nchar
select a :: interval day to hour
select a :: setof interval ( 1 ) array
select a :: setof integer [ 0 ]
select a :: setof bit array
select a :: bit varying array [ 23 ]
select a :: bit array [ 0 ]
select a :: setof interval month
select a :: tablesample
select a :: setof timestamp without time zone array
select a :: bit ( default is normalized )
select xmlserialize ( document 'x' as interval )
select xmlexists ( row ( ) passing by ref 1 by value )
select current_catalog
select a . dec . true ( b is not unknown not ilike a escape a notnull not between asymmetric a and "Q d" is not nfkc normalized not in ( "Q d" not like default escape null , "Q d" at time zone b ) , "from" => - null collate char . left . sysid not between symmetric $2 [ : ] and not default isnull order by 1 is not document like some ( b is not null ) using ^ nulls last )
select current_role
select functions ( ) within group ( order by "Q d" asc nulls last , 1 )
select normalize ( a , nfkd )
select current_date
select coalesce ( not not 'x' * 1 not ilike any ( select limit all for read only ) , "Q d" )
select session_user
select inner ( all similar := default , filter => a ) within group ( order by a desc , b ) over ( support )
select trim ( both b , 1 like default , + b )
select user
select normalize ( b :: decimal similar to 1 )
select localtimestamp
select ilike ( variadic authorization := default ) over ( absolute )
select "sel""ect" ( null not in ( null ) ) filter ( where b is null is normalized is unknown )
select index ( variadic ! default is distinct from 1 order by b is true desc ) filter ( where "Q d" operator ( + ) a is not unknown or null like b is not true ) over ( compression )
select current_user
select overlay ( b placing "Q d" from 'x' for 1 )
select greatest ( a , 1 , default )
select bigint . "sel""ect" . é ( * ) within group ( order by null is true nulls last ) filter ( where 'x' ) over generated
select substring ( "Q d" for "Q d" from b )
select dec . implicit . overlaps . ilike ( * )
select substring ( a at time zone b @- row ( ) from + a for a ilike all ( b and 1 ) )
select xmlconcat ( a at time zone null isnull , - null collate xmlforest is null )
select extract ( day from a )
select freeze ( all vacuum => 1 )
select a ( "from" := default , join => a is document , variadic null not ilike a order by default ) over a
select localtime ( 0 )
select nullif ( b , "Q d" )
select method . ref ( )
select cast ( 'x' as bit varying )
select xmlforest ( a is null , null as repeatable )
select xmlroot ( 'x' , version "Q d" isnull >= b is distinct from null :: bit varying array , standalone no )
select current_timestamp
select temp ( following := "Q d" ) within group ( order by 'x' ) over setof
select U&"d\0061t\+000061" . "sel""ect" ( )
select current_time ( 23 )
select xmlelement ( name substring , 1 , b )
select current_schema
select xmlparse ( content default is not unknown or 1 or 1 strip whitespace )
select collation for ( 1 @> + a not ilike all ( select ) )
select serializable . current_schema ( variadic "sel""ect" := case "Q d" between asymmetric a and null when 1 then 1 when null then 1 else "Q d" is null end order by 1 using operator ( != ) )
select overlay ( )
select xmlpi . desc . session ( all default )
select Tab ( verbose => 'x' not between 'x' and null )
select least ( a , default notnull not in ( 1 not ilike all ( a at time zone default ) not in ( select ) ) )
select coalesce ( 'x' , 'x' )
select _x1$ ( variadic 'x' order by 1 , 'x' isnull nulls last )
select session_user
select collation for ( 1 )
select outer ( variadic a ) filter ( where null and default at time zone b ) over ( partition by null )
select xmlforest ( b ` + 'x' as inout )
select normalize ( 'x' , nfc )
select extract ( $$a'b$$ from b between symmetric a and b collate timestamp . of )
select xmlforest ( a , ( "Q d" , a ) overlaps ( "Q d" , a ) )
select xmlforest ( - default notnull not in ( b is unknown * "Q d" , a || default + default ) )
select greatest ( 1 )
select current_schema
select coalesce ( b )
select current_date
select normalize ( 1 like b isnull )
select user
select current_time
select full ( all similar := + null :: setof interval )
select current_catalog
select position ( 1 in a )
select begin ( variadic freeze := default )
select current_timestamp ( 23 )
select xmlelement ( name inner )
select current_catalog
select storage ( 'x' is nfd normalized , tablesample => 'x' is unknown , 'x' notnull , sql => b not like b , variadic null between symmetric a and b )
select xmlserialize ( document "Q d" notnull isnull is normalized as interval ( 2147483647 ) )
select current_date
select U&"d\0061t\+000061" ( distinct a , U&"d\0061t\+000061" := a , like => a not between asymmetric 'x' and default ) filter ( where b at time zone default is true or 1 notnull is not true )
select int . a . return ( )
select localtime
select substring ( default notnull from 1 )
select local . into ( "from" := 1 , b => "Q d" is normalized , variadic cross => null or 'x' ) over treat
select current_user
select user
select verbose ( all vacuum => 'x' , a , cost => 1 ) filter ( where 1 is normalized is document ) over "Q d"
select U&"d\0061t\+000061" . "sel""ect" . variadic ( distinct matched := default )
select session_user
select U&"d!0061" uescape '!' ( * )
select position ( 'x' in 'x' )
select user
select treat ( 1 is unknown as name . else ( 1 , "Q d" , 1 ) array )
select "sel""ect" ( null in ( select all ) ) within group ( order by 1 notnull is null nulls first )
select session_user
select xmlserialize ( content null is null as timestamp )
select current_schema
select xmlserialize ( content 'x' is false as interval ( 2147483647 ) )
select substring ( )
select localtime ( 0 )
select least ( + null in ( "Q d" ) is not false is not null )
select xmlpi ( name full )
select current_time ( 0 )
select current_date
select "from" ( distinct external := default is normalized not ilike some ( b like any ( a ) ) notnull , "Q d" := null )
select localtime
select plans ( distinct 'x' )
select cross ( global => "Q d" is normalized , natural := 'x' ) over ( )
select freeze ( variadic é => default )
select coalesce ( 1 )
select substring ( null from default )
select current_timestamp
select least ( a or default is true )
select U&"d\0061t\+000061" ( * )
select current_time
select coalesce ( default is not false )
select routine ( ) filter ( where + null isnull ) over precision
select xmlparse ( document "Q d" )
select user
select range . verbose . real . freeze ( * ) filter ( where null similar to 'x' is nfkc normalized ) over "from"
select localtime ( 1 )
select extract ( month from between )
select least ( b , a )
select full ( * ) over unknown
select coalesce ( 'x' )
select position ( a :: timestamp in 1 )
select current_date
select natural ( all - a not in ( default not similar to 1 ) ) over xmlnamespaces
select normalize ( 'x' is normalized :: character varying array [ 23 ] )
select least ( 'x' , b , 'x' , 'x' , "Q d" )
select nullif ( default , "Q d" notnull )
select "sel""ect" ( all ilike := 'x' not similar to null is not document ) filter ( where -> current_user )
select current_role
select nullif ( b , default )
select extract . order ( ) within group ( order by default desc nulls last , b , "Q d" ) filter ( where ( "Q d" , 1 , 'x' , a , "Q d" , null , b , b ) ) over ( )
select localtime
select b . from . é ( all join => "Q d" at time zone default is null ) filter ( where not 'x' is null is document * - a ilike 'x' ) over ( xmlelement )
select substring ( )
select greatest ( 1 , null , default )
select trim ( leading a from 'x' , b )
select xmlelement ( name set , xmlattributes ( b notnull as except , 'x' , a ) , default similar to 1 at time zone 'x' at time zone "Q d" )
select position ( 1 > # a is document in || a is distinct from 'x' )
select current_role
select session_user
select coalesce . out . nchar ( variadic constraints => 'x' ) filter ( where 'x' is null collate numeric . location ) over Tab
select b ( ) within group ( order by default , a nulls last )
select left ( variadic null ) filter ( where a :: interval hour not ilike "Q d" ) over b
select current_role
select overlay ( join := 'x' , null , 1 , current_schema => 1 )
select xmlserialize ( document a like any ( 1 ) collate discard . trigger as reassign )
select _x1$ ( distinct b ) filter ( where a not between symmetric 1 :: setof interval operator ( ? ) 'x' and a )
select current_user
select xmlserialize ( content null as interval )
select current ( b ) within group ( order by default nulls first )
select cube . b . _x1$ ( all stdout => row ( ) and 'x' order by null is not false asc nulls first , 'x' isnull desc )
select xmlparse ( content 'x' strip whitespace )
select localtime
select after . right . distinct . binary . binary ( ) within group ( order by "Q d" desc ) filter ( where && b not between symmetric a and null ) over xmlnamespaces
select substring . b . normalize . ilike ( ) over U&"d\0061t\+000061"
select substring ( )
select user
select current_user
select xmlroot ( row ( ) , version no value , standalone yes )
select xmlparse ( content 1 )
select admin . authorization . U&"d\0061t\+000061" ( distinct "sel""ect" := ` b at time zone 'x' , "from" => "Q d" in ( select ) ) filter ( where ( select all ) between ( default , a ) -> - 'x' :: interval ! ->> # a and ! 'x' is not true at time zone "Q d" is document is unknown )
select substring ( a similar 1 escape b )
select greatest ( "Q d" like b escape 1 )
select a ( * ) filter ( where b )
select "sel""ect" ( )
select xmlconcat ( null between 1 and b is null not between symmetric ? + a and # b is distinct from 1 similar to array [ null , null ] )
select current_role
select substring ( b is false for b notnull from b is not normalized )
select "Q d" ( * ) within group ( order by a is not false nulls first , null is nfd normalized nulls last )
select left ( * ) over ( )
select verbose ( distinct é => 1 is false , U&"d\0061t\+000061" => null not like "Q d" escape b is not normalized collate U&"d\0061t\+000061" . greatest . U&"d\0061t\+000061" . collation order by + 'x' not similar to "Q d" or 'x' nulls first ) over ( )
select current_role
select xmlpi ( name grouping )
select without ( * ) over é
select current_role
select xmlparse ( content default )
select current_catalog
select absolute ( variadic temporary => 'x' in ( null ) ) filter ( where a isnull is false is unknown )
select cast ( X'1F' as float ( 25 ) )
select extract ( year from default )
select current_schema
select session_user
select substring ( b = a is false for a at time zone "Q d" collate delete from b or default collate substring )
select current_user
select localtime
select position . tables ( tablesample := a , variadic 'x' ) filter ( where default not like any ( null or b ) ) over ( )
select position ( ->> - 'x' in + 1 )
select cast ( null as char varying array )
select treat ( ( select ) . U&"d\0061t\+000061" [ 1 ] as dec ( 1 , 1 ) array [ 0 ] )
select current_user
select xmlnamespaces . grant ( all immediate := "Q d" )
select overlay ( )
select é ( * ) over ( )
select coalesce ( null )
select session_user
select cast ( 1 or default isnull as setof bit array )
select trim . numeric . a . overlaps ( "sel""ect" := 'x' not similar to null is not document )
select current_date
select overriding . last . verbose ( * )
select depends . "from" ( ) filter ( where null between a and 1 isnull isnull )
select substring ( "Q d" for b at time zone @- 1 >= "Q d" )
select substring ( 1 * "Q d" notnull not in ( a ) for array ( select all ) )
select session_user
select current_schema
select substring ( 1 isnull similar b >= 1 is distinct from - b escape 'x' and default is not document )
select _x1$ ( * ) within group ( order by a like some ( "Q d" ) :: interval using operator ( U&"d\0061t\+000061" . # ) nulls last ) over _x1$
select normalize ( a , nfc )
select trim ( from "Q d" , 'x' )
select U&"d\0061t\+000061" ( all 1 not like some ( 1 ) in ( select ) , _x1$ => row ( a , 'x' ) overlaps ( b , "Q d" ) ) filter ( where exists ( select all ) is not true )
select xmlpi ( name to )
select attribute ( 'x' , variadic b )
select xmlserialize ( document a between 1 and default at time zone b as interval ( 2147483647 ) )
select normalize ( operator ( # ) 'x' )
select current_date
select session_user
select global ( distinct exclude => null , search => default ) filter ( where b in ( a is not document ) ) over ( partition by a , a )
select location ( distinct like => 1 at time zone 'x' , concurrently => null or b , 'x' is false order by default , "Q d" nulls first ) filter ( where default )
select localtimestamp
select isnull ( default ) filter ( where 1 notnull at time zone 'x' ) over U&"d!0061" uescape '!'
select left ( distinct a is not null isnull ) filter ( where 'x' is true isnull )
select current_catalog
select collation for ( 'x' )
select xmlconcat ( 'x' at time zone default )
select time . _x1$ ( * ) within group ( order by 1 != - 1 , 'x' is unknown :: setof interval [ ] [ 0 ] [ ] [ ] )
select overlay ( U&"d\0061t\+000061" => "Q d" is unknown isnull )
select current_time
select validate ( ) filter ( where 'x' is not true in ( null ) )
select "sel""ect" . full ( variadic é => a at time zone a )
select "sel""ect" ( * ) over ( groups null preceding exclude ties )
select session_user
select xmlelement ( name U&"d!0061" uescape '!' , a is not true )
select substring ( )
select procedural ( )
select current_timestamp
select xmlparse ( document b )
select collation for ( 'x' not ilike 'x' )
select b ( * ) filter ( where a :: interval month )
select checkpoint . "sel""ect" ( )
select treat ( not a is document isnull not similar to 'x' as integer array [ 23 ] )
select current_catalog
select position ( - 1 in + 1 )
select substring ( 'x' is document is not nfc normalized for 1 in ( a ) is not nfkd normalized )
select binary ( b => "Q d" is not document :: setof interval array [ 23 ] , _x1$ => 'x' ) over ( partition by a in ( null , b ) notnull order by null desc )
select of . offset ( Tab := @- default or a not ilike "Q d" ) over ( "Q d" rows unbounded preceding )
select xmlserialize ( content 1 as interval )
select xmlserialize ( document "Q d" is document as timestamp )
select xmlserialize ( document 1 as time without time zone )
select cast ( b + default at time zone b at time zone 'x' is not normalized at time zone - b is document - default as timestamp ( 23 ) with time zone )
select localtime
select current_user
select normalize ( 1 isnull :: interval is null , nfkc )
select current_timestamp
select treat ( a similar to b as interval [ ] )
select é ( a := "Q d" ilike 1 , variadic default is distinct from 1 )
select treat ( row ( ) at time zone 'x' not between a and null :: setof double precision array as interval array )
select collation for ( + 1 )
select xmlelement ( name both )
select greatest ( 1 is not unknown collate exists )
select localtimestamp ( 2147483647 )
select user
select xmlelement ( name current_schema , - "Q d" , a isnull , a )
select nullif ( null in ( b ) is unknown , 'x' is not null is normalized )
select overlay ( + - 'x' :: timestamp [ ] is not unknown placing a from not default :: interval array between symmetric 'x' and @> default for 'x' is true )
select current_time
select current_user
select U&"d\0061t\+000061" ( )
select substring ( binary := default )
select current_role
select nullif ( a and null , 'x' not between 1 and a )
select xmlforest ( - 1 as uescape , a , a as right )
select nullif ( ~~* 1 , a )
select xmlpi ( name é )
select current_timestamp
select admin ( * )
select read ( a ) within group ( order by b is document asc , b and b nulls last ) over U&"d!0061" uescape '!'
select xmlconcat ( default not ilike default is not false at time zone + null )
select recursive ( )
select coalesce ( "Q d" , a )
select trim ( from 'x' - a )
select U&"d!0061" uescape '!' ( all Tab := 'x' , role := "Q d" is not normalized is not false ) filter ( where default is nfkc normalized )
select normalize ( not null notnull in ( default or default between asymmetric + 'x' and 1 is nfd normalized , 1 ilike any ( null not ilike any ( b ) ) ) , nfd )
select xmlserialize ( document default as interval )
select delete ( variadic authorization => 1 ) filter ( where a )
select U&"d!0061" uescape '!' . freeze ( ) within group ( order by b is distinct from a nulls first , "Q d" is normalized asc ) over ( )
select b ( a isnull + - null order by 1 ilike default , 1 and 'x' asc nulls last , a is distinct from 1 , 1 nulls first ) filter ( where b != "Q d" :: interval array is true in ( 1 ) ) over ( U&"d!0061" uescape '!' partition by not a notnull rows unbounded preceding )
select user
select substring ( a similar "Q d" escape null )
select xmlconcat . passing ( default , b , variadic dictionary := default )
select substring ( U&"d!0061" uescape '!' := 1 notnull )
select overlay ( "Q d" placing default from a )
select position ( 1 in 1 is distinct from 'x' )
select extract ( a from 'x' )
select xmlroot ( "Q d" or 1 and not 'x' , version no value , standalone no value )
select b . import . collation ( ) filter ( where 1 )
select current_time
select xmlexists ( ( null ) passing a )
select U&"d\0061t\+000061" ( ) within group ( order by null is not distinct from a ) filter ( where default between symmetric 'x' and 'x' collate bit . like . true notnull )
select coalesce ( "Q d" )
select U&"d\0061t\+000061" . current_date ( variadic é => 1 order by b , null ) filter ( where a isnull )
select position ( 'x' in 1 is not distinct from array [ ] )
select freeze ( views := null is true , "sel""ect" => null , variadic 1 is unknown * 1 :: timestamp )
select normalize ( default , nfkd )
select overlaps ( distinct reassign := b , passing => null , freeze := "Q d" )
select content . compression ( variadic U&"d\0061t\+000061" := b is document order by 'x' nulls last , a desc , a nulls first )
select natural ( ) within group ( order by + - b ) over ( overlay partition by not null , b like 'x' and default )
select current_role
select "Q d" . simple ( variadic b := null is document order by default , "Q d" ) filter ( where 1 is not null collate scroll and not a )
select localtime ( 2147483647 )
select current_time
select substring ( b is not null for 'x' like a )
select float . a ( all null order by default , b nulls last ) filter ( where 'x' )
select normalize ( 1 # 'x' isnull and + default is normalized )
select U&"d!0061" uescape '!' ( * )
select current_schema
select user
select left ( null not between 1 and 1 , authorization := b is false , é => - 1 , a is document , full => null order by null , "Q d" desc , "Q d" desc )
select trim ( default )
select nullif ( a , "Q d" )
select localtime
select a ( U&"d\0061t\+000061" => default similar to b escape null @- 1 , variadic not 'x' is true ) filter ( where a in ( b ) ) over ( "Q d" partition by $1 [ : ] [ : ] order by b nulls last )
select U&"d!0061" uescape '!' ( ) within group ( order by 1 notnull not between - a and b notnull using = nulls last ) over a
select overlay ( null placing b from b )
select nullif ( default , b is normalized )
select normalize ( b at time zone default at time zone 'x' and "Q d" , nfc )
select substring ( 'x' :: setof interval similar to 'x' at time zone - b from operator ( interval . b . % ) 'x' at time zone a :: interval array [ 1 ] not ilike some ( 'x' not like some ( 'x' ) is false isnull ) )
select current_role
select normalize ( "Q d" like "Q d" )
select é ( distinct 'x' is not distinct from b ) filter ( where null or b is not null is not normalized ) over ( _x1$ )
select current_role
select user
select normalize ( "Q d" , nfd )
select cache . data . current_user ( all drop := a , day => a , reassign => 'x' , isnull := 1 )
select subscription . with ( * ) filter ( where "Q d" )
select current_role
select xmlserialize ( document default as timestamp )
select current_timestamp ( 23 )
select current_date
select current_catalog
select collation for ( a )
select move . unique . case . class . do ( * ) filter ( where null not between symmetric 1 and 1 is distinct from b like default )
select a ( ) within group ( order by a in ( null ) ) filter ( where default )
select "from" ( ) within group ( order by 1 between a and 'x' is null using operator ( ! ) ) filter ( where 1 not in ( ( select ) ) )
select isnull ( variadic 'x' order by 'x' nulls first )
select normalize ( null )
select session_user
select current_user
select binary ( )
select current_catalog
select overlay ( )
select tablesample ( is := "Q d" , similar := 'x' , transform := null ) over b
select "sel""ect" . include ( ) over ( partition by "Q d" , "Q d" and 1 range between unbounded preceding and current row )
select current_schema
select session_user
select nullif ( b , "Q d" )
select collation for ( null is not nfc normalized )
select session_user
select xmlforest ( "Q d" similar to "Q d" escape default is unknown as cross , ? row ( ) )
select xmlpi ( name tables , default )
select substring ( b for b )
select numeric . localtimestamp . inout ( variadic binary => b ) filter ( where 1 ) over ( )
select user
select a . a . Tab ( all U&"d!0061" uescape '!' := - null ) filter ( where not b notnull * 1 or b like any ( default ) )
select xmlnamespaces . sequences ( * ) over é
select position ( a in a )
select current_catalog
select b . groups ( variadic a := 'x' not similar to default )
select localtime
select "from" . in ( * ) over least
select localtime
select xmlroot ( 'x' is unknown , version no value )
select é ( U&"d\0061t\+000061" := a is not unknown is false , variadic U&"d\0061t\+000061" := - a like "Q d" escape 1 ) filter ( where a like 1 collate timestamp . character . xmlattributes . xmlpi is not document is nfkc normalized ) over ( rows between current row and unbounded following )
select normalize ( b )
select nullif ( array [ ] , 1 is distinct from b not between a is document and 'x' and "Q d" )
select current_timestamp
select nullif ( null , default )
select whitespace . collation ( * ) filter ( where + null is true )
select cast ( a is not unknown < 1 as timestamp [ 1 ] )
select "Q d" ( all default ) over é
select publication ( distinct "Q d" := a , a is true )
select xmlconcat ( null )
select cache ( ) within group ( order by null )
select extract ( minute from || 1 or b not ilike 'x' or "Q d" similar to a escape default )
select user
select position ( - 'x' in 'x' )
select user
select xmlexists ( array [ [ ] , [ ] ] passing grouping ( b between symmetric 'x' and null notnull , + 'x' ) )
select greatest ( null )
select normalize ( a , nfkc )
select overlay ( )
select xmlparse ( content 'x' is null )
select least ( 'x' )
select xmlpi ( name default )
select xmlexists ( a passing ( 1 , default ) )
select localtimestamp
select current_timestamp
select cross ( tablesample => null , variadic b )
select "sel""ect" ( distinct U&"d!0061" uescape '!' := - b ) over ( range unbounded preceding )
select collation for ( "Q d" )
select action ( is := default ) within group ( order by b )
select xmlforest ( 'x' like null , b , a as limit )
select U&"d!0061" uescape '!' ( all 'x' is unknown isnull collate xmlexists . notnull )
select normalize ( b , nfkc )
select leakproof ( delimiter := null , excluding := 'x' , work := default , "Q d" , variadic collation => b ) filter ( where a at time zone b at time zone null is not document ) over ( of )
select xmlconcat ( 1 )
select xmlexists ( array [ ] passing a )
select coalesce ( + b in ( a ) )
select current_role
select xmlroot ( b , version no value )
select substring ( b for 'x' from null )
select current_time
select enum ( )
select xmlelement ( name xmlelement )
select collation for ( "Q d" )
select inner ( variadic is := a )
select xmlserialize . full ( * ) over ( range unbounded preceding )
select localtimestamp
select user
select current_date
select collation for ( "Q d" similar to "Q d" )
select nullif ( b is null isnull not ilike all ( select all ) not ilike any ( ( select ) ) , ( 'x' , 1 ) like a is not document )
select current_timestamp
select national . do . primary ( * )
select server ( distinct 1 is null )
select current_date
select é . left ( * ) within group ( order by a desc ) over varchar
select xmlroot ( a , version no value , standalone yes )
select isnull ( freeze := null , varying => a , variadic verbose := b ) over ( )
select conversion ( * ) within group ( order by a notnull asc , null nulls last )
select b . é ( "Q d" => "Q d" and b and default is false , variadic 1 is not null between symmetric + 'x' and 1 )
select least ( default )
select decimal . nullif ( natural => a ) within group ( order by b asc nulls first ) filter ( where default ) over ( partition by 1 )
select normalize ( row ( default ) )
select xmlnamespaces . overlaps ( * ) filter ( where - a and a or "Q d" between - 1 - a and null is not false is true collate character ) over ( é partition by 1 )
select xmlpi ( name isnull )
select xmlforest ( 1 as minute )
select xmlroot ( 'x' , version no value )
select stored ( _x1$ := a not between symmetric a and a notnull , variadic U&"d\0061t\+000061" := "Q d" notnull between symmetric + 1 and 1 )
select substring ( default similar "Q d" escape b )
select current_catalog
select overlay ( 1 in ( default ) is unknown placing null or 1 is false from not row ( ) for null )
select atomic ( distinct Tab := b ? 1 , verbose := 'x' ) over ( )
select position ( a in ! operator ( - ) ? a )
select xmlroot ( null , version no value )
select current_user
select coalesce ( b isnull like some ( null ) )
select xmlpi ( name null )
select least ( @> "Q d" is true similar to "Q d" :: setof real [ 1 ] )
select position ( a in 'x' )
select depth ( )
select _x1$ ( distinct notnull => 1 ) over b
select xmlroot ( default , version no value , standalone no value )
select normalize ( "Q d" -> 'x' ilike "Q d" escape a )
select é ( variadic b := row ( 1 , default ) is null order by 1 and 1 in ( "Q d" , 'x' , a ) using != ) over greatest
select substring ( b similar null escape a )
select normalize ( b is true )
select xmlparse ( content null is not normalized )
select session_user
select overlay ( )
select skip . xmlconcat ( all 1 ) filter ( where "Q d" in ( a ) <> 'x' ) over yes
select sysid . grant ( 'x' and 'x' order by a , null nulls last , a , b )
select a ( distinct return => null is not false isnull , "sel""ect" => "Q d" order by b is null asc )
select overlay ( )
select substring ( default from a or null )
select current_catalog
select current_user
select current_user
select "from" ( )
select normalize ( "Q d" )
select session_user
select overlay ( current_schema => + "Q d" like all ( 1 like any ( 'x' ) ) )
select session_user
select cross ( relative := 1 , variadic until => "Q d" ) over smallint
select U&"d\0061t\+000061" . "sel""ect" ( ) within group ( order by null not in ( null ) ) filter ( where grouping ( b ) :: smallint array ) over b
select session_user
select user
select global . key ( distinct freeze => null , natural := default )
select "sel""ect" . smallint ( all a is document ) within group ( order by 'x' , default ilike "Q d" nulls last )
select integer . all ( distinct isnull := b , "sel""ect" := 1 in ( a , a ) is false , encrypted := 'x' notnull notnull order by 1 similar to b , 1 desc )
select current_user
select localtime
select xmlconcat ( a )
select xmlparse ( document 1 like default <> default like any ( select ) )
select coalesce ( default )
select normalize ( null )
select comments . nchar ( all update := null ) within group ( order by a asc ) filter ( where - b ) over ( )
select U&"d\0061t\+000061" ( all default , b or 1 ) within group ( order by "Q d" , + a asc ) filter ( where 1 )
select routines . current ( null ) within group ( order by 1 is not nfkc normalized using * nulls first ) filter ( where b )
select least ( a )
select varying . bigint ( * )
select "sel""ect" ( variadic 'x' is not unknown ) filter ( where row ( ) ilike some ( b at time zone 'x' ) is null )
select "Q d" ( "Q d" => - null , variadic standalone := + || default )
select current_user
select verbose ( ilike := null )
select isnull ( * )
select position ( + 'x' in a > 1 operator ( "sel""ect" . ! ) a % 'x' # a is distinct from 'x' )
select xmlpi ( name verbose )
select substring ( default between symmetric 1 and "Q d" for 'x' ilike null )
select overlay ( 1 placing + 'x' is null from 1 )
select localtimestamp
select xmlpi ( name Tab )
select normalize ( a , nfkc )
select xmlconcat ( not null )
select "Q d" . is . greatest ( ) filter ( where null )
select depth ( * )
select greatest ( "Q d" )
select substring ( default is distinct from 1 for "Q d" in ( null ) )
select current_time ( 23 )
select extract ( "Q d" from "Q d" )
select normalize ( default , nfkd )
select xmlconcat ( b ilike all ( 'x' ) is document )
select "Q d" ( ) within group ( order by "Q d" in ( null ) is true using / nulls last , + null is true nulls first ) over "Q d"
select coalesce ( a )
select cross ( inner := 'x' , null ) filter ( where 'x' is distinct from a not between symmetric 1 is not document and default >= default ) over ( depends )
select extract ( day from b like b escape null is false )
select current_timestamp
select mapping ( distinct configuration => default ) over ( )
select call ( U&"d\0061t\+000061" => default isnull , "Q d" => 1 and b , "from" := b ) over ( partition by null , "Q d" between a and b , 'x' not ilike any ( "Q d" ) , 'x' is distinct from b , + a , null in ( 1 ) groups between current row and unbounded following )
select U&"d\0061t\+000061" ( all "Q d" := 'x' at time zone b = + "Q d" order by b not ilike b desc , row ( ) nulls last ) filter ( where default ) over ( order by b desc , 1 asc )
select xmlexists ( $2 [ "Q d" is not unknown is unknown ] passing 2147483648 )
select localtime
select isnull ( ) within group ( order by "Q d" , a ) over ( )
select current_user
select full ( all _x1$ => 'x' ? "Q d" , _x1$ := ( default , null ) order by a )
select xmlpi ( name coalesce )
select xmlnamespaces . range ( notnull := 1 )
select _x1$ ( distinct null between a and null , _x1$ := 1 order by "Q d" desc nulls first )
select user
select localtimestamp
select xmlconcat ( b = a )
select U&"d!0061" uescape '!' . distinct ( "from" := null , default - b , a => b , _x1$ => default isnull , variadic "Q d" or 'x' ) over ( )
select xmlexists ( row ( ) passing row ( + null , "Q d" between 'x' and null , default between 1 and b ) )
select extract ( second from 1 )
select values . prepared ( default )
select current_catalog
select current_timestamp
select localtimestamp
select user
select "sel""ect" ( * ) within group ( order by + 'x' in ( a , null at time zone 'x' , 1 - 1 ) using @> , null % null is true using # )
select _x1$ ( * )
select xmlelement ( name union )
select standalone . at ( all notnull := 1 , year => a , partial => "Q d" , ilike => 'x' ) filter ( where null )
select b ( * )
select current_catalog
select xmlroot ( 'x' , version no value , standalone no value )
select current_time
select U&"d\0061t\+000061" . _x1$ ( variadic 'x' not in ( 'x' , "Q d" ) )
select nullif ( row ( 'x' ) is nfkc normalized , b )
select normalize ( default )
select ref ( * ) within group ( order by default )
select localtimestamp
select xmlserialize ( content default as bit ( b , not "Q d" ) )
select coalesce ( 'x' )
select first ( current_schema => a )
select current_user
select greatest ( not "Q d" at time zone "Q d" is distinct from b at time zone null , "Q d" is not true )
insert into a select on conflict ( ( default ) asc nulls last ) do nothing
insert into a select on conflict ( user nullif ( decimal . overlaps , array . move = current_user , binary = none ) desc nulls first ) do nothing
insert into a select on conflict ( "sel""ect" collate recheck . order . quote b ( _x1$ , "Q d" = concurrently ) ) do nothing
insert into a select on conflict ( U&"d\0061t\+000061" collate é "from" ( left . prepare = interval year ) asc ) do nothing
insert into a select on conflict ( ( "Q d" is not document ) desc ) do nothing
insert into a select on conflict ( xmlroot ( 1 , version no value , standalone no value ) routine ( isnull . xmltable ) desc ) do nothing
insert into a select on conflict ( characteristics ( all maxvalue => 'x' , verbose := b , a ) collate nfkc Tab desc nulls first ) do nothing
insert into a select on conflict ( b nulls last ) do nothing
insert into a select on conflict ( ( a @- b not ilike default escape a ) nulls first ) do nothing
insert into a select on conflict ( xmlserialize U&"d\0061t\+000061" ( "from" = - 2. ) asc nulls first ) do nothing
insert into a select on conflict ( ( b is not distinct from 'x' ) asc nulls first ) do nothing
insert into a select on conflict ( month greatest ) do nothing
insert into a select on conflict ( overlay ( 'x' , 1 ) Tab ) do nothing
insert into a select on conflict ( "from" minvalue ( group . least , natural . as ) ) do nothing
insert into a select on conflict ( ( b is not true ) asc ) do nothing
insert into a select on conflict ( U&"d!0061" uescape '!' ) do nothing
insert into a select on conflict ( setof ) do nothing
insert into a select on conflict ( localtimestamp desc ) do nothing
insert into a select on conflict ( session_user atomic . concurrently . on ( or = none ) ) do nothing
insert into a select on conflict ( detach . binary . matched ( variadic data => "Q d" ) collate integer "Q d" . similar ( _x1$ . "Q d" = add , constraint . b = $t$x$t$ ) nulls first ) do nothing
insert into a select on conflict ( U&"d!0061" uescape '!' U&"d\0061t\+000061" ( invoker ) ) do nothing
insert into a select on conflict ( Tab nulls last ) do nothing
insert into a select on conflict ( current_user quote ) do nothing
insert into a select on conflict ( index national ) do nothing
insert into a select on conflict ( least collate "Q d" b ( int , select , verbose . like = placing ) nulls last ) do nothing
insert into a select on conflict ( ( 1 notnull ) asc nulls last ) do nothing
insert into a select on conflict ( overlay ( default placing 1 from null for default ) timestamp ( bit ) ) do nothing
insert into a select on conflict ( ( ! null not similar to a escape "Q d" collate cascaded ) nulls first ) do nothing
insert into a select on conflict ( a "Q d" nulls first ) do nothing
insert into a select on conflict ( é ) do nothing
insert into a select on conflict ( collation for ( a ) least . window desc ) do nothing
insert into a select on conflict ( é collate trim . overlaps . notnull . each desc ) do nothing
insert into a select on conflict ( nfkc collate Tab U&"d\0061t\+000061" ( "from" . U&"d!0061" uescape '!' = lateral ) desc ) do nothing
insert into a select on conflict ( substring ( ) asc ) do nothing
insert into a select on conflict ( ( + 'x' or 1 is not nfkc normalized ) ) do nothing
insert into a select on conflict ( ( not null at time zone b and 1 ) collate schemas ) do nothing
insert into a select on conflict ( ( b and 1 ) ) do nothing
insert into a select on conflict ( Tab role ( true . substring = current_role , isnull . end , encrypted . not = localtime ) ) do nothing
insert into a select on conflict ( current_date desc ) do nothing
insert into a select on conflict ( immutable collate transaction U&"d\0061t\+000061" ) do nothing
insert into a select on conflict ( ( 1 and "Q d" ) desc ) do nothing
insert into a select on conflict ( xmlconcat ( 'x' , a , b ) key ( boolean ) asc ) do nothing
insert into a select on conflict ( ( 'x' is normalized not in ( select all ) ) desc ) do nothing
insert into a select on conflict ( U&"d\0061t\+000061" ( distinct b => not 1 , "Q d" ilike "Q d" escape default , "sel""ect" => 'x' between symmetric a and 'x' order by a asc nulls first , default desc ) collate _x1$ . subscription . "sel""ect" "Q d" . xmlpi ( bit , setof = bit varying ) asc nulls first ) do nothing
insert into a select on conflict ( localtime nulls first ) do nothing
insert into a select on conflict ( current_schema asc nulls first ) do nothing
insert into a select on conflict ( "Q d" a . U&"d\0061t\+000061" . catalog ( b . position ) ) do nothing
insert into a select on conflict ( "sel""ect" a ( distinct , _x1$ = 1 ) ) do nothing
insert into a select on conflict ( current_timestamp ) do nothing
insert into a select on conflict ( Tab trigger asc nulls last ) do nothing
insert into a select on conflict ( ( array [ ] :: setof time [ 23 ] [ ] ) é ) do nothing
insert into a select on conflict ( xmlparse ( document 'x' preserve whitespace ) collate serializable a . unlisten . repeatable ( cast . Tab = 1e10 ) nulls last ) do nothing
insert into a select on conflict ( ( default not between asymmetric 'x' and 'x' ) asc nulls first ) do nothing
insert into a select on conflict ( precision char ) do nothing
insert into a select on conflict ( xmlelement ( name bit , xmlattributes ( default , 'x' as storage , a ) , not "Q d" , "Q d" % 1 ) collate referencing procedure ( b . join = U&'d\0061' ) nulls first ) do nothing
insert into a select on conflict ( nothing . asymmetric ( ) U&"d!0061" uescape '!' ) do nothing
insert into a select on conflict ( current_role nulls first ) do nothing
insert into a select on conflict ( prior ( document => 1 - 'x' , - null , variadic b := 1 between symmetric 'x' and 1 order by 'x' , a ) method . except ( outer = U&'d!0061' UESCAPE '!' ) nulls first ) do nothing
insert into a select on conflict ( ( b is document ) ) do nothing
insert into a select on conflict ( normalize ( b ) xmltable . lateral . references ) do nothing
insert into a select on conflict ( xmlpi ( name enum , default is nfd normalized ) collate bit . transaction . left ) do nothing
insert into a select on conflict ( ( b ) b ( locked . and ) nulls last ) do nothing
insert into a select on conflict ( Tab ) do nothing
insert into a select on conflict ( greatest ( "Q d" , a ) nullif . after ) do nothing
insert into a select on conflict ( plans ) do nothing
insert into a select on conflict ( ( a <> default notnull ) asc ) do nothing
insert into a select on conflict ( ( a at time zone default ) ) do nothing
insert into a select on conflict ( ( && null isnull ) out ( character , char . tablespace ) nulls first ) do nothing
insert into a select on conflict ( character xmlelement . treat ( join . b ) nulls first ) do nothing
insert into a select on conflict ( ( null at time zone "Q d" is true ) interval ( ref = none , freeze . as ) nulls first ) do nothing
insert into a select on conflict ( none U&"d\0061t\+000061" . tablesample . b nulls first ) do nothing
insert into a select on conflict ( nfc Tab . U&"d\0061t\+000061" ) do nothing
insert into a select on conflict ( current_catalog ) do nothing
insert into a select on conflict ( nullif ( default , a ) ) do nothing
insert into a select on conflict ( ( not default and 'x' ? null ) collate timestamp "sel""ect" . natural ( Tab . natural ) nulls first ) do nothing
insert into a select on conflict ( dec desc nulls last ) do nothing
insert into a select on conflict ( ( + 'x' is document ) desc ) do nothing
insert into a select on conflict ( overriding collate breadth xmltable . U&"d\0061t\+000061" ( a ) nulls last ) do nothing
insert into a select on conflict ( a . using ( * ) "from" . exists ( grouping = none ) ) do nothing
insert into a select on conflict ( current_schema nulls first ) do nothing
insert into a select on conflict ( normalize ( "Q d" , nfkd ) desc nulls first ) do nothing
insert into a select on conflict ( U&"d\0061t\+000061" ) do nothing
insert into a select on conflict ( least ( 1 is not distinct from - "Q d" , - 'x' not ilike some ( 1 ) , 1 is true ) ) do nothing
insert into a select on conflict ( localtime desc ) do nothing
insert into a select on conflict ( position ( 1 in a ) explain ( attach ) asc ) do nothing
insert into a select on conflict ( ( 'x' between - + 'x' and 1 ) collate time setof . any . array . Tab . select ( b . Tab = interval ) nulls first ) do nothing
insert into a select on conflict ( "Q d" ( 'x' like 1 escape 1 , "sel""ect" := 'x' is not nfc normalized , a similar to b order by default nulls last , b nulls first , b desc , "Q d" asc , 'x' ) desc ) do nothing
insert into a select on conflict ( current_date nulls last ) do nothing
insert into a select on conflict ( substring ( default for default from 'x' ) others ( default ) ) do nothing
insert into a select on conflict ( U&"d\0061t\+000061" collate national ) do nothing
insert into a select on conflict ( overlay ( ) asc nulls first ) do nothing
insert into a select on conflict ( "from" indexes desc ) do nothing
insert into a select on conflict ( xmlforest ( 'x' is nfd normalized as "from" , null is document ) collate a ) do nothing
insert into a select on conflict ( current_time ) do nothing
insert into a select on conflict ( xmlelement system ( smallint . window , like . left = none ) nulls first ) do nothing
insert into a select on conflict ( trim ( both from 'x' , b ) "sel""ect" ) do nothing
insert into a select on conflict ( data collate int . "Q d" ) do nothing
insert into a select on conflict ( localtime ) do nothing
insert into a select on conflict ( ( 1 ) numeric ( boolean = none , csv ) nulls first ) do nothing
insert into a select on conflict ( extract ( '' from null not like all ( null ) ) collate double . returning nulls first ) do nothing
insert into a select on conflict ( "from" asc ) do nothing
insert into a select on conflict ( ( default = default ) desc ) do nothing
insert into a select on conflict ( ( + a <= a ) inout . inherit asc ) do nothing
insert into a select on conflict ( inner ( * ) collate grouping "sel""ect" ( binary = tablesample ) nulls first ) do nothing
insert into a select on conflict ( unknown "Q d" ( b . distinct ) ) do nothing
insert into a select on conflict ( delimiters ) do nothing
insert into a select on conflict ( "Q d" instead ( not . notnull = none ) ) do nothing
insert into a select on conflict ( U&"d\0061t\+000061" asc ) do nothing
insert into a select on conflict ( treat ( a and 1 is distinct from a as timestamp ) collate xmltable a ) do nothing
insert into a select on conflict ( session_user asc ) do nothing
insert into a select on conflict ( xmlserialize ( content 'x' as interval ) ) do nothing
insert into a select on conflict ( substring ( 'x' is not unknown similar a is document escape row ( ) ) collate xmlserialize . or asc ) do nothing
insert into a select on conflict ( xmlexists ( ( a , default notnull , null is not false , 1 notnull ) passing by value row ( 'x' , null , 'x' ) by ref ) "from" . U&"d!0061" uescape '!' ( b , "Q d" ) asc ) do nothing
insert into a select on conflict ( overlay ( ) desc nulls last ) do nothing
insert into a select on conflict ( ( default ) nulls first ) do nothing
insert into a select on conflict ( U&"d!0061" uescape '!' collate instead interval . timestamp desc nulls first ) do nothing
insert into a select on conflict ( serializable "from" ) do nothing
insert into a select on conflict ( current_user ) do nothing
insert into a select on conflict ( ( null or b ` a is null ) ) do nothing
insert into a select on conflict ( cast ( "Q d" at time zone b as interval array [ 0 ] ) collate normalize xmlexists ) do nothing
insert into a select on conflict ( "from" é ( xmlnamespaces ) nulls first ) do nothing
insert into a select on conflict ( localtime ) do nothing
insert into a select on conflict ( xmlparse name ( smallint . setof = except ) nulls first ) do nothing
insert into a select on conflict ( "sel""ect" Tab asc ) do nothing
insert into a select on conflict ( ( 1 ) asc ) do nothing
insert into a select on conflict ( ( "Q d" ) ) do nothing
insert into a select on conflict ( session_user precision . where ( set = into ) nulls first ) do nothing
insert into a select on conflict ( xmltable _x1$ ) do nothing
insert into a select on conflict ( xmlforest ( default is null as concurrently ) cache ( b = none ) desc ) do nothing
insert into a select on conflict ( U&"d\0061t\+000061" nulls last ) do nothing
insert into a select on conflict ( U&"d\0061t\+000061" called ( real = grant ) asc ) do nothing
insert into a select on conflict ( ( 'x' ) collate char . binary . order ) do nothing
insert into a select on conflict ( ( null :: interval ( 2147483647 ) [ ] ) collate U&"d\0061t\+000061" decimal ( a = none ) nulls first ) do nothing
insert into a select on conflict ( varchar desc ) do nothing
insert into a select on conflict ( ( default ) enable ( unique . full = none ) asc nulls last ) do nothing
insert into a select on conflict ( view . between ( a ) é ( U&"d!0061" uescape '!' , trusted . U&"d!0061" uescape '!' , isnull = $$a'b$$ ) nulls last ) do nothing
insert into a select on conflict ( ( default is normalized ) Tab . a . overlay ( logged ) ) do nothing
insert into a select on conflict ( "Q d" asc ) do nothing
insert into a select on conflict ( _x1$ nchar ( sql = true ) desc ) do nothing
insert into a select on conflict ( cast ( default and "Q d" as interval ) collate xmlroot asc ) do nothing
insert into a select on conflict ( ( null between 'x' != 1 :: setof interval array [ 0 ] and + default is true at time zone b and row ( ) at time zone not b similar to null escape 'x' ) collate é type . returning ) do nothing
insert into a select on conflict ( ( "Q d" ilike b ) ) do nothing
insert into a select on conflict ( least ( null ) import . xmlserialize ( extract . on , schema = none ) nulls last ) do nothing
insert into a select on conflict ( like ( all "Q d" ) ) do nothing
insert into a select on conflict ( é collate "from" _x1$ ( on . "Q d" = interval ) nulls last ) do nothing
insert into a select on conflict ( functions asc nulls last ) do nothing
insert into a select on conflict ( ( 'x' not between asymmetric a and default ) drop ( second , notnull ) desc ) do nothing
insert into a select on conflict ( ( "Q d" ) float . inherits . some . left ( xmlserialize . dec ) desc nulls first ) do nothing
insert into a select on conflict ( "Q d" ) do nothing
insert into a select on conflict ( session_user ) do nothing
insert into a select on conflict ( ( 1 is unknown ) csv . restrict . values ( encoding . inner , precision , tablesample . atomic ) desc nulls first ) do nothing
insert into a select on conflict ( xmlforest ( a ) collate delimiter U&"d!0061" uescape '!' . inherit ) do nothing
insert into a select on conflict ( "from" ) do nothing
insert into a select on conflict ( localtimestamp ) do nothing
insert into a select on conflict ( xmlroot ( "Q d" , version no value ) deallocate ( ilike . interval = table , bigint . full ) asc ) do nothing
insert into a select on conflict ( without . U&"d!0061" uescape '!' ( distinct - "Q d" ) collate Tab ) do nothing
insert into a select on conflict ( ( "Q d" or null ) ) do nothing
insert into a select on conflict ( excluding each ( right = current_timestamp ) ) do nothing
insert into a select on conflict ( validate collate none . left a nulls last ) do nothing
insert into a select on conflict ( maxvalue ( * ) desc nulls last ) do nothing
insert into a select on conflict ( substring asc ) do nothing
insert into a select on conflict ( collation for ( b ) bigint ( xmlelement = none , int ) desc nulls first ) do nothing
insert into a select on conflict ( ( default not in ( 'x' , "Q d" ) ilike + default escape a :: setof smallint array ) collate interval desc ) do nothing
insert into a select on conflict ( ( not b :: interval between symmetric @> + a and default is distinct from "Q d" like some ( 'x' between asymmetric 1 and "Q d" ) ) collate U&"d!0061" uescape '!' xmlnamespaces ( isnull . xmlelement , current_catalog . overriding = E'a\tb\x41' ) desc nulls last ) do nothing
insert into a select on conflict ( "sel""ect" nulls last ) do nothing
insert into a select on conflict ( a grouping . join ( some ) asc ) do nothing
insert into a select on conflict ( _x1$ collate repeatable . xmltable b . "sel""ect" asc ) do nothing
insert into a select on conflict ( current_role ) do nothing
insert into a select on conflict ( ( 1 and "Q d" between symmetric a and "Q d" is null ) ) do nothing
insert into a select on conflict ( precision nulls first ) do nothing
insert into a select on conflict ( "Q d" ( ) depth . end . natural . notnull desc ) do nothing
insert into a select on conflict ( bigint asc nulls last ) do nothing
insert into a select on conflict ( current_date level . also . freeze ( attach ) desc nulls first ) do nothing
insert into a select on conflict ( "from" ) do nothing
insert into a select on conflict ( "Q d" "from" ( Tab = 'x' ) ) do nothing
insert into a select on conflict ( user ) do nothing
insert into a select on conflict ( current_time ) do nothing
insert into a select on conflict ( names ( * ) nulls first ) do nothing
insert into a select on conflict ( xmlelement row . treat ( U&"d!0061" uescape '!' = variadic ) ) do nothing
insert into a select on conflict ( a nulls first ) do nothing
insert into a select on conflict ( ( null or b between asymmetric 1 is document and 'x' ) asc nulls first ) do nothing
insert into a select on conflict ( treat ( default or b as interval array ) first ) do nothing
insert into a select on conflict ( xmlparse collate Tab "from" . Tab . "Q d" ( "Q d" . dec ) ) do nothing
insert into a select on conflict ( ( b >= "Q d" ) desc ) do nothing
insert into a select on conflict ( ( 'x' is not true between symmetric a is document and b or b ) conversion ) do nothing
insert into a select on conflict ( ( "Q d" and null ) position . family ) do nothing
insert into a select on conflict ( current_time é nulls last ) do nothing
insert into é overriding user value select all
with recursive _x1$ ( "from" , Tab ) as not materialized ( insert into xmlparse as position default values on conflict do nothing ) search breadth first by U&"d!0061" uescape '!' , Tab set b cycle b , sequences , U&"d!0061" uescape '!' set a using "Q d" , U&"d!0061" uescape '!' ( b ) as ( select ) cycle inout , _x1$ set nchar to 99999999999999999999 default 'it''s' using "Q d" , "Q d" as materialized ( insert into insert as procedure default values ) cycle U&"d\0061t\+000061" set é using "from" , "Q d" as ( insert into extract as b default values ) cycle precision set "sel""ect" using last , xmlserialize ( U&"d!0061" uescape '!' , a ) as ( insert into nfkd as a default values on conflict do nothing ) cycle U&"d\0061t\+000061" , reassign set matched to hour $$a'b$$ default timestamp '' using Tab insert into large default values
insert into U&"d\0061t\+000061" ( numeric , a ) ( ( select limit all for read only ) ) on conflict do update set ( rename , set ) = not @- "Q d" not in ( 'x' , a , a , null , 'x' ) collate bigint . é . "from"
insert into program default values returning *
insert into b overriding user value select on conflict ( xmlserialize ) do nothing
insert into "sel""ect" overriding system value ( select )
insert into copy . U&"d\0061t\+000061" ( encoding ) overriding system value ( ( ( select ) ) ) returning a in ( 'x' , 'x' , default ) at time zone null and a isnull
insert into "sel""ect" . year as extract ( Tab ) overriding system value with transaction as materialized ( insert into row . hold default values ) ( ( ( select ) ) ) returning null a
insert into xmlroot default values
insert into national . session_user . "from" as values default values
insert into a default values on conflict do update set immutable = default - default , row = - 1 , before [ : ] = + a returning 1 as collation
insert into "Q d" overriding user value ( select )
with recursive xmlpi as ( select ) insert into U&"d\0061t\+000061" as "from" overriding system value ( select all )
insert into "Q d" overriding user value ( select ) order by default nulls last offset a row limit 'x' notnull
insert into xmlparse with é ( cycle ) as ( insert into b as b default values on conflict on constraint disable do nothing ) cycle é , é set _x1$ to interval E'a\tb\x41' default dec 'x' using precision ( ( values ( b , 'x' ) , ( "Q d" , a , default ) , ( 'x' , b , 1 ) ) )
insert into "from" ( é ) overriding user value ( select * from only ( execute . current_schema ) as double where null is true order by "Q d" not like a and default is not null and "Q d" is not unknown collate cycle :: time array , 'x' for no key update for update of U&"d!0061" uescape '!' . _x1$ . U&"d\0061t\+000061" nowait for key share for share ) returning default as similar
insert into overlay default values
insert into U&"d\0061t\+000061" as bigint default values returning 1 as ilike
insert into é as asensitive overriding user value ( select ) on conflict on constraint Tab do update set ( "sel""ect" ) = b where 'x' not similar to default escape a isnull returning * , "Q d" as foreign , 1 is nfkc normalized as refresh
insert into a ( ( select ) ) on conflict do nothing
insert into "Q d" . isnull as é ( "Q d" [ : ] ) ( ( ( select ) ) ) on conflict do update set ( lock [ 'x' ] , "sel""ect" ) = + b is distinct from ( null , null , b ) returning *
insert into _x1$ . notnull default values on conflict on constraint xmlparse do nothing
insert into U&"d\0061t\+000061" as é ( Tab ) ( select ) on conflict ( ( b similar to null ) nulls first ) where "Q d" do nothing
with recursive trusted as ( insert into substring as é default values ) , bit ( "Q d" , "Q d" ) as ( insert into exists . notify default values ) search breadth first by b , b set real cycle breadth , U&"d\0061t\+000061" set "from" using é insert into xmlserialize ( interval ) overriding user value ( select limit all ) returning null and null :: interval , "Q d" is document :: setof interval others , 'x' is false at time zone 'x' like 'x' escape 'x'
insert into xmlserialize ( "Q d" , U&"d!0061" uescape '!' , normalize ) ( ( ( select all ) ) )
insert into U&"d\0061t\+000061" as within ( oids [ operator ( b . Tab . é . >= ) not + "Q d" is not true in ( ( select except select all ) ) is not unknown ] . * ) with compression ( functions , U&"d\0061t\+000061" ) as ( with recursive b as materialized ( insert into language default values ) search breadth first by "sel""ect" set b cycle "sel""ect" , Tab set dec using b insert into last . current_role as é ( select all ) ) ( select 1 notnull as role into table "from" where 'x' is document or 'x' isnull group by 1 is distinct from "Q d" , rollup ( a notnull , null , default notnull ) , grouping sets ( cube ( b , 1 ) , rollup ( 1 ) ) ) intersect select for read only
insert into Tab default values
insert into notify select all returning 'x' drop
insert into a as U&"d!0061" uescape '!' ( leakproof . * , b ) select limit all
insert into U&"d!0061" uescape '!' ( ( select all ) )
insert into a . é ( "from" [ 'x' like some ( select ) : default like 'x' escape null is not true not similar to a ] ) select all except select all
with recursive "from" as ( merge into U&"d!0061" uescape '!' * using ( select ) b ( row , database ) on 'x' notnull :: setof bit varying array when not matched then insert default values when matched then update set temp [ : b ] = + null between asymmetric 'x' != 'x' and a , ( of ) = - 1 / 1 , ( "Q d" , Tab ) = 1 is not true notnull , "Q d" = 1 - 1 != null ) insert into prepared . national ( ( select ) ) union all ( ( select ) )
insert into _x1$ overriding user value with recursive U&"d!0061" uescape '!' as ( insert into "Q d" . U&"d!0061" uescape '!' as _x1$ default values returning * ) cycle import set b to true default bit $$a'b$$ using U&"d!0061" uescape '!' ( ( select for key share nowait for update for update for share nowait offset default ) )
insert into called default values on conflict ( user character ( collation . xmlparse ) nulls first ) do nothing
insert into _x1$ . _x1$ default values returning *
insert into policy ( out ) select all
with recursive a as ( insert into overlay . xmlconcat default values ) search depth first by U&"d\0061t\+000061" set varchar cycle enum set U&"d\0061t\+000061" to stdin . update . freeze . ref ( null ) $t$x$t$ default 1.5 using bit insert into extract ( a ) overriding user value select for no key update on conflict ( a row . inner . character . tablesample . left ( xmlpi = none , else ) asc nulls last ) where false do nothing
with float as materialized ( insert into national as _x1$ default values ) cycle U&"d!0061" uescape '!' set grouping using minvalue insert into xmlpi as Tab ( a ) ( ( select for read only limit all ) )
insert into Tab ( _x1$ ) select union select offset b limit not 1 on conflict do nothing returning 'x' as _x1$
insert into substring . U&"d\0061t\+000061" . unique as xmltable default values on conflict do nothing
insert into substring as xmlconcat ( xmlserialize , "from" ) ( select union select except select all except all select all for read only offset inout [ : ] rows fetch first row only )
insert into out ( return . key . * , é , transform , a , Tab ) ( ( ( ( select order by a asc , null , 1 nulls last ) limit -> "Q d" is not distinct from + 1 for no key update of "Q d" nowait for update for share nowait ) ) ) returning a is document isnull like not null isnull is normalized is distinct from a -> not b is nfd normalized isnull is unknown is null - b operator ( _x1$ . # ) 'x' is document as csv , a in ( ( ( ( ( ( select all ) ) ) ) ) )
insert into by default values returning *
insert into none as csv default values returning *
insert into U&"d\0061t\+000061" as inline default values
insert into é select on conflict do nothing returning * , *
insert into definer select all order by a for key share nowait for key share for update nowait for key share on conflict on constraint a do update set Tab = 1
insert into recheck default values
insert into read as grouping ( U&"d\0061t\+000061" ) overriding system value select intersect distinct select offset ( "Q d" ) for read only returning *
insert into access . extension default values on conflict do nothing returning * , *
insert into drop as U&"d\0061t\+000061" ( a . domain ) select all
insert into "Q d" . do as "Q d" ( Tab [ : default is normalized ] ) ( select ) on conflict on constraint Tab do nothing
with "from" ( _x1$ ) as ( insert into object default values ) insert into varchar as delete default values returning *
insert into until . "sel""ect" overriding user value ( ( ( select ) ) ) on conflict do nothing
with U&"d!0061" uescape '!' as ( with trim as materialized ( select ) update only ( exists ) reindex set uncommitted = 'x' :: setof interval ( 1 ) where current of U&"d\0061t\+000061" returning - a b ) cycle b set input to false default null using xmlelement insert into "from" . label as "sel""ect" ( Tab . * ) ( ( select union select except ( select ) ) ) on conflict on constraint "Q d" do nothing
insert into view . Tab default values
insert into _x1$ as first with Tab as not materialized ( update hour * b set ( recursive [ : ] ) = a at time zone + null similar to "Q d" isnull collate "from" , b . * = b is true or 'x' where current of float ) search breadth first by é , oids set varchar , "sel""ect" as not materialized ( select having false order by default isnull is unknown between ! row ( ) and b asc nulls first ) , b as ( with U&"d!0061" uescape '!' as not materialized ( insert into b as cursor default values returning * , * ) cycle cost , normalized set é to interval ( 0 ) $t$x$t$ default true using Tab , "from" as ( select for read only ) , a as ( select ) merge into values using lateral rows from ( current_time ) on a when not matched then do nothing ) select limit all
insert into b default values on conflict do nothing
insert into within default values
insert into hold . verbose as Tab ( "Q d" . nfc . binary , "Q d" [ - default ] , é ) overriding system value select all on conflict ( ( 1 is not false ) asc ) where + 'x' do update set numeric . strip . variadic = - b ilike any ( "Q d" between 1 and 'x' ) where null is not null between symmetric 'x' and "Q d" is true returning null at time zone 'x' as level
insert into U&"d\0061t\+000061" default values
with xmlelement ( é ) as ( delete from only smallint returning b notnull as encrypted , default similar to 'x' as inherits ) insert into é . unlisten . "from" ( select distinct on ( - b is distinct from null ) 'x' as "sel""ect" having null notnull is not false )
insert into "Q d" as "from" ( ( ( ( ( ( ( select all ) ) ) ) ) ) )
insert into Tab default values
insert into U&"d!0061" uescape '!' . Tab default values returning * , * , * , * , *
insert into move . only ( "Q d" ) select
insert into stored select all limit all
insert into recursive . into as procedure ( U&"d!0061" uescape '!' ) ( ( select ) )
insert into U&"d\0061t\+000061" as treat overriding user value select having 'x' window sets as ( ) , security as ( ) for read only limit a not in ( 1 ) offset 1 rows on conflict do nothing returning *
insert into b . setof . concurrently default values
insert into _x1$ . inner default values
insert into a as cluster default values
insert into preserve . b default values
insert into é default values on conflict do nothing returning 'x' is false as similar
insert into recheck ( dec ) overriding user value ( select order by default desc nulls first , default desc nulls first , default asc limit all ) on conflict on constraint least do nothing
insert into between default values
insert into zone . freeze ( ( values ( ~~* null ) ) ) returning 1 Tab
insert into trim ( "Q d" [ : ] . int , "sel""ect" , U&"d\0061t\+000061" , é [ "Q d" ] , "from" ) ( ( ( ( ( ( ( ( select ) ) for update skip locked offset ( default ) row ) ) ) ) ) ) on conflict do nothing
insert into partial default values
insert into "from" as U&"d\0061t\+000061" ( "sel""ect" [ : b ] , position , varchar ) select
insert into "Q d" default values on conflict do nothing
with scroll as ( insert into xmlserialize default values ) insert into revoke . a ( "from" ) select all union all select all returning - default
insert into "Q d" as "Q d" default values
insert into _x1$ . integer . xmlattributes ( ( select all order by 'x' desc for read only ) )
insert into greatest as _x1$ overriding user value ( ( ( ( select ) ) ) ) on conflict ( like ( all is => "Q d" is not normalized is null , a order by + default asc ) grouping ( "sel""ect" . b , "Q d" . false ) asc ) do nothing returning *
insert into _x1$ ( _x1$ ) ( select distinct 1 is false where "Q d" or b for read only ) returning - 'x' or - 'x' is not true notnull is false b
with xmlserialize ( U&"d\0061t\+000061" ) as ( table only U&"d\0061t\+000061" ) insert into a ( nulls . varchar , é ) with _x1$ ( U&"d\0061t\+000061" , "Q d" , a ) as ( delete from only char as logged ) cycle comment , é set _x1$ using b ( select distinct * window "sel""ect" as ( ) offset normalized ) order by null is unknown :: outer array [ 23 ] nulls last on conflict do nothing
insert into b as b default values returning + 1 is unknown as return , default and - 1 not ilike any ( "Q d" ) not ilike some ( null ilike all ( ( ( ( select limit all for read only ) ) ) ) ) is distinct from 'x' substring
insert into b default values on conflict on constraint xmlnamespaces do nothing
insert into b . current_schema as U&"d!0061" uescape '!' overriding user value select all
insert into _x1$ ( select all )
insert into _x1$ ( b ) ( select for read only )
insert into a ( select distinct on ( default ) * group by ( ) , ( ) window decimal as ( ) )
insert into a default values returning 1 operator ( % ) null is not true is unknown é , * , *
insert into U&"d!0061" uescape '!' default values
insert into disable overriding user value select all on conflict do nothing returning a or , * , a nulls , b insert
insert into xmlroot as copy ( select ) returning "Q d" isnull case
insert into "from" ( values , a ) overriding user value values ( "Q d" ) , ( default )
with yes as ( merge into only smallint using lateral ( select ) Tab ( interval , between , encrypted ) on ? a is document when matched then update set ( timestamp , numeric , vacuum [ : ] ) = 1 ilike "Q d" , ( none ) = a is null ) search breadth first by é set a insert into U&"d\0061t\+000061" overriding user value ( ( select all order by b ) )
with procedures as ( merge into decimal . as as over using lateral xmltable ( grouping ( - "Q d" ) passing grouping ( default , 1 ) columns "from" interval [ ] default 'x' not null ) mode on ( 'x' or default , 1 between symmetric a and 'x' ) at time zone null or true when not matched then insert values ( - default is not false , 1 ) ) search breadth first by decimal set a insert into "from" . U&"d!0061" uescape '!' with bit as not materialized ( insert into trim default values ) search depth first by U&"d!0061" uescape '!' set "Q d" cycle a , a set ties to false default admin . except '' using Tab select distinct on ( 1 , b , a , a ) * where a except select limit all
insert into "from" as "sel""ect" overriding user value with recursive time ( "Q d" ) as ( insert into indexes . into default values returning * ) cycle U&"d\0061t\+000061" , update set interval using "Q d" select * from xmlconcat * escape where not b is true is null
insert into é . current_user . csv as a overriding system value with recursive _x1$ as materialized ( ( select distinct * where 'x' window ordinality as ( ) , overlay as ( ) ) ) search breadth first by "from" , "from" , Tab set a , b as not materialized ( update "from" as é set a = + a :: interval hour where "Q d" similar to "Q d" ` + "Q d" returning * ) search breadth first by a set "from" cycle U&"d!0061" uescape '!' , U&"d\0061t\+000061" set b to 2. default true using a ( select where b is true or null group by distinct rollup ( 1 isnull , - b ) , grouping sets ( grouping sets ( ( ) , ( ) , ( ) ) ) limit all ) order by default
insert into dec . b default values
insert into b as "from" default values returning *
insert into Tab ( schema . is ) overriding user value select on conflict on constraint U&"d\0061t\+000061" do update set views = - default , setof = null is unknown , ( exists ) = b is not null where 'x' between asymmetric 'x' and b
insert into external ( select all )
insert into cluster . a ( disable , forward [ row ( ) is not true ] , smallint . é , smallint [ null ] [ : null or a ] ) ( ( select all ) )
insert into xmlforest . b ( select for key share nowait for no key update )
with recursive a as ( update least . false . "Q d" as é set U&"d!0061" uescape '!' = a is null and 1 between symmetric a and a is true ) search breadth first by boolean , none , "from" , "from" set "sel""ect" insert into U&"d\0061t\+000061" default values
insert into U&"d\0061t\+000061" . do ( é , a [ : ] ) overriding system value ( ( ( select group by ( ) order by null ) ) )
insert into U&"d\0061t\+000061" . é default values on conflict do nothing returning * , * , *
insert into least as normalize ( time ) select
insert into _x1$ . like ( after ) ( select )
insert into é . row default values
insert into nullif as Tab select a isnull a having - a similar to - 1 escape row ( )
with U&"d\0061t\+000061" ( "from" ) as materialized ( update only ( set ) as _x1$ set ( _x1$ ) = - b where 'x' returning 'x' and row ( ) is false ) , commit as ( ( ( select ) union ( select all ) ) ) insert into preserve as a ( ( with role as materialized ( insert into functions . authorization as bit default values ) search breadth first by "from" set "sel""ect" ( select ) intersect select distinct on ( b , default ) * group by all ( ) order by 1 at time zone a collate conversion nulls first , # row ( ) and row ( ) is document using operator ( ^ ) for read only ) ) returning $2 operator ( % ) some ( null ) between symmetric 'x' and a
with sql as ( insert into é default values on conflict do nothing ) search breadth first by _x1$ set normalize insert into b . where . current_timestamp ( location [ not 1 ] [ null : ] ) ( ( ( ( ( ( ( ( select ) ) ) ) ) ) ) ) returning *
insert into varchar as Tab ( xmlroot ) overriding system value select on conflict on constraint storage do update set ( decimal ) = "Q d" is not false where null not ilike all ( b ) returning default as authorization
insert into "sel""ect" . U&"d\0061t\+000061" ( minvalue ) ( select all ) returning "Q d" not ilike default escape 'x' _x1$
insert into é overriding user value select except select all on conflict do update set ( database ) = b ilike any ( a is null collate immediate . concurrently . temp ) returning not b zone
with U&"d\0061t\+000061" as ( insert into Tab . b default values returning * , * ) , immediate ( time ) as ( select limit all ) insert into lock default values
insert into logged overriding system value ( values ( null not ilike any ( 1 = 'x' ) ) )
insert into b . collation ( ( ( table only trim ) ) ) on conflict ( ( 1 ) collate _x1$ desc ) do update set "sel""ect" = default
insert into b as a ( _x1$ ) ( ( ( select distinct default sysid window Tab as ( partition by 1 , null , default ) offset + default is true fetch next rows only ) ) ) on conflict do nothing
insert into columns default values returning *
insert into é ( repeatable ) overriding system value select on conflict do update set ( dec ) = a in ( default ) returning default as asc , null as on , *
insert into immutable as a ( a . * , "Q d" . Tab ) overriding user value ( select all ) on conflict do update set values . window = "Q d" ilike all ( a ) isnull
with recursive "sel""ect" as ( select for read only limit all ) cycle "from" , "sel""ect" set "from" using _x1$ , recursive as ( insert into _x1$ . call . "from" default values on conflict do nothing ) , integer ( é ) as ( ( select ) ) insert into U&"d\0061t\+000061" ( b ) ( ( select ) ) returning null scroll , "Q d" is not false is not true not like "Q d" is false
insert into "from" . second default values on conflict do nothing returning 1 @- "Q d" notnull is unknown similar to row ( ) or not 'x' is unknown is true as in , - - default and default is normalized between ~~* 1 * - 1 and ( 1 , a ) overlaps row ( 1 , b ) and + "Q d" is true is not unknown notnull not like all ( ( select all ) ) as _x1$
insert into nfc as U&"d\0061t\+000061" ( immutable . then ) overriding user value ( ( select ) except ( select ) intersect all ( select order by a desc , "Q d" for update fetch next rows with ties offset default ) )
insert into begin ( values ( row ( ) is true ^ 'x' not between symmetric 'x' :: interval array and 1 is distinct from + a in ( a ) ) for read only )
insert into type . current_user default values returning *
insert into Tab as U&"d!0061" uescape '!' ( local ) select returning 1 as like , null foreign , default as logged
insert into row overriding system value select returning * , "Q d" is false , row ( ) , 1 is not null
insert into Tab overriding system value ( select union select all ) on conflict do nothing
insert into values as Tab ( b ) overriding user value ( select except select order by 1 not similar to default is false for update for key share for share ) fetch next row with ties offset - 1 rows for share
with recursive stdout as ( delete from only ( smallint ) ) insert into coalesce . check ( ( with least as ( ( select for key share ) ) , grouping as ( insert into a . Tab . nchar overriding user value select for read only on conflict ( "from" , ( 'x' is false ) ) do update set "Q d" [ : ] . * = $2 ) search breadth first by _x1$ set a , é as materialized ( insert into b . groups as U&"d!0061" uescape '!' ( U&"d!0061" uescape '!' ) ( select ) on conflict do nothing returning * ) cycle share set a to null default null using publication select except select all union all select distinct on ( 'x' is normalized ) * , * except select order by 'x' ) )
insert into Tab as U&"d!0061" uescape '!' default values
insert into "Q d" select
insert into U&"d!0061" uescape '!' . default as input overriding system value select all for read only returning null is not false program
with U&"d\0061t\+000061" as materialized ( select ) search breadth first by int , Tab set _x1$ cycle a set "Q d" to interval 'it''s' default true using é insert into U&"d!0061" uescape '!' . exists as real overriding system value ( select )
with boolean as ( ( select all ) ) cycle scroll set Tab to 2147483647 default false using identity insert into "sel""ect" . substring default values
insert into U&"d!0061" uescape '!' ( trim [ : ] , mapping [ : ] . * ) ( ( ( select all ) ) )
with float as ( delete from only ( "from" ) at ) insert into "Q d" ( U&"d\0061t\+000061" ) overriding system value with U&"d!0061" uescape '!' as not materialized ( insert into national default values ) cycle stdin set "Q d" to 2147483647 default concurrently $t$x$t$ using between , Tab ( U&"d!0061" uescape '!' , "Q d" , real ) as materialized ( insert into extension as _x1$ default values on conflict do nothing ) , "from" as ( insert into recheck as U&"d!0061" uescape '!' default values ) ( ( ( select ) ) ) for update skip locked for update nowait for no key update skip locked for key share of U&"d!0061" uescape '!' , "sel""ect" , é nowait
update only ( search ) as overlay set nchar [ : ] = 'x' not similar to b escape null , ( xmlnamespaces . * , expression [ : ] , row ) = 1 not like "Q d" escape default where current of U&"d!0061" uescape '!' returning * , *
update only truncate Tab set "from" = a where 'x' like all ( 'x' )
with recursive "Q d" as ( merge into minute . sysid * cursor using lateral substring ( ) with ordinality oids on "Q d" notnull * default is not unknown operator ( U&"d\0061t\+000061" . @> ) @- "Q d" is not true when matched and grouping ( 1 , 'x' , b , 'x' , 'x' , b ) then do nothing when matched and 'x' collate dec . references then delete ) cycle precision , xmlforest set "sel""ect" using _x1$ , index ( "from" , unbounded ) as not materialized ( delete from trim * using ( select all ) simple ( nullif ) , trim as a ( cursor ) tablesample join ( "Q d" or b , 1 or b ) repeatable ( 1 similar to "Q d" escape a ) , ( select ) xmlexists ( row , privileges ) , ( select ) following ( policy ) , ( select ) b ( logged , xmlpi , bigint ) , lateral xmltable ( 1 passing a columns nfkd for ordinality ) ) update only ( external ) set ( real ) = b
update "Q d" * as password set ( "sel""ect" ) = - 1 not in ( ( select limit all for read only ) order by default desc nulls last , ( b ) [ : ] using ^ nulls first )
update backward * as none set bigint = null similar to default escape b , ( called , overlay ) = row ( ) where null
with interval as ( insert into out as label default values on conflict do nothing ) update é . "Q d" b set ( enum , Tab . U&"d\0061t\+000061" [ null <= "Q d" in ( a not between asymmetric 1 and 1 ) ] ) = + null ilike 'x' from ( select for read only ) as set , rows from ( nullif ( a , b ) as ( a interval ) ) as ( immutable interval , U&"d!0061" uescape '!' interval array ) , rows from ( extract ( year from b ) as ( varchar interval array [ 2147483647 ] , position interval array [ 23 ] ) ) with ordinality as ( "Q d" interval array [ 1 ] )
update time . cross insensitive set substring = b is not unknown returning * , *
update substring . mapping * set ( trim , boolean , cycle , stdout , Tab . localtime . compression [ a : ] ) = 'x'
update Tab * nfd set "Q d" [ a ] = 'x' , normalize = operator ( @> ) b is null notnull is true :: interval ( 23 ) array and "Q d" collate a . distinct , b . minute = default , ( depth ) = a where current of mapping returning grouping ( a , b ) ilike any ( row ( null ) ) :: setof over . exists . replace . cast . conversion ( 'x' ) ilike any ( select order by default nulls first )
with é ( U&"d\0061t\+000061" ) as materialized ( with é as ( insert into é overriding user value ( select all ) returning 1 as begin ) cycle decimal set _x1$ using backward , a as not materialized ( delete from only a ) cycle U&"d\0061t\+000061" , U&"d!0061" uescape '!' set b to interval ( 2147483647 ) $t$x$t$ default 'x' using é update only nullif set "from" = default is unknown from lateral freeze ( b := b , a not like 1 escape b and b is document , concurrently := not null at time zone default is true , U&"d\0061t\+000061" => row ( ) is nfc normalized order by a ilike a , a desc ) , xmltable ( ( 1 , "Q d" , b between symmetric a and default is normalized != null is document ) passing row ( ) columns bigint for ordinality ) ) update only ( close ) set time = "Q d"
update inout . owner as "Q d" set procedure = 'x' is not document , ( minvalue . * ) = "Q d" is distinct from b
update only between set ( values , cascade , values . * ) = a where default not in ( 1 ) returning "Q d" , a as least , 1 simple
update only ( cursor ) set setof = + 1 is false and not a notnull
update only ( é ) é set b = 1 collate bigint between symmetric - 1 is not document and 1 is document is true
update xmlserialize * as "sel""ect" set ( "sel""ect" , "from" ) = + + row ( ) is nfd normalized notnull ilike any ( ( values ( null , 1 ) ) order by default for read only )
update only ( normalize ) validator set ( generated , xmltable . * , discard ) = default where current of position
update char * set real [ : 'x' ] [ : 'x' ] = not 'x' returning b , b sysid , a as none
update bigint . when * as xmltable set ( boolean . "from" [ "Q d" not ilike 'x' ] ) = null , char = null is nfd normalized is not true and row ( ) collate cascade , ( U&"d!0061" uescape '!' ) = operator ( within . > ) row ( ) returning 1 _x1$ , + "Q d" as where
update only Tab as off set U&"d!0061" uescape '!' = default or a isnull isnull , é = row ( ) where + 'x' notnull returning 1 not like any ( b ) and b
with recursive _x1$ ( "from" ) as ( ( select all ) ) search depth first by immediate set "Q d" cycle dec , é set last using greatest update U&"d!0061" uescape '!' * set é [ : ] = 'x' in ( 1 or a is true , - default is not false - grouping ( 'x' ) notnull )
with U&"d!0061" uescape '!' as not materialized ( delete from xmlforest where current of content ) , add ( sets , "from" ) as not materialized ( merge into only range as _x1$ using lateral current_user on 1 is not false when not matched and not not 1 then do nothing when matched and a then update set backward . * = a , ( substring ) = default similar to 'x' escape default , ( values [ : ] , match . * ) = a notnull ) cycle "Q d" set _x1$ using numeric update parameter * as drop set "sel""ect" = default from ( ( xmltable ( row ( ) passing by ref row ( ) columns domain for ordinality , interval for ordinality , ref for ordinality , options for ordinality , timestamp for ordinality ) full outer join user using ( Tab ) ) ) bit
with recursive "from" as ( with recursive _x1$ ( trim , a ) as not materialized ( select ) search breadth first by U&"d\0061t\+000061" , copy set _x1$ cycle U&"d\0061t\+000061" set b using cluster merge into encoding . U&"d\0061t\+000061" as U&"d!0061" uescape '!' using ( select all ) of cross join lateral xmltable ( true passing by ref a columns uescape for ordinality , maxvalue for ordinality ) on 'x' and + 'x' is not true when not matched and 1 @> default @> null ilike 1 and row ( 1 , "Q d" ) overlaps ( a , a ) then insert default values ) cycle relative , U&"d\0061t\+000061" set setof using _x1$ update only _x1$ expression set "sel""ect" [ default between symmetric $1 is document is not distinct from + 'x' :: setof interval array and "Q d" ] = 'x'
with recursive import as ( ( ( ( select ) fetch next row ( ) row only offset 1 is nfc normalized ) ) ) search depth first by a set _x1$ , checkpoint as ( with é ( xmlparse , declare , _x1$ , if , character ) as ( ( select all ) ) search breadth first by timestamp set stdin cycle U&"d\0061t\+000061" set locked to substring . U&"d!0061" uescape '!' U&'d!0061' UESCAPE '!' default 1e10 using é delete from only ( Tab ) returning * ) update a * set ( restrict . like . * ) = not _x1$ , ( between , global , "from" . * ) = "Q d" is not unknown from xmltable ( U&"d\0061t\+000061" ( default between symmetric 1 and default || 'x' is null like null , U&"d\0061t\+000061" => a in ( b between symmetric 1 and null ) is normalized , variadic transaction => null ) passing row ( ) columns dictionary for ordinality )
update only "from" set ( "Q d" , whitespace ) = + 1 , ( b ) = "Q d" , ( filter ) = - - 'x' is not null :: interval ( 23 ) isnull isnull collate validator . "Q d" is true where current of each returning *
with b as ( update read * set Tab = 1 is document is null from ( ( ( select for read only ) ) order by b or "Q d" between symmetric 'x' and a is null using @> nulls last ) as b ( b ) ) update only ( a ) "from" set ( _x1$ ) = array ( ( with delimiter ( "sel""ect" , "sel""ect" , "from" ) as materialized ( merge into time . full _x1$ using reindex . parallel * Tab ( indexes ) tablesample join ( 'x' similar to "Q d" ) on 1 when matched then update set varchar . * = 1 at time zone 1 ) cycle "from" , Tab , é set U&"d\0061t\+000061" using setof , "from" ( row ) as not materialized ( delete from nullif . of char ) select for read only ) )
update only coalesce set extract . else = a , read . numeric = a returning b
update Tab . _x1$ . join as "sel""ect" set overlay = default not ilike default is not false at time zone + null from only real
update numeric * set coalesce = $2 , ( discard , substring ) = operator ( - ) - "Q d" :: like . initially . is ( "Q d" ) array [ 23 ] is false , ( xmlconcat , standalone [ a * default is false collate U&"d\0061t\+000061" :: setof national character varying array : ] ) = 1 from "from" . _x1$ . inherit _x1$ , lateral rows from ( overlay ( null placing a from "Q d" for b ) as ( view interval array ) , xmlelement ( name asc , b , default , b , 'x' ) ) natural join lateral xmltable ( identity passing by ref $1 [ : ] by value columns b setof interval array [ 1 ] not null )
update only ( boolean ) as attribute set a = default is true from ( ( ( table only _x1$ for read only ) ) ) b ( a , _x1$ )
update only standalone as U&"d!0061" uescape '!' set inout = 'x' is true returning * , * , * , * , *
update continue set ( "sel""ect" ) = b isnull :: setof interval array where null
update overlay * set discard = grouping ( b is not unknown , b is normalized , 'x' is distinct from 1 ) is not false isnull :: interval day array is false where current of types
update only ( xmlattributes . null ) b set ( between ) = not "Q d" returning *
update integer . grant as "sel""ect" set Tab [ "Q d" ] [ default ] = 1 at time zone null is not unknown
update b * set Tab = a similar to a and row ( ) operator ( ~~* ) + 'x' >= + 'x' , ( between [ "Q d" like 'x' escape "Q d" isnull : ] . smallint , numeric ) = a collate overlay collate substring . freeze . current_role -> null where current of "from"
update int * set xmlconcat . U&"d\0061t\+000061" = "Q d" not ilike a and null returning 1
update only ( others . xmlpi ) set ( row , nullif [ : ] , time ) = b , ( transaction [ : ] . * ) = default
update decimal . nullif time set ( _x1$ . characteristics , _x1$ [ a : ] . * ) = row ( ) ? null
update only xmlroot . Tab as _x1$ set a = default is true where null is not false is true
with recursive event as ( insert into forward . a as _x1$ default values returning * ) search breadth first by Tab set xmlattributes , "sel""ect" as not materialized ( ( select ) ) , family as ( insert into U&"d\0061t\+000061" . when default values ) , grouping ( U&"d\0061t\+000061" , atomic ) as materialized ( select all for read only ) cycle "Q d" set b using U&"d\0061t\+000061" update only ( U&"d!0061" uescape '!' ) "sel""ect" set ( é , current , "from" ) = null ilike b isnull like some ( null ) is false is document
update only ( timestamp ) as Tab set ( _x1$ , update ) = ~~* default and 'x' in ( ( ( ( select ) ) ) ) isnull
with _x1$ as ( with é as not materialized ( insert into partition default values ) cycle always set a to interval $$a'b$$ default null using numeric insert into U&"d\0061t\+000061" overriding user value ( select limit all ) ) , "Q d" as ( with U&"d!0061" uescape '!' ( configuration ) as ( insert into greatest default values on conflict do nothing ) cycle U&"d!0061" uescape '!' set _x1$ using é , U&"d!0061" uescape '!' as ( select all ) delete from sysid . grant using xmltable ( case when - b then 1 end passing by value row ( ) columns delimiter for ordinality ) float ( "from" ) ) cycle _x1$ , trim set restart using declare , immutable as not materialized ( ( ( select offset null ) ) ) update only ( a . greatest ) as zone set treat = 1
update only extract U&"d!0061" uescape '!' set "from" = null from lateral ( values ( + 'x' is unknown between symmetric 1 and a is null :: setof time without time zone ) order by a is false is true is not false in ( select limit all for read only ) :: interval array nulls last ) storage , lateral xmltable ( Tab passing $1 columns a setof interval ( 2147483647 ) array default $1 :: interval array )
update only ( last ) as a set ( U&"d!0061" uescape '!' ) = null collate U&"d!0061" uescape '!' . xmlpi notnull is not true is not normalized where current of Tab returning * , *
update only ( role ) as é set ( "sel""ect" ) = - default is not false
with recursive instead as not materialized ( delete from real _x1$ ) search depth first by Tab , U&"d\0061t\+000061" set U&"d\0061t\+000061" , b ( precision ) as ( delete from U&"d\0061t\+000061" locked using lateral rows from ( collation for ( 1 like - 'x' is nfd normalized ) ) ) update only ( dec ) "Q d" set é = 1 from xmltable ( exists ( select from only ( nfc ) , rows from ( current_date ) with ordinality mapping where 'x' ) passing $1 columns "sel""ect" for ordinality ) U&"d\0061t\+000061" where current of "Q d"
update enum * "from" set varchar = b is not document
update numeric * as b set U&"d!0061" uescape '!' = a , ( é ) = b
update int immutable set types = "Q d" or 1 like some ( select all ) , close = null is true operator ( ` ) - a is document , row = null
update only é U&"d\0061t\+000061" set _x1$ [ : ] = b from lateral rows from ( normalize ( default , nfc ) as ( Tab setof interval array ) ) , ( ( select ) ) U&"d\0061t\+000061" , lateral xmltable ( 1 passing by ref array [ ] columns "Q d" interval ) _x1$ ( U&"d\0061t\+000061" , xmlroot )
update "from" * set b = _x1$ , "from" = 'x'
with replica ( U&"d\0061t\+000061" , deallocate , delete , a , values ) as ( with nullif ( Tab ) as ( update oids * as U&"d!0061" uescape '!' set ( U&"d\0061t\+000061" ) = a ) search depth first by numeric , "Q d" , access set a cycle a , xmlserialize set xmlexists to 'it''s' default 0 using "from" ( ( ( ( ( select ) ) ) ) ) order by 'x' not similar to 1 is not null like false operator ( a . U&"d\0061t\+000061" . > ) some ( select limit all ) :: setof bit ( a , "Q d" ) array [ 0 ] using < nulls last ) update old * b set é = - not "Q d"
update only overriding b set xmlpi = b between asymmetric 'x' and "Q d" or a where current of action returning default discard , * , *
update only é as U&"d\0061t\+000061" set "from" = a is document where 'x'
with U&"d\0061t\+000061" as ( delete from é * as xmlserialize using xmltable ( grouping ( 'x' isnull ) passing by ref rows by value columns _x1$ setof bit array path row ( ) ) ) search breadth first by "Q d" , _x1$ , "sel""ect" set "Q d" cycle integer , U&"d\0061t\+000061" set "from" using decimal update é . "from" . fetch _x1$ set ( U&"d!0061" uescape '!' [ 1 ] ) = 'x' is not true isnull or operator ( ! ) null is unknown @> any ( - default not like any ( null or a is document ) like some ( select limit all for read only ) is not unknown not in ( ( select ) order by null isnull asc , b isnull nulls last , a is true limit all ) ) ilike 'x'
update only ( "from" . out ) "Q d" set names = b from ( with "from" as materialized ( insert into "from" default values on conflict on constraint float do nothing ) cycle "sel""ect" set domain to interval E'a\tb\x41' default dec '' using b ( ( select union select all ) ) order by null or default collate int . natural notnull is not nfkc normalized asc nulls first ) U&"d!0061" uescape '!' returning *
update boolean set ( é ) = a and a not between asymmetric a and default is normalized returning * , * , a _x1$
update _x1$ * set ( "sel""ect" ) = b is null or b is not true ~~* "Q d" is true not between symmetric - a is not document and b or 1 is nfc normalized is true
with asensitive as materialized ( with é ( method ) as ( select ) update only ( xmlconcat . is ) as a set reset = default , "from" = "Q d" from only aggregate . national as storage ( "sel""ect" ) , xmltable ( decimal passing row ( a , a ) columns "sel""ect" interval array ) returning 'x' between 'x' and 'x' :: setof interval as "from" ) cycle é set a using é update only out as "from" set U&"d!0061" uescape '!' = exists ( ( ( select ) ) offset + 1.5 row limit all ) returning *
with é ( U&"d\0061t\+000061" ) as ( with recursive b ( U&"d!0061" uescape '!' , access ) as ( delete from only ( é ) as setof where "Q d" ) cycle U&"d!0061" uescape '!' , "Q d" set defaults using é insert into _x1$ ( ( ( select distinct * order by null or "Q d" nulls first ) ) ) on conflict ( ( a is false not like default collate U&"d!0061" uescape '!' . time ) collate next recursive . b desc nulls first , U&"d\0061t\+000061" collate dictionary inherit ( a = '' , "sel""ect" , preceding . do = operator ( != ) ) desc nulls last ) where b not like all ( "Q d" ) isnull similar to null is not null or "Q d" is null != 1 is unknown at time zone 'x' do update set ( varchar ) = default ) update integer as time set xmlpi = default
update only stdout . union between set Tab . * = 1 not between symmetric 1 and null is not document
update only a . "Q d" _x1$ set ( integer , "Q d" [ default or a : default like a escape 1 ] [ : ] ) = row ( 'x' , default ) overlaps row ( 1 , default ) returning a at time zone b a
update event as U&"d!0061" uescape '!' set "Q d" = a :: setof time with time zone [ 1 ] [ ] [ 1 ] [ ] [ ] returning *
with Tab as ( delete from only char where 'x' is null ) update xmltable * set ( Tab ) = 1 returning a
update nchar * b set trim = b notnull , substring = b is document where current of no
update xmlroot . inout . offset set é = not 1 ilike all ( null ) where current of forward returning b chain
with Tab as ( insert into timestamp . nfd default values returning * , * , * , * ) update only xmlforest set ( validator ) = "Q d"
update only xmlforest é set ( "sel""ect" . * ) = "Q d" from xmltable ( 1 passing row ( row ( a like 1 , null not similar to 1 escape b ) overlaps row ( null notnull , default isnull ) ) columns Tab for ordinality ) , xmltable ( exists ( select all union all select all ) passing by ref row ( ) columns smallint boolean [ 23 ] [ 2147483647 ] [ ] path a null )
update only ( xmlexists . values ) as char set trim = null notnull
update only ( trim ) precision set ( "from" ) = default not ilike "Q d" is not distinct from 'x' where "Q d" in ( 'x' )
update a * load set ( insensitive ) = 1 not ilike ? default
update only ( _x1$ . int . national ) as exists set U&"d!0061" uescape '!' = + 'x' returning a ^ "Q d" similar to not a escape 'x' , 'x' ilike some ( a ) not like null is false b
update columns * "sel""ect" set integer = a , ( least [ : ] . * ) = 'x' ilike any ( "Q d" ) , xmlelement . * = a not similar to default where "Q d"
update xmlconcat * as b set ( xmltable . precision ) = a isnull where null between symmetric 'x' and null returning 'x'
update a * as constraints set ( b ) = "Q d"
delete from only ( search ) as overlay where null returning * , *
delete from xmlconcat * U&"d!0061" uescape '!' using expression . nfd . and as "sel""ect" ( listen , normalized ) , ( select all ) é where current of xmlparse returning b as inner , a
delete from only notify where array [ ] returning default object
with recursive system ( character ) as materialized ( select ) search depth first by U&"d\0061t\+000061" , inherit , row , xmlexists , "Q d" set minute cycle smallint , "from" set a to interval $t$x$t$ day default 99999999999999999999 using Tab , _x1$ as ( insert into catalog as b default values on conflict do nothing ) , a as not materialized ( select ) cycle U&"d!0061" uescape '!' , Tab set U&"d!0061" uescape '!' using Tab delete from b . varchar . U&"d!0061" uescape '!' where not ( 1 , 'x' , "Q d" )
delete from é * using lateral coalesce ( default , 1 , default , 1 ) with ordinality as ( "Q d" setof interval [ 0 ] , boolean setof interval array [ 1 ] ) natural right outer join only U&"d!0061" uescape '!' . U&"d\0061t\+000061" as owned tablesample "Q d" ( null is not document or + "Q d" , 'x' not similar to b escape 1 < a is not false ) repeatable ( 1 is not true is not nfc normalized )
delete from only ( b ) as é where current of U&"d\0061t\+000061" returning null is unknown @> some ( ( ( select all ) ) ) not in ( select intersect distinct select all order by default at time zone "Q d" ) as analyze
delete from a
with recursive replica as not materialized ( with recursive function as ( delete from only U&"d\0061t\+000061" as _x1$ using rows from ( current_timestamp as ( rows interval array , "from" interval array [ 1 ] , U&"d!0061" uescape '!' interval ) , substring ( default for 'x' from 1 ) as ( b interval , "from" setof interval ) , xmlparse ( content "Q d" preserve whitespace ) as ( "sel""ect" setof interval ) ) with ordinality Tab ( time ) returning * , "Q d" is not distinct from "Q d" U&"d\0061t\+000061" ) , "sel""ect" as not materialized ( delete from only ( a ) ) search breadth first by U&"d\0061t\+000061" , statement set _x1$ , é as ( merge into b * as repeatable using lateral xmltable ( xmlnamespaces ( a as a ) , support passing 1 columns within for ordinality ) on null when matched then delete ) merge into procedural * as grouping using ( select ) xmlparse on null when not matched then do nothing ) delete from if * as minute
delete from only grouping nchar
delete from float _x1$
delete from position . analyze as _x1$ returning 'x' as user
delete from only a . bit . old character where false returning null is not distinct from b Tab , a and b as "Q d" , "Q d" like default as Tab
with U&"d!0061" uescape '!' as materialized ( insert into xmlconcat default values ) delete from "from" Tab where row ( 1 , default ) and a is true > b is not nfkc normalized returning null current_date
with detach ( U&"d\0061t\+000061" , stdout ) as not materialized ( ( select all ) ) delete from only b . U&"d!0061" uescape '!' . partition parser using lateral ( ( select order by b asc for read only offset b fetch next rows with ties ) ) Tab where 'x' returning grouping ( b is not null , 'x' isnull , 'x' not like any ( null ) ) as é
delete from only ( "sel""ect" ) Tab
delete from schemas "sel""ect" where current of "sel""ect"
delete from only b . limit
delete from extract * as following using ( ( rows from ( a . U&"d\0061t\+000061" ( all add => ( null ) [ : ] isnull is false <= row ( 1 , b is unknown ) overlaps ( b , a or default ) , a not ilike all ( 1 is unknown - b in ( null , a ) notnull ) / b , b => 1 order by - 'x' asc , 1 nulls last ) , xmlroot ( a , version no value , standalone yes ) ) with ordinality join lateral xmltable ( xmlnamespaces ( + exists ( ( ( select all ) ) ) as a ) , ( with "sel""ect" as ( select ) , out ( label ) as not materialized ( select ) select for read only ) passing 1 columns parallel for ordinality ) on b ) ) row
delete from only greatest where 1
delete from only scroll . row where - "Q d"
delete from only ( U&"d!0061" uescape '!' . nchar ) U&"d!0061" uescape '!' using lateral rows from ( session_user as ( catalog varchar ( 1 ) collate U&"d\0061t\+000061" , position setof "sel""ect" . a ( b is null , "Q d" notnull ) array ) ) returning *
with Tab ( "from" ) as materialized ( update exists . prior * set ( Tab ) = + row ( ) not ilike "Q d" is not document not ilike a is not normalized not in ( select order by "Q d" nulls last ) similar to 'x' is false in ( select distinct null as boolean into unlogged table rule where 1 at time zone a group by distinct ( ) , cube ( "Q d" , "Q d" , 1 , 1 ) having not 'x' window before as ( include partition by default , b , b ) , a as ( partition by b ) for read only ) where 'x' ) , "Q d" as materialized ( insert into decimal with character ( U&"d!0061" uescape '!' ) as ( select ) , "from" as ( insert into timestamp default values ) select order by "Q d" ) delete from view . between
delete from bit * values
delete from views as U&"d\0061t\+000061" where current of columns
delete from only ( trusted ) using ( select ) delimiters where current of refresh
with recursive refresh ( a ) as ( select ) search depth first by varchar set uescape cycle U&"d\0061t\+000061" , cycle set é using xmlconcat , Tab ( "from" ) as materialized ( select all ) search breadth first by validator , preserve set U&"d!0061" uescape '!' delete from b as xmlattributes using lateral ( select ) "sel""ect" ( catalog , absolute ) join lateral rows from ( current_user ) using ( sequence , "Q d" ) as definer , only U&"d\0061t\+000061" where -> 'x' or b is false
delete from "from" . _x1$
with Tab ( Tab , forward ) as ( insert into minute as "from" ( U&"d!0061" uescape '!' [ : ] . * , replica , timestamp ) select all ) cycle U&"d!0061" uescape '!' , month , generated set a to b'' default 'x' using day , "Q d" as ( update validate . integer set ( preserve , treat ) = ( 1 , a , "Q d" ) where b notnull returning * ) delete from only ( timestamp ) é using ( ( rows from ( current_date , substring ( ) ) with ordinality cross join ( select ) options ) ) , lateral rows from ( is ( distinct null similar to 'x' is nfkd normalized , row ( ) in ( 1 , 'x' or 1 ) , 1 isnull , "Q d" not between symmetric a and 'x' at time zone + 'x' , Tab => default ) )
delete from only U&"d!0061" uescape '!' U&"d!0061" uescape '!'
delete from only ( extract )
delete from boolean * as é
delete from decimal . implicit returning b , "Q d" as current_catalog
delete from U&"d\0061t\+000061" . b using lateral xmltable ( case when 'x' then 'x' when null then b when 1 then b end passing by ref $1 by ref columns b interval [ 0 ] , minvalue setof interval array default a path 1 not null , locked interval [ ] null ) Tab , only ( é . not ) Tab ( a , content ) returning 'x' notnull as interval , "Q d" is null as timestamp
with Tab as ( select ) delete from only varchar volatile using ( ( ( select all ) ) ) temporary returning "Q d"
with recursive schema ( "Q d" , Tab ) as ( select for read only ) delete from b * where current of a
delete from only ( é ) using lateral rows from ( like ( * ) as ( "sel""ect" setof bit array collate U&"d\0061t\+000061" , U&"d!0061" uescape '!' setof overlaps ( b , 'x' isnull , 1 is unknown ) array collate U&"d\0061t\+000061" . localtimestamp , Tab setof boolean [ ] collate "Q d" ) , "from" ( variadic not "Q d" order by a not between symmetric 1 and null ) as ( extract unlisten . é array [ 23 ] collate xmlattributes . é . b ) ) , xmltable ( ( 1 , "Q d" , b between symmetric a and default is normalized != default is not true is document , null ) passing by ref a columns replica interval ( 0 ) default a ) "from"
with recursive xmlattributes as not materialized ( insert into "sel""ect" ( "from" [ not default ] , configuration . * ) overriding system value ( select all ) returning * , a ) search depth first by a , "sel""ect" set server delete from only share . left as Tab where current of U&"d\0061t\+000061"
with recursive "Q d" as materialized ( insert into integer . inner as U&"d!0061" uescape '!' ( normalize , _x1$ ) overriding user value ( ( ( select ) ) ) ) cycle overriding , "sel""ect" set interval using _x1$ delete from "sel""ect" * U&"d!0061" uescape '!'
delete from only ( support . groups . U&"d\0061t\+000061" )
delete from new * as "Q d"
delete from nchar as Tab
delete from subscription * "sel""ect" using ( select for read only limit all ) Tab
delete from é
delete from only U&"d\0061t\+000061" . _x1$ unencrypted using lateral xmltable ( ( "Q d" ) passing ( ( select ) order by null asc nulls last ) [ : b is not null or a is not normalized or default is normalized collate bigint ] . * by ref columns U&"d!0061" uescape '!' bit array default a , Tab setof U&"d\0061t\+000061" . U&"d\0061t\+000061" . ilike array , U&"d!0061" uescape '!' setof dec ( a , + a or a ) array , é integer array path a is document , U&"d\0061t\+000061" for ordinality ) where current of position
delete from only ( Tab ) b where ~~* default is null
delete from only of
delete from only rollback as Tab using lateral rows from ( current_time , current_role ) with ordinality where null similar to "Q d"
delete from only "from" U&"d!0061" uescape '!' using U&"d\0061t\+000061" * where b
delete from only no é
delete from only ( a ) xmlforest returning - ( null , 1 , a ) U&"d!0061" uescape '!' , b isnull ilike any ( b is unknown ) collate inout as conversion
delete from only U&"d\0061t\+000061" as é where current of encoding returning *
delete from Tab . asymmetric where current of interval
with recursive xmlexists as ( delete from skip * ) delete from only ( hour ) where current of dec
delete from Tab xmlnamespaces
delete from connection . similar as _x1$ returning *
delete from only ( checkpoint ) row returning a , 1 tablespace , b nowait , *
delete from only ( int ) where array [ [ ] , [ ] ]
with bit as ( insert into timestamp default values ) cycle a set grouping using _x1$ delete from b . a . right as é where 1 returning null is document
delete from only "sel""ect"
delete from "Q d" * using user , lateral substring ( "Q d" similar 'x' in ( $2 , - default at time zone "Q d" :: bit array is true not in ( + "Q d" :: bigint array is not false ) ) escape - "Q d" isnull collate values not between symmetric - 'x' is document and array [ ] or null like any ( 1 is not unknown ) at time zone 'x' is normalized :: interval array is true ) returning * , a as default
delete from lock . xmlattributes *
delete from precision . least returning "Q d" is
delete from "sel""ect" b where current of a
delete from "from" . xmlserialize using ( rows from ( localtimestamp ) setof natural join xmltable ( array [ ] passing by ref row ( ) by value columns int for ordinality ) least ( depth ) ) as é where current of _x1$
merge into only ( search ) as overlay using rows from ( session_user ) with ordinality on 'x' not similar to b escape null and "Q d" not between symmetric 'x' and a when matched and 1 isnull then delete when not matched and 1 then insert default values when not matched and default is not false then do nothing
merge into only ( trim . grouping ) using ( only ( include . character ) as index ( "from" , unbounded ) tablesample é ( row ( ) or null is unknown collate b , a between 'x' and a notnull is not null ) repeatable ( "Q d" is false is not distinct from "Q d" ) inner join only ( normalized ) declare on row ( 'x' , "Q d" ) overlaps row ( a , b or default ) at time zone default between symmetric row ( ) and b isnull ? row ( ) <= 'x' is unknown ) as routine ( Tab ) on - b not like some ( b is not false ) is not nfd normalized notnull when matched then update set ( "from" [ "Q d" : ] ) = 'x'
merge into only ( xmlserialize ) as U&"d!0061" uescape '!' using only ( revoke ) on 1 not like not a when not matched then do nothing when matched then do nothing when matched and "Q d" is not unknown then delete
merge into sets * as a using rows from ( xmlparse ( content "Q d" strip whitespace ) as ( Tab setof interval array , "from" interval ) , substring ( a for null from null ) , substring ( 1 from "Q d" for a ) as ( Tab setof interval [ ] ) ) with ordinality as ( immutable interval , U&"d!0061" uescape '!' interval array ) on a when matched then delete when matched and a collate privileges . default . Tab then delete
with recheck ( a ) as ( update only _x1$ dec set U&"d\0061t\+000061" = b from only ( overlay . match ) as é tablesample "Q d" . refresh . Tab ( 'x' ) repeatable ( row ( ) collate character . b operator ( ? ) default is unknown in ( 1 , default ) ) where current of é returning b as b ) cycle increment set a to B'101' default 2147483648 using statement , é ( U&"d!0061" uescape '!' , materialized ) as not materialized ( with "from" as ( ( select ) ) ( select distinct "Q d" as is , 'x' parser into table scroll where null group by all rollup ( b , 'x' ) , grouping sets ( ( ) , ( ) ) , null , cube ( null , 1 ) having default or 1 ) limit all ) merge into least . dec as scroll using ( select ) start on b when not matched then do nothing
merge into only xmlelement . collation excluding using lateral ( select ) char on default in ( b ) at time zone 1 is not normalized when not matched then do nothing
merge into é * é using real * as _x1$ on a when not matched and + null in ( default not in ( 'x' , "Q d" ) ) then do nothing when not matched and a then do nothing when not matched and null then do nothing when not matched then do nothing when matched then update set forward = 'x' is true * b , ( "from" ) = - 'x' is not unknown
merge into only U&"d!0061" uescape '!' "Q d" using a * on "Q d" when not matched then do nothing
merge into only ( overlay ) b using only ( dec ) join "Q d" tablesample "from" . cross ( a operator ( @- ) b like default escape default is not true ) repeatable ( 1 ) using ( a , statement ) on a when matched and + null or a is not null then update set ( U&"d!0061" uescape '!' . b , "Q d" ) = 'x'
merge into only grouping using current_role with ordinality as delimiters on default # a is normalized when matched and 'x' is false >= 'x' is false then do nothing
merge into sequences as Tab using lateral ( select all union select all ) close on a when matched then update set ( U&"d!0061" uescape '!' ) = + 1 is unknown :: setof bit varying [ ]
merge into only ( decimal ) as prepare using lateral current_catalog on b isnull when not matched then insert default values when not matched then do nothing when matched and "Q d" then do nothing
merge into only also . setof as label using lateral rows from ( current_user , current_time , localtimestamp , current_user , current_catalog ) on not 'x' when matched and a :: interval [ 2147483647 ] then do nothing
with relative ( U&"d\0061t\+000061" ) as ( insert into _x1$ default values returning * ) search depth first by "sel""ect" , U&"d!0061" uescape '!' set U&"d!0061" uescape '!' , a as ( select all for read only ) cycle import set b to true default bit $$a'b$$ using U&"d!0061" uescape '!' merge into only Tab as start using lateral position ( 1 :: interval [ ] [ ] [ ] in 'x' ) overriding ( é interval ( 0 ) collate _x1$ , if outer . similar [ 2147483647 ] ) on 'x' not in ( ( ( select ) ) ) is true when not matched then do nothing when not matched then do nothing
merge into dec none using ( select distinct on ( 1 not ilike some ( a ) ) a validate where "Q d" window _x1$ as ( ) , "sel""ect" as ( extract ) order by 1 is false collate types using && for no key update nowait ) _x1$ on b when not matched then insert default values
merge into only ( "sel""ect" ) as interval using only ( enum ) on b when not matched then insert default values
with recursive "from" as not materialized ( insert into rollup . "Q d" default values ) merge into only U&"d\0061t\+000061" using only "Q d" . freeze tablesample é . header ( 'x' isnull ) repeatable ( ( a , b is document is not true ) overlaps ( null similar to "Q d" , false ) ) on "Q d" when matched and a is document then delete
merge into xmlelement "from" using lateral xmltable ( a passing 1 columns xmlroot for ordinality ) on a when not matched then insert overriding user value values ( a )
merge into values a using domain on + 1 not in ( "Q d" ) like null when not matched then do nothing
merge into "from" . asc as overlay using ( select ) as "from" join xmltable ( ( default ) [ : ] passing a columns xmlpi for ordinality , xmlparse for ordinality , second for ordinality , committed for ordinality ) on a on "Q d" || b when matched then do nothing
merge into only Tab . overlaps as b using lateral partition . indexes ( U&"d!0061" uescape '!' => null ) with ordinality on default like any ( + 'x' ) when not matched and grouping ( a ) is not true or + - b is not unknown then do nothing when not matched then insert values ( 'x' )
merge into only ( options . U&"d!0061" uescape '!' ) as U&"d!0061" uescape '!' using lateral xmltable ( exists ( ( ( ( ( select all ) ) order by 'x' is unknown or 1 using # , null or b is not document using operator ( U&"d!0061" uescape '!' . ~~* ) ) ) ) passing cast ( -> 1 as setof timestamp ( 2147483647 ) array ) columns Tab interval ( 0 ) default 'x' ) on - null when matched then delete
merge into only ( float ) using lateral user on 'x' when matched and 'x' is distinct from 'x' then delete
merge into only ( none ) using lateral xmltable ( ( + 1 ) . until passing ( null isnull ) . outer columns U&"d\0061t\+000061" for ordinality ) on "Q d" is nfkc normalized when matched and default is document is not true then do nothing
merge into only ( copy . real . disable ) as between using lateral xmltable ( xmlnamespaces ( default 'x' ^ a ~~* - row ( a ) ) , ( b ) passing 1 by ref columns position for ordinality ) on null is not document when not matched then do nothing when matched then delete
merge into "Q d" * using lateral xmltable ( xmlnamespaces ( default - + ? 'x' ) , null passing by value $2 by ref columns Tab bigint , prepare for ordinality , é for ordinality , "from" interval default - 1 is not document path operator ( ~~* ) 'x' operator ( <> ) ( 'x' , 1 , 1 ) :: setof time array ? 1 not null ) on && default at time zone 'x' between symmetric + array ( select ) >= a and not exists ( ( select ) ) is null is null when not matched then do nothing
merge into Tab U&"d\0061t\+000061" using only time . b U&"d\0061t\+000061" ( "sel""ect" ) tablesample unknown . isnull . outer . "Q d" ( 1 is true is not true ~~* any ( select 'x' in , default into unlogged table xmlnamespaces . overlaps group by distinct cube ( 1 , 1 , "Q d" ) except select distinct on ( null is not false ) default , b as index into xmlroot . out limit row ( row ( ) , a ) overlaps row ( "Q d" is not null , a ilike 1 ) for update of setof ) ) on ! 'x' is normalized between symmetric - exists ( ( values ( "Q d" ) , ( 1 , a ) ) ) and default is true notnull in ( ( select ) for read only ) between a and default = 'x' ~~* 'x' when matched then delete
merge into only ( _x1$ . é ) using only ( time ) _x1$ tablesample U&"d\0061t\+000061" ( - coalesce . * notnull is distinct from "Q d" not like all ( with U&"d\0061t\+000061" as ( delete from character where current of simple ) select intersect select except ( select all ) intersect select distinct * , * , + b b where ( default ) group by cube ( 1 not like b ) ) ) repeatable ( - b in ( "Q d" ) is not true is not null in ( ( ( ( ( select ) ) ) ) ) ilike 'x' at time zone not "Q d" not ilike some ( null ) is document is not null is nfkc normalized :: interval array [ 1 ] in ( select ) ) on "Q d" when matched then delete
merge into tablespace * _x1$ using ( select ) uescape on 'x' not like some ( b ) is document when not matched and 1 then do nothing when matched and 1 is null then do nothing when not matched then insert default values
merge into tablespace as refresh using between * on 'x' when matched then do nothing
with mapping ( Tab ) as ( with "from" as ( insert into oids . order ( "sel""ect" . * ) select all fetch next row only ) , real as ( merge into "from" as "sel""ect" using ( lateral xmltable ( a passing 1 columns immutable for ordinality ) natural left outer join lateral xmltable ( grouping ( default ) passing a columns listen for ordinality ) ) varchar on - - null is null collate reassign . isnull notnull when not matched and "Q d" [ null ] then do nothing ) insert into "from" as "sel""ect" overriding user value with passing ( U&"d\0061t\+000061" ) as not materialized ( select for read only ) ( ( ( select all limit all for read only ) ) ) order by null is normalized or 'x' or default :: interval ) merge into only encrypted using lateral xmltable ( a passing 1 columns of for ordinality ) on a when matched then delete
merge into tables * as object using xmltable ( a passing a columns decimal for ordinality ) on default is not distinct from 1 like any ( null ) when matched then do nothing
with a ( _x1$ ) as ( insert into extract default values ) search breadth first by xmlserialize , U&"d\0061t\+000061" set committed , é as not materialized ( insert into char default values ) , "sel""ect" as ( select all for read only ) , U&"d\0061t\+000061" ( "Q d" , a ) as ( insert into a . as default values ) cycle comment , é set _x1$ using b merge into Tab * "from" using lateral rows from ( treat ( a at time zone "Q d" is document as bit array ) , left ( null order by default nulls last ) ) with ordinality on + default is false collate definer . aggregate ` b at time zone 1 or a is unknown notnull between symmetric 1 ? + a is not document is document is document and a when matched then delete
merge into only drop using rows from ( current_date ) with ordinality on 'x' is null when matched and row ( 'x' , b , null ) then update set ( wrapper , decimal [ : ] ) = 1 when matched then delete
merge into "Q d" as "from" using lateral rows from ( substring ( 'x' similar a escape "Q d" ) as ( "sel""ect" setof interval ) ) with ordinality on 1 is null is not null is null in ( null , row ( ) is document notnull ) when matched then update set ( "sel""ect" ) = null
with "from" as ( ( ( select all ) ) for no key update of é nowait ) cycle "sel""ect" set é to false default timestamp without time zone U&'d!0061' UESCAPE '!' using "sel""ect" , "from" as ( with recursive int ( ordinality , a ) as ( select ) cycle "sel""ect" set "Q d" to interval ( 0 ) U&'d\0061' default 'it''s' using U&"d!0061" uescape '!' insert into a as "sel""ect" overriding system value ( select all ) ) merge into only ( greatest ) as U&"d\0061t\+000061" using xmltable ( row ( ) passing case when + a notnull not like any ( select all ) then b end by value columns "from" for ordinality , U&"d\0061t\+000061" timestamp ( 2147483647 ) array path + - + a :: interval array :: interval array ) on "Q d" when matched then do nothing
merge into only refresh language using ( select all ) as U&"d\0061t\+000061" on default when not matched then do nothing
merge into b using ( ( select ) ) materialized ( é ) on row ( 'x' in ( default ) , 'x' like some ( 1 ) ) overlaps row ( a , 1 ) is not normalized when matched then do nothing
merge into "from" * xmlelement using ( ( select ) "from" ( xmlroot ) natural join int as greatest ( xmlnamespaces , smallint , real ) tablesample support ( a is not normalized , b , "Q d" is document , 'x' is not true ) ) on b ! default operator ( @> ) "Q d" like b when matched then do nothing
with transaction as ( values ( b is document , b in ( 'x' ) ) , ( - "Q d" ) ) merge into only ( extract ) using xmltable ( $t$x$t$ passing array [ [ [ [ ] ] ] ] columns U&"d!0061" uescape '!' for ordinality , "sel""ect" for ordinality ) backward on 'x' when not matched then do nothing
merge into standalone * as é using lateral xmltable ( a passing xmlpi ( name collate ) by value columns boolean for ordinality ) on a when matched then delete
merge into only least . action _x1$ using lateral current_time with ordinality on - null similar to "Q d" is document when not matched then insert default values when matched then delete
merge into include b using xmlserialize ( content -> a is not distinct from 'x' as time ) with ordinality on b ilike any ( 'x' is null at time zone 'x' * b @- default is true ) or not not b or default between symmetric 1 and a at time zone not 'x' notnull is unknown when not matched and null then insert values ( null collate substring notnull operator ( && ) "Q d" >= 'x' not similar to a notnull )
merge into national * without using xmlforest * as setof tablesample referencing . ilike ( a ) on default when not matched and b at time zone 1 then insert values ( default )
merge into until . similar * as "Q d" using lateral "sel""ect" ( all 'x' and null between asymmetric 1 and 1 and a not like all ( null ) ) with ordinality tablespace cross join é * tablesample b . concurrently ( session_user or + 1 is null not ilike all ( select ) :: bit in ( values ( a ) , ( 1 ) , ( a , 1 ) order by "Q d" isnull asc offset 1 not similar to 'x' escape default limit all ) ) on a when not matched and a then insert default values
merge into only after Tab using exists * on not default in ( default or default ) when matched and b - 'x' then do nothing
merge into only ( nchar ) using only é . right on a is null when matched then update set _x1$ = "Q d"
merge into only ( matched ) using rows from ( current_schema ) on a when matched and default then do nothing
merge into only decimal . mapping a using lateral xmltable ( xmlnamespaces ( default a , 1 as bigint , default a ) , 1 passing 1 by ref columns xmlroot for ordinality , continue for ordinality ) as U&"d\0061t\+000061" on b is unknown collate row . null . initially in ( select ) when matched then delete
merge into absolute * as bigint using lateral overlay ( a placing 'x' from b ) with ordinality as ( character interval ) on - b is false notnull or row ( 'x' is not true , "Q d" isnull ) when matched then delete when matched and array [ [ ] ] then do nothing
merge into functions * using lateral ( ( select limit all ) ) é on 1 + "Q d" not between symmetric 1 and null :: interval [ 2147483647 ] [ 1 ] is not false or case when 1 then a else 'x' is document end when not matched then insert ( Tab ) values ( $2 ) when matched then update set ( U&"d!0061" uescape '!' ) = default isnull
merge into only ( a . isnull . treat ) as _x1$ using value tablesample natural ( b ( a , default like all ( - 1 ) ) is not false , ( select order by null desc offset b for read only ) is document at time zone a ) on -> "Q d" or exists ( select group by distinct grouping sets ( ( ) ) window "sel""ect" as ( rename partition by b ) , "from" as ( statistics ) for read only ) is not document when matched then do nothing
merge into b . a _x1$ using only ( others ) on not 1 when matched then delete when not matched then do nothing
merge into only show using lateral xmltable ( false passing 1 columns committed for ordinality ) as U&"d\0061t\+000061" on null when matched then update set xmlconcat [ : ] = b is true when not matched then do nothing
with validate ( inout ) as ( insert into nfkd . minute . ilike default values on conflict do nothing ) cycle dec set position using "Q d" merge into xmlexists * as U&"d!0061" uescape '!' using lateral xmltable ( $1 passing a columns inherit for ordinality ) b ( delimiter , numeric ) join only character as U&"d\0061t\+000061" tablesample rollback . restrict . conflict ( null isnull ) repeatable ( 'x' is true ) on b isnull ` 'x' or a on $2 . * when matched then delete
with é as materialized ( insert into day overriding user value select ) merge into next using xmltable ( row ( b is true , null ) passing exists ( ( select ) ) columns _x1$ _x1$ ( a between 1 and null ) array , _x1$ bit varying array [ 1 ] not null ) on default not between asymmetric + 'x' and row ( ) when not matched then do nothing
merge into only _x1$ . similar U&"d!0061" uescape '!' using ( with "Q d" as materialized ( insert into é default values ) , discard as not materialized ( insert into b default values on conflict do nothing ) ( ( ( ( select ) ) ) ) ) local ( restrict ) on b is unknown :: setof "sel""ect" . dec ( + "Q d" is unknown is not document , + + b is null ) is nfkc normalized in ( a ) when matched then delete when matched then update set ( "sel""ect" ) = "Q d"
set constraints all immediate
set local time zone - 1e10
set session authorization row
set constraints time , a . commit . b deferred
set constraints "sel""ect" deferred
set session schema U&'d\0061'
set constraints reset . U&"d\0061t\+000061" deferred
set xml option content
set local session characteristics as transaction read only , not deferrable
set constraints U&"d!0061" uescape '!' immediate
set local transaction read write
set xmlserialize . option = on , collation
set local time = default
set constraints all deferred
set session authorization default
set constraints all deferred
set transaction snapshot $$a'b$$
set role 'x'
set local é from current
set session alter to default
set constraints "Q d" deferred
set _x1$ to + 2147483647
set local input . double = false , true , false , true
set constraints all immediate
set local session authorization default
set session session authorization default
set local Tab = 23 , - 1.5 , + 2.
set constraints "from" deferred
set xml option document
set session characteristics as transaction isolation level serializable
set local time zone 'it''s'
set constraints all deferred
set constraints a . trim deferred
set constraints _x1$ deferred
set session before from current
set constraints "Q d" , cascade . union . binary deferred
set constraints all immediate
set constraints "Q d" immediate
set constraints all deferred
set constraints all deferred
set session xmlserialize to on , last , - .5
set constraints a immediate
set constraints all deferred
set transaction deferrable read write , read write
set local session authorization "sel""ect"
set constraints all deferred
set local time zone 2147483648
set session characteristics as transaction read only
set constraints all deferred
set local time zone default
set session schema E'a\tb\x41'
set role natural
set constraints isolation immediate
set constraints all deferred
set U&"d!0061" uescape '!' = + 99999999999999999999 , 2147483648
set a = default
set constraints a , U&"d!0061" uescape '!' , time deferred
set constraints "Q d" immediate
set constraints _x1$ deferred
set constraints all deferred
set session xml option document
set constraints a . coalesce . natural immediate
set constraints all immediate
set session time zone interval ( 0 ) E'a\tb\x41'
set session names default
set constraints all deferred
set time zone local
set constraints "sel""ect" deferred
set session authorization subscription
set session trigger from current
set constraints b deferred
set transaction read only
set constraints b immediate
set constraints all deferred
set "Q d" to + 1e10 , + 1
set constraints cursor . Tab deferred
set session extract . procedure . xmlroot from current
set session authorization depends
set local U&"d!0061" uescape '!' = 1.5
set transaction read write isolation level read uncommitted
set local U&"d!0061" uescape '!' to default
set session authorization verbose
set constraints all immediate
set local role $t$x$t$
set local session authorization default
set constraints all immediate
set constraints all immediate
set "sel""ect" = default
set constraints match deferred
set local time zone + .5
set session session characteristics as transaction isolation level read committed isolation level repeatable read
set session names 'it''s'
set local names
set transaction isolation level read committed deferrable
set constraints decimal immediate
set xml option document
set session normalize . é = on , on
set local schema 'it''s'
set session names
set constraints _x1$ deferred
set local session characteristics as transaction read only , isolation level serializable
set constraints publication , xmlpi deferred
set "sel""ect" = default
set role unlogged
set session unknown = default
set local b . alter to default
set local session characteristics as transaction not deferrable , read write
set local truncate to default
set constraints all deferred
set Tab . varying = - 23 , false , 2.
set local between . prior . read to default
set constraints all deferred
set constraints "sel""ect" deferred
set session names default
set local _x1$ from current
set constraints Tab immediate
set constraints _x1$ . full . position immediate
set session transaction isolation level read uncommitted
set constraints all deferred
set family . character . varchar . exists from current
set constraints all deferred
set constraints Tab immediate
set local role parser
set local session authorization U&'d\0061'
set constraints all immediate
set local _x1$ . é = 2147483647 , - 23
set session time zone "sel""ect"
set constraints all deferred
set "from" from current
set role $$a'b$$
set constraints insert , coalesce , unencrypted deferred
set constraints all immediate
set session transaction read write , read only
set constraints all immediate
set session transaction isolation level repeatable read deferrable
set Tab . _x1$ . Tab to default
set local é to - 0 , + 1 , - 1.5 , xmlelement
set constraints "sel""ect" immediate
set session a = on , _x1$
set role types
set session also = default
set session transaction snapshot ''
set execute = true
set "from" from current
set local transaction read write
set local names
set session insensitive . character = false
set session session authorization default
set session names
set local U&"d!0061" uescape '!' . é to 1.5
set constraints é immediate
set constraints Tab immediate
set session time zone default
set local session authorization default
set constraints inout . "from" , Tab , precision , old , "sel""ect" . outer , setof deferred
set constraints columns deferred
set constraints all deferred
set constraints all deferred
set local xml option content
set local é . procedure to default
set option to + 2147483648 , false
set treat to - 2147483647 , 1
set constraints "Q d" , "from" , rename deferred
set constraints U&"d\0061t\+000061" immediate
set local generated to default
set local session characteristics as transaction read only read write read only
set local session authorization quote
set local varchar = on
set constraints until , _x1$ immediate
set local xml option document
set b . U&"d\0061t\+000061" from current
set constraints import deferred
set constraints all immediate
set constraints all immediate
set local b = default
set recheck = default
set local session characteristics as transaction not deferrable
set local session authorization trigger
set session U&"d!0061" uescape '!' from current
set constraints all immediate
set session session authorization default
set session é from current
set constraints all immediate
set constraints b immediate
set local transaction snapshot U&'d\0061'
set constraints all immediate
set session b . U&"d\0061t\+000061" from current
set constraints a . references deferred
set session names
set session xmlserialize to default
set local _x1$ = default
set session transaction isolation level serializable read write
set constraints all immediate
set constraints all immediate
set role 'x'
set local session characteristics as transaction deferrable
set session xml option document
set constraints all immediate
set xml option document
set local xmlserialize to default
set session schema U&'d\0061'
set session session characteristics as transaction read write
set session transaction isolation level read committed
set constraints all deferred
set constraints all immediate
set schema $$a'b$$
set constraints all immediate
set constraints U&"d!0061" uescape '!' immediate
set local session authorization default
set constraints "from" deferred
set transaction snapshot 'it''s'
set constraints none immediate
set session role bit
set local session characteristics as transaction isolation level repeatable read , isolation level serializable
set constraints Tab deferred
set session time zone default
set constraints restart . in deferred
set time zone default
set national . "sel""ect" . a . U&"d\0061t\+000061" . "from" to default
set "sel""ect" = false
set constraints "sel""ect" . float . _x1$ , rule , Tab deferred
set local xml option document
set local dec = on
set constraints all immediate
set constraints all deferred
set local session authorization notnull
set constraints all immediate
set local role like
set constraints interval deferred
set constraints all immediate
set local session authorization default
set transaction snapshot $$a'b$$
set session bigint from current
set session role tablesample
set U&"d\0061t\+000061" to true
set names
set constraints all immediate
set local schemas to bigint
set constraints all deferred
set constraints all immediate
set real to + 23
set constraints U&"d!0061" uescape '!' , Tab . or , read immediate
set timestamp to default
set constraints all deferred
set local role bigint
set constraints U&"d!0061" uescape '!' . trailing , _x1$ . cross , _x1$ , _x1$ . array immediate
set local session authorization immutable
set session authorization default
set local float . U&"d\0061t\+000061" . b to false , true , on
set "sel""ect" . ties = default
set session authorization default
set xml option content
set local role overlay
set session characteristics as transaction read write not deferrable
set local role 'it''s'
set local transaction deferrable
set local names
set local schema U&'d\0061'
set session transaction not deferrable
set local session authorization notnull
set local transaction snapshot $$a'b$$
set names
set constraints all deferred
set constraints é deferred
set constraints all deferred
set constraints all deferred
set session schema ''
set schema $t$x$t$
set local schema 'it''s'
set session a . called = - 2147483647
set session names
set session characteristics as transaction read only
set local xml option content
set constraints all immediate
set local continue = "from"
set constraints all deferred
set session transaction deferrable
set session "sel""ect" . called . Tab . "from" . é to default
set constraints all deferred
set session role if
set constraints all deferred
set constraints U&"d!0061" uescape '!' immediate
set constraints bit , Tab . Tab . select deferred
set "from" to 0 , position , true
set time zone 2.
set local parser = default
set constraints a deferred
set session xmltable to inout
set constraints all deferred
set local Tab . é . é . U&"d\0061t\+000061" . numeric = - .5
set constraints all deferred
set session names
set constraints all deferred
set constraints "from" immediate
set session xml option content
set session session authorization nchar
set session session characteristics as transaction not deferrable not deferrable
set local char . row to default
set session transaction snapshot $$a'b$$
set session role types
set session names E'a\tb\x41'
set session "Q d" = false
set constraints all immediate
set session session authorization default
set constraints all immediate
set session session authorization default
set constraints all immediate
set constraints parameter deferred
set local U&"d\0061t\+000061" . local . nchar from current
set schema $$a'b$$
set session transaction snapshot U&'d!0061' UESCAPE '!'
set local session characteristics as transaction isolation level read uncommitted
set transaction deferrable isolation level repeatable read
set constraints characteristics . Tab immediate
set local int = true
set constraints treat . header , é immediate
set local transaction snapshot $$a'b$$
set constraints all deferred
set local xmltable to + 23 , false
set session transaction not deferrable
set constraints b , exists immediate
set constraints all deferred
set local session authorization default
set constraints all deferred
set constraints all immediate
set constraints smallint immediate
set session xml option content
set constraints all deferred
set constraints all deferred
set session time zone é
set schema 'x'
set local transaction deferrable
set constraints data , temp , U&"d!0061" uescape '!' immediate
set session time zone default
set constraints coalesce deferred
set local "sel""ect" . Tab . "sel""ect" . "Q d" to default
set local xml option document
set local transaction isolation level repeatable read
set local catalog . U&"d\0061t\+000061" from current
set xmlpi = + 1 , + 1e10
set session session characteristics as transaction read write
set local interval to on
set local session authorization object
set constraints all immediate
set local U&"d!0061" uescape '!' from current
set xmltable from current
set constraints all immediate
set constraints xmlnamespaces . "sel""ect" , Tab , nfd . xmlattributes , breadth , "Q d" deferred
set transaction not deferrable
set local a = + 2147483647
set session "from" = 1.5
set constraints all deferred
set session session authorization default
set constraints all deferred
set constraints lock , "sel""ect" . "from" , without . or deferred
set session session authorization overlay
set constraints all immediate
set constraints all immediate
set header = $t$x$t$
set local schema $$a'b$$
set constraints inout deferred
set b . "Q d" = true
set constraints all deferred
set session session authorization default
set local function = default
set constraints "from" . coalesce . _x1$ , "Q d" deferred
set constraints é . natural . integer , last . freeze , xmlelement . release immediate
set constraints all immediate
set local greatest . precision . national from current
set constraints "from" . current_time , xmlelement , b immediate
set session U&"d!0061" uescape '!' to '' , - 99999999999999999999 , on
set names
set constraints a . real . null , xmlpi . "Q d" deferred
set constraints all deferred
set constraints all deferred
set local transaction snapshot U&'d!0061' UESCAPE '!'
set a to true
set Tab . "from" from current
set é . é = false
set constraints all immediate
set constraints all immediate
set local session authorization default
set session Tab = default
set session session authorization default
set session role é
set constraints é . Tab . U&"d\0061t\+000061" , cost . U&"d\0061t\+000061" . connection , recheck , _x1$ immediate
set session time zone + 0
set local transaction snapshot ''
set local ordinality . attribute . treat to default
set session U&"d\0061t\+000061" . b from current
set constraints all immediate
set local é . Tab from current
set session authorization default
set a = default
set constraints all immediate
set session characteristics as transaction read only
set constraints all immediate
set local role U&'d\0061'
set constraints b . "from" immediate
set local names
set session characteristics as transaction isolation level serializable
set local increment = on , checkpoint
set constraints all immediate
set time zone - 0
set constraints materialized deferred
set constraints U&"d!0061" uescape '!' immediate
set constraints external immediate
set constraints listen . is , a , "Q d" , "Q d" immediate
set U&"d\0061t\+000061" . é . _x1$ to on
set local U&"d!0061" uescape '!' . varchar . substring to default
set constraints "from" deferred
set constraints "Q d" , varying deferred
set local grouping from current
set names
set local names
set constraints excluding , _x1$ immediate
set constraints a , "sel""ect" . é , _x1$ , extension immediate
set constraints handler . full immediate
set session _x1$ = on
set session authorization notnull
set constraints _x1$ . views deferred
set local xml option content
set time zone U&"d\0061t\+000061"
set constraints all immediate
set constraints none , refresh . extract deferred
set constraints rollup , refresh , "from" deferred
set local session authorization $t$x$t$
set time zone local
set constraints all immediate
set constraints all immediate
set local xml option document
set constraints all deferred
set constraints all deferred
set session stdout to default
set session characteristics as transaction read only , not deferrable
set local session characteristics as transaction read only , deferrable , read write
set constraints preserve deferred
set constraints validate , b immediate
set local session authorization default
set constraints all immediate
set session names
set constraints all deferred
set session session characteristics as transaction read write , isolation level read uncommitted
set xml option content
set local role invoker
set session transaction snapshot U&'d!0061' UESCAPE '!'
set constraints all immediate
set constraints all deferred
set session time zone - .5
set transaction deferrable deferrable
set session session characteristics as transaction read only
set session session characteristics as transaction isolation level read committed
set local schema $t$x$t$
set constraints U&"d\0061t\+000061" , _x1$ . write deferred
set local transaction read only , read only read only
set local security from current
set local coalesce = ilike
set U&"d\0061t\+000061" = default
set session session characteristics as transaction not deferrable
set constraints all deferred
set constraints b immediate
set local a to default
set local names
reset transaction isolation level
move all from insert
rollback transaction and chain
show all
deallocate prepare all
discard temp
close all
set session session authorization default
close a
reset all
set constraints isolation , timestamp , "Q d" immediate
reset session authorization
execute set
close "Q d"
begin work read only , deferrable not deferrable
execute normalized
set Tab . notify from current
close all
prepare a as ( ( with bigint as ( delete from only ( sequences ) as rollup using xmltable ( xmlnamespaces ( default a , 'x' as dec , default 1 , default 'x' , default 1 ) , true passing by ref a by value columns xmlpi for ordinality , bigint for ordinality ) as "sel""ect" ( nullif ) , only external owner ( xmlserialize , integer ) tablesample similar ( 'x' ilike null escape 1 , b , a , null is unknown ) repeatable ( "Q d" is not false ) , lateral ( select all ) "sel""ect" , lateral xmltable ( ( 'x' , 1 , "Q d" ) passing 1 by ref columns show for ordinality , breadth for ordinality ) as "sel""ect" where default or null returning b , 'x' foreign ) , national as not materialized ( ( ( select all ) ) ) cycle prior , é set setof to false default null using inherits select limit all ) )
reset all
reset all
fetch transaction
prepare Tab as insert into include . refresh . é default values
prepare b as delete from family using lateral rows from ( overlay ( ) , current_date ) with ordinality bigint returning "Q d" as current_time
move in values
set constraints all deferred
deallocate prepare a
close all
rollback work to savepoint grouping
discard temporary
close all
close "sel""ect"
set local session characteristics as transaction read write
discard sequences
prepare until as insert into insert as U&"d!0061" uescape '!' default values on conflict do nothing
fetch in a
abort work and no chain
release character
close a
execute b
reset "sel""ect" . a
set names default
show time zone
set session time zone default
close all
execute é ( null )
set session transaction snapshot 'x'
reset all
set U&"d!0061" uescape '!' to default
fetch a
discard all
execute rename
deallocate prepare U&"d!0061" uescape '!'
start transaction read only
move in ties
set constraints unlogged , é deferred
discard plans
set constraints all deferred
discard all
deallocate interval
release savepoint over
execute _x1$ ( default )
fetch U&"d!0061" uescape '!'
reset all
prepare transaction 'it''s'
set session session authorization overlaps
fetch forward U&"d!0061" uescape '!'
show all
move first in U&"d!0061" uescape '!'
rollback prepared $$a'b$$
savepoint U&"d\0061t\+000061"
commit transaction and no chain
prepare b ( setof U&"d!0061" uescape '!' array [ 0 ] , setof timestamp array ) as with U&"d\0061t\+000061" as materialized ( ( select ) ) search depth first by Tab set b cycle "sel""ect" , xmlforest , "sel""ect" set constraints using xmlexists delete from only b _x1$ where 1 is not distinct from not + 'x' isnull returning + b collate revoke is document U&"d\0061t\+000061"
set rollup to + .5 , 2147483648
commit prepared U&'d\0061'
fetch backward 23 U&"d!0061" uescape '!'
prepare normalize ( setof interval ( 1 ) ) as ( ( ( ( ( select intersect all select order by row ( 'x' , b , null ) using operator ( "Q d" . character . < ) nulls last for no key update offset not default and 'x' ) ) ) ) )
move int
declare timestamp cursor without hold for select
prepare U&"d\0061t\+000061" as insert into hold default values on conflict do nothing
show session authorization
show transaction isolation level
close "Q d"
prepare xmlexists as insert into Tab . U&"d\0061t\+000061" as logged ( ( ( select ) ) )
set local xml option content
deallocate all
end transaction and chain
release a
show all
set local dec . row . greatest = default
deallocate prepare U&"d\0061t\+000061"
prepare tablespace as insert into é default values on conflict do nothing
show transaction isolation level
close U&"d\0061t\+000061"
execute options ( operator ( ! ) case "Q d" is not distinct from b when "Q d" then 1 when "Q d" then a when b then b when a then default when 1 then "Q d" else b between 1 and 1 end similar to 1 at time zone + null is true in ( a not between symmetric 'x' and a , a , null is normalized , 1 , + default ) :: old array [ 0 ] is nfkd normalized )
rollback work
savepoint numeric
reset Tab
show time zone
deallocate prepare all
set role U&'d!0061' UESCAPE '!'
show time zone
declare family scroll cursor for ( select all limit all )
discard sequences
reset all
commit transaction
prepare substring as with recursive _x1$ as not materialized ( insert into Tab . offset default values returning * ) update only Tab . time as "sel""ect" set é [ a ] = a returning null , - a in ( 'x' between 1 and null , default is distinct from default , a is normalized ) not between asymmetric - a and 'x' collate int as local
show U&"d!0061" uescape '!'
close all
discard all
set constraints extract . plans immediate
discard temporary
reset all
rollback transaction to inout
discard temp
show all
prepare b ( setof nchar varying ( 0 ) ) as insert into _x1$ . full default values on conflict do nothing returning a as U&"d!0061" uescape '!' , ~~* 1 as variadic
rollback to savepoint generated
close serializable
move a
discard sequences
show all
reset all
discard plans
reset time zone
move "from"
start transaction
fetch backward all xmlnamespaces
deallocate prepare all
rollback prepared E'a\tb\x41'
deallocate _x1$
reset all
execute U&"d!0061" uescape '!'
close all
deallocate xmlforest
declare é asensitive cursor for select
commit
discard all
move absolute - 1 _x1$
discard plans
prepare b ( setof interval minute array [ 1 ] , interval ( 0 ) [ ] , interval ( 0 ) ) as delete from xmlelement . xmlconcat * Tab using ( xmltable ( before . * passing false by ref columns "Q d" interval array default a path 1 null ) cross join only bit . binary . b tablesample show . Tab . current_schema ( 'x' ) repeatable ( "Q d" is not false || 1 and "Q d" ) ) é ( _x1$ ) , ( lateral xmltable ( xmlnamespaces ( default a , default 'x' ) , ( 1 ) passing a by ref columns xmlattributes for ordinality , refresh for ordinality , routine for ordinality , implicit for ordinality , varchar for ordinality ) as U&"d!0061" uescape '!' natural right outer join rows from ( current_catalog ) )
set local transaction isolation level serializable
show time zone
rollback work to savepoint row
deallocate all
set constraints all deferred
set session substring = on , true
discard temporary
deallocate substring
deallocate sql
reset time zone
show all
reset all
begin deferrable
show all
execute b ( default )
declare Tab no scroll cursor with hold for select all
set constraints all immediate
execute setof
discard temp
close U&"d!0061" uescape '!'
reset all
show session authorization
close all
discard plans
execute a
deallocate prepare "Q d"
execute xmlroot
reset all
move forward all sequence
prepare "Q d" as insert into a default values
release savepoint Tab
set session session characteristics as transaction isolation level read committed
deallocate all
discard all
prepare comments as insert into xmlforest select distinct "Q d" as U&"d\0061t\+000061" , * into local temporary table Tab . "from" . xmlconcat where a similar to 'x' ~~* b group by distinct rollup ( 1 is false , a * default ) , ( ) , cube ( row ( ) , - "Q d" ) , grouping sets ( 'x' , a ) having false window Tab as ( U&"d!0061" uescape '!' range between unbounded preceding and current row exclude group ) , interval as ( restart ) on conflict do nothing
discard all
show all
prepare é as with recursive domain ( xmlroot ) as ( update only cluster . grouping as Tab set "sel""ect" = b , ( normalize [ : none ] ) = b is null / 1 and 'x' is normalized between symmetric + a :: setof interval array [ 2147483647 ] and 1 notnull :: varchar [ 23 ] [ ] [ 1 ] from a * , lateral rows from ( char . integer ( all finalize => default , a , database => b ) as ( a bit [ ] collate show . columns . collation , options timestamp ) ) as ( numeric setof bit collate stdin ) ) insert into "from" . current_catalog ( lock [ 'x' ] , "sel""ect" ) overriding user value ( with recursive scroll as not materialized ( insert into U&"d!0061" uescape '!' . inner . "Q d" default values ) select )
deallocate é
move from integer
execute "sel""ect"
prepare U&"d!0061" uescape '!' as insert into xmlconcat as xmlroot default values
deallocate prepare all
close all
reset transaction isolation level
prepare é ( smallint array [ 23 ] , setof time array ) as with recursive numeric as ( insert into b as é default values on conflict do nothing returning * , * , * ) delete from instead *
declare of binary cursor for with b as ( ( select limit all for read only ) ) ( select limit "Q d" offset b ) except distinct table a . é order by a offset ( ( select all ) ) limit "Q d" is false for key share of integer
set time zone interval ( 23 ) U&'d\0061'
start transaction
close é
close all
discard temporary
commit
close "from"
savepoint defaults
prepare transaction 'it''s'
set constraints xmlparse deferred
prepare Tab as insert into Tab as "from" ( "Q d" , _x1$ ) overriding user value ( select ) for read only returning b or b like any ( a not ilike 'x' ) collate b . a operator ( ^ ) any ( 'x' != a in ( null not like "Q d" escape "Q d" ) isnull ) "from"
execute a
show all
execute cursor
fetch backward from _x1$
declare é cursor for select for read only
discard sequences
discard all
deallocate prepare all
execute a
fetch in "from"
declare é scroll cursor without hold for with "sel""ect" as ( select all order by b nulls last ) cycle xmlconcat set b to national character varying ( 23 ) E'a\tb\x41' default null using "Q d" , national as ( delete from key as b where current of b returning 'x' as between , a unlisten , b ) cycle U&"d\0061t\+000061" set least to X'1F' default U&'d!0061' UESCAPE '!' using bit ( ( select all ) union distinct ( select all ) ) order by operator ( ~~* ) a is not nfkd normalized is true not ilike all ( null ) is distinct from - default for read only
prepare aggregate ( setof bit varying array ) as with coalesce as materialized ( insert into out default values ) , U&"d!0061" uescape '!' as ( ( select order by a nulls last ) ) delete from values *
deallocate prepare _x1$
show all
abort and chain
close b
close all
prepare transaction E'a\tb\x41'
set constraints all immediate
reset session authorization
reset session authorization
close a
reset all
reset "sel""ect"
reset all
discard temp
abort and no chain
reset all
close extract
release savepoint disable
release b
discard temp
prepare a as insert into "from" select all offset null for no key update skip locked
execute external
close "sel""ect"
discard temporary
execute _x1$
declare xmlserialize cursor for select all for read only
prepare normalize as insert into U&"d!0061" uescape '!' . b as method default values on conflict do nothing
reset all
discard plans
prepare "from" as delete from only ( support . groups . U&"d\0061t\+000061" )
reset all
execute "sel""ect"
close all
move é
close "Q d"
reset time zone
declare U&"d\0061t\+000061" cursor for ( select )
fetch forward + 1 bigint
deallocate all
reset time zone
declare U&"d!0061" uescape '!' cursor for ( ( ( ( select distinct on ( a , a ) * having a ) ) ) )
discard sequences
rollback prepared 'it''s'
show all
discard sequences
reset all
show all
show U&"d!0061" uescape '!' . "Q d" . a . "Q d"
prepare location as merge into U&"d\0061t\+000061" * using ( lateral rows from ( localtime , session_user ) overlay inner join rows from ( current_role , user , substring ( ) , current_user ) decimal using ( decimal ) as a ) as a on array ( select for read only ) when not matched and default is document is document is not nfc normalized not in ( ( select ) ) then do nothing when not matched then insert default values
deallocate prepare char
rollback
reset Tab . U&"d\0061t\+000061"
prepare a as ( ( ( ( select all ) for read only ) offset 'x' limit - null :: interval ) )
show time zone
deallocate _x1$
deallocate all
close all
release b
prepare "Q d" as update only ( coalesce ) set functions . is = + 1 -> a * "Q d" where default
close b
rollback work to savepoint immediate
close Tab
reset b
show time zone
show all
abort
execute national ( a is true )
savepoint coalesce
show time zone
execute "Q d" ( - default is not false - grouping ( 'x' ) notnull )
discard plans
move import
show é . Tab
show é . _x1$
discard plans
close Tab
fetch prior bigint
execute "Q d"
set constraints all deferred
declare _x1$ cursor for ( ( select ) order by null isnull )
discard all
fetch last from Tab
show all
close all
close U&"d\0061t\+000061"
fetch from position
prepare transaction $$a'b$$
commit prepared U&'d\0061'
discard plans
prepare Tab as insert into "from" as Tab default values returning *
discard plans
show all
commit prepared U&'d!0061' UESCAPE '!'
deallocate all
reset all
deallocate prepare _x1$
close "from"
deallocate all
reset time zone
close b
set constraints all deferred
discard temp
prepare least ( time with time zone array [ 2147483647 ] ) as update nowait . _x1$ . numeric cascade set ( a ) = exists ( select )
discard temp
reset time zone
move relative - 23 Tab
prepare sets as ( with a as ( update only ( xmlexists ) _x1$ set tablespace = 1 where current of "sel""ect" ) table greatest . freeze for update offset a )
start transaction
set constraints out deferred
discard temp
prepare _x1$ as insert into _x1$ default values
prepare normalize as insert into "sel""ect" as "sel""ect" select all on conflict do nothing returning *
set constraints all deferred
commit and chain
discard all
set schema U&'d\0061'
fetch Tab
set session transaction snapshot 'it''s'
set local xml option content
show all
reset all
discard all
show Tab
execute é
begin work
reset transaction isolation level
fetch precision
close work
deallocate prepare all
set constraints all immediate
move next _x1$
fetch a
set session transaction not deferrable
deallocate prepare _x1$
reset transaction isolation level
discard plans
execute delimiters ( null )
reset all
close all
deallocate all
close all
execute "Q d" ( null not between symmetric 'x' and "Q d" % 1 % 'x' )
fetch a
close "sel""ect"
reset all
close U&"d!0061" uescape '!'
declare "from" asensitive binary binary cursor for ( with storage as ( select for read only limit all ) search breadth first by procedures set é cycle U&"d\0061t\+000061" set é using name ( ( select all offset 1 limit null for update skip locked ) ) order by null like some ( a at time zone b ilike 1 is not normalized ) , b is document is false :: bigint like some ( ( select ) ) )
rollback work and no chain
abort
deallocate "from"
close all
fetch 2147483647 é
commit
close all
discard temporary
show transaction isolation level
deallocate "from"
reset time zone
reset all
close all
close Tab
set normalize from current
prepare numeric ( setof cluster array ) as insert into load . binary . treat default values on conflict do nothing
prepare a ( interval ( 23 ) array , char varying array ) as select for read only limit all
fetch _x1$
set constraints b deferred
reset all
show session authorization
execute "from"
fetch from U&"d\0061t\+000061"
release savepoint inout
discard temporary
set transaction snapshot $t$x$t$
close all
move from U&"d\0061t\+000061"
deallocate prepare U&"d!0061" uescape '!'
commit
execute precision
close recursive
close all
deallocate all
set session names
prepare U&"d!0061" uescape '!' as with recursive greatest as ( with committed as materialized ( insert into values default values ) cycle U&"d\0061t\+000061" , U&"d!0061" uescape '!' set quote to interval U&'d!0061' UESCAPE '!' default float '' using b delete from "sel""ect" . cascade . column * as "sel""ect" returning b ilike any ( 'x' ) or 'x' is true between symmetric row ( ) ` 1 and a :: setof interval [ 1 ] [ 23 ] [ ] Tab ) search breadth first by U&"d!0061" uescape '!' set b cycle U&"d!0061" uescape '!' , smallint set immediate to $t$x$t$ default bit varying ( null isnull between # 'x' and a ) $$a'b$$ using day , xmlroot as ( with é as materialized ( ( select all ) ) search breadth first by "from" set normalize merge into xmlpi . atomic * using xmltable ( 1 passing row ( ) columns xmlserialize for ordinality ) on b when matched then delete ) insert into materialized default values
set xml option content
begin work deferrable
execute character
move from Tab
execute a
savepoint "sel""ect"
deallocate merge
declare truncate no scroll no scroll insensitive insensitive cursor with hold for select distinct 1 is distinct from b like default as U&"d!0061" uescape '!' having 99999999999999999999 except ( select intersect select )
fetch _x1$
prepare "Q d" as ( ( with prepare as ( insert into U&"d\0061t\+000061" default values ) ( ( select ) order by a ) ) )
deallocate a
execute nchar ( + 1 )
close "from"
execute cursor ( b similar to + default notnull )
show session authorization
discard sequences
execute _x1$
deallocate all
execute setof ( b is not normalized )
commit
show _x1$
reset session authorization
show all
reset all
execute b
deallocate all
move from a
discard all
deallocate filter
fetch from Tab
discard temporary
execute encoding
fetch forward 0 from "Q d"
execute é
close all
reset _x1$
commit and chain
start transaction
reset all
prepare Tab as ( ( ( select ) ) order by + null between 1 and a nulls first )
prepare "Q d" ( bit ) as delete from only ( é ) a
deallocate "sel""ect"
set constraints all deferred
execute numeric
execute _x1$
set constraints all immediate
commit prepared ''
prepare year ( setof timestamp array [ 23 ] ) as delete from U&"d\0061t\+000061" * where 'x' is not false
fetch names
declare U&"d!0061" uescape '!' binary scroll no scroll cursor without hold for with trim as materialized ( insert into time . current_time default values on conflict on constraint "sel""ect" do update set ( xmltable ) = a ) cycle constraints , U&"d!0061" uescape '!' set _x1$ using "from" , interval ( a ) as ( select intersect select ) search depth first by "from" set Tab , dec as ( ( ( select ) ) ) ( select offset 1 ) intersect ( select ) except ( select all )
set constraints all deferred
close all
move U&"d!0061" uescape '!'
deallocate all
discard all
move + 2147483647 from b
execute a
deallocate all
discard sequences
abort work
show all
reset all
close U&"d\0061t\+000061"
move in subscription
deallocate all
set local session authorization default
execute b
show "from" . validator . event
deallocate all
show all
execute U&"d!0061" uescape '!'
execute é
discard plans
declare _x1$ cursor for select all
commit and chain
prepare "from" as insert into _x1$ default values
reset all
set session xml option document
deallocate all
abort and chain
begin
reset time zone
set local role setof
close real
prepare "from" as select
deallocate prepare U&"d!0061" uescape '!'
discard temporary
end
reset all
discard all
fetch "Q d"
prepare "sel""ect" ( varchar ( 23 ) ) as insert into xmlnamespaces . overlaps with a as not materialized ( insert into U&"d\0061t\+000061" . call . notnull as procedural default values on conflict on constraint repeatable do nothing returning * ) table "Q d" * for read only on conflict do nothing
deallocate prepare all
close _x1$
execute U&"d!0061" uescape '!' ( ( default like some ( 'x' ) ) )
execute _x1$
show session authorization
close int
close all
release boolean
reset all
reset all
execute xmlattributes
discard temporary
deallocate all
discard temporary
deallocate "from"
rollback prepared U&'d!0061' UESCAPE '!'
set constraints inherit , "sel""ect" immediate
reset all
deallocate Tab
set _x1$ = comment
fetch Tab
set session schema ''
reset all
close xmlparse
reset all
rollback to é
deallocate prepare all
begin
move absolute - 2147483647 replace
move backward in é
prepare global as update only ( U&"d!0061" uescape '!' . _x1$ ) as é set ( a ) = null where b
declare a cursor for values ( "Q d" ) limit 1
close all
deallocate prepare all
close é
show transaction isolation level
show transaction isolation level
deallocate all
declare definer cursor for select order by 1 , 'x'
move backward least
execute "Q d"
savepoint b
abort
declare overlay cursor without hold for select * , ( a ) is false valid from lateral xmltable ( xmlconcat ( default , b , "Q d" , null , 'x' ) passing 1 columns xmlforest setof bit array ) U&"d!0061" uescape '!' ( configuration ) where operator ( overlay . referencing . grouping . / ) # b is normalized
rollback prepared 'x'
discard sequences
execute U&"d\0061t\+000061"
discard all
declare scroll cursor for select
close function
deallocate b
reset transaction isolation level
prepare delimiter as ( ( select ) )
show session authorization
rollback prepared 'x'
reset all
fetch forward all restart
reset all
deallocate all
