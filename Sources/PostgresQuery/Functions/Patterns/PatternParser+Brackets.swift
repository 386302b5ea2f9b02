import PostgresWire

/// Sets of characters in brackets.
extension PatternParser {
    /// Reads a bracket expression behind its `[`.
    mutating func bracket() throws(PostgresError) -> PatternNode {
        if let anchor = wordAnchor() { return anchor }
        var set = CharacterSet()
        set.ignoresCase = options.ignoresCase
        if consume(if: "^") {
            set.isNegative = true
            set.excludesNewline = options.excludesNewline
        }
        var isFirst = true
        while true {
            guard let character = next() else { throw PatternParser.error("brackets [] not balanced") }
            if character == "]", !isFirst { return .set(set) }
            isFirst = false
            try readItem(character, into: &set)
        }
    }

    /// `[[:<:]]` and `[[:>:]]`, the old words for the edges of words.
    private mutating func wordAnchor() -> PatternNode? {
        for (text, anchor) in [("[:<:]]", PatternAnchor.wordStart), ("[:>:]]", .wordEnd)] {
            let characters = Array(text.unicodeScalars)
            if pattern[position...].starts(with: characters) {
                position += characters.count
                return .anchor(anchor)
            }
        }
        return nil
    }

    private mutating func readItem(_ character: Unicode.Scalar, into set: inout CharacterSet) throws(PostgresError) {
        if character == "[", consume(if: ":") {
            let name = try name(closedBy: ":")
            guard let named = CharacterSet.Named(rawValue: name) else {
                throw PatternParser.error("invalid character class")
            }
            let isCased = set.ignoresCase && (named == .lower || named == .upper)
            set.classes.append((isCased ? .alpha : named, false))
            return
        }
        if character == "[", consume(if: "=") {
            let element = try element(named: name(closedBy: "="))
            set.ranges.append(element.value...element.value)
            return
        }
        if character == "\\", options.syntax == .advanced, let letter = peek(), let named = namedSet(letter) {
            position += 1
            set.classes += named.classes
            return
        }
        let low = try rangeEnd(character)
        guard peek() == "-", let after = peek(1), after != "]" else {
            set.ranges.append(low.value...low.value)
            return
        }
        position += 1
        guard let last = next() else { throw PatternParser.error("brackets [] not balanced") }
        if last == "[", peek() == ":" || peek() == "=" { throw PatternParser.error("invalid character range") }
        let high = try rangeEnd(last)
        guard low <= high else { throw PatternParser.error("invalid character range") }
        set.ranges.append(low.value...high.value)
    }

    /// One character of a range: itself, escaped or `[.x.]`.
    private mutating func rangeEnd(_ character: Unicode.Scalar) throws(PostgresError) -> Unicode.Scalar {
        if character == "[", consume(if: ".") { return try element(named: name(closedBy: ".")) }
        guard character == "\\", options.syntax == .advanced else { return character }
        guard let escaped = next() else { throw PatternParser.error("invalid escape \\ sequence") }
        return try self.character(escaped: escaped)
    }

    /// The text up to a character and `]`.
    private mutating func name(closedBy end: Unicode.Scalar) throws(PostgresError) -> String {
        var name = String.UnicodeScalarView()
        while let character = next() {
            if character == end, consume(if: "]") { return String(name) }
            name.append(character)
        }
        throw PatternParser.error("brackets [] not balanced")
    }

    private func element(named name: String) throws(PostgresError) -> Unicode.Scalar {
        let scalars = name.unicodeScalars
        guard scalars.count == 1, let character = scalars.first else {
            throw PatternParser.error("invalid collating element")
        }
        return character
    }
}
