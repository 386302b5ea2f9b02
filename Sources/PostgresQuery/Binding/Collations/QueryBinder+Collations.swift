import PostgresCatalog
import PostgresSQL
import PostgresWire

/// The collations of expressions, derived from their operands when a query is bound otherwise.
///
/// Nearly all queries name no collation and read no column that has one of its own: for them there is nothing to derive.
extension QueryBinder {
    /// The expression as an item of its own, whose collation counts for nothing around it.
    func withCollations(_ expression: BoundExpression) throws(PostgresError) -> BoundExpression {
        derivesCollations ? try derive(expression).expression : expression
    }

    /// The expression with the collations that its functions take, and the one that it has other than that of its type.
    func withOwnCollation(
        _ expression: BoundExpression
    ) throws(PostgresError) -> (expression: BoundExpression, own: OID?) {
        guard derivesCollations else { return (expression, nil) }
        let (derived, state) = try derive(expression)
        return (derived, ownCollation(state, of: derived.type))
    }

    /// The expression with the collations that its functions take, and its own collation.
    func derive(
        _ expression: BoundExpression
    ) throws(PostgresError) -> (expression: BoundExpression, state: CollationState) {
        try checkStack()
        var copy = expression
        let range = expression.range
        switch expression.kind {
        case .constant, .parameter, .sqlValue:
            return (expression, .implicit(typeCollation(expression.type), at: range))
        case .column(let id):
            return (expression, columnState(id, expression))
        case .collate(let operand, let collation):
            copy.kind = .collate(try derive(operand).expression, collation)
            var place = range
            if case .collation(_, let word) = expression.form.kind { place = word }
            return (copy, CollationState(strength: .explicit, collation: collation, range: place))
        case .call(let function, let arguments):
            let (operands, state) = try derive(arguments)
            (copy.kind, copy.form) = (try call(function, operands, state), expression.form)
            return (copy, result(of: expression, state))
        case .choice(let branches, let otherwise):
            return try derive(branches, otherwise, of: expression)
        case .binding(let value, let name, let body):
            let (first, own) = try derive(value)
            if let collation = ownCollation(own, of: value.type) { columnCollations[name] = collation }
            let (last, state) = try derive(body)
            copy.kind = .binding(first, name, last)
            return (copy, state)
        case .row(let fields, let names):
            var derived: [BoundExpression] = []
            for field in fields { derived.append(try derive(field).expression) }
            copy.kind = .row(derived, names: names)
            return (copy, .none)
        case .rowComparison(let comparison):
            copy.kind = .rowComparison(try derive(comparison))
            return (copy, .none)
        case .subscript(let operand, let indexes):
            let (container, state) = try derive(operand)
            copy.kind = .subscript(container, try derive(indexes))
            return (copy, result(of: expression, state))
        case .field(let operand, let index):
            copy.kind = .field(try derive(operand).expression, index)
            return (copy, .implicit(typeCollation(expression.type), at: range))
        case .domain(let operand, let domain):
            let (inner, state) = try derive(operand)
            copy.kind = .domain(inner, domain)
            let own = typeCollation(expression.type)
            return (copy, own == .defaultCollation ? state : .implicit(own, at: range))
        case .aggregate(let call):
            let (derived, state) = try derive(call)
            copy.kind = .aggregate(derived)
            return (copy, result(of: expression, state))
        case .window(let call):
            let (derived, state) = try derive(call)
            copy.kind = .window(derived)
            return (copy, result(of: expression, state))
        case .subquery(let query): return try derive(query, of: expression)
        case .isDistinct, .quantifiedList, .quantifiedArray, .nullIf, .extremum:
            return try deriveComparison(expression)
        case .and, .or, .not, .isNull, .isTruth, .coalesce, .array, .relabel, .inputOutput, .fitted, .arrayCoercion,
            .grouping, .chain:
            return try deriveOperands(expression)
        }
    }

    /// Operands that have one collation together.
    func derive(
        _ operands: [BoundExpression]
    ) throws(PostgresError) -> (expressions: [BoundExpression], state: CollationState) {
        var state = CollationState.none
        var derived: [BoundExpression] = []
        derived.reserveCapacity(operands.count)
        for operand in operands {
            let (expression, next) = try derive(operand)
            derived.append(expression)
            try merge(next, into: &state)
        }
        return (derived, state)
    }

    /// Takes the state of a further operand in; 42P21 where both say COLLATE and mean different collations.
    func merge(_ next: CollationState, into state: inout CollationState) throws(PostgresError) {
        let known = state.collation
        guard state.merge(next) else {
            throw failure(
                "42P21",
                "collation mismatch between explicit collations \"\(collationName(known))\" and "
                    + "\"\(collationName(next.collation))\"",
                at: next.range
            )
        }
    }

