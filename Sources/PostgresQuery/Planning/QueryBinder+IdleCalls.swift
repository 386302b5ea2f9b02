import PostgresWire

/// Aggregates and windows whose values nothing hangs on are not computed: PostgreSQL computes constants ahead, and with
/// them goes what stands behind a condition that is never met, or beside the NULL of a strict call.
extension QueryBinder {
    /// An expression without the aggregates and calls with OVER whose values nothing hangs on.
    func withoutIdleCalls(_ expression: BoundExpression) throws(PostgresError) -> BoundExpression {
        guard expression.contains({ $0.isCallOverRows }), !expression.isCallOverRows else { return expression }
        if !keepsKeys(of: expression), mayBeKnown(expression) || hasKnownNull(expression),
            let value = try valueKnownAhead(expression)
        {
            var copy = expression
            copy.kind = .constant(value)
            return copy
        }
        var copy = expression
        switch expression.kind {
        case .choice(let branches, let otherwise) where !keepsKeys(of: expression):
            copy = try liveChoice(expression, branches, otherwise)
        case .coalesce(let operands) where !keepsKeys(of: expression):
            copy.kind = .coalesce(try liveOperands(operands) { !$0.isNull })
        case .and(let operands) where !keepsKeys(of: expression):
            copy.kind = .and(try liveOperands(operands) { $0 == .bool(false) })
        case .or(let operands) where !keepsKeys(of: expression):
            copy.kind = .or(try liveOperands(operands) { $0 == .bool(true) })
        default: break
        }
        return try copy.mapChildren { (child) throws(PostgresError) in try withoutIdleCalls(child) }
    }

    /// CASE without the branches whose conditions are never met, and those behind one that always is.
    ///
    /// - Parameter looksAtAll: Whether also conditions are computed that are hardly ever known.
    func liveChoice(
        _ choice: BoundExpression,
        _ branches: [BoundBranch],
        _ otherwise: BoundExpression,
        looksAtAll: Bool = false
    ) throws(PostgresError) -> BoundExpression {
        var copy = choice
        var live: [BoundBranch] = []
        for branch in branches {
            let known = try looksAtAll || mayBeKnown(branch.condition) ? valueKnownAhead(branch.condition) : nil
            if known == .bool(true) {
                copy.kind = .choice(live, otherwise: branch.result)
                return live.isEmpty ? branch.result : copy
            }
            if known == nil { live.append(branch) }
        }
        copy.kind = .choice(live, otherwise: otherwise)
        return live.isEmpty ? otherwise : copy
    }

    /// Operands up to one that settles the result.
    func liveOperands(
        _ operands: [BoundExpression],
        _ settles: (PostgresValue) -> Bool
    ) throws(PostgresError) -> [BoundExpression] {
        var live: [BoundExpression] = []
        for operand in operands {
            live.append(operand)
            if mayBeKnown(operand), let value = try valueKnownAhead(operand), settles(value) { break }
        }
        return live
    }

    /// Whether one of the operands of a strict call is known to be NULL.
    private func hasKnownNull(_ expression: BoundExpression) -> Bool {
        guard case .call(let function, let arguments) = expression.kind, function.isStrict else { return false }
        return arguments.contains { (try? isKnownNull($0)) == true }
    }

    /// Whether windows in it have keys that are computed: these are, whether the window is asked for or not.
    private func keepsKeys(of expression: BoundExpression) -> Bool {
        expression.contains { inner in
            guard case .window(let call) = inner.kind else { return false }
            let keys = call.window.partitionBy + call.window.orderBy.map(\.expression)
            return keys.contains { key in
                switch key.kind {
                case .column, .constant: false
                default: true
                }
            }
        }
    }
}

extension BoundExpression {
    /// Whether it is computed over several rows.
    fileprivate var isCallOverRows: Bool {
        switch kind {
        case .aggregate, .window: true
        default: false
        }
    }
}
