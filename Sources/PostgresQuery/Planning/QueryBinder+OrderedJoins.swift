import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// Items joined in the order that is likely the cheapest, with the sub-queries of WHERE that are joins themselves.
    ///
    /// - Parameter outer: The right sides of left joins, which are joined when all items are.
    func planOrdered(
        _ trees: [JoinTree],
        _ given: [BoundExpression],
        _ sublinks: [Sublink],
        outer: [(tree: JoinTree, conditions: [BoundExpression])]
    ) throws(PostgresError) -> Planned {
        let live = liveColumns ?? usedColumns
        defer { liveColumns = live }
        let conjuncts = given.flatMap { Self.factored($0) }
        if let tree = trees.first, trees.count == 1, sublinks.isEmpty, outer.isEmpty {
            liveColumns = live
            return try planItem(tree, conjuncts)
        }
        let entries = trees.map(\.entries)
        let outerEntries = outer.reduce(Set()) { $0.union($1.tree.entries) }
        let all = entries.reduce(outerEntries) { $0.union($1) }
        var shared: [BoundExpression] = []
        var own: [[BoundExpression]] = Array(repeating: [], count: trees.count)
        for conjunct in conjuncts {
            let touched = Set(conjunct.columns.map(\.entry)).intersection(all)
            if let single = entries.firstIndex(where: { touched.isSubset(of: $0) }) {
                own[single].append(conjunct)
            } else {
                shared.append(conjunct)
                for (index, implied) in Self.implied(by: conjunct, entries) { own[index].append(implied) }
            }
        }
        let late = shared.filter { !Set($0.columns.map(\.entry)).isDisjoint(with: outerEntries) }
        shared.removeAll { !Set($0.columns.map(\.entry)).isDisjoint(with: outerEntries) }
        let outerConditions = outer.flatMap(\.conditions) + late
        let classes = EquivalenceClass.take(from: &shared)
        var waiting = shared + outerConditions + classes.flatMap { $0.columns } + sublinks.flatMap(\.conditions)
        var items: [JoinItem] = []
        for (index, tree) in trees.enumerated() {
            liveColumns = live.union(columns(of: waiting))
            let conditions = own[index] + classes.flatMap { $0.equalities(within: entries[index]) }
            items.append(JoinItem(role: .inner, entries: entries[index], planned: try planItem(tree, conditions)))
        }
        for sublink in sublinks {
            liveColumns = columns(of: sublink.conditions)
            let planned = try planFrom(sublink.trees, sublink.inner)
            let own = sublink.trees.reduce(into: Set()) { $0.formUnion($1.entries) }
            items.append(
                JoinItem(role: sublink.role, entries: own, planned: planned, conditions: sublink.conditions)
            )
        }
        waiting = outerConditions
        var builder = JoinBuilder(
            items: items,
            conditions: shared,
            classes: classes,
            live: live,
            late: waiting,
            all: all
        )
        var planned = try build(search(items, shared, classes).solve(), &builder)
        for (index, (tree, conditions)) in outer.enumerated() {
            liveColumns = live
            let later = builder.conditions + late + outer[(index &+ 1)...].flatMap(\.conditions)
            planned = try joinOuter(planned, tree, conditions, before: later)
        }
        liveColumns = live
        return try filtered(planned, builder.conditions + late)
    }

    /// What is left to do while joins are built.
    private struct JoinBuilder {
        var items: [JoinItem]
        /// The conditions that no join has applied yet.
        var conditions: [BoundExpression]
        var classes: [EquivalenceClass]
        /// The columns that are read above all joins.
        var live: Set<ColumnID>
        /// The conditions that are applied above all these joins.
        var late: [BoundExpression]
        /// The items that are not joined yet.
        var open: Set<Int>
        /// The entries of all items, and of what is joined to them later.
        let all: Set<Int>

        init(
            items: [JoinItem],
            conditions: [BoundExpression],
            classes: [EquivalenceClass],
            live: Set<ColumnID>,
            late: [BoundExpression],
            all: Set<Int>
        ) {
            self.items = items
            self.conditions = conditions
            self.classes = classes
            self.live = live
            self.late = late
            self.all = all
            open = Set(items.indices)
        }
    }

    /// The columns that conditions read.
    func columns(of conditions: [BoundExpression]) -> Set<ColumnID> {
        conditions.reduce(into: Set()) { $0.formUnion(pulledUp($1).columns) }
    }

    private func build(_ tree: JoinSearch.Tree, _ builder: inout JoinBuilder) throws(PostgresError) -> Planned {
        switch tree {
        case .item(let index):
            builder.open.remove(index)
            return builder.items[index].planned
        case .join(let left, .item(let index)) where builder.items[index].role != .inner:
            let planned = try build(left, &builder)
            builder.open.remove(index)
            return try joinSublink(planned, builder.items[index], builder)
        case .join(let left, let right):
            let first = try build(left, &builder)
            let second = try build(right, &builder)
            // The smaller side is hashed.
            let isSwapped = first.estimate.rows < second.estimate.rows
            return try joinInner(isSwapped ? second : first, isSwapped ? first : second, &builder)
        }
    }

    private func joinInner(
        _ left: Planned,
        _ right: Planned,
        _ builder: inout JoinBuilder
    ) throws(PostgresError) -> Planned {
        let (leftEntries, rightEntries) = (left.entries, right.entries)
        let both = leftEntries.union(rightEntries)
        var ready = builder.classes.compactMap { $0.equality(leftEntries, rightEntries) }
        var selectivity = 1.0
        for condition in ready { selectivity *= joinSelectivity(condition, left, right) }
        var rest: [BoundExpression] = []
        for condition in builder.conditions {
            // Columns of the queries further out are there at every join.
            if Set(condition.columns.map(\.entry)).intersection(builder.all).isSubset(of: both) {
                ready.append(condition)
                selectivity *= joinSelectivity(condition, left, right)
            } else {
                rest.append(condition)
            }
        }
        builder.conditions = rest
        liveColumns = live(builder)
        var planned = try join(.inner, left, right, ready, free: [:])
        planned.entries = both
        planned.estimate = left.estimate.joined(right.estimate, selectivity)
        noteRows(planned)
        return planned
    }

    private func live(_ builder: JoinBuilder) -> Set<ColumnID> {
        var live = builder.live.union(columns(of: builder.conditions + builder.late))
        for group in builder.classes { live.formUnion(columns(of: group.columns)) }
        for index in builder.open { live.formUnion(columns(of: builder.items[index].conditions)) }
        return live
    }

    private func joinSelectivity(_ condition: BoundExpression, _ left: Planned, _ right: Planned) -> Double {
        guard case .call(let function, let operands) = condition.kind, function.operatorName == "=",
            let first = operands[0].bareColumn, let second = operands[1].bareColumn
        else { return left.estimate.selectivity(condition) }
        let isFlipped = left.layout.slots[first] == nil
        let counts = (
            left.estimate.distinctCount(isFlipped ? second : first),
            right.estimate.distinctCount(isFlipped ? first : second)
        )
        return 1 / max(counts.0, counts.1)
    }

    private func joinSublink(
        _ left: Planned,
        _ item: JoinItem,
        _ builder: JoinBuilder
    ) throws(PostgresError) -> Planned {
        liveColumns = live(builder)
        var planned = try semiJoin(left, item)
        planned.entries = left.entries
        planned.estimate = left.estimate.scaled(by: selectivity(of: item, left.estimate))
        noteRows(planned)
        return planned
    }

    /// Which part of the rows a semi or anti join keeps.
    private func selectivity(of item: JoinItem, _ left: Estimate) -> Double {
        var kept = 1.0
        for condition in item.conditions {
            guard case .call(let function, let operands) = condition.kind, operands.count == 2 else { continue }
            guard function.operatorName == "=" else {
                kept *= 0.9
                continue
            }
            let isFlipped = item.entries.contains(operands[0].columns.first?.entry ?? -1)
            let outer = operands[isFlipped ? 1 : 0].bareColumn.map { left.distinctCount($0) } ?? left.rows
            let inner =
                operands[isFlipped ? 0 : 1].bareColumn.map { item.planned.estimate.distinctCount($0) }
                ?? item.planned.estimate.rows
            kept *= min(inner / max(outer, 1), 1)
        }
        return item.role == .semi ? max(kept, 0.0001) : max(1 - kept, 0.1)
    }

    private func search(
        _ items: [JoinItem],
        _ conditions: [BoundExpression],
        _ classes: [EquivalenceClass]
    ) -> JoinSearch {
        var whole = Estimate(rows: 1)
        for item in items where item.role == .inner { whole = whole.joined(item.planned.estimate, 1) }
        func bits(_ entries: Set<Int>) -> UInt64 {
            items.indices.reduce(0) { bits, index in
                items[index].entries.isDisjoint(with: entries) ? bits : bits | 1 << UInt64(index)
            }
        }
        func distinct(_ expression: BoundExpression) -> Double {
            guard let column = expression.bareColumn,
                let item = items.first(where: { $0.entries.contains(column.entry) })
            else { return 100 }
            return item.planned.estimate.distinctCount(column)
        }
        let edges = conditions.map { condition in
            var selectivity = whole.selectivity(condition)
            if case .call(let function, let operands) = condition.kind, function.operatorName == "=" {
                selectivity = 1 / max(distinct(operands[0]), distinct(operands[1]), 1)
            }
            return JoinSearch.Edge(items: bits(Set(condition.columns.map(\.entry))), selectivity: selectivity)
        }
        return JoinSearch(
            items: items.map { item in
                guard item.role != .inner else {
                    return JoinSearch.Item(rows: item.planned.estimate.rows, isInner: true)
                }
                let needed = Set(item.conditions.flatMap { $0.columns.map(\.entry) }).subtracting(item.entries)
                return JoinSearch.Item(
                    rows: item.planned.estimate.rows,
                    isInner: false,
                    needs: bits(needed),
                    selectivity: selectivity(of: item, whole)
                )
            },
            edges: edges,
            classes: classes.map { group in
                JoinSearch.Class(
                    members: group.columns.map { (bits([$0.entry ?? -1]), distinct($0)) }
                )
            }
        )
    }
}

extension Estimate {
    /// The estimate of a join.
    func joined(_ other: Estimate, _ selectivity: Double) -> Estimate {
        var both = self
        both.rows = max(rows * other.rows * selectivity, 1)
        for (id, count) in distinct { both.distinct[id] = min(count, rows) }
        for (id, count) in other.distinct { both.distinct[id] = min(count, other.rows) }
        both.ranges.merge(other.ranges) { first, _ in first }
        return both
    }
}
