import Testing

@testable import PostgresWire

/// What a live PostgreSQL 15 makes of input: the order of DateStyle (or `SQL` for IntervalStyle `sql_standard`), the type,
/// the input, and the output or the SQLSTATE and message.
private let results = """
    MDY|date|1999-01-08|1999-01-08
    MDY|date|January 8, 1999|1999-01-08
    MDY|date|1/8/1999|1999-01-08
    MDY|date|1/18/1999|1999-01-18
    MDY|date|01/02/03|2003-01-02
    MDY|date|1999-Jan-08|1999-01-08
    MDY|date|Jan-08-1999|1999-01-08
    MDY|date|08-Jan-1999|1999-01-08
    MDY|date|99-Jan-08|22008 date/time field value out of range: "99-Jan-08"
    MDY|date|08-Jan-99|1999-01-08
    MDY|date|Jan-08-99|1999-01-08
    MDY|date|19990108|1999-01-08
    MDY|date|990108|1999-01-08
    MDY|date|1999.008|1999-01-08
    MDY|date|J2451187|1999-01-08
    MDY|date|January 8, 99 BC|0099-01-08 BC
    MDY|date|8 Jan 1999|1999-01-08
    MDY|date|Jan 8 1999|1999-01-08
    MDY|date|1999 Jan 8|1999-01-08
    MDY|date|8 January 99|1999-01-08
    MDY|date|2024-02-29|2024-02-29
    MDY|date|2023-02-29|22008 date/time field value out of range: "2023-02-29"
    MDY|date|2024-1-5|2024-01-05
    MDY|date|epoch|1970-01-01
    MDY|date|infinity|infinity
    MDY|date|-infinity|-infinity
    MDY|date|inf|22007 invalid input syntax for type date: "inf"
    MDY|date|1999-01-08 04:05:06|1999-01-08
    MDY|date|1999-01-08 25:00|22008 date/time field value out of range: "1999-01-08 25:00"
    MDY|date|0000-01-01|22008 date/time field value out of range: "0000-01-01"
    MDY|date|0001-01-01|0001-01-01
    MDY|date|0044-03-15 BC|0044-03-15 BC
    MDY|date|1999-01|22007 invalid input syntax for type date: "1999-01"
    MDY|date|99|22008 date/time field value out of range: "99"
    MDY|date|1999|22007 invalid input syntax for type date: "1999"
    MDY|date|Jan 1999|22007 invalid input syntax for type date: "Jan 1999"
    MDY|date|1999-01-08 foo|22007 invalid input syntax for type date: "1999-01-08 foo"
    MDY|date|13/13/2000|22008 date/time field value out of range: "13/13/2000"
    MDY|date|18/1/1999|22008 date/time field value out of range: "18/1/1999"
    MDY|date|1.8.1999|1999-01-08
    MDY|date|1999/1/8|1999-01-08
    MDY|date|Fri Jan 08 1999|1999-01-08
    MDY|date|20240230|22008 date/time field value out of range: "20240230"
    MDY|date|240230|22008 date/time field value out of range: "240230"
    MDY|date|1999-W01-1|22007 invalid input syntax for type date: "1999-W01-1"
    MDY|date|J1|4714-11-25 BC
    MDY|date|2024-366|2024-12-31
    MDY|date|2024366|22008 date/time field value out of range: "2024366"
    MDY|date|1-1-1|2001-01-01
    MDY|date|00-01-01|22008 date/time field value out of range: "00-01-01"
    MDY|date|5874897-12-31|5874897-12-31
    MDY|date|5874898-01-01|22008 date out of range: "5874898-01-01"
    MDY|date|4714-11-24 BC|4714-11-24 BC
    MDY|date|4714-11-23 BC|22008 date out of range: "4714-11-23 BC"
    MDY|date|2000-01-01 AD|2000-01-01
    MDY|date|2000-01-01T10:00:00Z|2000-01-01
    MDY|date|Sept 3 2001|2001-09-03
    MDY|date|2001 sept 3|2001-09-03
    MDY|timestamp|1999-01-08 04:05:06|1999-01-08 04:05:06
    MDY|timestamp|1999-01-08T04:05:06|1999-01-08 04:05:06
    MDY|timestamp|19990108T040506|1999-01-08 04:05:06
    MDY|timestamp|1999-01-08 04:05:06.789|1999-01-08 04:05:06.789
    MDY|timestamp|1999-01-08 04:05|1999-01-08 04:05:00
    MDY|timestamp|1999-01-08 04:05 PM|1999-01-08 16:05:00
    MDY|timestamp|1999-01-08 12:00 AM|1999-01-08 00:00:00
    MDY|timestamp|1999-01-08 13:00 PM|22008 date/time field value out of range: "1999-01-08 13:00 PM"
    MDY|timestamp|Thu Jan 08 04:05:06 1999|1999-01-08 04:05:06
    MDY|timestamp|Jan 8 04:05:06.5 1999 BC|1999-01-08 04:05:06.5 BC
    MDY|timestamp|1999-01-08 24:00:00|1999-01-09 00:00:00
    MDY|timestamp|1999-01-08 23:59:60|1999-01-09 00:00:00
    MDY|timestamp|1999-01-08 24:00:01|22008 date/time field value out of range: "1999-01-08 24:00:01"
    MDY|timestamp|epoch|1970-01-01 00:00:00
    MDY|timestamp|infinity|infinity
    MDY|timestamp|1999-01-08 allballs|1999-01-08 00:00:00
    MDY|timestamp|2000-01-01 00:00:00.9999999|2000-01-01 00:00:01
    MDY|timestamp|1999-01-08 04:05:06 PST|1999-01-08 04:05:06
    MDY|timestamp|1999-01-08 04:05:06+02|1999-01-08 04:05:06
    MDY|timestamp|20240102 030405|2024-01-02 03:04:05
    MDY|timestamp|2024-01-02 030405|2024-01-02 03:04:05
    MDY|timestamp|2024-01-02 0304|2024-01-02 03:04:00
    MDY|timestamp|2024-01-02 03:04:05.123456789|2024-01-02 03:04:05.123457
    MDY|timestamp|2024-01-02 3:4:5|2024-01-02 03:04:05
    MDY|timestamp|2024-01-02 03:60:00|22008 date/time field value out of range: "2024-01-02 03:60:00"
    MDY|timestamp|2024-01-02 03:04:61|22008 date/time field value out of range: "2024-01-02 03:04:61"
    MDY|timestamp|12:00|22007 invalid input syntax for type timestamp: "12:00"
    MDY|timestamp|2024-01-02 10:00:00 12:00:00|22007 invalid input syntax for type timestamp: "2024-01-02 10:00:00 12:00:00"
    MDY|timestamp|20011225T040506.789|2001-12-25 04:05:06.789
    MDY|timestamp|J2451187 04:05:06|1999-01-08 04:05:06
    MDY|timestamp|2024-01-02, 10:00|2024-01-02 10:00:00
    MDY|timestamp|2024-01-02 at 10:00|2024-01-02 10:00:00
    MDY|timestamp|294276-12-31 23:59:59.999999|294276-12-31 23:59:59.999999
    MDY|timestamp|294277-01-01|22008 timestamp out of range: "294277-01-01"
    MDY|timestamp|4714-11-23 BC|22008 timestamp out of range: "4714-11-23 BC"
    MDY|timestamp|1/2/2003 4:05|2003-01-02 04:05:00
    MDY|timestamp|2024-01-02 10:00:00 am|2024-01-02 10:00:00
    MDY|timestamp|2024-01-02 00:00 AM|2024-01-02 00:00:00
    MDY|timestamptz|1999-01-08 04:05:06 PST|1999-01-08 12:05:06+00
    MDY|timestamptz|1999-01-08 04:05:06 -8:00|1999-01-08 12:05:06+00
    MDY|timestamptz|1999-01-08 04:05:06-0800|1999-01-08 12:05:06+00
    MDY|timestamptz|1999-01-08 04:05:06-08:30:15|1999-01-08 12:35:21+00
    MDY|timestamptz|1999-01-08T04:05:06Z|1999-01-08 04:05:06+00
    MDY|timestamptz|1999-01-08 04:05:06 UTC|1999-01-08 04:05:06+00
    MDY|timestamptz|1999-01-08 04:05:06 zulu|1999-01-08 04:05:06+00
    MDY|timestamptz|1999-01-08 04:05:06+16|22009 time zone displacement out of range: "1999-01-08 04:05:06+16"
    MDY|timestamptz|1999-01-08 04:05:06+15:59|1999-01-07 12:06:06+00
    MDY|timestamptz|1999-01-08 04:05:06 BC|1999-01-08 04:05:06+00 BC
    MDY|timestamptz|Thu Jan 08 04:05:06 1999 PDT|1999-01-08 11:05:06+00
    MDY|timestamptz|1999-01-08 04:05:06.5+05:30|1999-01-07 22:35:06.5+00
    MDY|timestamptz|1999-01-08 04:05:06 CEST|1999-01-08 02:05:06+00
    MDY|timestamptz|1999-01-08|1999-01-08 00:00:00+00
    MDY|timestamptz|19990108T040506+02|1999-01-08 02:05:06+00
    MDY|timestamptz|19990108T040506-0330|1999-01-08 07:35:06+00
    MDY|timestamptz|2024-01-02 10:00 +2:|2024-01-02 08:00:00+00
    MDY|timestamptz|20011225 040506+08|2001-12-24 20:05:06+00
    MDY|timestamptz|1999-01-08 04:05:06+02 BC|1999-01-08 02:05:06+00 BC
    MDY|timestamptz|Sat Feb 10 17:32:01 1996 PST|1996-02-11 01:32:01+00
    MDY|time|04:05:06.789|04:05:06.789
    MDY|time|04:05|04:05:00
    MDY|time|040506|04:05:06
    MDY|time|0405|04:05:00
    MDY|time|04:05 AM|04:05:00
    MDY|time|04:05 PM|16:05:00
    MDY|time|12:00 AM|00:00:00
    MDY|time|12:00 PM|12:00:00
    MDY|time|04:05:06 PST|04:05:06
    MDY|time|04:05:06+02|04:05:06
    MDY|time|24:00|24:00:00
    MDY|time|24:00:00.1|22008 date/time field value out of range: "24:00:00.1"
    MDY|time|23:59:60|24:00:00
    MDY|time|2003-04-12 04:05:06|04:05:06
    MDY|time|allballs|00:00:00
    MDY|time|T04:05|04:05:00
    MDY|time|T040506|04:05:06
    MDY|time|4|22007 invalid input syntax for type time: "4"
    MDY|time|04:5:6|04:05:06
    MDY|time|04:05:06.9999999|04:05:07
    MDY|time|foo|22007 invalid input syntax for type time: "foo"
    MDY|time|13:00 PM|22008 date/time field value out of range: "13:00 PM"
    MDY|time|12:60|22008 date/time field value out of range: "12:60"
    MDY|timetz|04:05:06+02|04:05:06+02
    MDY|timetz|04:05:06-08|04:05:06-08
    MDY|timetz|04:05:06 PST|04:05:06-08
    MDY|timetz|04:05-08:00|04:05:00-08
    MDY|timetz|040506-08|04:05:06-08
    MDY|timetz|040506+0730|04:05:06+07:30
    MDY|timetz|04:05|04:05:00+00
    MDY|timetz|2003-04-12 04:05:06 PST|04:05:06-08
    MDY|timetz|04:05:06 foo|22007 invalid input syntax for type time with time zone: "04:05:06 foo"
    MDY|timetz|24:00+01|24:00:00+01
    MDY|timetz|04:05 PM+02|16:05:00+02
    MDY|timetz|04:05:06+16|22009 time zone displacement out of range: "04:05:06+16"
    MDY|timetz|allballs|00:00:00+00
    MDY|interval|1 day|1 day
    MDY|interval|1 year 2 months 3 days 04:05:06|1 year 2 mons 3 days 04:05:06
    MDY|interval|1-2|1 year 2 mons
    MDY|interval|1-2 3 4:05:06|1 year 2 mons 3 days 04:05:06
    MDY|interval|-1-2 +3 -4:05:06|-1 years -2 mons +3 days -04:05:06
    MDY|interval|P1Y2M3DT4H5M6S|1 year 2 mons 3 days 04:05:06
    MDY|interval|P1Y2M3D|1 year 2 mons 3 days
    MDY|interval|PT4H5M6.5S|04:05:06.5
    MDY|interval|P0001-02-03T04:05:06|1 year 2 mons 3 days 04:05:06
    MDY|interval|P00010203T040506|1 year 2 mons 3 days 04:05:06
    MDY|interval|P1W|7 days
    MDY|interval|P-1Y|-1 years
    MDY|interval|1.5 years|1 year 6 mons
    MDY|interval|1.5 months|1 mon 15 days
    MDY|interval|1.5 weeks|10 days 12:00:00
    MDY|interval|1.5 days|1 day 12:00:00
    MDY|interval|1.5 hours|01:30:00
    MDY|interval|1.5|00:00:01.5
    MDY|interval|10|00:00:10
    MDY|interval|100|00:01:40
    MDY|interval|1:30|01:30:00
    MDY|interval|1:30:15|01:30:15
    MDY|interval|-1:30|-01:30:00
    MDY|interval|1 day ago|-1 days
    MDY|interval|1 day -1 hour ago|-1 days +01:00:00
    MDY|interval|@ 1 minute|00:01:00
    MDY|interval|2 decades|20 years
    MDY|interval|1 century|100 years
    MDY|interval|1 millennium|1000 years
    MDY|interval|3 ms|00:00:00.003
    MDY|interval|5 us|00:00:00.000005
    MDY|interval|1 h 2 m 3 s|01:02:03
    MDY|interval|1y 2mon 3d|1 year 2 mons 3 days
    MDY|interval|1 quarter|22007 invalid input syntax for type interval: "1 quarter"
    MDY|interval|12 mons|1 year
    MDY|interval|1 day 24:00:00|1 day 24:00:00
    MDY|interval|10000000000 seconds|2777777:46:40
    MDY|interval|0.000001 sec|00:00:00.000001
    MDY|interval|1e3 s|22007 invalid input syntax for type interval: "1e3 s"
    MDY|interval|1.5.5 days|22007 invalid input syntax for type interval: "1.5.5 days"
    MDY|interval|one day|22007 invalid input syntax for type interval: "one day"
    MDY|interval|1 day 2|1 day 00:00:02
    MDY|interval|2147483647 days|2147483647 days
    MDY|interval|2147483648 days|22015 interval field value out of range: "2147483648 days"
    MDY|interval|1 12:00|1 day 12:00:00
    MDY|interval|+1 day|1 day
    MDY|interval|- 1 day|-1 days
    MDY|interval|1 year -1 year|22007 invalid input syntax for type interval: "1 year -1 year"
    MDY|interval|5 minutes 30|00:05:30
    MDY|interval|-0:30|-00:30:00
    MDY|interval|0:70|22015 interval field value out of range: "0:70"
    MDY|interval|25:00:00|25:00:00
    MDY|interval|P1.5Y|1 year 6 mons
    MDY|interval|P1Y1.5M|1 year 1 mon 15 days
    MDY|interval|PT1.5H|01:30:00
    MDY|interval|P|22007 invalid input syntax for type interval: "P"
    MDY|interval|PT|00:00:00
    MDY|interval|P1|1 year
    MDY|interval|PT1|01:00:00
    MDY|interval|P1DT|1 day
    MDY|interval|1 fortnight|22007 invalid input syntax for type interval: "1 fortnight"
    MDY|interval|1 mon 1 month|22007 invalid input syntax for type interval: "1 mon 1 month"
    MDY|interval|ago|22007 invalid input syntax for type interval: "ago"
    MDY|interval|day|22007 invalid input syntax for type interval: "day"
    MDY|interval|1 2 3 days|22007 invalid input syntax for type interval: "1 2 3 days"
    MDY|interval|00:00:00.0000005|00:00:00
    MDY|interval|00:00:00.0000015|00:00:00.000002
    MDY|interval|1 days 1 hour|1 day 01:00:00
    MDY|interval|178956970 years 7 mons|178956970 years 7 mons
    MDY|interval|1 sec 5 ms|00:00:01.005
    MDY|interval|3.7 ms|00:00:00.0037
    MDY|interval|-1.5 mon|-1 mons -15 days
    MDY|interval|0.5 decade|5 years
    DMY|date|1999-01-08|1999-01-08
    DMY|date|January 8, 1999|1999-01-08
    DMY|date|1/8/1999|1999-08-01
    DMY|date|1/18/1999|22008 date/time field value out of range: "1/18/1999"
    DMY|date|01/02/03|2003-02-01
    DMY|date|1999-Jan-08|1999-01-08
    DMY|date|Jan-08-1999|1999-01-08
    DMY|date|08-Jan-1999|1999-01-08
    DMY|date|99-Jan-08|22008 date/time field value out of range: "99-Jan-08"
    DMY|date|08-Jan-99|1999-01-08
    DMY|date|Jan-08-99|1999-01-08
    DMY|date|19990108|1999-01-08
    DMY|date|990108|1999-01-08
    DMY|date|1999.008|1999-01-08
    DMY|date|J2451187|1999-01-08
    DMY|date|January 8, 99 BC|0099-01-08 BC
    DMY|date|8 Jan 1999|1999-01-08
    DMY|date|Jan 8 1999|1999-01-08
    DMY|date|1999 Jan 8|1999-01-08
    DMY|date|8 January 99|1999-01-08
    DMY|date|2024-02-29|2024-02-29
    DMY|date|2023-02-29|22008 date/time field value out of range: "2023-02-29"
    DMY|date|2024-1-5|2024-01-05
    DMY|date|epoch|1970-01-01
    DMY|date|infinity|infinity
    DMY|date|-infinity|-infinity
    DMY|date|inf|22007 invalid input syntax for type date: "inf"
    DMY|date|1999-01-08 04:05:06|1999-01-08
    DMY|date|1999-01-08 25:00|22008 date/time field value out of range: "1999-01-08 25:00"
    DMY|date|0000-01-01|22008 date/time field value out of range: "0000-01-01"
    DMY|date|0001-01-01|0001-01-01
    DMY|date|0044-03-15 BC|0044-03-15 BC
    DMY|date|1999-01|22007 invalid input syntax for type date: "1999-01"
    DMY|date|99|22008 date/time field value out of range: "99"
    DMY|date|1999|22007 invalid input syntax for type date: "1999"
    DMY|date|Jan 1999|22007 invalid input syntax for type date: "Jan 1999"
    DMY|date|1999-01-08 foo|22007 invalid input syntax for type date: "1999-01-08 foo"
    DMY|date|13/13/2000|22008 date/time field value out of range: "13/13/2000"
    DMY|date|18/1/1999|1999-01-18
    DMY|date|1.8.1999|1999-08-01
    DMY|date|1999/1/8|1999-01-08
    DMY|date|Fri Jan 08 1999|1999-01-08
    DMY|date|20240230|22008 date/time field value out of range: "20240230"
    DMY|date|240230|22008 date/time field value out of range: "240230"
    DMY|date|1999-W01-1|22007 invalid input syntax for type date: "1999-W01-1"
    DMY|date|J1|4714-11-25 BC
    DMY|date|2024-366|2024-12-31
    DMY|date|2024366|22008 date/time field value out of range: "2024366"
    DMY|date|1-1-1|2001-01-01
    DMY|date|00-01-01|22008 date/time field value out of range: "00-01-01"
    DMY|date|5874897-12-31|5874897-12-31
    DMY|date|5874898-01-01|22008 date out of range: "5874898-01-01"
    DMY|date|4714-11-24 BC|4714-11-24 BC
    DMY|date|4714-11-23 BC|22008 date out of range: "4714-11-23 BC"
    DMY|date|2000-01-01 AD|2000-01-01
    DMY|date|2000-01-01T10:00:00Z|2000-01-01
    DMY|date|Sept 3 2001|2001-09-03
    DMY|date|2001 sept 3|2001-09-03
    YMD|date|1999-01-08|1999-01-08
    YMD|date|January 8, 1999|1999-01-08
    YMD|date|1/8/1999|22008 date/time field value out of range: "1/8/1999"
    YMD|date|1/18/1999|22008 date/time field value out of range: "1/18/1999"
    YMD|date|01/02/03|2001-02-03
    YMD|date|1999-Jan-08|1999-01-08
    YMD|date|Jan-08-1999|1999-01-08
    YMD|date|08-Jan-1999|1999-01-08
    YMD|date|99-Jan-08|1999-01-08
    YMD|date|08-Jan-99|22008 date/time field value out of range: "08-Jan-99"
    YMD|date|Jan-08-99|22008 date/time field value out of range: "Jan-08-99"
    YMD|date|19990108|1999-01-08
    YMD|date|990108|1999-01-08
    YMD|date|1999.008|1999-01-08
    YMD|date|J2451187|1999-01-08
    YMD|date|January 8, 99 BC|22008 date/time field value out of range: "January 8, 99 BC"
    YMD|date|8 Jan 1999|1999-01-08
    YMD|date|Jan 8 1999|1999-01-08
    YMD|date|1999 Jan 8|1999-01-08
    YMD|date|8 January 99|22008 date/time field value out of range: "8 January 99"
    YMD|date|2024-02-29|2024-02-29
    YMD|date|2023-02-29|22008 date/time field value out of range: "2023-02-29"
    YMD|date|2024-1-5|2024-01-05
    YMD|date|epoch|1970-01-01
    YMD|date|infinity|infinity
    YMD|date|-infinity|-infinity
    YMD|date|inf|22007 invalid input syntax for type date: "inf"
    YMD|date|1999-01-08 04:05:06|1999-01-08
    YMD|date|1999-01-08 25:00|22008 date/time field value out of range: "1999-01-08 25:00"
    YMD|date|0000-01-01|22008 date/time field value out of range: "0000-01-01"
    YMD|date|0001-01-01|0001-01-01
    YMD|date|0044-03-15 BC|0044-03-15 BC
    YMD|date|1999-01|22007 invalid input syntax for type date: "1999-01"
    YMD|date|99|22007 invalid input syntax for type date: "99"
    YMD|date|1999|22007 invalid input syntax for type date: "1999"
    YMD|date|Jan 1999|22007 invalid input syntax for type date: "Jan 1999"
    YMD|date|1999-01-08 foo|22007 invalid input syntax for type date: "1999-01-08 foo"
    YMD|date|13/13/2000|22008 date/time field value out of range: "13/13/2000"
    YMD|date|18/1/1999|22008 date/time field value out of range: "18/1/1999"
    YMD|date|1.8.1999|22008 date/time field value out of range: "1.8.1999"
    YMD|date|1999/1/8|1999-01-08
    YMD|date|Fri Jan 08 1999|1999-01-08
    YMD|date|20240230|22008 date/time field value out of range: "20240230"
    YMD|date|240230|22008 date/time field value out of range: "240230"
    YMD|date|1999-W01-1|22007 invalid input syntax for type date: "1999-W01-1"
    YMD|date|J1|4714-11-25 BC
    YMD|date|2024-366|2024-12-31
    YMD|date|2024366|22008 date/time field value out of range: "2024366"
    YMD|date|1-1-1|2001-01-01
    YMD|date|00-01-01|2000-01-01
    YMD|date|5874897-12-31|5874897-12-31
    YMD|date|5874898-01-01|22008 date out of range: "5874898-01-01"
    YMD|date|4714-11-24 BC|4714-11-24 BC
    YMD|date|4714-11-23 BC|22008 date out of range: "4714-11-23 BC"
    YMD|date|2000-01-01 AD|2000-01-01
    YMD|date|2000-01-01T10:00:00Z|2000-01-01
    YMD|date|Sept 3 2001|2001-09-03
    YMD|date|2001 sept 3|2001-09-03
    SQL|interval|-1-2 3 4:05:06|-1-2 -3 -4:05:06
    SQL|interval|-1 2:03:04|-1 2:03:04
    SQL|interval|1 -2:03|+0-0 +1 -2:03:00
    SQL|interval|-1 day 2 hours|-1 2:00:00
    SQL|interval|-1 day +2 hours|+0-0 -1 +2:00:00
    SQL|interval|1-2|1-2
    SQL|interval|-1.5 days|-1 12:00:00
    SQL|interval|-1|-0:00:01
    """

