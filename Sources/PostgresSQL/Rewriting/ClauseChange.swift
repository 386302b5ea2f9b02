/// One thing that a new node has and the old one has not: a clause, or an item at the end of a list.
struct ClauseChange {
    /// Where its text is put.
    var place: Int
    /// The new node without it.
    var rest: SyntaxPiece
    /// Writes it.
    var write: (inout SQLPrinter) -> Void

    private init(_ place: Int, _ rest: SyntaxPiece, _ write: @escaping (inout SQLPrinter) -> Void) {
        self.place = place
        self.rest = rest
        self.write = write
    }

    /// The last of such things, where there is one whose place is known.
    init?(from old: SyntaxPiece, to new: SyntaxPiece) {
        let change: ClauseChange? =
            switch (old, new) {
            case (.core(let old), .core(let new)): Self.change(old, new)
            case (.query(let old), .query(let new)): Self.change(old, new)
            case (.expression(let old), .expression(.logical(let new))): Self.change(old, new)
            case (.statement(.update(let old)), .statement(.update(let new))):
                Self.condition(old.whereClause, new.whereClause, Self.end(old.from, or: old.assignments.last?.range)) {
                    var rest = new
                    rest.whereClause = nil
                    return .statement(.update(rest))
                }
            case (.statement(.delete(let old)), .statement(.delete(let new))):
                Self.condition(old.whereClause, new.whereClause, Self.end(old.using, or: old.table.range)) {
                    var rest = new
                    rest.whereClause = nil
                    return .statement(.delete(rest))
                }
            default: nil
            }
        guard let change else { return nil }
        self = change
    }

    private static func change(_ old: SelectCore, _ new: SelectCore) -> ClauseChange? {
        let columnsEnd = old.columns.last.flatMap { end($0.range) }
        if let condition = condition(
            old.whereClause,
            new.whereClause,
            end(old.from, or: nil) ?? columnsEnd,
            {
                var rest = new
                rest.whereClause = nil
                return .core(rest)
            }
        ) {
            return condition
        }
        if new.from.count == old.from.count + 1, let added = new.from.last, let place = end(old.from, or: nil) {
            var rest = new
            rest.from.removeLast()
            return ClauseChange(place, .core(rest)) { printer in
                printer.write(", ")
                printer.item(added)
            }
        }
        if new.columns.count == old.columns.count + 1, let added = new.columns.last, let place = columnsEnd {
            var rest = new
            rest.columns.removeLast()
            return ClauseChange(place, .core(rest)) { printer in
                printer.write(", ")
                printer.items([added])
            }
        }
        return nil
    }

    /// Conditions behind those that the old node has, where no OR stands in the way.
    private static func change(_ old: Expression, _ new: LogicalExpression) -> ClauseChange? {
        guard new.operator == .and, let place = end(old.range) else { return nil }
        var operands = [old]
        if case .logical(let node) = old {
            guard node.operator == .and else { return nil }
            operands = node.operands
        }
        guard new.operands.count > operands.count, new.operands.starts(with: operands) else { return nil }
        return ClauseChange(place, .expression(old)) { printer in
            for added in new.operands.dropFirst(operands.count) {
                printer.write(" AND ")
                printer.operand(added)
            }
        }
    }

    private static func change(_ old: SelectQuery, _ new: SelectQuery) -> ClauseChange? {
        if old.with == nil, let with = new.with, old.range.start >= 0 {
            var rest = new
            rest.with = nil
            return ClauseChange(Int(old.range.start), .query(rest)) { $0.with(with) }
        }
        if old.limit == nil, let limit = new.limit, old.offset == nil, old.locking.isEmpty, let place = end(old.range) {
            var rest = new
            rest.limit = nil
            return ClauseChange(place, .query(rest)) { $0.limit(limit) }
        }
        return nil
    }

    /// WHERE, where only the new node has it.
    private static func condition(
        _ old: Expression?,
        _ new: Expression?,
        _ place: Int?,
        _ rest: () -> SyntaxPiece
    ) -> ClauseChange? {
        guard old == nil, let new, let place else { return nil }
        return ClauseChange(place, rest()) { $0.clause(" WHERE ", new) }
    }

    /// Where the last item of a FROM ends, or else what stands before it.
    private static func end(_ items: [FromItem], or other: SourceRange?) -> Int? {
        guard let last = items.last else { return other.flatMap { end($0) } }
        return end(last.range)
    }

    private static func end(_ range: SourceRange) -> Int? { range.start >= 0 ? Int(range.end) : nil }
}
