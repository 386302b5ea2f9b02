import PostgresWire

/// Functions and operators of `tsvector`.
enum TextSearchVectorFunctions {
    static func register(in table: inout ScalarTable) {
        comparisons(in: &table)
        changes(in: &table)
        weights(in: &table)
        arrays(in: &table)
    }

    static func registerSets(in table: inout SetTable) {
        table.add("tsvector_unnest") { values, _ in
            values[0].tsvector.lexemes.map { lexeme in
                guard !lexeme.positions.isEmpty else { return [.text(lexeme.word), .null, .null] }
                let places = lexeme.positions.map { PostgresValue.int2(Int16(truncatingIfNeeded: $0.place)) }
                let weights = lexeme.positions.map { PostgresValue.text(String(Unicode.Scalar($0.weight.letter))) }
                return [
                    .text(lexeme.word), .array(PostgresArray(places, of: .int2)),
                    .array(PostgresArray(weights, of: .text)),
                ]
            }
        }
    }

    private static func comparisons(in table: inout ScalarTable) {
        let tests: [(String, @Sendable (Int) -> Bool)] = [
            ("eq", { $0 == 0 }), ("ne", { $0 != 0 }), ("lt", { $0 < 0 }), ("le", { $0 <= 0 }), ("gt", { $0 > 0 }),
            ("ge", { $0 >= 0 }),
        ]
        for (name, test) in tests {
            table.plain("tsvector_\(name)") { left, right in .bool(test(order(left.tsvector, right.tsvector))) }
        }
        table.plain("tsvector_cmp") { left, right in .int4(Int32(order(left.tsvector, right.tsvector).signum())) }
    }

    /// The order that indexes use, which means nothing: by size first.
    static func order(_ left: TextSearchVector, _ right: TextSearchVector) -> Int {
        let (size, other) = (storedSize(left), storedSize(right))
        if size != other { return size < other ? -1 : 1 }
        if left.lexemes.count != right.lexemes.count { return left.lexemes.count < right.lexemes.count ? -1 : 1 }
        for (left, right) in zip(left.lexemes, right.lexemes) {
            if left.positions.isEmpty != right.positions.isEmpty { return left.positions.isEmpty ? 1 : -1 }
            let words = TextSearchVector.order(left.word, right.word)
            if words != 0 { return words }
            if left.positions.count != right.positions.count {
                return left.positions.count > right.positions.count ? -1 : 1
            }
            for (left, right) in zip(left.positions, right.positions) {
                if left.place != right.place { return left.place > right.place ? -1 : 1 }
                if left.weight != right.weight { return left.weight.rawValue > right.weight.rawValue ? -1 : 1 }
            }
        }
        return 0
    }

    private static func storedSize(_ vector: TextSearchVector) -> Int {
        var words = 0
        for lexeme in vector.lexemes {
            words += lexeme.word.utf8.count
            if !lexeme.positions.isEmpty { words = (words + 1) & ~1 + 2 + 2 * lexeme.positions.count }
        }
        return 8 + 4 * vector.lexemes.count + words
    }

    private static func changes(in table: inout ScalarTable) {
        table.plain("tsvector_strip") { value in .tsvector(mapped(value.tsvector) { _ in [] }) }
        table.plain("tsvector_length") { value in .int4(Int32(truncatingIfNeeded: value.tsvector.lexemes.count)) }
        table.plain("tsvector_concat") { left, right in
            let (left, right) = (left.tsvector, right.tsvector)
            let last = left.lexemes.flatMap(\.positions).map(\.place).max() ?? 0
            let moved = right.lexemes.map { lexeme -> TextSearchVector.Lexeme in
                // Behind the largest number nothing is added.
                let isFull = left[lexeme.word]?.positions.last?.place == TextSearchVector.maximumPlace
                let places = isFull ? [] : lexeme.positions
                return TextSearchVector.Lexeme(lexeme.word, places.map { .init($0.place + last, $0.weight) })
            }
            return .tsvector(TextSearchVector(left.lexemes + moved))
        }
        table.plain("tsvector_delete_str") { value, word in
            .tsvector(TextSearchVector(value.tsvector.lexemes.filter { !$0.word.utf8.elementsEqual(word.string.utf8) }))
        }
        table.plain("tsvector_delete_arr") { value, words in
            let words = Set(words.strings.compactMap { $0.map { Array($0.utf8) } })
            return .tsvector(TextSearchVector(value.tsvector.lexemes.filter { !words.contains(Array($0.word.utf8)) }))
        }
    }

    private static func mapped(
        _ vector: TextSearchVector,
        _ change: (TextSearchVector.Lexeme) -> [TextSearchVector.Position]
    ) -> TextSearchVector {
        TextSearchVector(vector.lexemes.map { .init($0.word, change($0)) })
    }

    private static func weights(in table: inout ScalarTable) {
        table.binary("tsvector_setweight") { (value, letter) throws(PostgresError) in
            let weight = try weight(letter)
            return .tsvector(mapped(value.tsvector) { $0.positions.map { .init($0.place, weight) } })
        }
        table.many("tsvector_setweight_by_filter") { (values) throws(PostgresError) in
            let weight = try weight(values[1])
            let words = Set(values[2].strings.compactMap { $0.map { Array($0.utf8) } })
            return .tsvector(
                mapped(values[0].tsvector) { lexeme in
                    guard words.contains(Array(lexeme.word.utf8)) else { return lexeme.positions }
                    return lexeme.positions.map { .init($0.place, weight) }
                }
            )
        }
        table.binary("tsvector_filter") { (value, letters) throws(PostgresError) in
            var kept: Set<TextSearchVector.Weight> = []
            for letter in letters.arrayValue.elements {
                if letter.isNull { throw PostgresError("22004", "weight array may not contain nulls") }
                guard let byte = letter.string.utf8.first, letter.string.utf8.count == 1,
                    let weight = TextSearchVector.Weight(letter: byte)
                else { throw PostgresError("22023", "unrecognized weight: \"\(letter.string)\"") }
                kept.insert(weight)
            }
            let lexemes = value.tsvector.lexemes.compactMap { lexeme -> TextSearchVector.Lexeme? in
                let positions = lexeme.positions.filter { kept.contains($0.weight) }
                return positions.isEmpty ? nil : .init(lexeme.word, positions)
            }
            return .tsvector(TextSearchVector(lexemes))
        }
    }

    private static func weight(_ letter: PostgresValue) throws(PostgresError) -> TextSearchVector.Weight {
        let byte = letter.string.utf8.first ?? 0
        guard letter.string.utf8.count == 1, let weight = TextSearchVector.Weight(letter: byte) else {
            throw PostgresError("XX000", "unrecognized weight: \(byte)")
        }
        return weight
    }

    private static func arrays(in table: inout ScalarTable) {
        table.plain("tsvector_to_array") { value in
            .array(PostgresArray(value.tsvector.lexemes.map { .text($0.word) }, of: .text))
        }
        table.unary("array_to_tsvector") { (array) throws(PostgresError) in
            var lexemes: [TextSearchVector.Lexeme] = []
            for word in array.strings {
                guard let word else { throw PostgresError("22004", "lexeme array may not contain nulls") }
                if word.isEmpty { throw PostgresError("2200F", "lexeme array may not contain empty strings") }
                lexemes.append(.init(word))
            }
            return .tsvector(TextSearchVector(lexemes))
        }
    }
}