    /// Refuses columns and types that do not agree where the collation counts.
    func refuseConflict(_ state: CollationState) throws(PostgresError) {
        guard state.strength == .conflict else { return }
        throw failure(
            "42P21",
            "collation mismatch between implicit collations \"\(collationName(state.collation))\" and "
                + "\"\(collationName(state.other))\"",
            at: state.otherRange,
            hint: "You can choose the collation by applying the COLLATE clause to one or both expressions."
        )
    }

    /// `typcollation`.
    func typeCollation(_ type: PostgresType) -> OID { facts.row(type)?.collation ?? .invalid }

    private func columnState(_ id: ColumnID, _ expression: BoundExpression) -> CollationState {
        .implicit(columnCollations[id] ?? typeCollation(expression.type), at: expression.range)
    }

    /// The state of what is computed of operands of a state.
    func result(of expression: BoundExpression, _ state: CollationState) -> CollationState {
        let own = typeCollation(expression.type)
        if own == .invalid { return .none }
        return state.strength == .none ? .implicit(own, at: expression.range) : state
    }

    private func deriveOperands(
        _ expression: BoundExpression
    ) throws(PostgresError) -> (BoundExpression, CollationState) {
        var state = CollationState.none
        let copy = try expression.mapChildren { (child) throws(PostgresError) in
            let (derived, next) = try derive(child)
            try merge(next, into: &state)
            return derived
        }
        return (copy, result(of: expression, state))
    }

    private func derive(
        _ branches: [BoundBranch],
        _ otherwise: BoundExpression,
        of expression: BoundExpression
    ) throws(PostgresError) -> (BoundExpression, CollationState) {
        var copy = expression
        var state = CollationState.none
        var derived: [BoundBranch] = []
        for branch in branches {
            let (value, next) = try derive(branch.result)
            try merge(next, into: &state)
            let condition = try deriveCondition(branch.condition, of: expression)
            derived.append(BoundBranch(condition: condition, result: value))
        }
        let (last, next) = try derive(otherwise)
        try merge(next, into: &state)
        copy.kind = .choice(derived, otherwise: last)
        return (copy, result(of: expression, state))
    }

    /// A condition of CASE: what its operand is compared with sees only that the operand has a collation.
    private func deriveCondition(
        _ condition: BoundExpression,
        of choice: BoundExpression
    ) throws(PostgresError) -> BoundExpression {
        guard case .caseOperand = choice.form.kind, case .call(var function, let operands) = condition.kind,
            operands.count == 2
        else { return try derive(condition).expression }
        var (left, state) = try derive(operands[0])
        if state.strength == .explicit { state.strength = .implicit }
        if state.strength == .conflict { state = .none }
        let (right, next) = try derive(operands[1])
        try merge(next, into: &state)
        var copy = condition
        let pair = try self.operands(&function, [left, right], state)
        left = pair[0]
        copy.kind = .call(function, [left, pair[1]])
        return copy
    }

    private func derive(_ indexes: [BoundIndex]) throws(PostgresError) -> [BoundIndex] {
        var derived: [BoundIndex] = []
        for index in indexes {
            switch index {
            case .element(let position): derived.append(.element(try derive(position).expression))
            case .slice(let low, let high):
                let first: BoundExpression? = if let low { try derive(low).expression } else { nil }
                let last: BoundExpression? = if let high { try derive(high).expression } else { nil }
                derived.append(.slice(first, last))
            }
        }
        return derived
    }

    /// A sub-query: its columns bring their collations along as if they were columns of a table.
    private func derive(
        _ query: BoundSubquery,
        of expression: BoundExpression
    ) throws(PostgresError) -> (BoundExpression, CollationState) {
        let collations = subplanCollations[query.plan.number] ?? []
        guard case .quantified(var comparison) = query.form else {
            let own = typeCollation(expression.type)
            guard own != .invalid else { return (expression, .none) }
            return (expression, collations.first ?? .implicit(own, at: expression.range))
        }
        for index in comparison.left.indices {
            var (left, state) = try derive(comparison.left[index])
            let right = comparison.right[index]
            let known = collations.indices.contains(index) ? collations[index] : nil
            try merge(known ?? .implicit(typeCollation(right.type), at: right.range), into: &state)
            comparison.left[index] = left
            let pair = try operands(&comparison.functions[index], [left, right], state)
            (comparison.left[index], comparison.right[index]) = (pair[0], pair[1])
            let isHashed = comparison.symbol == "=" && !comparison.isAll && !comparison.isSingle
            if isHashed, query.arguments.isEmpty, CollationUse.isUnsettledEquality(comparison.functions[index]) {
                comparison.functions[index].source = CollatedFunctions.unsettled(CollationUse.hashing)
            }
            if comparison.equalities.indices.contains(index) {
                comparison.equalities[index].arguments = comparison.functions[index].arguments
            }
            left = pair[0]
        }
        var copy = query
        copy.form = .quantified(comparison)
        var whole = expression
        whole.kind = .subquery(copy)
        return (whole, .none)
    }
}
