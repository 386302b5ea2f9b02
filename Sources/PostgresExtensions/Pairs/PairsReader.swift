import PostgresWire

/// Reads the text of pairs: `a=>1, "b c"=>NULL`.
struct PairsReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    /// The pairs of a text.
    static func pairs(of text: String) throws(PostgresError) -> Pairs {
        var reader = PairsReader(text)
        return Pairs(try reader.read())
    }

    private mutating func read() throws(PostgresError) -> [Pairs.Pair] {
        var pairs: [Pairs.Pair] = []
        while true {
            guard let key = try word(isValue: false) else { return pairs }
            try skipSpace()
            try expect(UInt8(ascii: "="))
            try expect(UInt8(ascii: ">"))
            guard let value = try word(isValue: true) else { throw Self.endOfString }
            let isNull = !value.isQuoted && String(decoding: value.bytes, as: UTF8.self).lowercased() == "null"
            pairs.append(Pairs.Pair(key: key.bytes, value: isNull ? nil : value.bytes))
            while let byte = current, Self.isSpace(byte) { place += 1 }
            guard let byte = current else { return pairs }
            guard byte == UInt8(ascii: ",") else { throw syntaxError() }
            place += 1
        }
    }

    private var current: UInt8? { place < bytes.count ? bytes[place] : nil }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private mutating func skipSpace() throws(PostgresError) {
        while let byte = current, Self.isSpace(byte) { place += 1 }
    }

    private mutating func expect(_ wanted: UInt8) throws(PostgresError) {
        guard let byte = current else { throw Self.endOfString }
        guard byte == wanted else { throw syntaxError() }
        place += 1
    }

    /// A key or a value; nil at the end.
    private mutating func word(isValue: Bool) throws(PostgresError) -> (bytes: [UInt8], isQuoted: Bool)? {
        try skipSpace()
        guard let first = current else { return nil }
        if first == UInt8(ascii: "\"") {
            place += 1
            return (try quoted(), true)
        }
        if first == UInt8(ascii: "="), !isValue { throw syntaxError() }
        var word: [UInt8] = []
        while let byte = current {
            if Self.isSpace(byte) || byte == UInt8(ascii: isValue ? "," : "="), !word.isEmpty { break }
            if byte == UInt8(ascii: "\\") {
                place += 1
                guard let next = current else { throw Self.endOfString }
                word.append(next)
            } else {
                word.append(byte)
            }
            place += 1
        }
        return (word, false)
    }

    private mutating func quoted() throws(PostgresError) -> [UInt8] {
        var word: [UInt8] = []
        while let byte = current {
            place += 1
            if byte == UInt8(ascii: "\"") { return word }
            if byte == UInt8(ascii: "\\") {
                guard let next = current else { throw Self.endOfString }
                word.append(next)
                place += 1
            } else {
                word.append(byte)
            }
        }
        throw Self.endOfString
    }

    private static let endOfString = PostgresError("XX000", "Unexpected end of string")

    private func syntaxError() -> PostgresError {
        let letter = String(decoding: bytes[place...], as: UTF8.self).unicodeScalars.first.map { String($0) } ?? ""
        return PostgresError("XX000", "Syntax error near \"\(letter)\" at position \(place)")
    }
}
