/// Reads the text of a path.
struct JSONPathParser {
    /// An expression, and whether it is a predicate: the two may stand in different places.
    private struct Parsed {
        var items: [JSONPathItem]
        var isPredicate = false
        /// Whether it stands in parentheses (or is `exists`), so that more may follow it.
        var isDelimited = false
    }

    private let text: String
    private var lexer: JSONPathLexer
    private var token = JSONPathLexer.Token(kind: .end)
    private var depth = 0
    /// How many operators there are: chains of them nest, too.
    private var operators = 0
    /// Whether `.keyvalue()` was read.
    private(set) var namesObjects = false
    /// The regular expressions that were read.
    private(set) var patterns: [JSONPathPattern] = []

    /// How deep expressions may be nested.
    private static let maximumDepth = 200
    /// How many operators a path may have.
    private static let maximumOperators = 1000

    init(_ text: String) throws(PostgresError) {
        self.text = text
        lexer = JSONPathLexer(text)
        try advance()
    }

    private mutating func advance() throws(PostgresError) { token = try lexer.next() }

    private func unexpected() -> PostgresError { JSONPathLexer.failure("syntax error", near: token.shown) }

    private func at(_ symbol: String) -> Bool { token.kind == .symbol(symbol) }

    private func at(word: String) -> Bool {
        guard case .word(let text) = token.kind else { return false }
        return JSONPathParser.keyword(text) == word
    }

    /// The word of the language that a name is; some must be written in lower case.
    private static func keyword(_ text: String) -> String? {
        let folded = text.lowercased()
        guard words.contains(folded) else { return nil }
        return ["null", "true", "false"].contains(folded) && folded != text ? nil : folded
    }

    private static let words: Set<String> = [
        "is", "to", "abs", "lax", "flag", "last", "null", "size", "true", "type", "with", "false", "floor", "double",
        "exists", "starts", "strict", "ceiling", "unknown", "datetime", "keyvalue", "like_regex",
    ]

    private mutating func consume(_ symbol: String) throws(PostgresError) -> Bool {
        guard at(symbol) else { return false }
        try advance()
        return true
    }

    private mutating func consume(word: String) throws(PostgresError) -> Bool {
        guard at(word: word) else { return false }
        try advance()
        return true
    }

    private mutating func expect(_ symbol: String) throws(PostgresError) {
        guard try consume(symbol) else { throw unexpected() }
    }

    private mutating func expect(word: String) throws(PostgresError) {
        guard try consume(word: word) else { throw unexpected() }
    }

    /// Reads the whole text.
    mutating func parse() throws(PostgresError) -> (isLax: Bool, [JSONPathItem]) {
        if token.kind == .end {
            throw PostgresError("22P02", "invalid input syntax for type jsonpath: \"\(text)\"")
        }
        let isStrict = try consume(word: "strict")
        if !isStrict { _ = try consume(word: "lax") }
        let parsed = try parseOr()
        guard token.kind == .end else { throw unexpected() }
        try JSONPathParser.check(parsed.items, isFiltered: false, isSubscript: false)
        return (!isStrict, parsed.items)
    }

    private mutating func parseOr() throws(PostgresError) -> Parsed {
        depth &+= 1
        defer { depth &-= 1 }
        guard depth < JSONPathParser.maximumDepth else {
            throw PostgresError("54001", "stack depth limit exceeded")
        }
        var left = try parseAnd()
        while at("||") {
            guard left.isPredicate else { throw unexpected() }
            try advanceBehindOperator()
            let right = try predicate(try parseAnd())
            left = Parsed(items: [.binary(.or, left.items, right.items)], isPredicate: true)
        }
        return left
    }

    private mutating func parseAnd() throws(PostgresError) -> Parsed {
        var left = try parseNot()
        while at("&&") {
            guard left.isPredicate else { throw unexpected() }
            try advanceBehindOperator()
            let right = try predicate(try parseNot())
            left = Parsed(items: [.binary(.and, left.items, right.items)], isPredicate: true)
        }
        return left
    }

    private mutating func advanceBehindOperator() throws(PostgresError) {
        operators &+= 1
        guard operators < JSONPathParser.maximumOperators else {
            throw PostgresError("54001", "stack depth limit exceeded")
        }
        try advance()
    }

    private mutating func predicate(_ parsed: Parsed) throws(PostgresError) -> Parsed {
        guard parsed.isPredicate else { throw unexpected() }
        return parsed
    }

    private mutating func expression(_ parsed: Parsed) throws(PostgresError) -> Parsed {
        guard !parsed.isPredicate else { throw unexpected() }
        return parsed
    }

