import PostgresWire

/// How often words stand in documents (`ts_stat`).
enum TextSearchStatistics {
    static func registerSets(in table: inout SetTable) {
        table.add("ts_stat1") { values, _ in rows(values[0], weights: 0) }
        table.add("ts_stat2") { values, _ in
            let weights = values[1].string.utf8.compactMap { TextSearchVector.Weight(letter: $0) }
            return rows(values[0], weights: weights.reduce(0) { $0 | 1 << $1.rawValue })
        }
    }

    /// The words, the last in their order first, each with the number of documents and of places that it stands in.
    private static func rows(_ documents: PostgresValue, weights: UInt8) -> [[PostgresValue]] {
        var counts: [String: (documents: Int32, places: Int32)] = [:]
        for document in documents.arrayValue.elements where !document.isNull {
            for lexeme in document.tsvector.lexemes {
                let places =
                    weights == 0
                    ? max(lexeme.positions.count, 1)
                    : lexeme.positions.count { weights & 1 << $0.weight.rawValue != 0 }
                guard places > 0 else { continue }
                let known = counts[lexeme.word] ?? (0, 0)
                counts[lexeme.word] = (known.documents &+ 1, known.places &+ Int32(truncatingIfNeeded: places))
            }
        }
        return counts.sorted { TextSearchVector.order($0.key, $1.key) > 0 }
            .map { [.text($0.key), .int4($0.value.documents), .int4($0.value.places)] }
    }
}
