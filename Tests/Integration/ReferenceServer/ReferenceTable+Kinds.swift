import PostgresProto

extension ReferenceTable {
    /// A column of each type.
    static let kinds = ReferenceTable(
        "kinds",
        columns: [Column("id", .int4, isPrimaryKey: true)] + scalarColumns + arrayColumns,
        text: kindsText
    )

    private static let scalarColumns = [
        Column("a_bool", .bool),
        Column("a_int2", .int2),
        Column("a_int4", .int4),
        Column("a_int8", .int8),
        Column("a_float4", .float4),
        Column("a_float8", .float8),
        Column("a_numeric", .numeric),
        Column("a_text", .text),
        Column("a_varchar", .varchar, typeModifier: 24),
        Column("a_bpchar", .bpchar, typeModifier: 9),
        Column("a_name", .name),
        Column("a_char", .char),
        Column("a_bytea", .bytea),
        Column("a_date", .date),
        Column("a_time", .time),
        Column("a_timetz", .timetz),
        Column("a_timestamp", .timestamp),
        Column("a_timestamptz", .timestamptz),
        Column("a_interval", .interval),
        Column("a_uuid", .uuid),
        Column("a_json", .json),
        Column("a_jsonb", .jsonb),
        Column("a_oid", .oid),
        Column("a_inet", .inet),
        Column("a_cidr", .cidr),
        Column("a_money", .money),
        Column("a_bit", .bit, typeModifier: 8),
        Column("a_varbit", .varbit, typeModifier: 16),
    ]

    private static let arrayColumns = [
        Column("some_int4", .int4Array),
        Column("some_text", .textArray),
        Column("some_numeric", .numericArray),
        Column("some_timestamptz", .timestamptzArray),
    ]

    private static let kindsText = [
        #"1 | t | 12 | -345 | 6789012345 | 1.5 | -2.25 | 1234.5600 | text | varchar | ab | a_name | x | \x000102ff"#,
        #" | 2024-02-29 | 12:34:56.789 | 01:02:03.004+05:30 | 2024-02-29 12:34:56.789012 | 2024-02-29 12:34:56+00"#,
        #" | 1 year 2 mons 3 days 04:05:06.789 | a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"#,
        #" | {"a": [1, 2,  {"b":null}]} | {"b": 1, "a": [true]} | 4294967295 | 192.168.0.1/24 | 10.0.0.0/8"#,
        #" | 1234.56 | 10101010 | 101 | {1,2,NULL,-3} | {"a","b c",NULL,"d\"e","NULL",""} | {1.50,NaN}"#,
        #" | {"2024-01-01 00:00:00+00"}"#,
        "\n",
        #"2 | f | -32768 | -2147483648 | -9223372036854775808 | -Infinity | NaN | NaN |  |  |  |  |  | \x"#,
        #" | -infinity | 00:00:00 | 00:00:00-12 | -infinity | infinity"#,
        #" | -1 mons +2 days -03:00:00 | 00000000-0000-0000-0000-000000000000"#,
        #" | null | [] | 0 | ::1 | ::/0"#,
        #" | -0.01 | 00000000 |  | {} | {} | {} | {}"#,
        "\n",
        #"3 | t | 32767 | 2147483647 | 9223372036854775807 | 3.4028235e+38 | 1.7976931348623157e+308"#,
        #" | 123456789012345678901234567890.123456789 | naïve ☃ 漢字 | x | abcde | NAME | ~ | \xde"#,
        #" | infinity | 24:00:00 | 23:59:59.999999+15:59 | 294276-12-31 23:59:59.999999 | 4713-01-01 00:00:00+00 BC"#,
        #" | 178000000 years | ffffffff-ffff-ffff-ffff-ffffffffffff"#,
        #" | "s" | {"k": 1e3} | 16384 | 2001:db8::ff00:42:8329/64 | 192.168.100.128/25"#,
        #" | 92233720368547758.07 | 11111111 | 1111000011110000 | [2:3][1:2]={{1,2},{3,4}} | {{a,b},{c,d}}"#,
        #" | {0,-0.001} | \N"#,
        "\n",
        "4" + String(repeating: #" | \N"#, count: 32),
    ].joined()
}
