/// Calls with the results that PostgreSQL 15 gives: `source;argument types;result type;arguments…;result`.
///
/// A result is `=text`, `!SQLSTATE message`, or nothing for NULL.
enum ScalarCases {
    static let text = #"""
        int4pl;int4,int4;int4;2;3;=5
        int4pl;int4,int4;-;2147483647;1;!22003 integer out of range
        int8mi;int8,int8;-;-9223372036854775808;1;!22003 bigint out of range
        int2mul;int2,int2;-;300;300;!22003 smallint out of range
        int4div;int4,int4;int4;-7;2;=-3
        int4div;int4,int4;-;1;0;!22012 division by zero
        int4div;int4,int4;-;-2147483648;-1;!22003 integer out of range
        int4mod;int4,int4;int4;-7;2;=-1
        int4mod;int4,int4;int4;-2147483648;-1;=0
        int84pl;int8,int4;int8;5;6;=11
        int2shl;int2,int4;int2;1;16;=0
        int2shl;int2,int4;int2;1;15;=-32768
        int4shl;int4,int4;int4;1;33;=2
        int8shr;int8,int4;int8;-8;1;=-4
        int4not;int4;int4;5;=-6
        int4gcd;int4,int4;int4;-12;18;=6
        int8lcm;int8,int8;int8;4;6;=12
        int4lcm;int4,int4;-;2147483647;2147483646;!22003 integer out of range
        int4abs;int4;-;-2147483648;!22003 integer out of range
        int4um;int4;-;-2147483648;!22003 integer out of range
        int48lt;int4,int8;bool;1;2;=t
        float48eq;float4,float8;bool;0.1;0.1;=f
        float8lt;float8,float8;bool;NaN;1;=f
        float8eq;float8,float8;bool;NaN;NaN;=t
        float8pl;float8,float8;-;1e308;1e308;!22003 value out of range: overflow
        float8div;float8,float8;-;1;0;!22012 division by zero
        float8mul;float8,float8;-;1e-300;1e-300;!22003 value out of range: underflow
        float4pl;float4,float4;float4;0.1;0.2;=0.3
        float4mul;float4,float4;-;3e38;3e38;!22003 value out of range: overflow
        dround;float8;float8;2.5;=2
        dtrunc;float8;float8;-2.7;=-2
        dsqrt;float8;float8;2;=1.4142135623730951
        dsqrt;float8;-;-1;!2201F cannot take square root of a negative number
        width_bucket_float8;float8,float8,float8,int4;int4;5.35;0.024;10.06;5;=3
        width_bucket_numeric;numeric,numeric,numeric,int4;int4;5.35;0.024;10.06;5;=3
        width_bucket_numeric;numeric,numeric,numeric,int4;int4;11;0.024;10.06;5;=6
        numeric_add;numeric,numeric;numeric;1.10;2.205;=3.305
        numeric_div;numeric,numeric;numeric;1;3;=0.33333333333333333333
        numeric_div;numeric,numeric;-;1;0;!22012 division by zero
        numeric_div_trunc;numeric,numeric;numeric;7;2;=3
        numeric_mod;numeric,numeric;numeric;-7.5;2;=-1.5
        numeric_round;numeric,int4;numeric;12345.678;-2;=12300
        numeric_trunc;numeric,int4;numeric;-12345.678;1;=-12345.6
        round(numeric);numeric;numeric;2.5;=3
        numeric_ceil;numeric;numeric;-1.5;=-1
        numeric_floor;numeric;numeric;-1.5;=-2
        numeric_sqrt;numeric;numeric;2;=1.414213562373095
        numeric_sqrt;numeric;numeric;0.0001;=0.01000000000000000
        numeric_sqrt;numeric;numeric;152415787532388367501905199875019052100;=12345678901234567890
        numeric_sqrt;numeric;-;-1;!2201F cannot take square root of a negative number
        numeric_gcd;numeric,numeric;numeric;12.5;7.25;=0.25
        numeric_lcm;numeric,numeric;numeric;12.5;7.25;=362.50
        numeric_sign;numeric;numeric;-4.2;=-1
        numeric_trim_scale;numeric;numeric;1.500;=1.5
        numeric_scale;numeric;int4;1.500;=3
        numeric_eq;numeric,numeric;bool;1.0;1.00;=t
        cash_mul_flt8;money,float8;money;2.50;1.5;=$3.75
        cash_div_cash;money,money;float8;5.00;2.00;=2.5
        cash_div_int4;money,int4;money;5.01;2;=$2.50
        cash_numeric;money;numeric;5.01;=5.01
        numeric_cash;numeric;money;12.345;=$12.35
        int4_cash;int4;money;12;=$12.00
        bit_and;bit,bit;bit;1010;0110;=0010
        bit_and;bit,bit;-;1010;011;!22026 cannot AND bit strings of different sizes
        bitxor;bit,bit;bit;1010;0110;=1100
        bitnot;bit;bit;1010;=0101
        bitcat;varbit,varbit;varbit;101;01;=10101
        bitshiftleft;bit,int4;bit;1011;1;=0110
        bitshiftright;bit,int4;bit;1011;2;=0010
        bitfromint4;int4,int4;bit;5;4;=0101
        bitfromint4;int4,int4;bit;-5;36;=111111111111111111111111111111111011
        bittoint4;bit;int4;1011;=11
        bitlength;bit;int4;1011;=4
        i4toi2;int4;-;40000;!22003 smallint out of range
        int84;int8;-;3000000000;!22003 integer out of range
        dtoi4;float8;int4;2.5;=2
        dtoi4;float8;int4;3.5;=4
        dtoi4;float8;-;NaN;!22003 integer out of range
        dtoi8;float8;-;9.3e18;!22003 bigint out of range
        ftoi2;float4;int2;-1.5;=-2
        dtof;float8;-;1e40;!22003 value out of range: overflow
        dtof;float8;float4;0.1;=0.1
        i8tooid;int8;-;-1;!22003 OID out of range
        i8tooid;int8;oid;4294967295;=4294967295
        numeric_int4;numeric;int4;2.5;=3
        numeric_int4;numeric;-;99999999999;!22003 integer out of range
        numeric_int8;numeric;-;NaN;!0A000 cannot convert NaN to bigint
        numeric_float4;numeric;float4;3.14159265358979;=3.1415927
        float8_numeric;float8;numeric;0.1;=0.1
        float4_numeric;float4;numeric;0.1;=0.1
        jsonb_int4;jsonb;int4;3.7;=4
        jsonb_int4;jsonb;-;"a";!22023 cannot cast jsonb string to type integer
        jsonb_bool;jsonb;bool;true;=t
        jsonb_bool;jsonb;-;[1];!22023 cannot cast jsonb array to type boolean
        bool_int4;bool;int4;t;=1
        booltext;bool;text;f;=false
        chartoi4;char;int4;a;=97
        i4tochar;int4;char;98;=b
        text_name;text;name;abc;=abc
        bpchar;bpchar,int4,bool;bpchar;abcdef;7;t;=abc
        bpchar;bpchar,int4,bool;-;abcdef;7;f;!22001 value too long for type character(3)
        varchar;varchar,int4,bool;varchar;abcdef;7;t;=abc
        varchar;varchar,int4,bool;-;abcdef;7;f;!22001 value too long for type character varying(3)
        numeric;numeric,int4;numeric;3.14159;262150;=3.14
        texteq;text,text;bool;a;a;=t
        text_lt;text,text;bool;B;a;=t
        text_lt;text,text;bool;é;z;=f
        bpchareq;bpchar,bpchar;bool;a ;a;=t
        bytealt;bytea,bytea;bool;\\x01;\\x0102;=t
        uuid_lt;uuid,uuid;bool;00000000-0000-0000-0000-000000000001;10000000-0000-0000-0000-000000000000;=t
        interval_eq;interval,interval;bool;1 mon;30 days;=t
        timetz_eq;timetz,timetz;bool;10:00+00;11:00+01;=f
        network_lt;inet,inet;bool;192.168.1.5;192.168.1.0/24;=f
        network_gt;inet,inet;bool;10.0.0.1;9.0.0.0/8;=t
        jsonb_lt;jsonb,jsonb;bool;{"a":1};[1,2];=f
        jsonb_lt;jsonb,jsonb;bool;[];null;=t
        jsonb_eq;jsonb,jsonb;bool;{"a":1.0};{"a":1.00};=t
        pg_lsn_lt;pg_lsn,pg_lsn;bool;1/0;0/FFFFFFFF;=f
        text_larger;text,text;text;a;b;=b
        numeric_smaller;numeric,numeric;numeric;1.0;1.00;=1.00
        date_timestamp;date;timestamp;2024-02-29;=2024-02-29 00:00:00
        date_timestamp;date;timestamp;infinity;=infinity
        date_timestamp;date;-;5000000-01-01;!22008 date out of range for timestamp
        timestamp_date;timestamp;date;1999-12-31 23:59:59;=1999-12-31
        timestamp_time;timestamp;time;1999-12-31 23:59:59.5;=23:59:59.5
        timestamptz_date;timestamptz;date;2024-05-06 23:00+00;=2024-05-06
        time_interval;time;interval;10:20:30;=10:20:30
        interval_time;interval;time;-1 hour;=23:00:00
        date_pli;date,int4;date;2024-02-28;2;=2024-03-01
        date_mi;date,date;int4;2024-03-01;2024-02-01;=29
        date_mi;date,date;-;infinity;2024-02-01;!22008 cannot subtract infinite dates
        date_pl_interval;date,interval;timestamp;2024-01-31;1 mon;=2024-02-29 00:00:00
        timestamp_pl_interval;timestamp,interval;timestamp;2024-01-31 10:00;1 mon 1 day 1 hour;=2024-03-01 11:00:00
        timestamp_mi_interval;timestamp,interval;timestamp;2024-03-31 10:00;1 mon;=2024-02-29 10:00:00
        timestamp_pl_interval;timestamp,interval;-;294276-12-31 00:00;1 day;!22008 timestamp out of range
        timestamp_mi;timestamp,timestamp;interval;2024-03-31 10:00;2024-03-01 12:00;=29 days 22:00:00
        timestamp_mi;timestamp,timestamp;interval;2024-03-01 12:00;2024-03-31 10:00;=-29 days -22:00:00
        time_pl_interval;time,interval;time;23:00;2 hours;=01:00:00
        time_mi_interval;time,interval;time;01:00;2 hours;=23:00:00
        time_mi_time;time,time;interval;01:00;02:30;=-01:30:00
        interval_mul;interval,float8;interval;1 mon 1 day;1.5;=1 mon 16 days 12:00:00
        interval_mul;interval,float8;interval;-1 mon 3 days 2 hours;0.3;=-9 days +22:12:00
        interval_div;interval,float8;interval;1 year 2 days;7;=1 mon 21 days 17:08:34.248686
        interval_div;interval,float8;-;1 day;0;!22012 division by zero
        interval_um;interval;interval;1 mon -2 days;=-1 mons +2 days
        interval_pl;interval,interval;interval;1 mon;-2 days;=1 mon -2 days
        date_lt_timestamp;date,timestamp;bool;2024-01-01;2024-01-01 00:00:01;=t
        timestamp_eq_date;timestamp,date;bool;2024-01-01 00:00;2024-01-01;=t
        timestamptz_gt_date;timestamptz,date;bool;2024-01-01 00:00+00;2024-01-01;=f
        interval_justify_hours;interval;interval;50 hours;=2 days 02:00:00
        interval_justify_days;interval;interval;65 days;=2 mons 5 days
        interval_justify_interval;interval;interval;1 mon -1 hour;=29 days 23:00:00
        interval_justify_interval;interval;interval;40 days 50 hours;=1 mon 12 days 02:00:00
        textlen;text;int4;héllo;=5
        textoctetlen;text;int4;héllo;=6
        bpcharlen;bpchar;int4;ab  ;=2
        lower;text;text;ÀBC;=àbc
        upper;text;text;àbcß;=ÀBCß
        initcap;text;text;hello wORLD, foo-bar x1y;=Hello World, Foo-Bar X1y
        text_substr;text,int4,int4;text;hello;2;3;=ell
        text_substr;text,int4,int4;text;hello;-1;3;=h
        text_substr;text,int4,int4;-;hello;2;-1;!22011 negative substring length not allowed
        text_substr_no_len;text,int4;text;hello;3;=llo
        text_left;text,int4;text;hello;-2;=hel
        text_left;text,int4;text;hello;2;=he
        text_right;text,int4;text;hello;-2;=llo
        text_right;text,int4;text;hello;3;=llo
        text_reverse;text;text;hello;=olleh
        textpos;text,text;int4;héllo;l;=3
        textpos;text,text;int4;hello;zz;=0
        textpos;text,text;int4;hello;;=1
        split_part;text,text,int4;text;a,b,c;,;2;=b
        split_part;text,text,int4;text;a,b,c;,;-1;=c
        split_part;text,text,int4;-;a,b,c;,;0;!22023 field position must not be zero
        split_part;text,text,int4;text;a,b,c;,;9;=
        replace_text;text,text,text;text;banana;an;AN;=bANANa
        translate;text,text,text;text;12345;143;ax;=a2x5
        textoverlay;text,text,int4,int4;text;Txxxxas;hom;2;4;=Thomas
        textoverlay_no_len;text,text,int4;text;abcdef;xy;3;=abxyef
        repeat;text,int4;text;ab;3;=ababab
        repeat;text,int4;text;ab;-3;=
        lpad;text,int4,text;text;hi;5;xy;=xyxhi
        rpad;text,int4,text;text;hi;5;xy;=hixyx
        lpad(text,int4);text,int4;text;hello;3;=hel
        rpad(text,int4);text,int4;text;hi;5;=hi   
        btrim;text,text;text;xyxhelloyx;xy;=hello
        ltrim;text,text;text;zzzytest;xyz;=test
        rtrim;text,text;text;testxxzx;xyz;=test
        btrim1;text;text;  a b  ;=a b
        ltrim1;text;text;  a;=a
        quote_ident;text;text;select;="select"
        quote_ident;text;text;Foo "bar";="Foo ""bar"""
        quote_ident;text;text;foo_1;=foo_1
        quote_literal;text;text;O'Re\\il;=E'O''Re\\\\il'
        ascii;text;int4;é;=233
        chr;int4;text;233;=é
        chr;int4;-;0;!54000 null character not permitted
        to_hex32;int4;text;-1;=ffffffff
        to_hex64;int8;text;255;=ff
        md5_text;text;text;hello;=5d41402abc4b2a76b9719d911017c592
        md5_text;text;text;;=d41d8cd98f00b204e9800998ecf8427e
        binary_encode;bytea,text;text;\\x48656c6c6f00ff;base64;=SGVsbG8A/w==
        binary_encode;bytea,text;text;\\x48656c6c6f00ff;hex;=48656c6c6f00ff
        binary_encode;bytea,text;text;\\x48656c6c6f00ff;escape;=Hello\\000\\377
        binary_decode;text,text;bytea;SGVsbG8=;base64;=\\x48656c6c6f
        binary_decode;text,text;bytea;48656c6c6f;hex;=\\x48656c6c6f
        binary_decode;text,text;-;4865f;hex;!22023 invalid hexadecimal data: odd number of digits
        binary_decode;text,text;-;x;foo;!22023 unrecognized encoding: "foo"
        pg_convert_from;bytea,name;text;\\xc3a9;UTF8;=é
        pg_convert_from;bytea,name;text;\\xe9;LATIN1;=é
        pg_convert_to;text,name;bytea;é;LATIN1;=\\xe9
        byteacat;bytea,bytea;bytea;\\x01;\\x02;=\\x0102
        bytea_substr;bytea,int4,int4;bytea;\\x01020304;2;2;=\\x0203
        textlike;text,text;bool;abc;a%c;=t
        textlike;text,text;bool;abc;a_c;=t
        textlike;text,text;bool;ab%c;ab\\%c;=t
        textlike;text,text;bool;abc;abc\\;=f
        textlike;text,text;bool;aaab;%a_b;=t
        texticlike;text,text;bool;ABC;a%;=t
        textnlike;text,text;bool;abc;b%;=t
        textregexeq;text,text;bool;abc;^a.c$;=t
        textregexeq;text,text;bool;abc;^(b|a);=t
        textregexeq;text,text;bool;foobar;(?i)FOO;=t
        textregexeq;text,text;bool;foo;[[:digit:]];=f
        textregexeq;text,text;-;foo;(;!2201B invalid regular expression: parentheses () not balanced
        textregexeq;text,text;-;foo;);!2201B invalid regular expression: parentheses () not balanced
        textregexeq;text,text;-;foo;[a;!2201B invalid regular expression: brackets [] not balanced
        textregexeq;text,text;-;foo;*a;!2201B invalid regular expression: quantifier operand invalid
        textregexeq;text,text;-;foo;a{2,1};!2201B invalid regular expression: invalid repetition count(s)
        textregexeq;text,text;-;foo;[z-a];!2201B invalid regular expression: invalid character range
        textregexeq;text,text;-;foo;[[:foo:]];!2201B invalid regular expression: invalid character class
        textregexeq;text,text;-;foo;\\;!2201B invalid regular expression: invalid escape \\ sequence
        textregexeq;text,text;-;foo;a**;!2201B invalid regular expression: quantifier operand invalid
        textregexeq;text,text;-;foo;\\2;!2201B invalid regular expression: invalid backreference number
        textregexeq;text,text;-;foo;^*;!2201B invalid regular expression: quantifier operand invalid
        textregexeq;text,text;bool;a)b;a\\)b;=t
        textregexeq;text,text;bool;the cat;\\mcat\\M;=t
        textregexeq;text,text;bool;concat;\\mcat;=f
        textregexeq;text,text;bool;abab;^(ab)\\1$;=t
        textregexeq;text,text;bool;abac;^(ab)\\1$;=f
        textregexeq;text,text;bool;foobar;foo(?=bar);=t
        textregexeq;text,text;bool;foobaz;foo(?!bar);=t
        textregexeq;text,text;bool;xbar;(?<=x)bar;=t
        textregexeq;text,text;bool;a.b;***=a.b;=t
        textregexeq;text,text;bool;axb;***=a.b;=f
        textregexeq;text,text;bool;pg_toast_1;^pg_(catalog|toast);=t
        texticregexeq;text,text;bool;FOO;^foo$;=t
        nameregexeq;name,text;bool;pg_class;^pg_;=t
        regexp_match_no_flags;text,text;_text;foobarbequebaz;(bar)(beque);={bar,beque}
        regexp_match_no_flags;text,text;_text;foobarbequebaz;ba.;={bar}
        regexp_match_no_flags;text,text;_text;XY1234Z;Y*([0-9]{1,3});={123}
        regexp_match_no_flags;text,text;_text;XY1234Z;Y*?([0-9]{1,3});={1}
        regexp_match_no_flags;text,text;_text;abc01234xyz;(.*)(\\d+)(.*);={abc0123,4,xyz}
        regexp_match_no_flags;text,text;_text;abc01234xyz;(.*?)(\\d+)(.*);={abc,0,""}
        regexp_match_no_flags;text,text;_text;abc01234xyz;(?:(.*?)(\\d+)(.*)){1,1};={abc,01234,xyz}
        regexp_match_no_flags;text,text;_text;foobar;foo|foobar;={foobar}
        regexp_match_no_flags;text,text;_text;foobar;(foo|foobar)(bar)?;={foobar,NULL}
        regexp_match_no_flags;text,text;_text;aaa;(a*)*;={aaa}
        regexp_match_no_flags;text,text;_text;b;(a*)*;={""}
        regexp_match_no_flags;text,text;_text;b;(a*)+;={""}
        regexp_match_no_flags;text,text;_text;abab;(a|ab)(c|bcd|b)*;={ab,NULL}
        regexp_match_no_flags;text,text;_text;aXbX;(.)X(.)X;={a,b}
        regexp_match_no_flags;text,text;_text;zzz;(a)?z;={NULL}
        regexp_match_no_flags;text,text;_text;abcabc;((a)|(b)|c)*;={c,NULL,NULL}
        regexp_match_no_flags;text,text;_text;aaaa;^(a{1,2}){2}$;={aa}
        regexp_match_no_flags;text,text;_text;x=1, y=2;(\\w)=(\\d), (\\w)=(\\d);={x,1,y,2}
        regexp_match;text,text,text;_text;Foo;foo;i;={Foo}
        regexp_match;text,text,text;-;Foo;foo;g;!22023 regexp_match() does not support the "global" option
        regexp_match;text,text,text;-;Foo;foo;z;!22023 invalid regular expression option: "z"
        textregexreplace_noopt;text,text,text;text;foobarbaz;b..;X;=fooXbaz
        textregexreplace;text,text,text,text;text;foobarbaz;b..;X;g;=fooXX
        textregexreplace;text,text,text,text;text;foobarbaz;b(..);X\\1Y;g;=fooXarYXazY
        textregexreplace;text,text,text,text;text;abc;;-;g;=-a-b-c-
        textregexreplace;text,text,text,text;text;a.b.c;\\.;\\\\\\&;g;=a\\.b\\.c
        textregexreplace_extended;text,text,text,int4,int4,text;text;A PostgreSQL function;a|e|i|o|u;X;1;3;i;=A PostgrXSQL function
        textregexsubstr;text,text;text;foobar;o(.)b;=o
        textregexsubstr;text,text;text;foobar;o.b;=oob
        regexp_split_to_array_no_flags;text,text;_text;hello world  x;\\s+;={hello,world,x}
        regexp_split_to_array_no_flags;text,text;_text;hello;;={h,e,l,l,o}
        regexp_count_no_start;text,text;int4;ABCABCAXYaxy;A.;=3
        similar_to_escape_1;text;text;a%b_c(d|e);=^(?:a.*b.c(?:d|e))$
        similar_to_escape_2;text,text;text;a#%b;#;=^(?:a\\%b)$
        like_escape;text,text;text;a#%b;#;=a\\%b
        substring(text,text,text);text,text,text;text;foobar;%#"o_b#"%;#;=oob
        substring(text,text,text);text,text,text;text;foobar;#"o_b#"%;#;
        array_append;_int4,int4;_int4;{1,2};3;={1,2,3}
        array_prepend;int4,_int4;_int4;1;{2,3};={1,2,3}
        array_cat;_int4,_int4;_int4;{1,2};{3};={1,2,3}
        array_cat;_int4,_int4;_int4;{{1,2},{3,4}};{5,6};={{1,2},{3,4},{5,6}}
        array_cat;_int4,_int4;-;{{1,2},{3,4}};{5};!2202E cannot concatenate incompatible arrays
        array_eq;_int4,_int4;bool;{1,NULL};{1,NULL};=t
        array_lt;_int4,_int4;bool;{1,2};{1,2,3};=t
        arraycontains;_int4,_int4;bool;{1,2,3};{1,3};=t
        arraycontains;_int4,_int4;bool;{1,2,NULL};{NULL};=f
        arrayoverlap;_int4,_int4;bool;{1,2};{2,5};=t
        array_length;_int4,int4;int4;{1,2,3};1;=3
        array_length;_int4,int4;int4;{};1;
        array_upper;_int4,int4;int4;[0:1]={1,2};1;=1
        array_dims;_int4;text;[0:1]={1,2};=[0:1]
        array_ndims;_int4;int4;{{1,2}};=2
        array_cardinality;_int4;int4;{{1,2},{3,4}};=4
        array_position;_text,text;int4;{a,b,c};b;=2
        array_positions;_int4,int4;_int4;{1,2,1};1;={1,3}
        array_remove;_int4,int4;_int4;{1,2,1};1;={2}
        array_replace;_int4,int4,int4;_int4;{1,2,1};1;9;={9,2,9}
        array_to_text;_int4,text;text;{1,NULL,3};,;=1,3
        array_to_text_null;_int4,text,text;text;{1,NULL,3};,;*;=1,*,3
        text_to_array;text,text;_text;a,b,,c;,;={a,b,"",c}
        text_to_array_null;text,text,text;_text;a,b,,c;,;b;={a,NULL,"",c}
        text_to_array;text,text;_text;;,;={}
        trim_array;_int4,int4;_int4;{1,2,3};2;={1}
        json_object_field;json,text;json;{"a": {"b" :1}};a;={"b" :1}
        json_object_field_text;json,text;text;{"a": "x\\ny"};a;=x\ny
        json_object_field_text;json,text;text;{"a": null};a;
        json_array_element;json,int4;json;[1, {"x": 2}, "a,b"];-1;="a,b"
        json_array_element_text;json,int4;text;[1, {"x": 2}];1;={"x": 2}
        json_extract_path_text;json,_text;text;{"a": [1,{"b":"c"}]};{a,1,b};=c
        json_typeof;json;text; [1];=array
        json_array_length;json;int4;[1, [2,3], {}];=3
        json_array_length;json;-;{};!22023 cannot get array length of a non-array
        jsonb_object_field;jsonb,text;jsonb;{"a":{"c":1,"bb":2}};a;={"c": 1, "bb": 2}
        jsonb_array_element_text;jsonb,int4;text;["x",null];0;=x
        jsonb_extract_path;jsonb,_text;jsonb;{"a":[1,2,{"b":3}]};{a,-1,b};=3
        jsonb_typeof;jsonb;text;null;=null
        jsonb_contains;jsonb,jsonb;bool;{"a":[1,2,{"b":3}]};{"a":[{"b":3}]};=t
        jsonb_contains;jsonb,jsonb;bool;[1,2];1;=t
        jsonb_contains;jsonb,jsonb;bool;[[1]];[1];=f
        jsonb_exists;jsonb,text;bool;["a","b"];b;=t
        jsonb_exists_any;jsonb,_text;bool;{"a":1};{x,a};=t
        jsonb_concat;jsonb,jsonb;jsonb;{"a":1,"b":2};{"b":3};={"a": 1, "b": 3}
        jsonb_concat;jsonb,jsonb;jsonb;[1];2;=[1, 2]
        jsonb_delete;jsonb,text;jsonb;{"a":1,"b":2};a;={"b": 2}
        jsonb_delete_idx;jsonb,int4;jsonb;[1,2,3];-1;=[1, 2]
        jsonb_delete_path;jsonb,_text;jsonb;{"a":{"b":[1,2]}};{a,b,0};={"a": {"b": [2]}}
        jsonb_set;jsonb,_text,jsonb,bool;jsonb;{"a":[1,2]};{a,5};9;t;={"a": [1, 2, 9]}
        jsonb_set;jsonb,_text,jsonb,bool;jsonb;{"a":1};{b};9;f;={"a": 1}
        jsonb_insert;jsonb,_text,jsonb,bool;jsonb;{"a":[0,1,2]};{a,1};"new";t;={"a": [0, 1, "new", 2]}
        jsonb_pretty;jsonb;text;{"a":[1,{}],"b":[]};={\n    "a": [\n        1,\n        {\n        }\n    ],\n    "b": [\n    ]\n}
        jsonb_strip_nulls;jsonb;jsonb;{"a":null,"b":[null,{"c":null}]};={"b": [null, {}]}
        PG_encoding_to_char;int4;name;6;=UTF8
        PG_char_to_encoding;name;int4;utf-8;=6
        pg_size_pretty;int8;text;10239;=10239 bytes
        pg_size_pretty;int8;text;10240;=10 kB
        pg_size_pretty;int8;text;123456789;=118 MB
        pg_size_pretty;int8;text;-123456789012;=-115 GB
        format_type;oid,int4;text;1043;14;=character varying(10)
        format_type;oid,int4;text;23;-1;=integer
        pg_type_is_visible;oid;bool;23;=t
        extract_timestamp;text,timestamp;-;foo;2024-01-01;!22023 unit "foo" not recognized for type timestamp without time zone
        extract_timestamp;text,timestamp;-;timezone;2024-01-01;!0A000 unit "timezone" not supported for type timestamp without time zone
        extract_timestamp;text,timestamp;numeric;epoch;2024-01-01 00:00:00.25;=1704067200.250000
        extract_timestamp;text,timestamp;numeric;julian;2024-01-01 06:00;=2460311.25000000000000000000
        extract_timestamp;text,timestamp;numeric;week;2024-12-30;=1
        extract_timestamp;text,timestamp;numeric;isoyear;2024-12-30;=2025
        extract_timestamp;text,timestamp;numeric;century;0044-03-15 BC;=-1
        extract_timestamp;text,timestamp;numeric;decade;0044-03-15 BC;=-5
        extract_timestamp;text,timestamp;numeric;seconds;2024-01-01 10:11:12.5;=12.500000
        extract_timestamp;text,timestamp;numeric;hour;infinity;
        extract_timestamp;text,timestamp;numeric;year;-infinity;=-Infinity
        extract_date;text,date;numeric;dow;2024-09-01;=0
        extract_date;text,date;-;hour;2024-09-01;!0A000 unit "hour" not supported for type date
        extract_date;text,date;numeric;julian;2024-09-01;=2460555
        extract_time;text,time;numeric;ms;10:00:01.5;=1500.000
        extract_time;text,time;numeric;epoch;10:00:01.5;=36001.500000
        extract_timetz;text,timetz;numeric;timezone_hour;10:00:01.5+03;=3
        extract_timestamptz;text,timestamptz;numeric;doy;2024-12-31 00:00+00;=366
        extract_interval;text,interval;numeric;epoch;1 year 1 mon 1 day 1.5s;=34236001.500000
        extract_interval;text,interval;numeric;quarter;5 mon;=2
        extract_interval;text,interval;-;dow;5 mon;!0A000 unit "dow" not supported for type interval
        timestamp_part;text,timestamp;float8;second;2024-01-01 10:11:12.5;=12.5
        date_part(text,date);text,date;float8;year;2024-01-01;=2024
        timestamp_trunc;text,timestamp;timestamp;week;2024-05-05 10:00;=2024-04-29 00:00:00
        timestamp_trunc;text,timestamp;timestamp;quarter;2024-05-05 10:00;=2024-04-01 00:00:00
        timestamp_trunc;text,timestamp;timestamp;century;2024-05-05 10:00;=2001-01-01 00:00:00
        timestamp_trunc;text,timestamp;timestamp;millisecond;2024-05-05 10:00:00.123456;=2024-05-05 10:00:00.123
        timestamp_trunc;text,timestamp;-;foo;2024-05-05;!22023 unit "foo" not recognized for type timestamp without time zone
        timestamp_trunc;text,timestamp;-;epoch;2024-05-05;!22023 unit "epoch" not recognized for type timestamp without time zone
        timestamptz_trunc;text,timestamptz;timestamptz;day;2024-05-05 10:00+00;=2024-05-05 00:00:00+00
        interval_trunc;text,interval;interval;hour;3 days 02:47:33;=3 days 02:00:00
        interval_trunc;text,interval;-;week;3 days 02:47:33;!0A000 unit "week" not supported for type interval
        timestamp_age;timestamp,timestamp;interval;2001-04-10;1957-06-13;=43 years 9 mons 27 days
        timestamp_age;timestamp,timestamp;interval;2024-03-31;2024-02-29;=1 mon 2 days
        timestamp_age;timestamp,timestamp;interval;2024-02-29;2024-03-31 10:00;=-1 mons -2 days -10:00:00
        timestamp_age;timestamp,timestamp;interval;2024-03-01 00:00;2024-01-31 01:00;=1 mon 23:00:00
        timestamp_bin;interval,timestamp,timestamp;timestamp;15 min;2024-01-01 00:20;2001-01-01;=2024-01-01 00:15:00
        timestamp_bin;interval,timestamp,timestamp;timestamp;15 min;2000-01-01 00:20;2001-01-01;=2000-01-01 00:15:00
        timestamp_bin;interval,timestamp,timestamp;-;1 mon;2024-01-01 00:20;2001-01-01;!0A000 timestamps cannot be binned into intervals containing months or years
        make_date;int4,int4,int4;date;2024;2;29;=2024-02-29
        make_date;int4,int4,int4;-;2023;2;29;!22008 date field value out of range: 2023-02-29
        make_date;int4,int4,int4;date;-44;3;15;=0044-03-15 BC
        make_time;int4,int4,float8;-;25;0;0;!22008 time field value out of range: 25:00:00
        make_time;int4,int4,float8;time;8;15;23.5;=08:15:23.5
        make_timestamp;int4,int4,int4,int4,int4,float8;timestamp;2024;2;28;10;11;12.5;=2024-02-28 10:11:12.5
        make_interval;int4,int4,int4,int4,int4,int4,float8;interval;1;2;3;4;5;6;7.5;=1 year 2 mons 25 days 05:06:07.5
        float8_timestamptz;float8;timestamptz;1284352323.5;=2010-09-13 04:32:03.5+00
        timestamp_zone;text,timestamp;timestamptz;+02;2024-01-01 10:00;=2024-01-01 12:00:00+00
        timestamp_zone;text,timestamp;-;Foo/Bar;2024-01-01 10:00;!22023 time zone "Foo/Bar" not recognized
        timestamptz_izone;interval,timestamptz;timestamp;2 hours;2024-01-01 10:00+00;=2024-01-01 12:00:00
        timestamp_finite;timestamp;bool;infinity;=f
        """#
}
