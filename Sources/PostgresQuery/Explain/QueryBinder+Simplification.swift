import PostgresCatalog
import PostgresWire

extension QueryBinder {
    /// An expression as PostgreSQL's planner leaves it: its constant parts are computed, NOT is drawn into comparisons.
    func simplified(_ expression: BoundExpression) -> BoundExpression {
        let inner = expression.mapChildren { simplified($0) }
        switch inner.kind {
        case .constant, .parameter, .column, .aggregate, .window, .subquery, .sqlValue, .grouping: return inner
        case .and(let operands): return simplifiedLogic(inner, operands, isAnd: true)
        case .or(let operands): return simplifiedLogic(inner, operands, isAnd: false)
        case .not(let operand): return negated(operand) ?? inner
        case .quantifiedList(let left, let function, let elements, let isAll):
            guard let array = constantArray(elements) else { return inner }
            var copy = inner
            copy.kind = .quantifiedArray(left, function, array, isAll: isAll)
            return copy
        case .call(let function, let operands) where operands.count == 2 && operands[0].type == .bool:
            return truth(function, operands) ?? computed(inner) ?? inner
        case .collate(let operand, _):
            // The planner has looked at the collation, and keeps the operand under its type.
            var copy = inner
            copy.kind = .relabel(operand)
            return copy.written(.explicitCast)
        default: return computed(inner) ?? inner
        }
    }

    /// `a = true` and `a = false` are `a` and `NOT a`.
    private func truth(_ function: BoundFunction, _ operands: [BoundExpression]) -> BoundExpression? {
        guard function.operatorName == "=" || function.operatorName == "<>" else { return nil }
        for (operand, other) in [(operands[0], operands[1]), (operands[1], operands[0])] {
            guard case .constant(.bool(let value)) = other.kind else { continue }
            return value == (function.operatorName == "=") ? operand : withNot(operand)
        }
        return nil
    }

    /// The value of an expression all of whose operands are constants; nil where it hangs on more than these.
    private func computed(_ expression: BoundExpression) -> BoundExpression? {
        var isConstant = true
        expression.forEachChild { operand in
            if case .constant = operand.kind { return }
            isConstant = false
        }
        if case .call(let function, _) = expression.kind, function.volatility != "i" || function.returnsSet {
            return nil
        }
        guard isConstant else { return nil }
        let outer = (dependence, planFailure)
        defer { (dependence, planFailure) = outer }
        guard let constant = try? compile(expression, Layout()) as? ConstantEvaluator else { return nil }
        return BoundExpression(
            kind: .constant(constant.value),
            type: expression.type,
            typeModifier: expression.typeModifier
        )
    }

    /// Constants as an array of them.
    private func constantArray(_ elements: [BoundExpression]) -> BoundExpression? {
        guard let type = elements.first?.type, let array = facts.array(of: type),
            elements.allSatisfy({ if case .constant = $0.kind { true } else { false } })
        else { return nil }
        return computed(BoundExpression(kind: .array(elements, element: type, isNested: false), type: array))
    }

    /// AND or OR without the operands that change nothing, those of the same word within it taken out of it.
    private func simplifiedLogic(
        _ expression: BoundExpression,
        _ operands: [BoundExpression],
        isAnd: Bool
    ) -> BoundExpression {
        var kept: [BoundExpression] = []
        for operand in operands {
            switch operand.kind {
            case .constant(.bool(let value)):
                if value != isAnd { return operand }
            case .and(let inner) where isAnd: kept += inner
            case .or(let inner) where !isAnd: kept += inner
            default: kept.append(operand)
            }
        }
        guard let first = kept.first else { return BoundExpression(kind: .constant(.bool(isAnd)), type: .bool) }
        if kept.count == 1 { return first }
        var copy = expression
        copy.kind = isAnd ? .and(kept) : .or(kept)
        return copy
    }

    /// NOT of an expression without the word; nil where it needs the word.
    private func negated(_ operand: BoundExpression) -> BoundExpression? {
        var copy = operand
        switch operand.kind {
        case .constant(.bool(let value)): copy.kind = .constant(.bool(!value))
        case .not(let inner): return inner
        case .isNull(let inner, let isNegated): copy.kind = .isNull(inner, isNegated: !isNegated)
        case .and(let operands): copy.kind = .or(operands.map(withNot))
        case .or(let operands): copy.kind = .and(operands.map(withNot))
        case .call(let function, let operands):
            guard let opposite = opposite(of: function) else { return nil }
            copy.kind = .call(opposite, operands)
        case .quantifiedArray(let left, let function, let array, let isAll):
            guard let opposite = opposite(of: function) else { return nil }
            copy.kind = .quantifiedArray(left, opposite, array, isAll: !isAll)
        default: return nil
        }
        return copy
    }

    private func withNot(_ operand: BoundExpression) -> BoundExpression {
        negated(operand) ?? BoundExpression(kind: .not(operand), type: .bool)
    }

    /// The operator that is true where another is false.
    private func opposite(of function: BoundFunction) -> BoundFunction? {
        guard let symbol = function.operatorName,
            let row = BuiltInCatalog.shared.operators(named: symbol).first(where: { $0.function == function.oid }),
            let other = BuiltInCatalog.shared.operator(row.negator)
        else { return nil }
        var opposite = function
        opposite.operatorName = other.name
        opposite.oid = other.function
        return opposite
    }
}
