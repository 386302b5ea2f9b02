"""What generated expressions are made of: functions, operators, aggregates and casts with the types they take and give.

A line is `name argument,argument > result`; an argument may be a literal in quotes or a number, which stands as it is.
A `!` behind the result says that some values of these types are refused.
"""

import collections
import dataclasses


@dataclasses.dataclass(frozen=True)
class Signature:
    name: str
    arguments: tuple
    result: str
    can_fail: bool


FUNCTIONS = """
abs int4 > int4 !
abs numeric > numeric
abs float8 > float8
sign numeric > numeric
sign float8 > float8
ceil numeric > numeric
ceiling float8 > float8
floor numeric > numeric
floor float8 > float8
round numeric > numeric
round numeric,2 > numeric
round numeric,-1 > numeric
round float8 > float8
trunc numeric > numeric
trunc numeric,1 > numeric
trunc float8 > float8
sqrt float8 > float8 !
sqrt numeric > numeric !
power float8,2 > float8 !
power numeric,2 > numeric !
exp float8 > float8 !
ln numeric > numeric !
log numeric > numeric !
mod int4,int4 > int4 !
mod numeric,numeric > numeric !
div numeric,numeric > numeric !
gcd int4,int4 > int4 !
width_bucket 5.35,0.024,10.06,5 > int4
scale numeric > int4
trim_scale numeric > numeric
length text > int4
length bpchar > int4
length bytea > int4
length bit > int4
char_length text > int4
octet_length text > int4
bit_length text > int4
lower text > text
upper text > text
initcap text > text
btrim text > text
ltrim text > text
rtrim text,'a' > text
substr text,2 > text
substr text,int4,3 > text
left text,2 > text
right text,-1 > text
repeat text,3 > text
replace text,text,text > text
strpos text,text > int4
reverse text > text
md5 text > text
ascii text > int4
chr int4 > text !
split_part text,' ',1 > text
lpad text,5 > text
rpad text,5,'*' > text
translate text,'ab','x' > text
starts_with text,text > bool
concat text,int4,bool > text
concat_ws '-',text,numeric > text
quote_literal text > text
quote_ident text > text
quote_nullable text > text
to_hex int4 > text
format '%s/%L/%I',text,int4,text > text !
position text,text > int4
regexp_replace text,'[a-c]','x','g' > text
regexp_match text,'(a)(.)' > text[]
string_to_array text,' ' > text[]
encode bytea,'hex' > text
encode bytea,'base64' > text
decode '616263','hex' > bytea
get_byte bytea,0 > int4 !
sha256 bytea > bytea
substr bytea,2 > bytea
date_trunc 'month',timestamp > timestamp
date_trunc 'hour',timestamptz > timestamptz
date_trunc 'week',timestamp > timestamp
date_part 'year',timestamp > float8
date_part 'dow',date > float8
age timestamp,timestamp > interval !
make_date 2024,int4,1 > date !
make_interval int4 > interval !
justify_days interval > interval !
justify_hours interval > interval !
isfinite date > bool
isfinite timestamp > bool
to_char date,'YYYY-MM-DD' > text
to_char timestamp,'HH24:MI:SS' > text
to_char numeric,'999D99' > text
to_char int4,'FM0000' > text
to_date '2024-01-31','YYYY-MM-DD' > date
host inet > text
masklen inet > int4
family inet > int4
text inet > text
to_json text > json
to_jsonb int4 > jsonb
to_jsonb text[] > jsonb
jsonb_typeof jsonb > text
jsonb_array_length jsonb > int4 !
jsonb_build_object 'k',text > jsonb
jsonb_build_array int4,text > jsonb
json_build_object 'k',numeric > json
jsonb_strip_nulls jsonb > jsonb
jsonb_pretty jsonb > text
jsonb_extract_path_text jsonb,'a','b' > text
jsonb_set jsonb,'{a}','1' > jsonb !
array_length int4[],1 > int4
array_ndims int4[] > int4
array_lower int4[],1 > int4
array_upper text[],1 > int4
cardinality text[] > int4
array_append int4[],int4 > int4[] !
array_prepend text,text[] > text[] !
array_cat int4[],int4[] > int4[] !
array_position text[],text > int4 !
array_remove int4[],int4 > int4[] !
array_replace text[],text,text > text[]
array_to_string int4[],',' > text
array_to_string text[],',','*' > text
num_nulls int4,text,bool > int4
num_nonnulls text,numeric > int4
substring text,2,2 > text
substring text,'b+' > text
overlay text,'XX',2 > text
btrim text,' a' > text
regexp_count text,'a' > int4
regexp_like text,'^a' > bool
regexp_instr text,'b' > int4
regexp_substr text,'[a-z]+' > text
translate text,'abc','12' > text
unistr 'a\\0062' > text
factorial int2 > numeric !
lcm int4,int4 > int4 !
min_scale numeric > int4
cbrt float8 > float8
degrees float8 > float8 !
sinh float8 > float8
atan2 float8,float8 > float8
to_hex int8 > text
bit_count bytea > int8
set_byte bytea,0,1 > bytea !
date_trunc 'day',interval > interval
date_part 'epoch',interval > float8
date_bin '1 hour',timestamp,'2000-01-01' > timestamp !
make_time 1,2,3.5 > time
make_timestamp 2024,1,int4,0,0,0 > timestamp !
justify_interval interval > interval !
to_number '12.5','99.9' > numeric
to_timestamp float8 > timestamptz !
timezone 'UTC',timestamptz > timestamp
timezone 'America/New_York',timestamp > timestamptz
broadcast inet > inet
network inet > text
netmask inet > inet
set_masklen inet,8 > inet !
abbrev inet > text
jsonb_object text[] > jsonb !
jsonb_insert jsonb,'{a}','2' > jsonb !
jsonb_path_exists jsonb,'$.a' > bool
jsonb_path_query_first jsonb,'$.a' > jsonb
array_fill int4,'{2}' > int4[] !
array_positions int4[],int4 > int4[] !
array_dims int4[] > text
trim_array int4[],1 > int4[] !
string_to_array text,NULL > text[]
pg_typeof text > regtype
pg_typeof numeric > regtype
pg_typeof date > regtype
pg_typeof any > regtype
lower int4range > int4
upper numrange > numeric
lower daterange > date
isempty tsrange > bool
lower_inc numrange > bool
upper_inf int4range > bool
lower_inf int4multirange > bool
range_merge int4range,int4range > int4range
range_merge int4multirange > int4range
int4range int4,int4 > int4range !
int4range int4,int4,'[]' > int4range !
numrange numeric,numeric,'(]' > numrange !
daterange date,date > daterange !
tsrange timestamp,timestamp > tsrange !
multirange int4range > int4multirange !
int4multirange int4range,int4range > int4multirange !
nummultirange numrange > nummultirange
concat any,any > text
concat_ws '/',any,any > text
to_json any > json !
to_jsonb any > jsonb !
json_build_array any,any > json !
jsonb_build_array any,any > jsonb !
jsonb_build_object 'k',any > jsonb !
num_nulls any,any > int4
num_nonnulls any > int4
format '%s %L',any,any > text
quote_literal any > text
quote_nullable any > text
date_part 'hour',timetz > float8
date_part 'minute',time > float8
date_trunc 'quarter',timestamptz,'America/New_York' > timestamptz
date_trunc 'year',timestamp > timestamp
to_char interval,'DD HH24:MI' > text
to_char timestamptz,'YYYY-MM-DD HH24:MI:SS TZ' > text
to_char float8,'9.99EEEE' > text
to_char int8,'S9G999' > text
to_char timestamp,'Day, DDth FMMonth YYYY AD' > text
to_char timestamp,'IYYY-IW-ID J Q CC' > text
to_timestamp '2024-02-30','YYYY-MM-DD' > timestamptz !
age timestamptz,timestamptz > interval !
timezone 'Asia/Kolkata',timestamptz > timestamp
timezone 'Europe/London',timetz > timetz
make_timestamptz 2024,3,31,2,30,0 > timestamptz
isfinite interval > bool
justify_interval interval > interval !
trunc macaddr > macaddr
inet_same_family inet,inet > bool
inet_merge inet,inet > cidr !
hostmask inet > inet
bit_length varbit > int4
get_bit bit,0 > int4 !
set_bit bit,0,1 > bit !
bit_count varbit > int8
position bit,varbit > int4
substring bit,2 > varbit
jsonb_path_query_array jsonb,'$.*' > jsonb
jsonb_path_query_array jsonb,'$.**{0 to 1}' > jsonb
jsonb_path_exists jsonb,'$ ? (@.a > 0)' > bool
jsonb_path_match jsonb,'exists($.a)' > bool !
jsonb_path_query_first jsonb,'strict $.a.b[*]' > jsonb !
jsonb_path_query_first jsonb,'lax $[last]' > jsonb
jsonb_path_query_array jsonb,'$.b ? (@ like_regex "^X" flag "i")' > jsonb
jsonb_path_query_first jsonb,'$.size()' > jsonb !
jsonb_path_query_first jsonb,'$.a + 1' > jsonb !
jsonb_set jsonb,'{b,0}',jsonb,true > jsonb !
jsonb_set_lax jsonb,'{a}',NULL > jsonb !
json_extract_path json,'a' > json
json_typeof json > text
json_array_length json > int4 !
json_strip_nulls json > json
to_jsonb jsonb[] > jsonb
array_to_json int4[] > json
array_length date[],1 > int4
array_append bool[],bool > bool[]
array_cat date[],date[] > date[] !
array_position int4[],int4,2 > int4 !
array_to_string date[],';','?' > text
array_to_string bool[],',','NULL' > text
unnest int4multirange > int4range
string_to_array text,'','a' > text[]
regexp_split_to_array text,'[ ,]' > text[]
regexp_replace text,'(.)(.)','\\2\\1' > text
regexp_replace text,'b','<\\&>',2,1 > text
parse_ident text > text[] !
sha224 bytea > bytea
encode bytea,'escape' > text
convert_from bytea,'UTF8' > text !
convert_to text,'UTF8' > bytea
overlay bytea,'\\x00',1 > bytea
btrim bytea,'\\x00' > bytea
char_length bpchar > int4
octet_length bpchar > int4
lower bpchar > text
concat bpchar,varchar > text
substr varchar,-1,3 > text !
left varchar,int4 > text
lpad text,int4 > text !
repeat text,int4 > text !
string_to_array text,text > text[]
split_part text,text,int4 > text !
to_hex int4 > text
numeric_inc numeric > numeric
pi > float8
acos float8 > float8 !
tan float8 > float8 !
sind float8 > float8 !
atan float8 > float8
log numeric,numeric > numeric !
exp numeric > numeric !
power numeric,numeric > numeric !
power float8,float8 > float8 !
round numeric,int4 > numeric
width_bucket numeric,0,10,4 > int4 !
width_bucket int4,ARRAY[1,5,10] > int4
mod int8,int8 > int8 !
abs interval > interval
int4larger int4,int4 > int4
float8 text > float8 !
cash_words money > text
to_tsvector 'english',text > tsvector
to_tsvector 'simple',text > tsvector
to_tsvector 'simple',jsonb > tsvector
to_tsquery 'english',text > tsquery !
plainto_tsquery 'english',text > tsquery
phraseto_tsquery 'simple',text > tsquery
websearch_to_tsquery 'english',text > tsquery
setweight tsvector,'B' > tsvector
setweight tsvector,'D','{a,cat}' > tsvector
strip tsvector > tsvector
length tsvector > int4
numnode tsquery > int4
querytree tsquery > text
ts_delete tsvector,'a' > tsvector
ts_filter tsvector,'{a,b}' > tsvector
ts_rank tsvector,tsquery > float4
ts_rank_cd tsvector,tsquery,2 > float4
ts_headline 'english',text,tsquery > text
ts_rewrite tsquery,tsquery,tsquery > tsquery
tsquery_phrase tsquery,tsquery,2 > tsquery !
tsvector_to_array tsvector > text[]
array_to_tsvector text[] > tsvector !
to_json tsvector > json
jsonb_path_query_array jsonb,jsonpath > jsonb !
jsonb_path_query_first jsonb,jsonpath,'{"x": 1}',true > jsonb
jsonb_path_exists jsonb,jsonpath,'{}',true > bool
jsonb_path_query_array jsonb,'$.keyvalue()' > jsonb !
jsonb_path_query_array jsonb,'$.a.double()' > jsonb !
jsonb_path_query_first jsonb,'$[*] ? (@.type() == "number" && @ >= 2)' > jsonb
jsonb_path_query_array jsonb,'$.* ? (@ starts with "x")' > jsonb
jsonb_path_exists jsonb,'$ ? (exists(@.a) || !(@.b == "x"))' > bool
macaddr8_set7bit macaddr8 > macaddr8
trunc macaddr8 > macaddr8
int8range int8,int8 > int8range !
lower int8range > int8
upper tstzrange > timestamptz
range_merge datemultirange > daterange
lower datemultirange > date
upper_inf tstzrange > bool
tstzrange timestamptz,timestamptz,'[]' > tstzrange !
multirange daterange > datemultirange
array_remove float8[],float8 > float8[] !
array_position float8[],float8 > int4 !
array_cat timestamp[],timestamp[] > timestamp[] !
array_to_string float8[],',' > text
cardinality int8[] > int4
point float8,float8 > point
box point,point > box
center box > point
area box > float8
height box > float8
point box > point
bound_box box,box > box
"""

