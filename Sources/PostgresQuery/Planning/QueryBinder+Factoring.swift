import PostgresWire

extension QueryBinder {
    /// The conditions that an OR says in each of its alternatives, and what is left of it.
    static func factored(_ condition: BoundExpression) -> [BoundExpression] {
        guard case .or(let alternatives) = condition.kind, let first = alternatives.first else { return [condition] }
        let parts = alternatives.map { conjuncts($0) }
        let common = conjuncts(first).filter { part in parts.allSatisfy { $0.contains(part) } && part.isSafeCondition }
        guard !common.isEmpty else { return [condition] }
        var rest: [BoundExpression] = []
        for part in parts {
            let left = part.filter { !common.contains($0) }
            // An alternative that says nothing more makes the others needless.
            guard !left.isEmpty else { return common }
            rest.append(left.count == 1 ? left[0] : BoundExpression(kind: .and(left), type: .bool))
        }
        return common + [BoundExpression(kind: .or(rest), type: .bool, range: condition.range)]
    }

    /// What an OR over several items says about each of them by itself.
    static func implied(by condition: BoundExpression, _ entries: [Set<Int>]) -> [(index: Int, BoundExpression)] {
        guard case .or(let alternatives) = condition.kind else { return [] }
        let parts = alternatives.map { conjuncts($0) }
        var found: [(index: Int, BoundExpression)] = []
        for (index, own) in entries.enumerated() {
            var restrictions: [BoundExpression] = []
            for part in parts {
                let single = part.filter { condition in
                    let columns = condition.columns
                    return !columns.isEmpty && columns.allSatisfy { own.contains($0.entry) }
                        && condition.isSafeCondition
                }
                guard !single.isEmpty else { break }
                restrictions.append(single.count == 1 ? single[0] : BoundExpression(kind: .and(single), type: .bool))
            }
            guard restrictions.count == parts.count else { continue }
            found.append((index, BoundExpression(kind: .or(restrictions), type: .bool)))
        }
        return found
    }
}

extension BoundExpression {
    /// Whether testing a condition for rows for which it would not have been tested does no harm.
    var isSafeCondition: Bool {
        switch kind {
        case .quantifiedList(let left, let function, let elements, isAll: _):
            left.isPlain && elements.allSatisfy(\.isPlain)
                && function.comparesInOrder(.builtIn)
        case .and(let operands), .or(let operands): operands.allSatisfy(\.isSafeCondition)
        default: cannotFail
        }
    }
}