    private mutating func parseNot() throws(PostgresError) -> Parsed {
        guard try consume("!") else { return try parseComparison() }
        guard at("(") || at(word: "exists") else { throw unexpected() }
        let operand = try parsePrimary()
        guard operand.isPredicate, operand.isDelimited else { throw unexpected() }
        return Parsed(items: [.not(operand.items)], isPredicate: true)
    }

    private mutating func parseComparison() throws(PostgresError) -> Parsed {
        let left = try parseSum()
        if left.isPredicate { return left }
        if case .symbol(let symbol) = token.kind {
            let operators: [String: JSONPathOperator] = [
                "==": .equal, "!=": .notEqual, "<>": .notEqual, "<": .less, ">": .greater, "<=": .lessOrEqual,
                ">=": .greaterOrEqual,
            ]
            guard let comparison = operators[symbol] else { return left }
            try advance()
            let right = try expression(try parseSum())
            return Parsed(items: [.binary(comparison, left.items, right.items)], isPredicate: true)
        }
        if try consume(word: "starts") {
            try expect(word: "with")
            let initial: JSONPathItem
            switch token.kind {
            case .string(let text): initial = .string(text)
            case .variable(let name): initial = .variable(name)
            default: throw unexpected()
            }
            try advance()
            return Parsed(items: [.binary(.startsWith, left.items, [initial])], isPredicate: true)
        }
        guard try consume(word: "like_regex") else { return left }
        guard case .string(let pattern) = token.kind else { throw unexpected() }
        try advance()
        var flags = ""
        if try consume(word: "flag") {
            guard case .string(let text) = token.kind else { throw unexpected() }
            flags = text
            try advance()
        }
        let regex = JSONPathPattern(pattern: pattern, flags: try JSONPathParser.ordered(flags))
        patterns.append(regex)
        return Parsed(items: [.likeRegex(left.items, regex)], isPredicate: true)
    }

    /// The flags of a regular expression, each once and in order.
    private static func ordered(_ flags: String) throws(PostgresError) -> String {
        for flag in flags where !"ismxq".contains(flag) {
            throw PostgresError(
                "42601",
                "invalid input syntax for type jsonpath",
                detail: "Unrecognized flag character \"\(flag)\" in LIKE_REGEX predicate."
            )
        }
        if flags.contains("x"), !flags.contains("q") {
            throw PostgresError(
                "0A000",
                "XQuery \"x\" flag (expanded regular expressions) is not implemented"
            )
        }
        return String("ismxq".filter { flags.contains($0) })
    }

    private mutating func parseSum() throws(PostgresError) -> Parsed {
        var left = try parseProduct()
        while at("+") || at("-") {
            guard !left.isPredicate else { throw unexpected() }
            let symbol: JSONPathOperator = at("+") ? .add : .subtract
            try advanceBehindOperator()
            let right = try expression(try parseProduct())
            left = Parsed(items: [.binary(symbol, left.items, right.items)])
        }
        return left
    }

    private mutating func parseProduct() throws(PostgresError) -> Parsed {
        var left = try parseSign()
        while at("*") || at("/") || at("%") {
            guard !left.isPredicate else { throw unexpected() }
            let symbol: JSONPathOperator = at("*") ? .multiply : at("/") ? .divide : .modulo
            try advanceBehindOperator()
            let right = try expression(try parseSign())
            left = Parsed(items: [.binary(symbol, left.items, right.items)])
        }
        return left
    }

    private mutating func parseSign() throws(PostgresError) -> Parsed {
        guard at("+") || at("-") else { return try parsePrimary() }
        let isNegative = at("-")
        depth &+= 1
        defer { depth &-= 1 }
        guard depth < JSONPathParser.maximumDepth else {
            throw PostgresError("54001", "stack depth limit exceeded")
        }
        try advance()
        let operand = try expression(try parseSign())
        if operand.items.count == 1, case .number(let number) = operand.items[0] {
            return Parsed(items: [.number(isNegative ? number.negated() : number)])
        }
        return Parsed(items: [.sign(isNegative: isNegative, operand.items)])
    }

