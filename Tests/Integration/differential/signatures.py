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
& bit,bit > bit
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
# bit,bit > bit
<< bit,1 > bit
>> int4,1 > int4
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
"""

# Aggregates whose result depends on the order of their input: they get an ORDER BY.
ORDERED_AGGREGATES = """
array_agg int4 > int4[]
array_agg text > text[]
string_agg text,',' > text
json_agg int4 > json
jsonb_agg text > jsonb
json_object_agg text,int4 > json !
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
"""


def parsed(text):
    """The signatures of a text by the type of their result."""
    found = collections.defaultdict(list)
    for line in filter(None, text.split("\n")):
        head, result = line.split(" > ")
        words = head.split(" ", 1)
        arguments = tuple(split(words[1])) if len(words) > 1 else ()
        found[result.rstrip(" !")].append(Signature(words[0], arguments, result.rstrip(" !"), result.endswith("!")))
    return found


def split(text):
    """The arguments; a comma in quotes or braces does not part them."""
    arguments, quotes, start = [], 0, 0
    for index, character in enumerate(text):
        if character == "'":
            quotes ^= 1
        elif character == "," and not quotes:
            arguments.append(text[start:index])
            start = index + 1
    return arguments + [text[start:]]


def is_literal(argument):
    return argument[0] in "'-.0123456789" or argument == "NULL"
