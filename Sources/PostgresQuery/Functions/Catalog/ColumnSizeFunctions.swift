import PostgresWire

/// How many bytes values take in PostgreSQL's rows (`pg_column_size`); nothing is compressed here.
enum ColumnSizeFunctions {
    /// Under what name `pg_column_size` of a column is found, whose short values have heads of one byte.
    static let stored = "pg_column_size (stored)"

    static func register(in table: inout ScalarTable) {
        for (source, isStored) in [("pg_column_size", false), (stored, true)] {
            table[source] = .typed { values, types, _, environment in
                if values[0].isNull { return .null }
                let type = TypeFacts(environment).base(of: types.first ?? .text)
                return .int4(Int32(clamping: size(of: values[0], type, isStored: isStored)))
            }
        }
        // A value that is not compressed has no method of compression.
        table.plain("pg_column_compression") { _ in .null }
    }

    private static func size(of value: PostgresValue, _ type: PostgresType, isStored: Bool) -> Int {
        if type == .unknown || type == .cstring { return value.string.utf8.count + 1 }
        if isStored || type.length > 0 { return value.storedSize(as: type) }
        return value.fixedSize ?? value.payloadSize + 4
    }
}
