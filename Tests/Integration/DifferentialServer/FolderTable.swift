import PostgresProto

/// A table that was read from a file.
struct FolderTable {
    let name: TableName
    let columns: [Column]
    let rows: [[PostgresValue]]

    /// Reads a table: the first line holds `name type-OID type-modifier flags` of each column (`n` for NOT NULL, `p` for
    /// the primary key, `-` for nothing), the other lines hold the rows; between fields stands a tab.
    init(name: String, text: String) throws {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
        guard let header = lines.first else { throw PostgresError("22P04", "\(name) has no columns") }
        let columns = try header.split(separator: "\t").map(Self.column)
        self.name = TableName(name)
        self.columns = columns
        rows = try lines.dropFirst().map { try Self.row(of: $0, columns) }
    }

    private static func column(of text: Substring) throws -> Column {
        let parts = text.split(separator: " ")
        guard parts.count == 4, let type = UInt32(parts[1]), let modifier = Int32(parts[2]) else {
            throw PostgresError("22P04", "a column is written as \(text)")
        }
        return Column(
            String(parts[0]),
            PostgresType(oid: OID(rawValue: type)),
            typeModifier: modifier,
            isNullable: !parts[3].contains("n"),
            isPrimaryKey: parts[3].contains("p")
        )
    }

    private static func row(of line: Substring, _ columns: [Column]) throws -> [PostgresValue] {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == columns.count else { throw PostgresError("22P04", "a row has \(fields.count) fields") }
        return try zip(fields, columns).map { field, column in
            if field == "\\N" { return .null }
            return try PostgresValue(
                text: unescaped(field),
                type: column.type,
                typeModifier: column.typeModifier,
                formats: TextFormats()
            )
        }
    }

    /// What stands behind a backslash stands for itself but for the letters that mean a control character.
    private static func unescaped(_ field: Substring) -> String {
        guard field.utf8.contains(UInt8(ascii: "\\")) else { return String(field) }
        let controls: [Character: Character] = [
            "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t", "v": "\u{B}",
        ]
        var result = ""
        var isEscaped = false
        for character in field {
            if isEscaped {
                result.append(controls[character] ?? character)
            } else if character != "\\" {
                result.append(character)
            }
            isEscaped = !isEscaped && character == "\\"
        }
        return result
    }
}