# Functions of the types that users make.
FUNCTIONS_OF_USERS = """
enum_first mood > mood
enum_range mood > mood[]
enum_range mood,NULL > mood[] !
array_append mood[],mood > mood[]
array_position mood[],mood > int4
cardinality pair[] > int4
row_to_json pair > json
to_jsonb pair > jsonb
lower span > float8
span float8,float8 > span !
round amount > numeric
upper word > text
length word > int4
"""
OPERATORS_OF_USERS = """
|| mood[],mood > mood[]
+ amount,amount > numeric
|| word,text > text
&& span,span > bool
* span,span > span
@> span,float8 > bool
"""
AGGREGATES_OF_USERS = """
min mood > mood
max mood > mood
max word > text
sum amount > numeric
range_agg span > spanmultirange
"""
CASTS_OF_USERS = """
text > mood !
mood > text
int4 > amount !
amount > text
text > word !
word > text
text > pair !
pair > text
"""

OPERATORS = """
+ int4,int4 > int4 !
- int4,int4 > int4 !
* int4,int4 > int4 !
/ int4,int4 > int4 !
/ int4,2 > int4
% int4,int4 > int4 !
& int4,int4 > int4
| int4,int4 > int4
# int4,int4 > int4
<< int4,3 > int4
+ int2,int4 > int4 !
+ int2,int2 > int2 !
+ int8,int4 > int8 !
- int8,int8 > int8 !
* int8,int2 > int8 !
+ numeric,numeric > numeric
- numeric,numeric > numeric
* numeric,numeric > numeric !
/ numeric,numeric > numeric !
/ numeric,3 > numeric
% numeric,numeric > numeric !
+ numeric,int4 > numeric
* int8,1.5 > numeric
+ float8,float8 > float8 !
- float8,float8 > float8 !
* float8,float8 > float8 !
/ float8,float8 > float8 !
+ float4,float4 > float4 !
* float8,int4 > float8 !
^ float8,2 > float8 !
|| text,text > text
|| text,int4 > text
|| bool,text > text
|| varchar,text > text
|| bytea,bytea > bytea
|| int4[],int4[] > int4[] !
|| int4[],int4 > int4[] !
|| text,text[] > text[] !
|| jsonb,jsonb > jsonb !
|| bit,bit > varbit
~~ text,text > bool !
~~ text,'%a%' > bool
!~~ text,'_b%' > bool
~~* text,'A%' > bool
~ text,'^[a-c]+' > bool
!~ text,'b$' > bool
~* text,'ABC' > bool
+ date,int4 > date !
+ date,1 > date !
- date,date > int4 !
- date,1 > date !
+ date,time > timestamp !
+ date,interval > timestamp !
- timestamp,timestamp > interval !
- timestamp,interval > timestamp !
+ timestamp,interval > timestamp !
+ timestamptz,interval > timestamptz !
- timestamptz,timestamptz > interval !
+ time,interval > time
- time,time > interval
+ interval,interval > interval !
- interval,interval > interval !
* interval,2 > interval !
/ interval,2 > interval
-> jsonb,'a' > jsonb
-> jsonb,0 > jsonb
->> jsonb,'b' > text
->> json,'a' > text
#>> jsonb,'{a,b}' > text
@> jsonb,jsonb > bool
? jsonb,'a' > bool
- jsonb,'a' > jsonb !
@> int4[],int4[] > bool
&& int4[],int4[] > bool
<@ text[],text[] > bool
<< inet,inet > bool
>>= inet,inet > bool
& bit,bit > bit !
|/ float8 > float8 !
- int4 > int4 !
- numeric > numeric
- interval > interval !
@ numeric > numeric
~ int4 > int4
|| varchar,varchar > text
|| jsonb,jsonb > jsonb !
|| bpchar,text > text
|| text,bpchar > text
|| name,text > text
+ int4,numeric > numeric
+ float4,float8 > float8 !
* float4,float4 > float4 !
/ float4,2 > float4
* interval,float8 > interval !
- date,interval > timestamp !
- timestamptz,interval > timestamptz !
+ interval,date > timestamp !
+ inet,int8 > inet !
- inet,inet > int8 !
& inet,inet > inet !
- jsonb,0 > jsonb !
- jsonb,text[] > jsonb !
#> jsonb,'{a}' > jsonb
#- jsonb,'{a}' > jsonb !
<@ jsonb,jsonb > bool
?| jsonb,text[] > bool
@? jsonb,'$.a' > bool
-> json,'a' > json
->> jsonb,1 > text
^@ text,text > bool
~~ bytea,bytea > bool !
~~ name,text > bool !
!~~* text,'%B' > bool
~>=~ text,text > bool
<<= inet,inet > bool
&& inet,inet > bool
# bit,bit > bit !
<< bit,1 > bit
>> int4,1 > int4
+ int4range,int4range > int4range !
* int4range,int4range > int4range
- numrange,numrange > numrange !
@> int4range,int4 > bool
<@ numeric,numrange > bool
&& daterange,daterange > bool
-|- int4range,int4range > bool
<< tsrange,tsrange > bool
&< int4range,int4range > bool
@> numrange,numrange > bool
+ int4multirange,int4multirange > int4multirange
- int4multirange,int4multirange > int4multirange
* nummultirange,nummultirange > nummultirange
@> int4multirange,int4 > bool
<@ int4range,int4multirange > bool
&& int4multirange,int4range > bool
|| date[],date > date[] !
@> jsonb[],jsonb[] > bool
|| jsonb,text[] > jsonb !
|| any,text > text
|| text,any > text
+ money,money > money !
/ money,money > float8 !
* money,int4 > money !
+ date,timetz > timestamptz !
- timetz,interval > timetz
@@ jsonb,'$.a > 0' > bool
?& jsonb,text[] > bool
#>> json,'{a,b}' > text
^ numeric,numeric > numeric !
% int8,int8 > int8 !
& varbit,varbit > varbit !
~ bit > bit
~ inet > inet
| inet,inet > inet !
~ text,text > bool !
~~* text,text > bool !
!~* text,'A' > bool
<<= cidr,inet > bool
|| varbit,bit > varbit
& macaddr,macaddr > macaddr
- interval,interval > interval !
* float8,interval > interval !
@@ tsvector,tsquery > bool
@@ text,tsquery > bool
@@ text,text > bool
@@ tsquery,tsvector > bool
|| tsvector,tsvector > tsvector
&& tsquery,tsquery > tsquery
|| tsquery,tsquery > tsquery
!! tsquery > tsquery
<-> tsquery,tsquery > tsquery
@> tsquery,tsquery > bool
@? jsonb,jsonpath > bool
@@ jsonb,jsonpath > bool
|| int8[],int8 > int8[] !
@> float8[],float8[] > bool
&& timestamp[],timestamp[] > bool
@> int8range,int8 > bool
* tstzrange,tstzrange > tstzrange
@> tstzrange,timestamptz > bool
+ datemultirange,datemultirange > datemultirange
@> datemultirange,date > bool
&& datemultirange,daterange > bool
<< datemultirange,datemultirange > bool
~ macaddr8 > macaddr8
& macaddr8,macaddr8 > macaddr8
+ point,point > point
- point,point > point
<@ point,box > bool
&& box,box > bool
# box,box > box
<-> point,point > float8
<< point,point > bool
~= box,box > bool
"""

