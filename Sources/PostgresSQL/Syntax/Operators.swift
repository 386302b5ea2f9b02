/// An operator before its operand: `-a`, `~a`, `@ a`.
public struct PrefixExpression: Hashable, Sendable {
    /// The operator.
    public var `operator`: OperatorName
    /// The operand.
    public var operand: Expression
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        operator: OperatorName,
        operand: Expression,
        range: SourceRange = .none
    ) {
        self.operator = `operator`
        self.operand = operand
        self.range = range
    }
}

/// An operator between its operands.
public struct BinaryExpression: Hashable, Sendable {
    /// The left operand.
    public var left: Expression
    /// The operator.
    public var `operator`: OperatorName
    /// The right operand.
    public var right: Expression
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        left: Expression,
        operator: OperatorName,
        right: Expression,
        range: SourceRange = .none
    ) {
        self.left = left
        self.operator = `operator`
        self.right = right
        self.range = range
    }
}

/// A chain of `AND` or of `OR`.
public struct LogicalExpression: Hashable, Sendable {
    /// Which of the two.
    public enum Operator: String, Hashable, Sendable {
        /// `AND`.
        case and = "AND"
        /// `OR`.
        case or = "OR"
    }

    /// Which of the two.
    public var `operator`: Operator
    /// Two operands or more.
    public var operands: [Expression]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(operator: Operator, operands: [Expression], range: SourceRange = .none) {
        self.operator = `operator`
        self.operands = operands
        self.range = range
    }
}

/// `NOT a`.
public struct NotExpression: Hashable, Sendable {
    /// The operand.
    public var operand: Expression
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        operand: Expression,
        range: SourceRange = .none
    ) {
        self.operand = operand
        self.range = range
    }
}

/// `a IS [NOT] NULL` and its kin.
public struct IsTest: Hashable, Sendable {
    /// What is tested.
    public enum Kind: String, Hashable, Sendable {
        /// `IS NULL`, also `ISNULL`.
        case null = "NULL"
        /// `IS TRUE`.
        case `true` = "TRUE"
        /// `IS FALSE`.
        case `false` = "FALSE"
        /// `IS UNKNOWN`.
        case unknown = "UNKNOWN"
        /// `IS DOCUMENT`.
        case document = "DOCUMENT"
        /// `IS NORMALIZED`.
        case normalized = "NORMALIZED"
    }

    /// The operand.
    public var operand: Expression
    /// What is tested.
    public var kind: Kind
    /// `IS NOT`.
    public var isNegated: Bool
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(operand: Expression, kind: Kind, isNegated: Bool, range: SourceRange = .none) {
        self.operand = operand
        self.kind = kind
        self.isNegated = isNegated
        self.range = range
    }
}

/// `a IS [NOT] DISTINCT FROM b`.
public struct DistinctTest: Hashable, Sendable {
    /// The left operand.
    public var left: Expression
    /// The right operand.
    public var right: Expression
    /// `IS NOT DISTINCT FROM`.
    public var isNegated: Bool
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        left: Expression,
        right: Expression,
        isNegated: Bool,
        range: SourceRange = .none
    ) {
        self.left = left
        self.right = right
        self.isNegated = isNegated
        self.range = range
    }
}

/// `a [NOT] BETWEEN [SYMMETRIC] b AND c`.
public struct BetweenExpression: Hashable, Sendable {
    /// What is compared.
    public var operand: Expression
    /// The lower bound.
    public var low: Expression
    /// The upper bound.
    public var high: Expression
    /// `NOT BETWEEN`.
    public var isNegated: Bool
    /// `SYMMETRIC`: the bounds in either order.
    public var isSymmetric: Bool
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        operand: Expression,
        low: Expression,
        high: Expression,
        isNegated: Bool = false,
        isSymmetric: Bool = false,
        range: SourceRange = .none
    ) {
        self.operand = operand
        self.low = low
        self.high = high
        self.isNegated = isNegated
        self.isSymmetric = isSymmetric
        self.range = range
    }
}

