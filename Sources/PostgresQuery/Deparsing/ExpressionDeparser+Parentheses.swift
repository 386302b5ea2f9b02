import PostgresWire

extension ExpressionDeparser {
    /// Whether an expression needs no parentheses below a parent.
    func isSimple(_ expression: BoundExpression, below parent: BoundExpression) -> Bool {
        switch expression.kind {
        case .constant, .parameter, .column: return true
        case .array, .row, .coalesce, .extremum, .sqlValue, .nullIf, .aggregate, .grouping, .window, .choice,
            .subscript, .binding, .chain:
            return true
        case .field:
            if case .field = parent.kind { return false }
            return true
        case .relabel(let operand), .inputOutput(let operand), .fitted(let operand, _),
            .arrayCoercion(let operand, _), .domain(let operand, _), .collate(let operand, _):
            if case .collation = expression.form.kind { return false }
            return isSimple(operand, below: expression)
        case .call(let function, _):
            guard function.operatorName != nil else { return true }
            if case .call(let other, let operands) = parent.kind, other.operatorName != nil {
                return isSimple(expression, function, below: other, isFirst: operands.first == expression)
            }
            return hasOwnBrackets(parent, includesLogic: true)
        case .subquery, .isNull, .isTruth, .isDistinct: return hasOwnBrackets(parent, includesLogic: true)
        case .and, .or, .not: return isSimpleLogic(expression, below: parent)
        case .quantifiedList, .quantifiedArray, .rowComparison: return false
        }
    }

    /// Arithmetic below arithmetic, by what binds tighter.
    private func isSimple(
        _ expression: BoundExpression,
        _ function: BoundFunction,
        below parent: BoundFunction,
        isFirst: Bool
    ) -> Bool {
        func rank(_ function: BoundFunction) -> Int? {
            guard function.arguments.count == 2 else { return nil }
            switch function.operatorName {
            case "+", "-": return 0
            case "*", "/", "%": return 1
            default: return nil
            }
        }
        guard let own = rank(function), let other = rank(parent) else { return false }
        return own == other ? isFirst : own > other
    }

    private func isSimpleLogic(_ expression: BoundExpression, below parent: BoundExpression) -> Bool {
        switch (expression.kind, parent.kind) {
        case (.not, .and), (.not, .or), (.and, .and), (.and, .or), (.or, .or): true
        case (_, .and), (_, .or), (_, .not): false
        default: hasOwnBrackets(parent, includesLogic: false)
        }
    }

    /// Whether a parent sets its operands apart by itself.
    private func hasOwnBrackets(_ parent: BoundExpression, includesLogic: Bool) -> Bool {
        switch parent.kind {
        case .call(let function, _):
            guard function.operatorName == nil else { return false }
            switch parent.form.kind {
            case .implicitCast, .explicitCast, .standardSyntax: return false
            default: return true
            }
        case .and, .or, .not: return includesLogic
        case .subscript, .array, .row, .coalesce, .extremum, .nullIf, .aggregate, .grouping, .window, .choice:
            return true
        default: return false
        }
    }
}
