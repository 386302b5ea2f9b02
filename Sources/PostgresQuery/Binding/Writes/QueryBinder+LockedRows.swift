import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// Plans a SELECT whose rows are locked.
    func planLocked(
        _ parts: SelectParts,
        _ query: SelectQuery,
        _ scope: Scope
    ) throws(PostgresError) -> any PlanNode {
        var parts = parts
        let derived = parts.trees.reduce(into: [:]) { $0.merge($1.derived) { first, _ in first } }
        try refuse(derived, query, scope)
        // The tables of sub-queries and views are locked where the query reads them as its own.
        _ = pullUp(&parts)
        let locked = try lockedItems(parts, query, scope, derived)
        let limit = parts.limit
        let visible = parts.visibleCount
        let targets = parts.targets.map(\.expression)
        parts.limit = nil
        var layout = Layout()
        func add(_ id: ColumnID, _ type: PostgresType) {
            guard layout.slots[id] == nil else { return }
            parts.targets.append(Target(name: "", expression: BoundExpression(kind: .column(id), type: type)))
            layout.slots[id] = layout.width
            layout.width &+= 1
        }
        var locks: [LockRowsPlan.Lock] = []
        for item in locked {
            locks.append(
                LockRowsPlan.Lock(
                    table: item.relation.name,
                    start: layout.width,
                    width: item.relation.columns.count,
                    strength: item.strength,
                    waiting: item.waiting
                )
            )
            noteLock(of: item.entry)
            for (index, column) in item.relation.columns.enumerated() {
                let id = ColumnID(entry: item.entry, column: index)
                usedColumns.insert(id)
                add(id, column.type)
            }
            let identity = ColumnID(entry: item.entry, column: item.relation.columns.count)
            usedColumns.insert(identity)
            add(identity, .tid)
        }
        let entries = parts.trees.reduce(into: Set<Int>()) { $0.formUnion($1.entries) }
        let read = usedColumns.filter { entries.contains($0.entry) }.sorted {
            ($0.entry, $0.column) < ($1.entry, $1.column)
        }
        for id in read { add(id, .text) }
        parts.visibleCount = parts.targets.count
        let conditions = parts.conditions + parts.trees.flatMap { $0.innerConditions }
        var (node, _) = try plan(parts, scope)
        freeColumns = freeColumns.filter { !entries.contains($0.key.entry) }
        if let strength = locks.first?.strength {
            lockingPlanCount &+= 1
            lockingClause = lockingClause ?? "FOR \(strength.rawValue)"
            node = LockRowsPlan(
                input: node,
                locks: locks,
                targets: try compile(targets, layout),
                conditions: try compile(conditions, layout),
                batchSize: limit == nil ? Execution.batchSize : 1
            )
        }
        if let limit {
            let keys = parts.sort.map {
                SortSlot(
                    slot: $0.target,
                    isDescending: $0.isDescending,
                    nullsFirst: $0.nullsFirst,
                    isBlankPadded: targets[$0.target].type == .bpchar
                )
            }
            node = LimitPlan(input: node, limit: limit, tieKeys: keys)
        }
        return CutPlan(input: node, count: visible)
    }

    /// A table whose rows are locked.
    private struct LockedItem {
        var entry: Int
        var relation: CatalogSnapshot.Relation
        var strength: RowLockStrength
        var waiting: RowLockWaiting
    }

    private func lockedItems(
        _ parts: SelectParts,
        _ query: SelectQuery,
        _ scope: Scope,
        _ derived: [Int: DerivedParts]
    ) throws(PostgresError) -> [LockedItem] {
        var locked: [LockedItem] = []
        let entries = parts.trees.reduce(into: Set<Int>()) { $0.formUnion($1.entries) }
        let nullable = parts.trees.reduce(into: Set<Int>()) { $0.formUnion($1.nullableEntries) }
        for clause in query.locking {
            let words = clause.name
            let strength = RowLockStrength(rawValue: String(words.dropFirst(4))) ?? .update
            let waiting: RowLockWaiting =
                switch clause.waiting {
                case "NOWAIT"?: .fail
                case "SKIP LOCKED"?: .skip
                default: .wait
                }
            let names = clause.tables.map(\.name)
            let named = scope.items.filter { names.isEmpty || ($0.isVisible && names.contains($0.name)) }
            for item in Self.tables(of: named, derived, entries) {
                guard let relation = item.relation, !relation.isSystem, relation.kind != "v" else { continue }
                guard !nullable.contains(item.entry) else {
                    throw PostgresError(
                        .featureNotSupported,
                        "\(words) cannot be applied to the nullable side of an outer join"
                    )
                }
                if let index = locked.firstIndex(where: { $0.entry == item.entry }) {
                    locked[index].strength = max(locked[index].strength, strength)
                    if waiting == .fail || (waiting == .skip && locked[index].waiting == .wait) {
                        locked[index].waiting = waiting
                    }
                } else {
                    locked.append(
                        LockedItem(entry: item.entry, relation: relation, strength: strength, waiting: waiting)
                    )
                }
            }
        }
        return locked
    }

    /// The items with those of the sub-queries that have become part of the query in their places.
    private static func tables(
        of items: [NamespaceItem],
        _ derived: [Int: DerivedParts],
        _ entries: Set<Int>
    ) -> [NamespaceItem] {
        items.flatMap { item -> [NamespaceItem] in
            guard let inner = derived[item.entry], !entries.contains(item.entry) else { return [item] }
            return tables(of: inner.scope.items, derived, entries)
        }
    }

    /// Refuses to lock the rows of a sub-query that are not rows of tables.
    private func refuse(
        _ derived: [Int: DerivedParts],
        _ query: SelectQuery,
        _ scope: Scope
    ) throws(PostgresError) {
        for clause in query.locking {
            let names = clause.tables.map(\.name)
            for item in scope.items where names.isEmpty || (item.isVisible && names.contains(item.name)) {
                guard item.relation == nil, let inner = derived[item.entry], let reason = inner.reason else { continue }
                throw failure("0A000", "\(clause.name) is not allowed with \(reason)", at: .none)
            }
        }
    }
}

