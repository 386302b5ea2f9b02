/// Rows that are compared field by field, for a database to which a NULL in a row is a value like others.
enum DialectRows {
    /// A comparison of two rows as one of their fields; nil for all else.
    static func comparison(_ node: BinaryExpression) -> Expression? {
        guard case .row(let left) = node.left, case .row(let right) = node.right, !left.fields.isEmpty,
            left.fields.count == right.fields.count
        else { return nil }
        let pairs = Array(zip(left.fields, right.fields))
        switch node.operator.symbol {
        case "=": return joined(.and, pairs.map { compared($0.0, "=", $0.1) })
        case "<>": return joined(.or, pairs.map { compared($0.0, "<>", $0.1) })
        case "<", ">", "<=", ">=": return ordered(pairs, node.operator.symbol)
        default: return nil
        }
    }

    /// `row IN (row, …)` as comparisons of the fields; nil for all else.
    static func membership(_ node: InListExpression) -> Expression? {
        guard case .row = node.operand else { return nil }
        let found = node.items.compactMap {
            comparison(BinaryExpression(left: node.operand, operator: OperatorName("="), right: $0))
        }
        guard found.count == node.items.count else { return nil }
        let one = joined(.or, found)
        return node.isNegated ? .not(NotExpression(operand: one)) : one
    }

    /// `row IS NULL` as a test of each field; nil for all else.
    static func test(_ node: IsTest) -> Expression? {
        guard node.kind == .null, case .row(let row) = node.operand, !row.fields.isEmpty else { return nil }
        return joined(
            .and,
            row.fields.map { .isTest(IsTest(operand: $0, kind: .null, isNegated: node.isNegated)) }
        )
    }

    /// The first fields decide, and those behind them where they are equal.
    private static func ordered(_ pairs: [(Expression, Expression)], _ symbol: String) -> Expression? {
        guard let last = pairs.last else { return nil }
        return pairs.dropLast().reversed().reduce(compared(last.0, symbol, last.1)) { rest, pair in
            let strict = compared(pair.0, String(symbol.prefix(1)), pair.1)
            return joined(.or, [strict, joined(.and, [compared(pair.0, "=", pair.1), rest])])
        }
    }

    /// A comparison of two fields, which may be rows themselves.
    private static func compared(_ left: Expression, _ symbol: String, _ right: Expression) -> Expression {
        let node = BinaryExpression(left: left, operator: OperatorName(symbol), right: right)
        return comparison(node) ?? .binary(node)
    }

    private static func joined(_ word: LogicalExpression.Operator, _ parts: [Expression]) -> Expression {
        parts.count == 1 ? parts[0] : .logical(LogicalExpression(operator: word, operands: parts))
    }
}
