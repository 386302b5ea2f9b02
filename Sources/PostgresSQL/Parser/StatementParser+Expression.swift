/// How tightly operators bind, as in the precedence table of PostgreSQL's grammar.
enum Precedence {
    static let or = 1
    static let and = 2
    static let not = 3
    static let isTest = 4
    static let comparison = 5
    static let between = 6
    static let otherOperator = 8
    static let addition = 9
    static let multiplication = 10
    static let power = 11
    static let atTimeZone = 12
    static let collate = 13
    static let sign = 14
    static let cast = 16
}

extension StatementParser {
    /// An expression of operators that bind at least as tightly as `minimum`.
    ///
    /// - Parameter isRestricted: Whether it is one that may stand before an AND or IN that is not its own (`b_expr`).
    mutating func expression(_ minimum: Int = 0, isRestricted: Bool = false) throws(ParseFailure) -> Expression {
        let outer = try enter()
        defer { leave(outer) }
        let start = start
        let isItem = isItem
        let isSubstring = isSubstring
        self.isItem = false
        self.isSubstring = false
        let first = try operand(isRestricted)
        return try continued(first, start, minimum, isRestricted, isItem: isItem, isSubstring: isSubstring)
    }

    /// An expression whose first operand has been read.
    mutating func continued(
        _ first: consuming Expression,
        _ start: Int,
        _ minimum: Int,
        _ isRestricted: Bool,
        isItem: Bool = false,
        isSubstring: Bool = false
    ) throws(ParseFailure) -> Expression {
        var left = first
        var nonAssociative = -1
        while !isAtEnd {
            let power = infixPrecedence(isRestricted)
            guard power >= minimum else { break }
            if power == nonAssociative { throw syntaxError() }
            if isItem, token.kind == .word, isAtLabel { break }
            if isSubstring, token.keyword == .similar, peek().keyword != .to { break }
            let shift = index
            var isOpen = false
            left = try infix(left, start, power, isRestricted, isItem, &isOpen)
            nonAssociative = isOpen ? power : -1
            try grow()
            guard index > shift else { break }
        }
        return left
    }

    /// How tightly the operator binds that the current token is, or -1 where it is none.
    private func infixPrecedence(_ isRestricted: Bool) -> Int {
        switch token.kind {
        case .equals, .less, .greater, .lessOrEqual, .greaterOrEqual, .notEqual: Precedence.comparison
        case .plus, .minus: Precedence.addition
        case .star, .slash, .percent: Precedence.multiplication
        case .caret: Precedence.power
        case .otherOperator: isDoubledEquals ? Precedence.comparison : Precedence.otherOperator
        case .doubleColon: Precedence.cast
        case .word where token.keyword != .unknownWord: wordPrecedence(isRestricted)
        default: -1
        }
    }

    /// Whether the current token is `==`, which is no operator that PostgreSQL has.
    private var isDoubledEquals: Bool {
        token.kind == .otherOperator && token.end - token.start == 2 && !isStrict
            && source[start] == UInt8(ascii: "=") && source[start + 1] == UInt8(ascii: "=")
    }

    private func wordPrecedence(_ isRestricted: Bool) -> Int {
        switch token.keyword {
        case .operator: return Precedence.otherOperator
        case .is: return Precedence.isTest
        default: break
        }
        if isRestricted { return -1 }
        switch token.keyword {
        case .and: return Precedence.and
        case .or: return Precedence.or
        case .isnull, .notnull: return Precedence.isTest
        case .between, .in, .like, .ilike: return Precedence.between
        case .similar: return Precedence.between
        case .not: return isAtNegatedTest ? Precedence.between : -1
        case .at: return Precedence.atTimeZone
        case .collate: return Precedence.collate
        default: return -1
        }
    }

    /// Whether the word at the current token is the label of a select item, as what follows it shows.
    private var isAtLabel: Bool {
        let next = peek()
        switch next.kind {
        case .comma, .endOfText, .semicolon, .rightParenthesis: return token.isBareLabel
        case .word where next.keyword != .unknownWord: return Self.followsItem(next.keyword) && token.isBareLabel
        default: return false
        }
    }

    /// Whether a keyword may stand behind an item of a select list.
    private static func followsItem(_ keyword: Keyword) -> Bool {
        switch keyword {
        case .from, .where, .group, .having, .window, .union, .intersect, .except, .order, .limit, .offset, .fetch,
            .for, .into, .on, .returning:
            true
        default: false
        }
    }

