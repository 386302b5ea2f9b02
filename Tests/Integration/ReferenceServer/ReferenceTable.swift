import PostgresProto

/// A table whose rows are few, written down as text.
struct ReferenceTable {
    let name: TableName
    let columns: [Column]
    /// A line for each row; between its fields stands a bar with a blank on both sides, and `\N` is NULL.
    private let text: String

    init(_ name: TableName, columns: [Column], text: String) {
        self.name = name
        self.columns = columns
        self.text = text
    }

    static let all = [cities, people, orders, kinds]

    static func named(_ name: TableName) throws -> ReferenceTable {
        guard let table = all.first(where: { $0.name == name }) else {
            throw PostgresError("42P01", "relation \"\(name.name)\" does not exist")
        }
        return table
    }

    /// The rows as values.
    func rows() throws -> [[PostgresValue]] {
        try text.split(separator: "\n").map { line in
            let fields = Self.fields(of: line)
            guard fields.count == columns.count else {
                throw PostgresError("XX000", "a row of \(name) has \(fields.count) fields: \(line)")
            }
            return try zip(fields, columns).map { field, column in
                guard let field else { return .null }
                return try PostgresValue(
                    text: field,
                    type: column.type,
                    typeModifier: column.typeModifier,
                    formats: TextFormats()
                )
            }
        }
    }

    /// The fields of a line; `⏎` and `⇥` stand for a line feed and a tab.
    private static func fields(of line: Substring) -> [String?] {
        var fields: [String?] = []
        var field = ""
        for character in " \(line) |" {
            switch character {
            case "|":
                let content = String(field.dropFirst().dropLast())
                fields.append(content == "\\N" ? nil : content)
                field = ""
            case "⏎": field.append("\n")
            case "⇥": field.append("\t")
            default: field.append(character)
            }
        }
        return fields
    }
}