AGGREGATES = """
count * > int8
count text > int8
count int4 > int8
sum int4 > int8
sum int8 > numeric
sum numeric > numeric
sum float8 > float8 !
sum interval > interval !
avg int4 > numeric
avg numeric > numeric
avg float8 > float8 !
min int4 > int4
max int4 > int4
min text > text
max text > text
min numeric > numeric
max date > date
min timestamp > timestamp
max interval > interval
min inet > inet
max int4[] > int4[]
bool_and bool > bool
bool_or bool > bool
every bool > bool
bit_and int4 > int4
bit_or int4 > int4
stddev numeric > numeric
var_pop int4 > numeric
variance int4 > numeric
stddev_pop int4 > numeric
regr_count float8,float8 > int8
stddev_samp int4 > numeric
var_samp numeric > numeric
bit_xor int4 > int4
bit_and bit > bit !
corr float8,2 > float8 !
max numrange > numrange
min bpchar > bpchar
max timetz > timetz
min money > money
sum money > money !
avg interval > interval !
range_agg int4range > int4multirange
range_intersect_agg int4range > int4range
range_agg int4multirange > int4multirange
range_intersect_agg numrange > numrange
count any > int8
max date[] > date[]
range_agg daterange > datemultirange
range_intersect_agg tstzrange > tstzrange
max int8[] > int8[]
bit_xor int8 > int8
regr_slope float8,3 > float8 !
covar_pop float8,2 > float8 !
"""

