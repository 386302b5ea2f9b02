/// A comparison of a column with constants or parameters.
public struct SimpleCondition: Hashable, Sendable {
    /// How the column is compared.
    public enum Comparison: String, Hashable, Sendable {
        /// `column = value`.
        case equal = "="
        /// `column <> value`.
        case notEqual = "<>"
        /// `column < value`.
        case less = "<"
        /// `column <= value`.
        case lessOrEqual = "<="
        /// `column > value`.
        case greater = ">"
        /// `column >= value`.
        case greaterOrEqual = ">="
        /// `column LIKE value`.
        case like = "LIKE"
        /// `column ILIKE value`.
        case ilike = "ILIKE"
        /// `column IN (value, …)`.
        case `in` = "IN"
        /// `column = ANY (value)`.
        case equalAny = "= ANY"
        /// `column IS NULL`.
        case isNull = "IS NULL"
        /// `column IS NOT NULL`.
        case isNotNull = "IS NOT NULL"

        /// The comparison with its sides exchanged, where there is one.
        var mirrored: Comparison? {
            switch self {
            case .equal, .notEqual: self
            case .less: .greater
            case .lessOrEqual: .greaterOrEqual
            case .greater: .less
            case .greaterOrEqual: .lessOrEqual
            default: nil
            }
        }
    }

    /// The column.
    public var column: ColumnReference
    /// How it is compared.
    public var comparison: Comparison
    /// What it is compared with: constants and parameters, maybe cast; none for IS NULL, several for IN.
    public var values: [Expression]

    /// A condition.
    public init(column: ColumnReference, comparison: Comparison, values: [Expression]) {
        self.column = column
        self.comparison = comparison
        self.values = values
    }

    /// The first value, where there is one.
    public var value: Expression? { values.first }

    /// The simple conditions among those that an expression joins with AND.
    public static func all(in expression: Expression?) -> [SimpleCondition] {
        guard let expression else { return [] }
        switch expression {
        case .logical(let node) where node.operator == .and: return node.operands.flatMap { all(in: $0) }
        case .binary(let node): return fields(node) ?? comparison(node).map { [$0] } ?? []
        case .between(let node): return range(node)
        case .inList(let node) where node.items.allSatisfy(\.isConstant):
            // `NOT IN` is a `<>` for each value.
            if node.isNegated { return node.items.flatMap { condition(node.operand, .notEqual, [$0]) } }
            return condition(node.operand, .in, node.items)
        case .like(let node) where !node.isNegated && node.escape == nil && node.pattern.isConstant:
            switch node.kind {
            case .like: return condition(node.operand, .like, [node.pattern])
            case .ilike: return condition(node.operand, .ilike, [node.pattern])
            case .similar: return []
            }
        case .isTest(let node) where node.kind == .null:
            return condition(node.operand, node.isNegated ? .isNotNull : .isNull, [])
        case .quantified(let node):
            guard case .array(let array) = node.right, array.isConstant, !node.isAll, node.operator.symbol == "=",
                node.operator.isBuiltIn
            else { return [] }
            return condition(node.left, .equalAny, [array])
        default: return []
        }
    }

    private static func condition(
        _ operand: Expression,
        _ comparison: Comparison,
        _ values: [Expression]
    ) -> [SimpleCondition] {
        guard case .column(let column) = operand, !column.isStar else { return [] }
        return [SimpleCondition(column: column, comparison: comparison, values: values)]
    }

    private static func comparison(_ node: BinaryExpression) -> SimpleCondition? {
        guard node.operator.isBuiltIn, let comparison = Comparison(rawValue: node.operator.symbol) else { return nil }
        if node.right.isConstant { return condition(node.left, comparison, [node.right]).first }
        guard node.left.isConstant, let mirrored = comparison.mirrored else { return nil }
        return condition(node.right, mirrored, [node.left]).first
    }

    /// `(a, b) = (1, 2)`: a condition for each field.
    private static func fields(_ node: BinaryExpression) -> [SimpleCondition]? {
        guard case .row(let left) = node.left, case .row(let right) = node.right, node.operator.isBuiltIn,
            node.operator.symbol == "=", left.fields.count == right.fields.count
        else { return nil }
        return zip(left.fields, right.fields).compactMap { left, right in
            comparison(BinaryExpression(left: left, operator: node.operator, right: right))
        }
    }

    private static func range(_ node: BetweenExpression) -> [SimpleCondition] {
        guard !node.isNegated, !node.isSymmetric, node.low.isConstant, node.high.isConstant else { return [] }
        return condition(node.operand, .greaterOrEqual, [node.low])
            + condition(node.operand, .lessOrEqual, [node.high])
    }
}

extension OperatorName {
    /// Whether no other schema than PostgreSQL's own is named.
    fileprivate var isBuiltIn: Bool { schema == nil || schema == "pg_catalog" }
}

extension Expression {
    /// Whether it is a constant or a parameter, maybe cast or with a sign, or an array of such.
    public var isConstant: Bool {
        switch self {
        case .literal, .parameter: true
        case .cast(let node): node.operand.isConstant
        case .prefix(let node):
            (node.operator.symbol == "-" || node.operator.symbol == "+") && node.operand.isConstant
        case .array(let node): node.elements.allSatisfy(\.isConstant)
        default: false
        }
    }
}
