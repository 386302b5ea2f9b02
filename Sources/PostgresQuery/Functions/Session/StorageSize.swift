import PostgresWire

/// `pg_size_bytes`: the number of bytes in a text such as `1.5 GB`.
enum StorageSize {
    private static let units = ["bytes", "kb", "mb", "gb", "tb", "pb"]

    static func register(in table: inout ScalarTable) {
        table.unary("pg_size_bytes") { (text) throws(PostgresError) in .int8(try bytes(text.string)) }
    }

    private static func bytes(_ text: String) throws(PostgresError) -> Int64 {
        let characters = Array(text.unicodeScalars)
        var position = 0
        func skip(_ isWanted: (Unicode.Scalar) -> Bool) -> Int {
            let start = position
            while position < characters.count, isWanted(characters[position]) { position += 1 }
            return position - start
        }
        func isDigit(_ character: Unicode.Scalar) -> Bool { character >= "0" && character <= "9" }
        _ = skip(\.isBlank)
        let start = position
        if position < characters.count, "+-".unicodeScalars.contains(characters[position]) { position += 1 }
        var digits = skip(isDigit)
        if position < characters.count, characters[position] == "." {
            position += 1
            digits += skip(isDigit)
        }
        guard digits > 0 else { throw PostgresError("22023", "invalid size: \"\(text)\"") }
        if position < characters.count, characters[position] == "e" || characters[position] == "E" {
            let beforeExponent = position
            position += 1
            if position < characters.count, "+-".unicodeScalars.contains(characters[position]) { position += 1 }
            if skip(isDigit) == 0 { position = beforeExponent }
        }
        let number = try Numeric(text: String(String.UnicodeScalarView(characters[start..<position])))
        _ = skip(\.isBlank)
        let factor = try factor(String(String.UnicodeScalarView(characters[position...])).withoutTrailingBlanks, text)
        return try number.multiplied(by: Numeric(factor)).integer(as: Int64.self, named: "bigint")
    }

    /// How many bytes a unit has.
    private static func factor(_ unit: String, _ text: String) throws(PostgresError) -> Int64 {
        if unit.isEmpty { return 1 }
        guard let index = units.firstIndex(of: unit.lowercased()) else {
            throw PostgresError(
                "22023",
                "invalid size: \"\(text)\"",
                detail: "Invalid size unit: \"\(unit)\".",
                hint: "Valid units are \"bytes\", \"kB\", \"MB\", \"GB\", \"TB\", and \"PB\"."
            )
        }
        return Int64(1) << Int64(index * 10)
    }
}
