import PostgresQuery
import PostgresWire

/// The functions of `fuzzystrmatch`.
enum FuzzyMatchingFunctions {
    static let library: FunctionLibraries.Library = {
        var library = FunctionLibraries.Library()
        library.scalars = [
            "levenshtein": .many { (values, _) throws(PostgresError) in
                .int4(try distance(values, EditCosts()))
            },
            "levenshtein_with_costs": .many { (values, _) throws(PostgresError) in
                let costs = EditCosts(values[2].intValue, values[3].intValue, values[4].intValue)
                return .int4(try distance(values, costs))
            },
            "levenshtein_less_equal": .many { (values, _) throws(PostgresError) in
                limited(try distance(values, EditCosts()), values[2].intValue)
            },
            "levenshtein_less_equal_with_costs": .many { (values, _) throws(PostgresError) in
                let costs = EditCosts(values[2].intValue, values[3].intValue, values[4].intValue)
                return limited(try distance(values, costs), values[5].intValue)
            },
            "soundex": .unary { text, _ in .text(Soundex.code(text.textValue)) },
            "difference": .binary { left, right, _ in
                // What has no letters has a code of four nothings.
                func code(_ value: PostgresValue) -> [UInt8] {
                    Array((Soundex.code(value.textValue) + "\0\0\0\0").utf8.prefix(4))
                }
                return .int4(Int32(zip(code(left), code(right)).count { $0 == $1 }))
            },
        ]
        for name in ["metaphone", "dmetaphone", "dmetaphone_alt"] {
            library.scalars[name] = .many { (_, _) throws(PostgresError) in
                throw PostgresError("0A000", "the function \(name) is not supported")
            }
        }
        return library
    }()

    /// What the steps cost that make one text of another.
    private struct EditCosts {
        var insertion: Int32 = 1
        var deletion: Int32 = 1
        var substitution: Int32 = 1

        init() {}

        init(_ insertion: Int, _ deletion: Int, _ substitution: Int) {
            self.insertion = Int32(truncatingIfNeeded: insertion)
            self.deletion = Int32(truncatingIfNeeded: deletion)
            self.substitution = Int32(truncatingIfNeeded: substitution)
        }
    }

    /// The least that it costs to make the second text of the first; sums that are too large begin anew, as PostgreSQL's.
    private static func distance(_ values: [PostgresValue], _ costs: EditCosts) throws(PostgresError) -> Int32 {
        let source = Array(values[0].textValue.unicodeScalars)
        let target = Array(values[1].textValue.unicodeScalars)
        guard source.count <= 255, target.count <= 255 else {
            throw PostgresError("22023", "levenshtein argument exceeds maximum length of 255 characters")
        }
        var before = (0...target.count).map { Int32(truncatingIfNeeded: $0) &* costs.insertion }
        for (row, letter) in source.enumerated() {
            var now = [Int32(truncatingIfNeeded: row &+ 1) &* costs.deletion]
            for (column, other) in target.enumerated() {
                let exchanged = before[column] &+ (letter == other ? 0 : costs.substitution)
                now.append(min(exchanged, before[column &+ 1] &+ costs.deletion, now[column] &+ costs.insertion))
            }
            before = now
        }
        return before[target.count]
    }

    /// A distance, or a larger number than the limit where it is beyond it.
    private static func limited(_ distance: Int32, _ limit: Int) -> PostgresValue {
        .int4(limit >= 0 && distance > limit ? Int32(clamping: limit + 1) : distance)
    }
}

/// The code of how a word sounds in English: a letter and three digits.
private enum Soundex {
    private static let digits = Array("01230120022455012623010202".utf8)

    static func code(_ text: String) -> String {
        let letters = Array(text.utf8.drop { !isLetter($0) })
        guard let first = letters.first else { return "" }
        var code = [first & ~0x20]
        for place in letters.indices.dropFirst() where code.count < 4 {
            let digit = digit(letters[place])
            guard isLetter(letters[place]), digit != self.digit(letters[place - 1]), digit != UInt8(ascii: "0") else {
                continue
            }
            code.append(digit)
        }
        while code.count < 4 { code.append(UInt8(ascii: "0")) }
        return String(decoding: code, as: UTF8.self)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte & ~0x20) && byte < 0x80
    }

    /// The digit of a letter; anything else stands for itself.
    private static func digit(_ byte: UInt8) -> UInt8 { isLetter(byte) ? digits[Int(byte & ~0x20) - 0x41] : byte }
}