    /// The node of the operator at the current token.
    ///
    /// - Parameter isOpen: Set where the node ends with an operand, so that no operator of its rank may follow.
    @inline(never)
    private mutating func infix(
        _ left: Expression,
        _ start: Int,
        _ power: Int,
        _ isRestricted: Bool,
        _ isItem: Bool,
        _ isOpen: inout Bool
    ) throws(ParseFailure) -> Expression {
        if token.kind != .word {
            if token.kind == .doubleColon {
                advance()
                let type = try typeName()
                return .cast(CastExpression(operand: left, type: type, range: range(from: start)))
            }
            var name = OperatorName(source.operatorSymbol(token), range: token.range)
            if isDoubledEquals {
                name.symbol = "="
                note("== is read as =", at: token.range)
            }
            advance()
            return try binary(left, name, start, power, isRestricted, &isOpen)
        }
        switch token.keyword {
        case .and, .or: return try logical(left, start, power, isItem)
        case .operator:
            let name = try operatorInParentheses()
            return try binary(left, name, start, power, isRestricted, &isOpen)
        case .is, .isnull, .notnull: return try isTest(left, start, isRestricted, &isOpen)
        case .at:
            advance()
            try expect(.time)
            try expect(.zone)
            let zone = try expression(Precedence.atTimeZone + 1)
            return .atTimeZone(AtTimeZoneExpression(operand: left, zone: zone, range: range(from: start)))
        case .collate:
            advance()
            let name = try anyName()
            return .collate(CollateExpression(operand: left, collation: name, range: range(from: start)))
        default: return try membership(left, start, &isOpen)
        }
    }

    /// `a operator b`, or `a operator ANY (…)`.
    @inline(never)
    private mutating func binary(
        _ left: Expression,
        _ name: OperatorName,
        _ start: Int,
        _ power: Int,
        _ isRestricted: Bool,
        _ isOpen: inout Bool
    ) throws(ParseFailure) -> Expression {
        if token.keyword != .unknownWord, !isRestricted, at(.any) || at(.all) || at(.some) {
            return try quantified(left, name, start)
        }
        let right = try expression(power + 1, isRestricted: isRestricted)
        isOpen = power == Precedence.comparison
        return .binary(BinaryExpression(left: left, operator: name, right: right, range: range(from: start)))
    }

    /// `ANY (…)`, `SOME (…)`, `ALL (…)` behind an operator.
    @inline(never)
    mutating func quantified(
        _ left: Expression,
        _ name: OperatorName,
        _ start: Int
    ) throws(ParseFailure) -> Expression {
        let isAll = at(.all)
        advance()
        guard at(.leftParenthesis) else { throw syntaxError() }
        let right: QuantifiedExpression.Right
        switch try parenthesized(allowsRow: false) {
        case .query(let query): right = .query(query)
        case .expression(let array): right = .array(array)
        case .row: throw syntaxError()
        }
        return .quantified(
            QuantifiedExpression(left: left, operator: name, isAll: isAll, right: right, range: range(from: start))
        )
    }

    /// A chain of ANDs or of ORs.
    @inline(never)
    private mutating func logical(
        _ left: Expression,
        _ start: Int,
        _ power: Int,
        _ isItem: Bool
    ) throws(ParseFailure) -> Expression {
        let keyword = token.keyword
        let word = keyword == .and ? LogicalExpression.Operator.and : .or
        var operands = [left]
        // Parentheses around the left operand make no difference, as in PostgreSQL's grammar.
        if case .logical(let inner) = left, inner.operator == word { operands = inner.operands }
        while !(isItem && isAtLabel), take(keyword) { operands.append(try expression(power + 1)) }
        return .logical(
            LogicalExpression(operator: word, operands: operands, range: range(from: start))
        )
    }

    /// `OPERATOR(schema.op)`.
    @inline(never)
    mutating func operatorInParentheses() throws(ParseFailure) -> OperatorName {
        let start = start
        advance()
        try expect(.leftParenthesis)
        var schema: String?
        while !isAtEnd, token.isColumnName {
            schema = takeIdentifier().value
            try expect(.dot)
        }
        guard !isAtEnd, token.isOperator else { throw syntaxError() }
        let symbol = source.operatorSymbol(token)
        advance()
        try expect(.rightParenthesis)
        return OperatorName(symbol, schema: schema, range: range(from: start))
    }
}
