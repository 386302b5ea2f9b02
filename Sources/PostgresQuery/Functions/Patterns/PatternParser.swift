import PostgresWire

/// Reads PostgreSQL's regular expressions (§9.7.3 of its documentation): advanced ones, and through options the others.
struct PatternParser {
    var options: PatternOptions
    let pattern: [Unicode.Scalar]
    var position = 0
    private(set) var groupCount = 0
    private var openGroups: Set<Int> = []
    private var depth = 0
    /// How many constraints ahead or behind are open: in them nothing is remembered.
    private var lookDepth = 0
    /// Whether what was matched is asked for again.
    private(set) var hasBackReference = false

    init(_ text: String, options: PatternOptions) {
        pattern = Array(text.unicodeScalars)
        self.options = options
    }

    static func error(_ problem: String) -> PostgresError {
        PostgresError("2201B", "invalid regular expression: \(problem)")
    }

    /// Reads the whole pattern.
    mutating func parse() throws(PostgresError) -> PatternNode {
        try readDirectors()
        if options.syntax == .literal { return literal() }
        let node = try alternatives()
        if position < pattern.count { throw PatternParser.error("parentheses () not balanced") }
        return node
    }

    private func literal() -> PatternNode { .sequence(pattern[position...].map { one($0) }) }

    /// Reads `***:`, `***=` and the options in `(?…)` at the start.
    private mutating func readDirectors() throws(PostgresError) {
        guard options.syntax != .literal else { return }
        if pattern.starts(with: ["*", "*", "*"] as [Unicode.Scalar]) {
            switch pattern.count > 3 ? pattern[3] : " " {
            case "=": options.syntax = .literal
            case ":": options.syntax = .advanced
            default: throw PatternParser.error("quantifier operand invalid")
            }
            position = 4
            if options.syntax == .literal { return }
        }
        guard options.syntax == .advanced, peek() == "(", peek(1) == "?", let first = peek(2),
            CharacterSet.Named.alpha.contains(first)
        else { return }
        position += 2
        while let letter = next(), letter != ")" {
            guard options.apply(letter) else { throw PatternParser.error("invalid embedded option") }
        }
    }

    func peek(_ distance: Int = 0) -> Unicode.Scalar? {
        position + distance < pattern.count ? pattern[position + distance] : nil
    }

    mutating func next() -> Unicode.Scalar? {
        guard position < pattern.count else { return nil }
        defer { position += 1 }
        return pattern[position]
    }

    mutating func consume(if character: Unicode.Scalar) -> Bool {
        guard peek() == character else { return false }
        position += 1
        return true
    }

    private mutating func alternatives() throws(PostgresError) -> PatternNode {
        depth += 1
        defer { depth -= 1 }
        if depth > 200 { throw PatternParser.error("regular expression is too complex") }
        var branches = [try branch()]
        while options.syntax != .basic, consume(if: "|") { branches.append(try branch()) }
        return branches.count == 1 ? branches[0] : .either(branches)
    }

    private mutating func branch() throws(PostgresError) -> PatternNode {
        var atoms: [PatternNode] = []
        while true {
            try skipBlanks()
            guard let character = peek(), !isBranchEnd(character) else { break }
            atoms.append(try quantified())
        }
        return atoms.count == 1 ? atoms[0] : .sequence(atoms)
    }

    private func isBranchEnd(_ character: Unicode.Scalar) -> Bool {
        if options.syntax == .basic { return character == "\\" && peek(1) == ")" }
        // A lone ) is a character to the older syntax.
        return character == "|" || (character == ")" && (depth > 1 || options.syntax == .advanced))
    }

    /// Skips blanks and comments of the expanded syntax, and `(?#…)`.
    private mutating func skipBlanks() throws(PostgresError) {
        while let character = peek() {
            if options.isExpanded, CharacterSet.Named.space.contains(character) {
                position += 1
            } else if options.isExpanded, character == "#" {
                while let other = peek(), other != "\n" { position += 1 }
            } else if options.syntax == .advanced, character == "(", peek(1) == "?", peek(2) == "#" {
                while let other = next(), other != ")" {}
            } else {
                return
            }
        }
    }

    private mutating func quantified() throws(PostgresError) -> PatternNode {
        let node = try atom()
        try skipBlanks()
        guard let (minimum, maximum, isExact) = try quantifier() else { return node }
        switch node {
        case .anchor, .look: throw PatternParser.error("quantifier operand invalid")
        default: break
        }
        var preference: PatternPreference? = .longest
        if options.syntax == .advanced, consume(if: "?") { preference = .shortest }
        // {3} leaves it to what it repeats; {3,3} does not.
        if isExact { preference = nil }
        try skipBlanks()
        let isOther = peek() == "*" || (options.syntax != .basic && (peek() == "+" || peek() == "?"))
        if isOther { throw PatternParser.error("quantifier operand invalid") }
        if minimum == 1, maximum == 1, preference == nil { return node }
        return .repeated(node, minimum: minimum, maximum: maximum, preference: preference)
    }

