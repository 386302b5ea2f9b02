import PostgresWire
import Synchronization

/// A compiled regular expression.
final class RegularExpression: Sendable {
    let program: PatternProgram
    let options: PatternOptions
    /// How many groups there are.
    let groupCount: Int
    let hasBackReference: Bool

    private init(_ pattern: String, options: PatternOptions) throws(PostgresError) {
        var parser = PatternParser(pattern, options: options)
        program = try PatternProgram(parser.parse())
        self.options = parser.options
        groupCount = parser.groupCount
        hasBackReference = parser.hasBackReference
    }

    private struct Key: Hashable {
        var pattern: [UInt8]
        var options: PatternOptions
    }

    private static let compiled = Mutex<[Key: RegularExpression]>([:])
    private static let compiledLimit = 128

    /// The expression of a pattern; those used before are kept.
    static func make(
        _ pattern: String,
        options: PatternOptions = PatternOptions()
    ) throws(PostgresError) -> RegularExpression {
        let key = Key(pattern: Array(pattern.utf8), options: options)
        if let known = compiled.withLock({ $0[key] }) { return known }
        let made = try RegularExpression(pattern, options: options)
        compiled.withLock { table in
            if table.count >= compiledLimit { table.removeAll() }
            table[key] = made
        }
        return made
    }

    /// Whether the pattern matches anywhere in a text.
    func matches(_ text: String, _ environment: any FunctionEnvironment) throws(PostgresError) -> Bool {
        var search = PatternSearch(self, text: Array(text.unicodeScalars), environment)
        return try search.matches()
    }

    /// All matches from a character on, one behind the other, or the first only.
    func matches(
        in text: [Unicode.Scalar],
        from: Int = 0,
        isGlobal: Bool,
        limit: Int = .max,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> [[Range<Int>?]] {
        var search = PatternSearch(self, text: text, environment)
        var found: [[Range<Int>?]] = []
        var position = from
        while position <= text.count, let match = try search.next(from: position), let whole = match[0] {
            found.append(match)
            if !isGlobal || found.count >= limit { break }
            position = whole.isEmpty ? whole.upperBound + 1 : whole.upperBound
        }
        return found
    }
}
