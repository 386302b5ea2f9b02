package import PostgresWire

/// The key words of PostgreSQL as `pg_get_keywords()` tells them.
package enum KeywordTable {
    /// A row for each word: the word, its category, whether it can be a label without AS, and both in words.
    package static let rows: [[PostgresValue]] = BuiltInText.rows(
        of: "keywords",
        ["word", "catcode", "barelabel", "catdesc", "baredesc"]
    ) { fields, columns in
        [
            .text(fields.string(columns[0])), .text(fields.string(columns[1])), .bool(fields.bool(columns[2])),
            .text(fields.string(columns[3])), .text(fields.string(columns[4])),
        ]
    }
}
