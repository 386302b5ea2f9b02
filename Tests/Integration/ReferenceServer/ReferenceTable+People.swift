import PostgresProto

extension ReferenceTable {
    static let cities = ReferenceTable(
        "cities",
        columns: [
            Column("id", .int4, isPrimaryKey: true),
            Column("name", .text, isNullable: false, isUnique: true),
            Column("country", .bpchar, typeModifier: 6, isNullable: false),
            Column("population", .int8),
            Column("area", .numeric, typeModifier: numeric(10, 2), comment: "In square kilometres"),
            Column("founded", .date),
        ],
        text: #"""
            1 | Köln | DE | 1084000 | 405.02 | 0050-01-01
            2 | Lisboa | PT | 545000 | 100.05 | \N
            3 | 東京 | JP | 13960000 | 2194.07 | 1457-06-01
            4 | Null Island | XX | \N | \N | \N
            """#
    )

    static let people = ReferenceTable(
        "people",
        columns: [
            Column("id", .int4, isPrimaryKey: true),
            Column("name", .varchar, typeModifier: 44, isNullable: false),
            Column("email", .text, isUnique: true, comment: "Where letters go"),
            Column("city_id", .int4, references: Column.Reference("cities", "id")),
            Column("born", .date),
            Column("height", .float8),
            Column("salary", .numeric, typeModifier: numeric(12, 2)),
            Column("active", .bool, isNullable: false, defaultExpression: "true"),
            Column("joined", .timestamptz),
            Column("last_seen", .timestamp),
            Column("address", .inet),
            Column("token", .uuid),
            Column("settings", .jsonb),
            Column("photo", .bytea),
            Column("tags", .textArray),
        ],
        text: peopleText
    )

    static let orders = ReferenceTable(
        "orders",
        columns: [
            Column("person_id", .int4, isPrimaryKey: true, references: Column.Reference("people", "id")),
            Column("number", .int2, isPrimaryKey: true),
            Column("placed", .timestamptz, isNullable: false),
            Column("total", .numeric, typeModifier: numeric(12, 2), isNullable: false),
            Column("note", .text),
        ],
        text: #"""
            1 | 1 | 2024-01-01 00:00:00+00 | 10.00 | \N
            1 | 2 | 2024-01-02 10:30:00+00 | 250.25 | gift
            1 | 3 | 2024-02-01 08:00:00+00 | 99.99 |
            2 | 1 | 2024-01-15 12:00:00+00 | 1.01 | two⏎lines
            3 | 1 | 2024-03-01 00:00:00+00 | 1000.00 | \N
            4 | 1 | 2024-03-02 00:00:00+00 | 20.50 | tab⇥here
            4 | 2 | 2024-03-03 00:00:00+00 | 20.50 | \N
            6 | 1 | 2023-12-31 23:59:59+00 | 0.00 | free
            7 | 1 | 2024-06-30 12:00:00+00 | 77.70 | \N
            """#
    )

    /// The type modifier of `numeric(precision, scale)`.
    private static func numeric(_ precision: Int32, _ scale: Int32) -> Int32 { ((precision << 16) | scale) + 4 }

    private static let peopleText = [
        #"1 | Ada | ada@example.com | 1 | 1985-12-10 | 1.68 | 5200.00 | t | 2020-01-02 03:04:05.678901+00"#,
        #" | 2024-02-29 23:59:59 | 192.168.0.1 | a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"#,
        #" | {"theme": "dark", "sizes": [1, 2]} | \x00ff10 | {admin,"two words"}"#,
        "\n",
        #"2 | Björn O'Neil | bjorn@example.com | 1 | 1990-02-28 | 1.91 | 4100.50 | t | 2021-06-15 12:00:00+00"#,
        #" | \N | 10.0.0.0/8 | \N | {} | \x | {}"#,
        "\n",
        #"3 | Chloé | \N | 2 | \N | \N | \N | f | 2022-03-27 01:30:00+00"#,
        #" | 2022-03-27 02:30:00.5 | ::1 | 00000000-0000-0000-0000-000000000000 | null | \N | \N"#,
        "\n",
        #"4 | Dmitri | dmitri@example.com | 3 | 1971-07-04 | 1.755 | 0.00 | t | \N"#,
        #" | 1999-12-31 00:00:00 | \N | \N | {"n": 1.50, "s": "a\"b"} | \xdeadbeef"#,
        #" | {NULL,"q\"uote","back\\slash"}"#,
        "\n",
        #"5 | Eve | eve@example.com | \N | 2001-01-01 | 1.6 | 99999999.99 | f | infinity"#,
        #" | -infinity | fe80::1/64 | \N | [] | \N | {x}"#,
        "\n",
        #"6 | Fatima | fatima@example.com | 3 | 1985-12-10 | 1.68 | 5200.00 | t | 2020-01-02 03:04:05+00"#,
        #" | \N | \N | \N | \N | \N | {admin}"#,
        "\n",
        #"7 | Goran | goran@example.com | 2 | 1960-05-05 | 1.8 | 3000.01 | t | 1999-12-31 23:59:59.999999+00"#,
        #" | \N | 2001:db8::/32 | \N | {"deep": {"er": [true, null]}} | \x01 | {a,b,c}"#,
        "\n",
        #"8 |  | nobody@example.com | \N | \N | \N | -1.00 | t | \N | \N | \N | \N | \N | \N | \N"#,
    ].joined()
}
