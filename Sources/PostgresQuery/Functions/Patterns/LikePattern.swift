import PostgresWire

/// LIKE's patterns: `%` for any characters, `_` for one, and an escape character.
enum LikePattern {
    /// Whether a pattern matches a whole text; 22025 where its last character is the escape.
    static func matches(
        _ text: String,
        _ pattern: String,
        ignoresCase: Bool = false,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> Bool {
        if ignoresCase {
            let lowered = pattern.unicodeScalars.map(\.simpleLowercase)
            return try matches(
                text.unicodeScalars.map(\.simpleLowercase)[...],
                lowered[...],
                escape: "\\",
                any: "%",
                one: "_",
                environment
            )
        }
        // Bytes do for what has no character of one place.
        if text.utf8.allSatisfy({ $0 < 128 }) || !pattern.utf8.contains(UInt8(ascii: "_")) {
            return try matches(Array(text.utf8), Array(pattern.utf8), environment)
        }
        let characters = Array(text.unicodeScalars)
        let wanted = Array(pattern.unicodeScalars)
        return try matches(characters[...], wanted[...], escape: "\\", any: "%", one: "_", environment)
    }

    /// The same for bytes.
    static func matches(
        _ text: [UInt8],
        _ pattern: [UInt8],
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> Bool {
        let (escape, any, one) = (UInt8(ascii: "\\"), UInt8(ascii: "%"), UInt8(ascii: "_"))
        return try matches(text[...], pattern[...], escape: escape, any: any, one: one, environment)
    }

    /// Only the last `%` is ever gone back to, so that the time is at most the product of both lengths.
    private static func matches<Element: Equatable>(
        _ text: ArraySlice<Element>,
        _ pattern: ArraySlice<Element>,
        escape: Element,
        any: Element,
        one: Element,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> Bool {
        var (place, index) = (text.startIndex, pattern.startIndex)
        var retry: (place: Int, index: Int)?
        var watch = CancellationWatch(environment)
        while true {
            if index < pattern.endIndex, pattern[index] == any {
                index += 1
                retry = (place, index)
                continue
            }
            if place == text.endIndex { break }
            if index < pattern.endIndex {
                let isEscaped = pattern[index] == escape
                if isEscaped, index + 1 == pattern.endIndex { throw endsWithEscape }
                let isMatch =
                    isEscaped
                    ? text[place] == pattern[index + 1] : pattern[index] == one || text[place] == pattern[index]
                if isMatch {
                    place += 1
                    index += isEscaped ? 2 : 1
                    continue
                }
            }
            guard let (oldPlace, oldIndex) = retry else { return false }
            try watch.step(place &- oldPlace)
            (place, index) = (oldPlace + 1, oldIndex)
            retry = (place, index)
        }
        return index == pattern.endIndex
    }

    private static var endsWithEscape: PostgresError {
        PostgresError("22025", "LIKE pattern must not end with escape character")
    }

    /// A pattern with another escape character, written with the backslash; an empty one means none.
    static func escaped(_ pattern: String, by escape: String) throws(PostgresError) -> String {
        guard let character = try singleEscape(escape) else {
            return String(
                String.UnicodeScalarView(pattern.unicodeScalars.flatMap { $0 == "\\" ? ["\\", "\\"] : [$0] })
            )
        }
        if character == "\\" { return pattern }
        var result = String.UnicodeScalarView()
        var isAfterEscape = false
        for scalar in pattern.unicodeScalars {
            if scalar == character, !isAfterEscape {
                result.append("\\")
                isAfterEscape = true
            } else {
                if scalar == "\\", !isAfterEscape { result.append("\\") }
                result.append(scalar)
                isAfterEscape = false
            }
        }
        return String(result)
    }

    /// The same for bytes.
    static func escaped(_ pattern: [UInt8], by escape: [UInt8]) throws(PostgresError) -> [UInt8] {
        // Latin 1 has a character for each byte, and the same ones for the bytes that matter.
        func text(_ bytes: [UInt8]) -> String { String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) })) }
        let result = try escaped(text(pattern), by: text(escape))
        return result.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }

    /// The one character of an escape text, nil for none; 22025 for more.
    static func singleEscape(_ escape: String) throws(PostgresError) -> Unicode.Scalar? {
        guard escape.unicodeScalars.count <= 1 else {
            throw PostgresError(
                "22025",
                "invalid escape string",
                hint: "Escape string must be empty or one character."
            )
        }
        return escape.unicodeScalars.first
    }
}
