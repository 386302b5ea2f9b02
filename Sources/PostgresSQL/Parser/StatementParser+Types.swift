extension StatementParser {
    /// A type: `[SETOF] name [(modifiers)] [array bounds]`, in any of the standard's spellings.
    ///
    /// - Parameter allowsColumnType: Whether `table.column%TYPE` may stand here.
    @inline(never)
    mutating func typeName(allowsColumnType: Bool = false) throws(ParseFailure) -> TypeName {
        let start = start
        let isSet = take(.setof)
        var type = try simpleTypeName(allowsColumnType: allowsColumnType)
        if take(.array) {
            var bound: Int?
            if take(.leftBracket) {
                bound = try arrayBound()
                guard bound != nil else { throw syntaxError() }
                try expect(.rightBracket)
            }
            type.arrayBounds = [bound]
        } else {
            while take(.leftBracket) {
                type.arrayBounds.append(try arrayBound())
                try expect(.rightBracket)
            }
        }
        type.isSet = isSet
        type.range = range(from: start)
        return type
    }

    /// A type without SETOF and array bounds.
    mutating func simpleTypeName(allowsColumnType: Bool = false) throws(ParseFailure) -> TypeName {
        guard !isAtEnd else { throw syntaxError() }
        let start = start
        guard var type = try builtInType(isConstant: false) else { return try genericType(allowsColumnType) }
        type.range = range(from: start)
        return type
    }

    private mutating func arrayBound() throws(ParseFailure) -> Int? {
        guard isAtInteger else { return nil }
        guard case .integer(let bound) = literal().value else { return nil }
        return Int(truncatingIfNeeded: bound)
    }

    mutating func genericType(_ allowsColumnType: Bool) throws(ParseFailure) -> TypeName {
        guard token.isTypeOrFunctionName else { throw syntaxError() }
        var parts = [takeIdentifier()]
        while take(.dot) { parts.append(try label()) }
        var type = TypeName(QualifiedName(parts))
        if allowsColumnType, parts.count > 1, at(.percent) {
            advance()
            try expect(.type)
            type.isColumnType = true
            return type
        }
        type.modifiers = try modifiers()
        return type
    }

    /// `(a, b)`, where it is written.
    private mutating func modifiers() throws(ParseFailure) -> [Expression] {
        guard take(.leftParenthesis) else { return [] }
        var list: [Expression] = []
        repeat { list.append(try expression()) } while take(.comma)
        try expect(.rightParenthesis)
        return list
    }

    /// A type that the grammar knows by its keyword, or nil where the current token is none.
    ///
    /// - Parameter isConstant: Whether a string follows: then a length left out means any length.
    mutating func builtInType(isConstant: Bool) throws(ParseFailure) -> TypeName? {
        switch token.keyword {
        case .unknownWord: return nil
        case .int, .integer: return simpleType("int4")
        case .smallint: return simpleType("int2")
        case .bigint: return simpleType("int8")
        case .real: return simpleType("float4")
        case .boolean: return simpleType("bool")
        case .double where peek().keyword == .precision:
            advance()
            return simpleType("float8")
        case .float: return try floatType()
        case .decimal, .dec, .numeric:
            var type = simpleType("numeric")
            type.modifiers = try modifiers()
            return type
        case .bit: return try bitType(isConstant)
        case .character, .char, .varchar, .national, .nchar: return try characterType(isConstant)
        case .timestamp, .time: return try timeType()
        case .interval:
            var type = simpleType("interval")
            if !isConstant { type.modifiers = try intervalModifiers() }
            return type
        default: return nil
        }
    }

    /// The type of `pg_catalog` that the current token stands for.
    private mutating func simpleType(_ name: String) -> TypeName {
        let range = token.range
        advance()
        return TypeName(.catalog(name, range: range), range: range)
    }

    private mutating func floatType() throws(ParseFailure) -> TypeName {
        var type = simpleType("float8")
        guard take(.leftParenthesis) else { return type }
        let place = token.range
        guard isAtInteger else { throw syntaxError() }
        guard case .integer(let bits) = literal().value else { throw syntaxError() }
        try expect(.rightParenthesis)
        if bits < 1 {
            throw fail("precision for type float must be at least 1 bit", sqlState: "22023", at: place)
        }
        if bits > 53 {
            throw fail("precision for type float must be less than 54 bits", sqlState: "22023", at: place)
        }
        if bits < 25 { type.name = .catalog("float4", range: type.range) }
        return type
    }

    private mutating func bitType(_ isConstant: Bool) throws(ParseFailure) -> TypeName {
        var type = simpleType("bit")
        if take(.varying) { type.name = .catalog("varbit", range: type.range) }
        type.modifiers = try modifiers()
        if type.modifiers.isEmpty, !isConstant, type.name.name == "bit" { type.modifiers = [Self.one] }
        return type
    }

    private static let one = Expression.literal(Literal(.integer(1)))

    private mutating func characterType(_ isConstant: Bool) throws(ParseFailure) -> TypeName {
        var isVarying = at(.varchar)
        if at(.national) {
            advance()
            guard at(.character) || at(.char) else { throw syntaxError() }
        }
        var type = simpleType("bpchar")
        if !isVarying { isVarying = take(.varying) }
        if isVarying { type.name = .catalog("varchar", range: type.range) }
        if take(.leftParenthesis) {
            guard isAtInteger else { throw syntaxError() }
            type.modifiers = [.literal(literal())]
            try expect(.rightParenthesis)
        } else if !isVarying, !isConstant {
            type.modifiers = [Self.one]
        }
        return type
    }

    private mutating func timeType() throws(ParseFailure) -> TypeName {
        let name = at(.timestamp) ? "timestamp" : "time"
        var type = simpleType(name)
        if take(.leftParenthesis) {
            guard isAtInteger else { throw syntaxError() }
            type.modifiers = [.literal(literal())]
            try expect(.rightParenthesis)
        }
        let hasZone = at(.with) && (peek().keyword == .time || peek().keyword == .ordinality)
        if hasZone || at(.without) {
            if hasZone { type.name = .catalog(name + "tz", range: type.range) }
            advance()
            try expect(.time)
            try expect(.zone)
        }
        return type
    }

    /// The fields and the precision of an interval, as PostgreSQL's grammar encodes them.
    mutating func intervalModifiers() throws(ParseFailure) -> [Expression] {
        if at(.leftParenthesis) { return [Self.mask(IntervalFields.full), try precision()] }
        guard let first = IntervalFields(token.keyword), !isAtEnd else { return [] }
        advance()
        var last = first
        if at(.to) {
            advance()
            guard let end = IntervalFields(token.keyword), !isAtEnd, first.mayReach(end) else { throw syntaxError() }
            advance()
            last = end
        }
        let mask = Self.mask(first.mask(to: last))
        return last == .second && at(.leftParenthesis) ? [mask, try precision()] : [mask]
    }

    private static func mask(_ bits: Int64) -> Expression { .literal(Literal(.integer(bits))) }

    private mutating func precision() throws(ParseFailure) -> Expression {
        try expect(.leftParenthesis)
        guard isAtInteger else { throw syntaxError() }
        let value = literal()
        try expect(.rightParenthesis)
        return .literal(value)
    }
}