/// A sub-query of FROM, bound and not planned.
private struct DerivedParts {
    var parts: SelectParts
    var scope: Scope

    /// What makes its rows other ones than those of its tables.
    var reason: String? {
        if parts.isDistinct || !parts.distinctOn.isEmpty { return "DISTINCT clause" }
        if let grouping = parts.grouping {
            if !grouping.keys.isEmpty { return "GROUP BY clause" }
            return parts.having == nil ? "aggregate functions" : "HAVING clause"
        }
        if scope.hasWindows { return "window functions" }
        return scope.level.hasTargetSets ? "set-returning functions in the target list" : nil
    }
}

extension JoinTree {
    /// The sub-queries among the items and below them, by the items' numbers.
    fileprivate var derived: [Int: DerivedParts] {
        switch self {
        case .leaf(let leaf):
            guard case .select(let parts, let scope) = leaf.source else { return [:] }
            var found = parts.trees.reduce(into: [:]) { $0.merge($1.derived) { first, _ in first } }
            found[leaf.entry] = DerivedParts(parts: parts, scope: scope)
            return found
        case .join(_, let left, let right, _): return left.derived.merging(right.derived) { first, _ in first }
        }
    }

    /// The entries that an outer join may fill with NULLs.
    fileprivate var nullableEntries: Set<Int> {
        guard case .join(let kind, let left, let right, _) = self else { return [] }
        var entries = left.nullableEntries.union(right.nullableEntries)
        if kind == .left || kind == .full { entries.formUnion(right.entries) }
        if kind == .right || kind == .full { entries.formUnion(left.entries) }
        return entries
    }

    /// The conditions of joins that fill nothing with NULLs.
    fileprivate var innerConditions: [BoundExpression] {
        guard case .join(let kind, let left, let right, let conditions) = self, kind == .inner || kind == .cross else {
            return []
        }
        return conditions + left.innerConditions + right.innerConditions
    }
}
