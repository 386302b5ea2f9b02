package import PostgresCatalog
package import PostgresWire

/// A row that a constraint refuses, in the words of the error's detail.
package enum FailingRow {
    private static let longestValue = 64

    /// The row in words, each value cut to what fits (PostgreSQL's `ExecBuildSlotValueDescription`).
    package static func detail(_ row: [PostgresValue], _ columns: [Column], _ formats: TextFormats) -> String {
        let shown = zip(row, columns).map { value, column in
            value.isNull ? "null" : cut(value.text(as: column.type, formats: formats))
        }
        return "Failing row contains (\(shown.joined(separator: ", ")))."
    }

    /// A text as far as it fits, on the border of a character.
    package static func cut(_ text: String) -> String {
        guard text.utf8.count > longestValue else { return text }
        var kept = ""
        var length = 0
        for character in text.unicodeScalars {
            length += UTF8.width(character)
            if length > longestValue { break }
            kept.unicodeScalars.append(character)
        }
        return kept + "..."
    }
}