/// The fields that an interval may be cut to, and the bits that stand for them in its type modifier.
enum IntervalFields: Int64, CaseIterable {
    case year = 4
    case month = 2
    case day = 8
    case hour = 1024
    case minute = 2048
    case second = 4096

    /// All fields.
    static let full: Int64 = 0x7FFF

    init?(_ keyword: Keyword) {
        switch keyword {
        case .year: self = .year
        case .month: self = .month
        case .day: self = .day
        case .hour: self = .hour
        case .minute: self = .minute
        case .second: self = .second
        default: return nil
        }
    }

    /// Whether `self TO end` is written in SQL.
    func mayReach(_ end: IntervalFields) -> Bool {
        switch self {
        case .year: end == .month
        case .day: end == .hour || end == .minute || end == .second
        case .hour: end == .minute || end == .second
        case .minute: end == .second
        case .month, .second: false
        }
    }

    /// The bits of the fields from this one to another.
    func mask(to last: IntervalFields) -> Int64 {
        let fields = Self.allCases
        guard let first = fields.firstIndex(of: self), let end = fields.firstIndex(of: last), first <= end else {
            return rawValue
        }
        return fields[first...end].reduce(0) { $0 | $1.rawValue }
    }
}

extension StatementParser {
    /// A constant behind a type that the grammar knows by its keyword, or nil where the keyword is only a name here.
    @inline(never)
    mutating func typedConstant(isRequired: Bool = false) throws(ParseFailure) -> Expression? {
        guard isRequired || isAtConstantType else { return nil }
        let start = start
        if at(.interval) { return try intervalConstant(start) }
        guard let type = try builtInType(isConstant: true) else { return nil }
        guard !isAtEnd, token.isString else { throw syntaxError() }
        return typedLiteral(type, start)
    }

    /// Whether the keyword at the current token is a type of a constant, as what follows it shows.
    private var isAtConstantType: Bool {
        let next = peek()
        switch token.keyword {
        case .int, .integer, .smallint, .bigint, .real, .boolean: return next.isString
        case .float, .decimal, .dec, .numeric, .varchar, .interval:
            return next.isString || next.kind == .leftParenthesis
        case .bit, .character, .char, .nchar:
            return next.isString || next.kind == .leftParenthesis || next.keyword == .varying
        case .national: return next.keyword == .character || next.keyword == .char
        case .double: return next.keyword == .precision
        case .timestamp, .time:
            if next.isString || next.kind == .leftParenthesis { return true }
            return (next.keyword == .with || next.keyword == .without) && peek(2).keyword == .time
        default: return false
        }
    }

    /// `INTERVAL '…' [fields]`, `INTERVAL(p) '…'`.
    mutating func intervalConstant(_ start: Int) throws(ParseFailure) -> Expression {
        var type = TypeName(.catalog("interval", range: token.range), range: token.range)
        advance()
        if at(.leftParenthesis) { type.modifiers = try intervalModifiers() }
        guard !isAtEnd, token.isString else { throw syntaxError() }
        let value = literal()
        if type.modifiers.isEmpty { type.modifiers = try intervalModifiers() }
        return .cast(CastExpression(operand: .literal(value), type: type, range: range(from: start)))
    }
}