# Aggregates whose result depends on the order of their input: they get an ORDER BY.
ORDERED_AGGREGATES = """
array_agg int4 > int4[]
array_agg text > text[]
string_agg text,',' > text
json_agg int4 > json
jsonb_agg text > jsonb
json_object_agg text,int4 > json !
array_agg date > date[]
array_agg bool > bool[]
jsonb_agg int4range > jsonb
json_agg tsvector > json
string_agg bytea,'\\x2c' > bytea
jsonb_object_agg text,numeric > jsonb !
"""

ORDERED_SETS = """
percentile_cont 0.5 float8 > float8
percentile_disc 0.25 int4 > int4
percentile_disc 0.5 text > text
mode * text > text
mode * int4 > int4
rank 2 int4 > int8
dense_rank 'b' text > int8
percent_rank 1 int4 > float8
cume_dist 1.5 numeric > float8
percentile_cont 0.3 interval > interval
percentile_disc 0.9 date > date
percentile_disc ARRAY[0,0.5,1] int4 > int4[]
mode * date > date
mode * bool > bool
rank NULL text > int8
dense_rank '2024-01-01' date > int8
"""

WINDOW_FUNCTIONS = """
row_number > int8
rank > int8
dense_rank > int8
percent_rank > float8
cume_dist > float8
ntile 3 > int4
lag int4 > int4
lag text,1,'none' > text
lead numeric,2 > numeric
lead date > date
first_value text > text
last_value int4 > int4
nth_value int4,2 > int4
nth_value date,1 > date
lead bool,0 > bool
ntile 1 > int4
lag int4,int4,0 > int4
"""

