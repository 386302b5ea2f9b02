import PostgresCatalog
import PostgresSQL
import PostgresWire

/// GROUP BY: the keys, and the sets of them that rows are grouped by.
struct GroupingParts {
    var keys: [BoundExpression] = []
    var sets: [[Int]] = [[]]
}

extension QueryBinder {
    /// Binds GROUP BY.
    func bindGrouping(
        _ core: SelectCore,
        _ targets: [Target],
        _ scope: Scope
    ) throws(PostgresError) -> GroupingParts {
        var parts = GroupingParts()
        scope.clause = .groupBy
        for element in core.groupBy {
            let sets = try bindGroupingElement(element, targets, &parts, scope)
            var product: [[Int]] = []
            for left in parts.sets {
                for right in sets {
                    // A key that is named twice counts once.
                    product.append(right.reduce(into: left) { if !$0.contains($1) { $0.append($1) } })
                }
            }
            guard product.count <= 4096 else {
                throw PostgresError("54001", "too many grouping sets present (maximum 4096)")
            }
            parts.sets = product
        }
        if core.isGroupByDistinct {
            var seen: Set<Set<Int>> = []
            parts.sets = parts.sets.filter { seen.insert(Set($0)).inserted }
        }
        return parts
    }

    private func bindGroupingElement(
        _ element: GroupingElement,
        _ targets: [Target],
        _ parts: inout GroupingParts,
        _ scope: Scope
    ) throws(PostgresError) -> [[Int]] {
        switch element {
        case .empty: return [[]]
        case .expression(let expression):
            if case .row(let row) = expression, !row.isExplicit {
                var set: [Int] = []
                for field in row.fields { set.append(try groupKey(field, targets, &parts, scope)) }
                return [set]
            }
            return [[try groupKey(expression, targets, &parts, scope)]]
        case .sets(let elements):
            var sets: [[Int]] = []
            for inner in elements { sets += try bindGroupingElement(inner, targets, &parts, scope) }
            return sets
        case .rollup(let elements):
            var groups: [[Int]] = []
            for inner in elements {
                groups.append(try bindGroupingElement(inner, targets, &parts, scope).flatMap { $0 })
            }
            return (0...groups.count).reversed().map { Array(groups.prefix($0).joined()) }
        case .cube(let elements):
            guard elements.count <= 12 else { throw PostgresError("54011", "CUBE is limited to 12 elements") }
            var groups: [[Int]] = []
            for inner in elements {
                groups.append(try bindGroupingElement(inner, targets, &parts, scope).flatMap { $0 })
            }
            return (0..<(1 << groups.count)).reversed().map { mask in
                Array(
                    groups.indices.filter { mask & (1 << (groups.count &- 1 &- $0)) != 0 }.map { groups[$0] }.joined()
                )
            }
        }
    }

    /// The number of a key: a column of FROM, else a column of the result by its name or position, else an expression.
    private func groupKey(
        _ expression: Expression,
        _ targets: [Target],
        _ parts: inout GroupingParts,
        _ scope: Scope
    ) throws(PostgresError) -> Int {
        var bound: BoundExpression?
        switch expression {
        case .column(let reference) where reference.parts.count == 1 && !reference.isStar:
            let name = reference.parts[0].value
            let isInput = scope.items.contains { $0.areColumnsVisible && $0.columns.contains { $0.name == name } }
            let named = isInput ? [] : targets.filter { $0.name == name }
            if let first = named.first {
                guard named.allSatisfy({ $0.expression == first.expression }) else {
                    throw failure("42702", "GROUP BY \"\(name)\" is ambiguous", at: reference.range)
                }
                bound = first.expression
            }
        default:
            let position = try Self.position(expression, "GROUP BY", failure: { self.failure($0, $1, at: $2) })
            guard let position else { break }
            guard position >= 1, position <= Int64(targets.count) else {
                throw failure("42P10", "GROUP BY position \(position) is not in select list", at: expression.range)
            }
            bound = targets[Int(position) &- 1].expression
        }
        let key: BoundExpression = if let bound { bound } else { try bind(expression, scope) }
        if let call = key.firstAggregateOrGrouping {
            throw failure("42803", "aggregate functions are not allowed in GROUP BY", at: call.range)
        }
        if let call = key.firstWindow {
            throw failure("42P20", "window functions are not allowed in GROUP BY", at: call.range)
        }
        let settled = try settleUnknown(key)
        var placed = settled
        placed.range = writtenPlace(of: expression)
        try requireEquality(placed)
        analysis?.groupKeys[.init(expression.range)] = settled
        if let found = parts.keys.firstIndex(of: settled) { return found }
        parts.keys.append(settled)
        return parts.keys.count &- 1
    }

