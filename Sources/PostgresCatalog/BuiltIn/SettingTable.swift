/// A row of `pg_settings` as PostgreSQL 15 brings it.
package struct SettingRow: Sendable {
    /// `name`.
    package var name: String
    /// `unit`, or empty.
    package var unit: String
    /// `category`.
    package var category: String
    /// `short_desc`.
    package var summary: String
    /// `extra_desc`, or empty.
    package var details: String
    /// `context`.
    package var context: String
    /// `vartype`.
    package var kind: String
    /// `min_val`, or empty.
    package var minimum: String
    /// `max_val`, or empty.
    package var maximum: String
    /// `enumvals`, or empty.
    package var choices: [String]
    /// `boot_val`.
    package var bootValue: String
}

/// The rows of `pg_settings`, read on first use.
package enum SettingTable {
    /// The rows in the order of SHOW ALL.
    package static let rows: [SettingRow] = {
        let text = BuiltInText("pg_settings")
        let columns = [
            "name", "unit", "category", "short_desc", "extra_desc", "context", "vartype", "min_val", "max_val",
            "enumvals", "boot_val",
        ].map { text.column($0) }
        var rows: [SettingRow] = []
        text.forEach { fields in
            func field(_ index: Int) -> String { fields.isNull(columns[index]) ? "" : fields.string(columns[index]) }
            rows.append(
                SettingRow(
                    name: field(0),
                    unit: field(1),
                    category: field(2),
                    summary: field(3),
                    details: field(4),
                    context: field(5),
                    kind: field(6),
                    minimum: field(7),
                    maximum: field(8),
                    choices: words(field(9)),
                    bootValue: field(10)
                )
            )
        }
        return rows
    }()

    /// The words of an array in text form.
    private static func words(_ array: String) -> [String] {
        array.dropFirst().dropLast().split(separator: ",").map { word in
            word.hasPrefix("\"") ? String(word.dropFirst().dropLast()) : String(word)
        }
    }
}
