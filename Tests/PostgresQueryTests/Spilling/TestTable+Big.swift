import PostgresCatalog
import PostgresWire

extension TestTable {
    /// `CREATE TABLE big AS SELECT i AS id, (i * 7919) % 5003 AS grp, … FROM generate_series(1, 12000) i`.
    static let big = TestTable(
        name: "big",
        columns: [
            Column("id", .int4), Column("grp", .int4), Column("name", .text), Column("price", .numeric),
            Column("opt", .int4), Column("day", .date), Column("pad", .text),
        ],
        rows: (1...12000).map { (number: Int32) in
            [
                .int4(number), .int4(number * 7919 % 5003), .text("name \(number * 31 % 9973)"),
                .numeric(Numeric(units: Int64(number * 17 % 4007), scale: 2)),
                number % 3 == 0 ? .null : .int4(number * 13 % 12011), .date(7305 + number % 1500),
                .text("name \(number * 37 % 10007)"),
            ]
        }
    )
}