    /// A constant, a variable, `$`, `@`, `last` or something in parentheses, with its accessors.
    private mutating func parsePrimary() throws(PostgresError) -> Parsed {
        var parsed = Parsed(items: [])
        switch token.kind {
        case .string(let text): parsed.items = [.string(text)]
        case .variable(let name): parsed.items = [.variable(name)]
        case .integer(let text), .number(let text): parsed.items = [.number(try Numeric(text: text))]
        case .symbol("$"): parsed.items = [.root]
        case .symbol("@"): parsed.items = [.current]
        case .symbol("("):
            try advance()
            parsed = try parseOr()
            parsed.isDelimited = true
            try expect(")")
            if parsed.isPredicate, try consume(word: "is") {
                try expect(word: "unknown")
                return Parsed(items: [.isUnknown(parsed.items)], isPredicate: true)
            }
            return try parseAccessors(behind: parsed)
        case .word(let word):
            switch JSONPathParser.keyword(word) {
            case "null"?: parsed.items = [.null]
            case "true"?: parsed.items = [.bool(true)]
            case "false"?: parsed.items = [.bool(false)]
            case "last"?: parsed.items = [.last]
            case "exists"?:
                try advance()
                try expect("(")
                let operand = try expression(try parseOr())
                try expect(")")
                return Parsed(items: [.exists(operand.items)], isPredicate: true, isDelimited: true)
            default: throw unexpected()
            }
        default: throw unexpected()
        }
        try advance()
        return try parseAccessors(behind: parsed)
    }

    private mutating func parseAccessors(behind parsed: Parsed) throws(PostgresError) -> Parsed {
        var result = parsed
        while let accessor = try parseAccessor() {
            result.items.append(accessor)
            result.isPredicate = false
            result.isDelimited = false
        }
        return result
    }

    private mutating func parseAccessor() throws(PostgresError) -> JSONPathItem? {
        if try consume("[") { return try parseSubscripts() }
        if try consume("?") {
            try expect("(")
            let condition = try predicate(try parseOr())
            try expect(")")
            return .filter(condition.items)
        }
        guard try consume(".") else { return nil }
        if try consume("*") { return .anyKey }
        if try consume("**") { return try parseLevels() }
        let key: String
        switch token.kind {
        case .string(let text):
            try advance()
            return .key(text)
        case .word(let word): key = word
        default: throw unexpected()
        }
        try advance()
        guard at("("), let word = JSONPathParser.keyword(key) else { return .key(key) }
        if let method = JSONPathMethod(rawValue: word) {
            try advance()
            try expect(")")
            if method == .keyvalue { namesObjects = true }
            return .method(method)
        }
        guard word == "datetime" else { return .key(key) }
        try advance()
        var template: String?
        if case .string(let text) = token.kind {
            template = text
            try advance()
        }
        try expect(")")
        return .datetime(template)
    }

    private mutating func parseSubscripts() throws(PostgresError) -> JSONPathItem {
        if at("*") {
            try advance()
            try expect("]")
            return .anyArray
        }
        var subscripts: [JSONPathSubscript] = []
        repeat {
            let from = try expression(try parseSum())
            var item = JSONPathSubscript(from: from.items)
            if try consume(word: "to") { item.to = try expression(try parseSum()).items }
            subscripts.append(item)
        } while try consume(",")
        try expect("]")
        return .index(subscripts)
    }

    private mutating func parseLevels() throws(PostgresError) -> JSONPathItem {
        guard try consume("{") else { return .anyLevel(from: 0, to: nil) }
        let from = try parseLevel()
        let to = try consume(word: "to") ? try parseLevel() : from
        try expect("}")
        return .anyLevel(from: from, to: to)
    }

    private mutating func parseLevel() throws(PostgresError) -> UInt32? {
        if try consume(word: "last") { return nil }
        guard case .integer(let text) = token.kind else { throw unexpected() }
        guard let level = Int32(text) else { throw .outOfRange("integer", text) }
        try advance()
        return UInt32(bitPattern: level)
    }

    /// Refuses `@` outside a filter and `last` outside brackets.
    private static func check(
        _ items: [JSONPathItem],
        isFiltered: Bool,
        isSubscript: Bool
    ) throws(PostgresError) {
        for item in items {
            switch item {
            case .current:
                if !isFiltered { throw PostgresError("42601", "@ is not allowed in root expressions") }
            case .last:
                if !isSubscript { throw PostgresError("42601", "LAST is allowed only in array subscripts") }
            case .binary(_, let left, let right):
                try check(left, isFiltered: isFiltered, isSubscript: isSubscript)
                try check(right, isFiltered: isFiltered, isSubscript: isSubscript)
            case .sign(_, let operand), .not(let operand), .isUnknown(let operand), .exists(let operand),
                .likeRegex(let operand, _):
                try check(operand, isFiltered: isFiltered, isSubscript: isSubscript)
            case .filter(let operand): try check(operand, isFiltered: true, isSubscript: isSubscript)
            case .index(let subscripts):
                for item in subscripts {
                    try check(item.from, isFiltered: isFiltered, isSubscript: true)
                    if let to = item.to { try check(to, isFiltered: isFiltered, isSubscript: true) }
                }
            default: break
            }
        }
    }
}
