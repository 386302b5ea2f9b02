import PostgresWire

/// What a condition still says once the parts of it are left out that are known: to a condition NULL is as good as false.
extension QueryBinder {
    /// Conditions all of which must hold, without what is known of them.
    func reduced(_ conditions: [BoundExpression]) throws(PostgresError) -> [BoundExpression] {
        var found: [BoundExpression] = []
        for condition in conditions {
            let left = try reduced(condition)
            if left == condition { found.append(condition) } else { found += Self.conjuncts(left) }
        }
        return found
    }

    /// The condition without the alternatives of OR that never hold and the parts of AND that always do; a constant where
    /// nothing else is left.
    func reduced(_ condition: BoundExpression) throws(PostgresError) -> BoundExpression {
        guard mayBeKnown(condition) else { return condition }
        switch condition.kind {
        case .or(let operands): return try reduced(operands, isAnd: false, of: condition)
        case .and(let operands): return try reduced(operands, isAnd: true, of: condition)
        case .not(let operand):
            switch operand.kind {
            case .or(let operands): return try reduced(operands.map(\.negated), isAnd: true, of: condition)
            case .and(let operands): return try reduced(operands.map(\.negated), isAnd: false, of: condition)
            case .not(let inner): return try reduced(inner)
            default: break
            }
        default: break
        }
        guard let value = try valueKnownAhead(condition) else { return condition }
        return Self.truth(value == .bool(true), of: condition)
    }

    /// The same of a HAVING: what is a key of the groups stays as it is, so that it is found there.
    func reduced(_ having: BoundExpression, beside keys: [BoundExpression]) throws(PostgresError) -> BoundExpression {
        let logical = keys.filter(\.isLogical)
        guard having.contains(logical.contains) else { return try reduced(having) }
        let entry = makeEntry()
        let open = having.replacing { inner in
            guard let key = logical.firstIndex(of: inner) else { return nil }
            return BoundExpression(kind: .column(ColumnID(entry: entry, column: key)), type: .bool, range: inner.range)
        }
        return try reduced(open).replacing { inner in
            guard case .column(let id) = inner.kind, id.entry == entry else { return nil }
            return logical[id.column]
        }
    }

    private func reduced(
        _ operands: [BoundExpression],
        isAnd: Bool,
        of whole: BoundExpression
    ) throws(PostgresError) -> BoundExpression {
        var left: [BoundExpression] = []
        for operand in operands {
            let part = try reduced(operand)
            guard case .constant(let value) = part.kind else {
                left.append(part)
                continue
            }
            if (value == .bool(true)) != isAnd { return Self.truth(!isAnd, of: whole) }
        }
        if left.count < 2 { return left.first ?? Self.truth(isAnd, of: whole) }
        // What was not reduced stays as it was written.
        if left == operands, !whole.isNegation { return whole }
        return BoundExpression(kind: isAnd ? .and(left) : .or(left), type: .bool, range: whole.range)
    }

    private static func truth(_ value: Bool, of condition: BoundExpression) -> BoundExpression {
        BoundExpression(kind: .constant(.bool(value)), type: .bool, range: condition.range)
    }
}

extension BoundExpression {
    fileprivate var isNegation: Bool { if case .not = kind { true } else { false } }

    fileprivate var negated: BoundExpression {
        if case .not(let operand) = kind { return operand }
        return BoundExpression(kind: .not(self), type: .bool, range: range)
    }

    /// Whether it is made of conditions.
    fileprivate var isLogical: Bool {
        switch kind {
        case .and, .or, .not: true
        default: false
        }
    }

    /// Whether it is a condition that never holds.
    var isNever: Bool { if case .constant(let value) = kind { value != .bool(true) } else { false } }
}