# From, to, and whether some values are refused.
CASTS = """
int2 > int4
int4 > int8
int4 > numeric
int4 > float8
int8 > numeric
int4 > text
int4 > bool
bool > int4
numeric > int4 !
numeric > float8 !
numeric > text
float8 > numeric !
float8 > int8 !
float8 > text
float4 > float8
float8 > float4 !
int4 > int2 !
int8 > int4 !
text > int4 !
text > numeric !
text > date !
text > varchar
text > bpchar
text > name
text > bytea !
varchar > text
bpchar > text
name > text
bool > text
date > text
date > timestamp
date > timestamptz
timestamp > date
timestamp > time
timestamp > timestamptz
timestamptz > timestamp
timestamptz > date
timestamp > text
interval > text
interval > time
time > interval
uuid > text
text > uuid !
jsonb > text
json > jsonb
jsonb > json
text > jsonb !
inet > text
int4[] > text
int4[] > text[]
int4[] > numeric[]
text[] > int4[] !
int4 > oid !
oid > int8
bit > int4
int4 > bit
bytea > text
varbit > text
timetz > time
timestamptz > timetz
timestamptz > time
time > timetz
cidr > inet
inet > cidr
cidr > text
macaddr > text
text > macaddr !
int4range > text
int4range > int4multirange
text > int4range !
text > daterange !
numrange > text
int4multirange > text
money > numeric
numeric > money !
int4 > money
text > interval !
text > timestamp !
text > bool !
text > int4[] !
text > bit !
text > inet !
text > json !
date[] > text[]
bool[] > text
jsonb > int4 !
jsonb > numeric !
jsonb > bool !
float8 > numeric !
float4 > int4 !
int8 > float4
interval > text
tsvector > text
text > tsvector !
tsquery > text
text > tsquery !
macaddr > macaddr8
macaddr8 > macaddr !
int8[] > int4[] !
int4[] > int8[]
float8[] > numeric[] !
numeric[] > float8[] !
timestamp[] > date[]
int8range > text
tstzrange > text
text > tstzrange !
daterange > datemultirange
datemultirange > text
jsonpath > text
text > jsonpath !
point > text
box > point
point > box
text > point !
"""


def parsed(text):
    """The signatures of a text by the type of their result."""
    found = collections.defaultdict(list)
    for line in filter(None, text.split("\n")):
        head, result = line.rsplit(" > ", 1)
        words = head.split(" ", 1)
        arguments = tuple(split(words[1])) if len(words) > 1 else ()
        found[result.rstrip(" !")].append(Signature(words[0], arguments, result.rstrip(" !"), result.endswith("!")))
    return found


def split(text):
    """The arguments; a comma in quotes or brackets does not part them."""
    arguments, quotes, depth, start = [], 0, 0, 0
    for index, character in enumerate(text):
        if character == "'":
            quotes ^= 1
        elif not quotes and character in "[]":
            depth += 1 if character == "[" and not text.startswith("[]", index) else 0
            depth -= 1 if character == "]" and depth else 0
        elif character == "," and not quotes and not depth:
            arguments.append(text[start:index])
            start = index + 1
    return arguments + [text[start:]]


def is_literal(argument):
    return argument[0] in "'-.0123456789" or argument == "NULL" or argument.startswith(("ARRAY[", "true"))