    /// A table whose whole primary key is grouped by has all its columns settled by it.
    func addDependentColumns(_ parts: inout GroupingParts, _ scope: Scope) {
        // Those by which each of the sets groups.
        var keys: Set<ColumnID>?
        for set in parts.sets {
            let own = Set(set.compactMap { if case .column(let id) = parts.keys[$0].kind { id } else { nil } })
            keys = keys?.intersection(own) ?? own
        }
        guard let keys, !keys.isEmpty else { return }
        for item in scope.items {
            guard let relation = item.relation, !relation.isSystem else { continue }
            let primary = relation.columns.indices.filter { relation.columns[$0].isPrimaryKey }
            guard !primary.isEmpty,
                primary.allSatisfy({ keys.contains(ColumnID(entry: item.entry, column: $0)) })
            else { continue }
            for column in item.columns {
                // What some of the sets group by is NULL in the others.
                guard case .column(let id) = column.expression.kind, usedColumns.contains(id),
                    !parts.keys.contains(column.expression)
                else { continue }
                parts.keys.append(column.expression)
                for set in parts.sets.indices { parts.sets[set].append(parts.keys.count &- 1) }
            }
        }
    }
}

extension QueryBinder {
    /// A recursive query may not aggregate what it has found so far.
    func refuseAggregatesOverWorkingTable(_ parts: SelectParts, _ scope: Scope) throws(PostgresError) {
        guard scope.hasAggregates, scope.level.items.contains(where: \.isWorkingTable) else { return }
        let expressions = parts.targets.map(\.expression) + (parts.having.map { [$0] } ?? [])
        throw failure(
            "42P19",
            "aggregate functions are not allowed in a recursive query's recursive term",
            at: expressions.lazy.compactMap(\.firstAggregate).first?.range ?? .none
        )
    }

    /// `GROUPING(a, b)`: it belongs to the innermost query whose columns its arguments read.
    func bindGroupingCall(
        _ arguments: [BoundExpression],
        _ scope: Scope,
        at range: SourceRange
    ) throws(PostgresError) -> BoundExpression {
        try refuseSetsAndWindows(arguments)
        guard arguments.count < 32 else {
            throw failure("54023", "GROUPING must have fewer than 32 arguments", at: range)
        }
        let entries = Set(arguments.flatMap { $0.columns.map(\.entry) })
        let depth = scope.chain.firstIndex { !$0.entries.isDisjoint(with: entries) }
        let owner = depth.map { scope.chain[$0] } ?? scope
        let inner = arguments.compactMap { innermostAggregate($0, scope) }.min { $0.depth < $1.depth }
        if let inner, inner.depth <= depth ?? Int.max {
            throw failure("42803", "aggregate function calls cannot be nested", at: inner.place)
        }
        guard owner.clause.allowsAggregates else {
            throw failure(
                "42803",
                "grouping operations are not allowed in \(owner.clause.rawValue)",
                at: range
            )
        }
        owner.hasAggregates = true
        if owner !== scope {
            // From a sub-query only columns are found among the keys of the query around it.
            let place = arguments.firstIndex { if case .column = $0.kind { false } else { true } }
            if let place, owner.foreignMask.isEmpty { owner.foreignMask = Array(arguments[...place]) }
        }
        let call = BoundExpression(kind: .grouping(arguments), type: .int4, range: range)
        return owner === scope ? call : try outerAggregate(call, owner)
    }
}

extension BoundExpression {
    /// The first aggregate or call of GROUPING in the expression.
    fileprivate var firstAggregateOrGrouping: BoundExpression? {
        first {
            switch $0.kind {
            case .aggregate, .grouping: true
            default: false
            }
        }
    }

    /// The first aggregate in the expression, those below windows included.
    var firstAggregate: BoundExpression? {
        first { if case .aggregate = $0.kind { true } else { false } }
    }
}