/// `a [NOT] IN (b, c)`.
public struct InListExpression: Hashable, Sendable {
    /// What is looked for.
    public var operand: Expression
    /// Where it is looked for.
    public var items: [Expression]
    /// `NOT IN`.
    public var isNegated: Bool
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        operand: Expression,
        items: [Expression],
        isNegated: Bool = false,
        range: SourceRange = .none
    ) {
        self.operand = operand
        self.items = items
        self.isNegated = isNegated
        self.range = range
    }
}

/// `a [NOT] IN (SELECT …)`.
public struct InSubqueryExpression: Hashable, Sendable {
    /// What is looked for; a row for several columns.
    public var operand: Expression
    /// Where it is looked for.
    public var query: SelectQuery
    /// `NOT IN`.
    public var isNegated: Bool
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        operand: Expression,
        query: SelectQuery,
        isNegated: Bool = false,
        range: SourceRange = .none
    ) {
        self.operand = operand
        self.query = query
        self.isNegated = isNegated
        self.range = range
    }
}

/// `a [NOT] LIKE b [ESCAPE c]` and its kin.
public struct LikeExpression: Hashable, Sendable {
    /// The language of the pattern.
    public enum Kind: String, Hashable, Sendable {
        /// `LIKE`, operator `~~`.
        case like = "LIKE"
        /// `ILIKE`, operator `~~*`.
        case ilike = "ILIKE"
        /// `SIMILAR TO`.
        case similar = "SIMILAR TO"
    }

    /// What is matched.
    public var operand: Expression
    /// The language of the pattern.
    public var kind: Kind
    /// The pattern.
    public var pattern: Expression
    /// The escape character, where one is given.
    public var escape: Expression?
    /// `NOT LIKE`.
    public var isNegated: Bool
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        operand: Expression,
        kind: Kind,
        pattern: Expression,
        escape: Expression? = nil,
        isNegated: Bool = false,
        range: SourceRange = .none
    ) {
        self.operand = operand
        self.kind = kind
        self.pattern = pattern
        self.escape = escape
        self.isNegated = isNegated
        self.range = range
    }
}

/// `a operator ANY (…)` or `a operator ALL (…)`.
public struct QuantifiedExpression: Hashable, Sendable {
    /// What stands in the parentheses.
    public enum Right: Hashable, Sendable {
        /// An array.
        case array(Expression)
        /// A query of one column.
        case query(SelectQuery)
    }

    /// The left operand.
    public var left: Expression
    /// The operator; `LIKE ANY` has `~~`.
    public var `operator`: OperatorName
    /// `ALL`; otherwise `ANY` or `SOME`.
    public var isAll: Bool
    /// What stands in the parentheses.
    public var right: Right
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(left: Expression, operator: OperatorName, isAll: Bool, right: Right, range: SourceRange = .none) {
        self.left = left
        self.operator = `operator`
        self.isAll = isAll
        self.right = right
        self.range = range
    }
}

/// A query as an operand.
public struct SubqueryExpression: Hashable, Sendable {
    /// The query.
    public var query: SelectQuery
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        query: SelectQuery,
        range: SourceRange = .none
    ) {
        self.query = query
        self.range = range
    }
}

/// `ARRAY[a, b]`; an inner `[c, d]` is again an array.
public struct ArrayExpression: Hashable, Sendable {
    /// The elements.
    public var elements: [Expression]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        elements: [Expression],
        range: SourceRange = .none
    ) {
        self.elements = elements
        self.range = range
    }
}

/// `ROW(a, b)`, or `(a, b)` with two fields or more.
public struct RowExpression: Hashable, Sendable {
    /// The fields.
    public var fields: [Expression]
    /// Whether `ROW` is written.
    public var isExplicit: Bool
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        fields: [Expression],
        isExplicit: Bool = false,
        range: SourceRange = .none
    ) {
        self.fields = fields
        self.isExplicit = isExplicit
        self.range = range
    }
}
