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
        let locked = try lockedItems(parts, query, scope)
        var parts = parts
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
        _ scope: Scope
    ) throws(PostgresError) -> [LockedItem] {
        var locked: [LockedItem] = []
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
            for item in scope.items where names.isEmpty || (item.isVisible && names.contains(item.name)) {
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
}

extension JoinTree {
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
