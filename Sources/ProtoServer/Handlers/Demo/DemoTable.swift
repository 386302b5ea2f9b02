internal import PostgresProto

/// A table of the demo with its rows.
struct DemoTable: Sendable {
    let name: TableName
    let columns: [Column]
    let rows: Result<[[PostgresValue]], PostgresError>

    /// A table whose rows are the lines of a text; values are separated by ` | `, a value of nothing is NULL.
    init(_ name: TableName, _ columns: [Column], text: StaticString) {
        self.name = name
        self.columns = columns
        rows = Result { () throws(PostgresError) in try Self.rows(of: text.description, columns) }
    }

    /// All of them.
    static let all = [planets, moons, missions]

    /// The table of a name.
    static func named(_ name: TableName) -> DemoTable? { all.first { $0.name == name } }

    private static func rows(of text: String, _ columns: [Column]) throws(PostgresError) -> [[PostgresValue]] {
        let formats = TextFormats()
        var rows: [[PostgresValue]] = []
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: "|", omittingEmptySubsequences: false)
            var row: [PostgresValue] = []
            for (field, column) in zip(fields, columns) {
                let value = String(field.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
                row.append(
                    value.isEmpty
                        ? .null
                        : try PostgresValue(
                            text: value,
                            type: column.type,
                            typeModifier: column.typeModifier,
                            formats: formats
                        )
                )
            }
            rows.append(row)
        }
        return rows
    }
}
