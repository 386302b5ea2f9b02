/// Aggregates over rows with the results that PostgreSQL 15 gives, fields between tabs: `signature`, argument types,
/// result type, rows (`|` between rows, `^` between values, `~` for NULL), result as in `ScalarCases`.
enum AggregateCases {
    static let text = #"""
        count()		int8	1|2	=2
        count(any)	int4	int8	1|~|3	=2
        sum(int4)	int4	int8	2147483647|1	=2147483648
        sum(int4)	int4	int8		
        sum(int8)	int8	numeric	9223372036854775807|1	=9223372036854775808
        avg(int4)	int4	numeric	1|2|2	=1.6666666666666667
        avg(int2)	int2	numeric	1|2	=1.5000000000000000
        avg(int8)	int8	numeric	10|20|~	=15.0000000000000000
        sum(numeric)	numeric	numeric	1.5|2.25	=3.75
        avg(numeric)	numeric	numeric	1.5|2.25|7	=3.5833333333333333
        sum(float4)	float4	float4	0.1|0.2	=0.3
        avg(float4)	float4	float8	0.1|0.2	=0.15000000223517418
        sum(float8)	float8	float8	0.1|0.2|0.3	=0.6000000000000001
        avg(float8)	float8	float8	1|2|4	=2.3333333333333335
        sum(money)	money	money	1.50|2.50	=$4.00
        sum(interval)	interval	interval	1 mon|2 days 3 hours	=1 mon 2 days 03:00:00
        avg(interval)	interval	interval	1 mon|2 days 3 hours	=16 days 01:30:00
        min(int4)	int4	int4	3|1|2	=1
        max(text)	text	text	a|c|b	=c
        max(numeric)	numeric	numeric	1.0|1.00	=1.00
        max(float8)	float8	float8	1|NaN	=NaN
        min(date)	date	date	2024-01-02|2023-01-01	=2023-01-01
        max(timestamptz)	timestamptz	timestamptz	2024-01-02 00:00+00|2023-01-01 00:00+00	=2024-01-02 00:00:00+00
        max(bpchar)	bpchar	bpchar	a|b	=b
        max(anyarray)	_int4	_int4	{1,2}|{1,3}	={1,3}
        max(pg_lsn)	pg_lsn	pg_lsn	0/1|1/0	=1/0
        bool_and(bool)	bool	bool	t|f	=f
        bool_or(bool)	bool	bool	t|f|~	=t
        every(bool)	bool	bool		
        bit_and(int4)	int4	int4	12|10	=8
        bit_or(int8)	int8	int8	12|10	=14
        bit_xor(int2)	int2	int2	12|10	=6
        bit_and(bit)	bit	bit	1100|1010	=1000
        string_agg(text,text)	text,text	text	a^,|b^-|~^,|c^+	=a-b+c
        array_agg(anynonarray)	int4	_int4	1|~|3	={1,NULL,3}
        array_agg(anyarray)	_int4	_int4	{1,2}|{3,4}	={{1,2},{3,4}}
        array_agg(anyarray)	_int4	-	{1,2}|{3}	!2202E cannot accumulate arrays of different dimensionality
        json_agg(anyelement)	int4	json	1|~|3	=[1, null, 3]
        json_agg(anyelement)	json	json	{"a": 1}|2	=[{"a": 1}, 2]
        json_object_agg(any,any)	text,int4	json	a^1|b^2	={ "a" : 1, "b" : 2 }
        jsonb_agg(anyelement)	text	jsonb	a|~	=["a", null]
        jsonb_object_agg(any,any)	text,int4	jsonb	b^1|a^2|b^3	={"a": 2, "b": 3}
        variance(int4)	int4	numeric	1|2|4	=2.3333333333333333
        stddev(int4)	int4	numeric	1|2|4	=1.5275252316519467
        var_pop(int8)	int8	numeric	1|2|4	=1.5555555555555556
        stddev_pop(numeric)	numeric	numeric	1.5|2.5|10	=3.7932688922470140
        stddev_samp(numeric)	numeric	numeric	1.5	
        stddev(float8)	float8	float8	1|2|4	=1.5275252316519468
        var_pop(float4)	float4	float8	1.5|2.5	=0.25
        variance(numeric)	numeric	numeric	1.25|2.5|NaN	=NaN
        corr(float8,float8)	float8,float8	float8	1^2|2^4|3^7	=0.9933992677987828
        regr_slope(float8,float8)	float8,float8	float8	1^2|2^4|3^7	=0.39473684210526316
        regr_intercept(float8,float8)	float8,float8	float8	1^2|2^4|3^7	=0.28947368421052627
        regr_r2(float8,float8)	float8,float8	float8	1^2|2^4|3^7	=0.986842105263158
        covar_pop(float8,float8)	float8,float8	float8	1^2|2^4|3^7	=1.6666666666666667
        regr_count(float8,float8)	float8,float8	int8	1^2|2^~	=1
        """#
}