    private mutating func quantifier() throws(PostgresError) -> (Int, Int?, isExact: Bool)? {
        switch peek() {
        case "*":
            position += 1
            return (0, nil, false)
        case "+" where options.syntax != .basic:
            position += 1
            return (1, nil, false)
        case "?" where options.syntax != .basic:
            position += 1
            return (0, 1, false)
        case "{" where options.syntax != .basic && isDigit(peek(1)):
            position += 1
            return try bounds()
        case "\\" where options.syntax == .basic && peek(1) == "{":
            position += 2
            return try bounds()
        default: return nil
        }
    }

    private mutating func bounds() throws(PostgresError) -> (Int, Int?, isExact: Bool) {
        let minimum = try count() ?? 0
        var maximum: Int? = minimum
        let isExact = !consume(if: ",")
        if !isExact { maximum = try count() }
        if options.syntax == .basic { _ = consume(if: "\\") }
        guard consume(if: "}") else {
            throw PatternParser.error(peek() == nil ? "braces {} not balanced" : "invalid repetition count(s)")
        }
        if let maximum, maximum < minimum { throw PatternParser.error("invalid repetition count(s)") }
        return (minimum, maximum, isExact)
    }

    private mutating func count() throws(PostgresError) -> Int? {
        guard isDigit(peek()) else { return nil }
        var number = 0
        while isDigit(peek()), let digit = next() {
            number = number * 10 + Int(digit.value - 48)
            if number > 255 { throw PatternParser.error("invalid repetition count(s)") }
        }
        return number
    }

    func isDigit(_ character: Unicode.Scalar?) -> Bool { character.map { $0 >= "0" && $0 <= "9" } ?? false }

    private mutating func atom() throws(PostgresError) -> PatternNode {
        guard let character = next() else { return .empty }
        switch character {
        case "(" where options.syntax != .basic: return try group()
        case "[": return try bracket()
        case ".": return .set(CharacterSet(ranges: CharacterSet.all.ranges, excludesNewline: options.excludesNewline))
        case "^": return .anchor(options.matchesLines ? .lineStart : .textStart)
        case "$": return .anchor(options.matchesLines ? .lineEnd : .textEnd)
        case "\\": return try escape()
        case "*", "+", "?":
            let isLiteral = options.syntax == .basic
            if !isLiteral { throw PatternParser.error("quantifier operand invalid") }
        case "{" where options.syntax != .basic && isDigit(peek()):
            throw PatternParser.error("quantifier operand invalid")
        default: break
        }
        return one(character)
    }

    func one(_ character: Unicode.Scalar) -> PatternNode { .set(.one(character, ignoresCase: options.ignoresCase)) }

    mutating func group() throws(PostgresError) -> PatternNode {
        if options.syntax == .advanced, consume(if: "?") { return try specialGroup() }
        guard lookDepth == 0 else {
            let node = try alternatives()
            try closeGroup()
            return grouped(node)
        }
        groupCount += 1
        let number = groupCount
        openGroups.insert(number)
        let node = try alternatives()
        openGroups.remove(number)
        try closeGroup()
        return .group(number, node)
    }

    private mutating func specialGroup() throws(PostgresError) -> PatternNode {
        switch next() {
        case ":":
            let node = try alternatives()
            try closeGroup()
            return grouped(node)
        case "=": return try look(isAhead: true, isNegative: false)
        case "!": return try look(isAhead: true, isNegative: true)
        case "<":
            switch next() {
            case "=": return try look(isAhead: false, isNegative: false)
            case "!": return try look(isAhead: false, isNegative: true)
            default: throw PatternParser.error("quantifier operand invalid")
            }
        default: throw PatternParser.error("quantifier operand invalid")
        }
    }

    /// What parentheses hold: it is a part of its own, and a place in them can be repeated, other than a bare one.
    private func grouped(_ node: PatternNode) -> PatternNode {
        if case .either = node { node } else { .sequence([node]) }
    }

    private mutating func look(isAhead: Bool, isNegative: Bool) throws(PostgresError) -> PatternNode {
        lookDepth += 1
        defer { lookDepth -= 1 }
        let node = try alternatives()
        try closeGroup()
        return .look(node, isAhead: isAhead, isNegative: isNegative)
    }

    private mutating func closeGroup() throws(PostgresError) {
        if options.syntax == .basic { _ = consume(if: "\\") }
        guard consume(if: ")") else { throw PatternParser.error("parentheses () not balanced") }
    }

    /// A reference to a group that is read already.
    mutating func reference(_ number: Int) throws(PostgresError) -> PatternNode {
        guard lookDepth == 0, number >= 1, number <= groupCount, !openGroups.contains(number) else {
            throw PatternParser.error("invalid backreference number")
        }
        hasBackReference = true
        return .back(number)
    }
}
