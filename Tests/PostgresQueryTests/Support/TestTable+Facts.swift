import PostgresCatalog
import PostgresWire

extension TestTable {
    /// Values of many types, with NULLs, infinities and numbers of several scales.
    static let facts = TestTable(
        name: "facts",
        columns: [
            Column("id", .int4), Column("grp", .text), Column("pad", .bpchar, typeModifier: 8),
            Column("price", .numeric), Column("weight", .numeric, typeModifier: 12 << 16 | 3 + 4),
            Column("day", .date), Column("seen", .timestamp), Column("score", .float8), Column("flag", .bool),
            Column("big", .int8), Column("small", .int2),
        ],
        rows: factRows
    )

    private static let factRows: [[PostgresValue]] = text.split(separator: "\n").map { line in
        line.split(separator: "|", omittingEmptySubsequences: false).enumerated().map { column, field in
            guard field != "∅", let value = try? value(String(field), column) else { return .null }
            return value
        }
    }

    private static func value(_ text: String, _ column: Int) throws -> PostgresValue {
        let types: [PostgresType] = [
            .int4, .text, .bpchar, .numeric, .numeric, .date, .timestamp, .float8, .bool, .int8, .int2,
        ]
        return try Array(text.utf8).withUnsafeBytes {
            try PostgresValue(text: $0, type: types[column], formats: TextFormats())
        }
    }

    private static let text = """
        1|a|x   |1.5|10.000|2020-02-29|2020-02-29 00:00:00|1.5|t|9000000000|1
        2|a|x   |1.50|0.125|1999-12-31|2000-01-01 12:00:00|-0|f|1|2
        3|b|y   |∅|5.500|∅|2020-02-28 23:59:59.999999|0|∅|∅|∅
        4|b|y   |100|∅|infinity|infinity|NaN|t|-5|-32768
        5|∅|∅|12345678901234567890.123|99999.999|-infinity|∅|Infinity|f|9223372036854775807|32767
        6|∅|x   |NaN|0.000|2020-02-29|2020-03-01 00:00:00|2.25|t|7|0
        7|ä|zz  |0.001|-3.250|0044-03-15 BC|1970-01-01 00:00:00|∅|∅|0|7
        8|a%b|zz  |-2|7.000|2021-01-01|2021-01-01 00:00:00|1e300|t|8|1
        """
}