@Suite("Input of dates, times and intervals")
struct DateTimeInputTests {
    static let rows = results.split(separator: "\n").map {
        $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }

    @Test(arguments: rows) func input(row: [String]) throws {
        var formats = TextFormats()
        switch row[0] {
        case "SQL": formats.intervalStyle = .sqlStandard
        default: formats.dateOrder = try #require(TextFormats.DateOrder(rawValue: row[0]))
        }
        let type = try #require(PostgresType(internalName: row[1]))
        let result: String
        do throws(PostgresError) {
            let value = try PostgresValue(text: row[2], type: type, formats: formats)
            result = value.text(as: type, formats: formats)
        } catch {
            result = "\(error.sqlState) \(error.message)"
        }
        #expect(result == row[3])
    }

    @Test(arguments: [
        (PostgresType.timestamptz, "now", "2024-05-06 07:08:09.5+00"), (.timestamp, "today", "2024-05-06 00:00:00"),
        (.date, "tomorrow", "2024-05-07"), (.date, "yesterday", "2024-05-05"), (.time, "now", "07:08:09.5"),
        (.timestamp, "tomorrow 12:30", "2024-05-07 12:30:00"), (.timetz, "now", "07:08:09.5+00"),
    ])
    func clock(type: PostgresType, text: String, expected: String) throws {
        var formats = TextFormats()
        formats.now = CivilDate(year: 2024, month: 5, day: 6).days * Timestamp.day + 25_689_500_000
        #expect(
            try PostgresValue(text: text, type: type, formats: formats).text(as: type, formats: formats) == expected
        )
    }
}
