/// What becomes of a function or an operator in a dialect.
public enum DialectRule: Sendable {
    /// It means the same there.
    case same
    /// It has another name.
    case renamed(String)
    /// A text for each number of arguments, with `$1`, `$2` … for them; `$*` stands for all.
    case templates([Int: String])
    /// A text for any number of arguments that it names.
    case template(String)
    /// It has no equivalent, for this reason.
    case refused(String)
    /// Another form that its arguments decide on; what is known about the types of values helps.
    case rewritten(@Sendable ([Expression], DialectTyping) -> DialectRewriting)
}

/// What a closure of a dialect makes of an expression.
public enum DialectRewriting: Sendable {
    /// It stays as it is.
    case unchanged
    /// Another expression in PostgreSQL's terms, which is printed in the dialect.
    case expression(Expression)
    /// A text with `$1`, `$2` … for expressions.
    case template(String, [Expression])
    /// There is no equivalent, for this reason.
    case refused(String)
}

/// What a type of PostgreSQL is in a dialect.
public enum DialectType: Hashable, Sendable {
    /// Another name; as many of its modifiers are kept as the number says, more are refused.
    case named(String, modifiers: Int = 0)
    /// Another name that does not mean quite the same, as the note says.
    case noted(String, String)
    /// It has no equivalent.
    case refused(String)
}

/// What is known about the types of expressions while a statement is printed.
public struct DialectTyping {
    /// A sort of values.
    public enum Kind: Hashable, Sendable {
        /// `smallint`, `integer`.
        case integer
        /// `bigint`.
        case bigInteger
        /// `numeric`.
        case decimal
        /// `real`, `double precision`.
        case float
        /// `text` and its like.
        case text
        /// `date`.
        case date
        /// `timestamp`, `timestamptz`.
        case timestamp
        /// `interval`.
        case interval
        /// `json`, `jsonb`.
        case json
        /// An array.
        case array
        /// Anything else.
        case other
    }

    /// The types of columns, as the caller knows them.
    let columnType: (ColumnReference) -> TypeName?

    /// What sort of value an expression has; nil where that cannot be told.
    public func kind(of expression: Expression) -> Kind? {
        switch expression {
        case .literal(let literal): kind(of: literal)
        case .column(let column): column.isStar ? nil : columnType(column).map(kind)
        case .cast(let cast): kind(of: cast.type)
        case .prefix(let node) where ["-", "+", "@"].contains(node.operator.symbol): kind(of: node.operand)
        case .binary(let node): kind(of: node)
        case .array, .arraySubquery: .array
        case .function(let call): kind(of: call)
        case .case(let node): common(node.branches.map(\.result) + (node.otherwise.map { [$0] } ?? []))
        case .subquery(let node): kind(ofFirstColumnOf: node.query)
        case .collate: .text
        default: nil
        }
    }

    /// Whether an expression is certain to be a whole number (true) or another number (false); nil where it is not known.
    public func isWhole(_ expression: Expression) -> Bool? {
        switch kind(of: expression) {
        case .integer, .bigInteger: true
        case .decimal, .float, .interval: false
        default: nil
        }
    }

    private func kind(of literal: Literal) -> Kind? {
        switch literal.value {
        case .integer(let value): Int32(exactly: value) == nil ? .bigInteger : .integer
        case .decimal: .decimal
        case .bool, .bits, .hexBits: .other
        case .null, .string: nil
        }
    }

    private func kind(of type: TypeName) -> Kind {
        if !type.arrayBounds.isEmpty { return .array }
        switch type.name.name {
        case "int2", "int4", "smallint", "integer", "int": return .integer
        case "int8", "bigint": return .bigInteger
        case "numeric", "decimal": return .decimal
        case "float4", "float8": return .float
        case "text", "varchar", "bpchar", "name": return .text
        case "date": return .date
        case "timestamp", "timestamptz": return .timestamp
        case "interval": return .interval
        case "json", "jsonb": return .json
        default: return .other
        }
    }

    private func kind(of node: BinaryExpression) -> Kind? {
        guard node.operator.schema == nil, "+-*/%".contains(node.operator.symbol) else { return nil }
        let kinds = [kind(of: node.left), kind(of: node.right)]
        if kinds.contains(.float) { return .float }
        if kinds.contains(.interval), !"/*".contains(node.operator.symbol) { return nil }
        if kinds[0] == .interval { return .interval }
        let numbers: [Kind?] = [.integer, .bigInteger, .decimal]
        guard kinds.allSatisfy(numbers.contains) else { return nil }
        return kinds.contains(.decimal) ? .decimal : kinds.contains(.bigInteger) ? .bigInteger : .integer
    }

    private func kind(of call: FunctionCall) -> Kind? {
        let arguments = call.arguments.map(\.value)
        switch call.name.name {
        case "count", "row_number", "rank", "dense_rank": return .bigInteger
        case "length", "char_length", "strpos", "position", "cardinality", "array_length", "ascii", "ntile":
            return .integer
        case "extract", "avg": return arguments.first.flatMap(kind) == .float ? .float : .decimal
        case "date_part", "random", "percent_rank", "cume_dist": return .float
        case "abs", "min", "max", "lag", "lead", "first_value", "last_value": return arguments.first.flatMap(kind)
        case "sum":
            let kind = arguments.first.flatMap(kind)
            return kind == .integer ? .bigInteger : kind == .bigInteger ? .decimal : kind
        case "coalesce", "greatest", "least", "nullif": return common(arguments)
        case "lower", "upper", "concat", "replace", "string_agg", "trim", "btrim", "left", "right": return .text
        default: return nil
        }
    }

    private func kind(ofFirstColumnOf query: SelectQuery) -> Kind? {
        guard case .select(let core) = query.body else { return nil }
        return core.columns.first.flatMap { kind(of: $0.expression) }
    }

    /// The kind that all of some expressions have, NULLs aside; of numbers the widest.
    private func common(_ expressions: [Expression]) -> Kind? {
        let kinds = expressions.filter { $0 != .literal(Literal(.null)) }.map { kind(of: $0) }
        guard let first = kinds.first else { return nil }
        if kinds.allSatisfy({ $0 == first }) { return first }
        let numbers: [Kind?] = [.float, .decimal, .bigInteger, .integer]
        guard kinds.allSatisfy(numbers.contains) else { return nil }
        return numbers.first { kinds.contains($0) } ?? nil
    }
}
