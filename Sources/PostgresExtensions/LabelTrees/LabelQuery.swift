import PostgresWire

/// A pattern of paths (`lquery`): `Top.*{1,2}.foo|bar@.!x`.
struct LabelQuery: DefinedContent {
    /// A place in the pattern: one of some labels or none of them, or any label, so many times.
    struct Level: Hashable, Sendable {
        /// Empty for any label.
        var patterns: [LabelPattern] = []
        var isNegated = false
        var least = 1
        var most = 1
        /// Whether it says how many times.
        var isCounted = false

        func matches(_ label: [UInt8]) -> Bool {
            patterns.isEmpty || patterns.contains { $0.matches(label) } != isNegated
        }

        var text: String {
            guard !patterns.isEmpty else { return "*" + count }
            return (isNegated ? "!" : "") + patterns.map(\.text).joined(separator: "|") + (isCounted ? count : "")
        }

        private var count: String {
            if least == most { return "{\(least)}" }
            if most == LabelPath.maximum { return least > 0 ? "{\(least),}" : patterns.isEmpty ? "" : "{,}" }
            return least == 0 ? "{,\(most)}" : "{\(least),\(most)}"
        }
    }

    let levels: [Level]

    init(_ text: String) throws(PostgresError) {
        var reader = LabelQueryReader(text)
        levels = try reader.read()
    }

    init(binary: [UInt8]) throws(PostgresError) { try self.init(try LabelPath.text(ofBinary: binary, "lquery")) }

    var text: String { levels.map(\.text).joined(separator: ".") }

    var binary: [UInt8] { [1] + Array(text.utf8) }

    /// Patterns have no order.
    func compare(to other: Self) -> Int { text == other.text ? 0 : text < other.text ? -1 : 1 }

    /// Whether a path is one of those that are meant.
    ///
    /// For each level all places are kept up to which the labels before it can have been taken.
    func matches(_ path: LabelPath) -> Bool {
        let labels = path.labels
        var reached: Set<Int> = [0]
        for level in levels {
            var next: Set<Int> = []
            if level.patterns.isEmpty, level.most == LabelPath.maximum {
                // Any labels: all places from the first one on that has enough before it.
                let first = (reached.min() ?? 0) + level.least
                reached = first <= labels.count ? Set(first...labels.count) : []
                if reached.isEmpty { return false }
                continue
            }
            for start in reached {
                var place = start
                if level.least == 0 { next.insert(start) }
                while place < labels.count, place - start < level.most, level.matches(labels[place]) {
                    place += 1
                    if place - start >= level.least { next.insert(place) }
                }
            }
            if next.isEmpty { return false }
            reached = next
        }
        return reached.contains(labels.count)
    }
}

/// Reads the text of a pattern of paths.
struct LabelQueryReader {
    private let characters: [Unicode.Scalar]
    private var place = 0

    init(_ text: String) { characters = Array(text.unicodeScalars) }

    private var current: Unicode.Scalar? { place < characters.count ? characters[place] : nil }

    private static let endOfInput = PostgresError("42601", "lquery syntax error", detail: "Unexpected end of input.")

    private func refuse(_ detail: String? = nil) -> PostgresError {
        PostgresError("42601", "lquery syntax error at character \(place + 1)", detail: detail)
    }

    mutating func read() throws(PostgresError) -> [LabelQuery.Level] {
        var levels: [LabelQuery.Level] = []
        while true {
            levels.append(try level())
            guard let next = current else { return levels }
            guard next == "." else { throw refuse() }
            place += 1
        }
    }

    private mutating func level() throws(PostgresError) -> LabelQuery.Level {
        var level = LabelQuery.Level()
        guard let first = current else { throw Self.endOfInput }
        if first == "*" {
            place += 1
            (level.least, level.most) = (0, LabelPath.maximum)
        } else {
            if first == "!" {
                place += 1
                level.isNegated = true
            }
            repeat { level.patterns.append(try pattern(isNegated: level.isNegated)) } while take("|")
        }
        if take("{") {
            level.isCounted = true
            try readCount(into: &level)
        }
        return level
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard current == character else { return false }
        place += 1
        return true
    }

    private mutating func pattern(isNegated: Bool) throws(PostgresError) -> LabelPattern {
        var letters: [Unicode.Scalar] = []
        while let character = current, LabelPath.isLabelCharacter(character) {
            letters.append(character)
            place += 1
        }
        guard !letters.isEmpty else {
            guard current != nil else {
                throw isNegated ? refuse("Empty labels are not allowed.") : Self.endOfInput
            }
            throw refuse()
        }
        var pattern = LabelPattern(letters: try LabelPath.bytes(of: letters, place + 1))
        while let character = current {
            switch character {
            case "@": pattern.ignoresCase = true
            case "*": pattern.isPrefix = true
            case "%": pattern.isOfWords = true
            default:
                // Behind a sign no letter can stand.
                guard !LabelPath.isLabelCharacter(character) else { throw refuse() }
                return pattern
            }
            place += 1
        }
        return pattern
    }

    private mutating func readCount(into level: inout LabelQuery.Level) throws(PostgresError) {
        let start = place
        let least = try number("Low")
        if take(",") {
            let end = place
            let most = try number("High")
            level.least = least ?? 0
            level.most = most ?? LabelPath.maximum
            if level.least > level.most {
                throw PostgresError(
                    "42601",
                    "lquery syntax error",
                    detail:
                        "Low limit (\(level.least)) is greater than high limit (\(level.most)), at character \(end + 1)."
                )
            }
        } else {
            guard let least else {
                guard current != nil else { throw Self.endOfInput }
                place = start
                throw refuse()
            }
            (level.least, level.most) = (least, least)
        }
        guard current != nil else { throw Self.endOfInput }
        guard take("}") else { throw refuse() }
    }

    private mutating func number(_ word: String) throws(PostgresError) -> Int? {
        let start = place
        var value = 0
        while let character = current, ("0"..."9").contains(character) {
            value = min(value * 10 + Int(character.value - 48), 1_000_000_000)
            place += 1
        }
        guard place > start else { return nil }
        guard value <= LabelPath.maximum else {
            throw PostgresError(
                "54000",
                "lquery syntax error",
                detail:
                    "\(word) limit (\(value)) exceeds the maximum allowed (\(LabelPath.maximum)), at character \(start + 1)."
            )
        }
        return value
    }
}
