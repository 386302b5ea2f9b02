import PostgresCatalog
import PostgresSQL
import PostgresWire

/// The order of a query that wants only its first rows, by columns of one table.
struct PageOrder {
    var entry: Int
    var keys: [ScanOrder]
    var limit: LimitBounds
}

/// What is joined to the rows of a page's table, and how.
private struct PageStep {
    var tree: JoinTree
    var kind: JoinExpression.Kind
    /// The conditions over its columns alone, and those that connect it with what was joined before.
    var own: [BoundExpression]
    var conditions: [BoundExpression]
    /// Whether its rows are looked up by a key.
    var isKeyed: Bool
}

extension QueryBinder {
    /// Notes the order and limit of a query that could be read page by page.
    func notePage(of parts: SelectParts, _ scope: Scope) { page = pageOrder(of: parts, scope) }

    private func pageOrder(of parts: SelectParts, _ scope: Scope) -> PageOrder? {
        guard keptDepth == 0, let limit = parts.limit, limit.count != nil, !limit.withTies, !parts.sort.isEmpty,
            parts.grouping == nil, !parts.isDistinct, parts.distinctOn.isEmpty, !scope.hasWindows,
            !parts.targets.contains(where: { $0.expression.contains { self.returnsSet($0) } })
        else { return nil }
        var page: PageOrder?
        for key in parts.sort {
            guard case .column(let id) = pulledUp(parts.targets[key.target].expression).kind,
                page == nil || page?.entry == id.entry
            else { return nil }
            let order = ScanOrder(column: id.column, isDescending: key.isDescending, nullsFirst: key.nullsFirst)
            page = PageOrder(entry: id.entry, keys: (page?.keys ?? []) + [order], limit: limit)
        }
        return page
    }

    /// A table in an order that an index has, with what is joined to its rows as they come, to a few of them at a time by
    /// keys where that is likely to read less than all.
    ///
    /// - Returns: nil where the joins cannot be made so, or would rather be made of all rows.
    func planPage(
        _ page: PageOrder,
        _ trees: [JoinTree],
        _ conjuncts: [BoundExpression],
        outer: [(tree: JoinTree, conditions: [BoundExpression])]
    ) throws(PostgresError) -> Planned? {
        guard trees.count + outer.count > 1, let first = trees.first(where: { $0.entries == [page.entry] }),
            let relation = first.handlerRelation, hasIndex(relation, in: page.keys),
            !(conjuncts + outer.flatMap(\.conditions)).contains(where: { $0.hasSubquery || $0.isVolatile })
        else { return nil }
        let all = (trees + outer.map(\.tree)).reduce(into: Set()) { $0.formUnion($1.entries) }
        var open = PageConditions(all: all, conditions: conjuncts)
        let ownFirst = open.take(within: first.entries)
        guard let steps = pageSteps(page, first, ownFirst, trees, &open, outer) else { return nil }
        let late = open.conditions
        let outerLive = liveColumns
        defer { liveColumns = outerLive }
        // What is planned again for each row may read any column.
        let live = steps.contains(where: { !$0.tree.free.isEmpty }) ? usedColumns : outerLive ?? usedColumns
        var waiting = late + steps.flatMap { $0.own + $0.conditions }
        liveColumns = live.union(columns(of: waiting))
        var planned = try planItem(first, ownFirst)
        let isWhole = late.isEmpty && steps.allSatisfy { $0.kind == .left }
        planned = sorted(planned, page, relation, bound: isWhole ? page.limit : nil)
        for (index, step) in steps.enumerated() {
            liveColumns = live.union(columns(of: waiting))
            var right = try self.planned(again: !step.tree.free.isEmpty) { () throws(PostgresError) in
                try planList([step.tree], step.own)
            }
            if step.kind == .left, let never = try neverHolds(step.conditions) { right = try gated(right, [never]) }
            waiting = late + steps[(index &+ 1)...].flatMap { $0.own + $0.conditions }
            liveColumns = live.union(columns(of: waiting))
            planned = try joined(planned, right, step)
        }
        liveColumns = outerLive
        planned = try filtered(planned, late)
        planned.isPage = true
        return planned
    }

    /// The joins of a page in turn; nil where some item is not connected with those before, or where so many of the first
    /// table's rows are likely to be read that all may as well be.
    private func pageSteps(
        _ page: PageOrder,
        _ first: JoinTree,
        _ own: [BoundExpression],
        _ trees: [JoinTree],
        _ open: inout PageConditions,
        _ outer: [(tree: JoinTree, conditions: [BoundExpression])]
    ) -> [PageStep]? {
        let rows = estimate(of: first, own).rows
        var wanted = 100.0
        if let (count, offset) = try? page.limit.values(foldingContext), let count {
            wanted = Double(count) + Double(offset)
        }
        var steps: [PageStep] = []
        var joined = first.entries
        var rest = trees.filter { $0.entries != first.entries }
        let conditions = rest.map { open.take(within: $0.entries) }
        var owns = Dictionary(uniqueKeysWithValues: zip(rest.compactMap(\.entries.first), conditions))
        while !rest.isEmpty {
            let next = rest.firstIndex { tree in
                tree.needs(among: open.all).isSubset(of: joined)
                    && (!tree.free.isEmpty
                        || open.conditions.contains { $0.connects(tree.entries, with: joined, among: open.all) })
            }
            guard let next, let entry = rest[next].entries.first,
                rest[next].handlerRelation != nil || !rest[next].free.isEmpty
            else { return nil }
            let tree = rest.remove(at: next)
            joined.formUnion(tree.entries)
            let own = owns.removeValue(forKey: entry) ?? []
            let (whole, kept) = (estimate(of: tree, []).rows, estimate(of: tree, own).rows)
            wanted *= max(whole / max(kept, 1), 1)
            let isKeyed = tree.handlerRelation != nil && isKeyed(whole, wanted)
            let conditions = open.take(within: joined)
            steps.append(PageStep(tree: tree, kind: .inner, own: own, conditions: conditions, isKeyed: isKeyed))
        }
        for (tree, conditions) in outer {
            var own = PageConditions(all: open.all, conditions: conditions)
            let inner = own.take(within: tree.entries)
            guard tree.needs(among: open.all).isSubset(of: joined) else { return nil }
            joined.formUnion(tree.entries)
            let isKeyed = tree.handlerRelation != nil && isKeyed(estimate(of: tree, []).rows, wanted)
            steps.append(
                PageStep(tree: tree, kind: .left, own: inner, conditions: own.conditions, isKeyed: isKeyed)
            )
        }
        return wanted * 4 <= rows ? steps : nil
    }

    /// Whether a table of so many rows is asked for those of some keys rather than for all.
    private func isKeyed(_ rows: Double, _ wanted: Double) -> Bool {
        rows >= max(Self.fewestKeyedRows, wanted * 2)
    }

    private func estimate(of tree: JoinTree, _ conditions: [BoundExpression]) -> Estimate {
        guard case .leaf(let leaf) = tree, let relation = tree.handlerRelation else { return .unknown }
        let statistics = environment.statistics(of: relation.name) ?? .unknown
        let estimate = Estimate(statistics, relation, entry: leaf.entry, facts)
        return estimate.scaled(by: estimate.selectivity(of: conditions))
    }

    /// Whether a relation has an index whose order begins with that of a page.
    private func hasIndex(_ relation: CatalogSnapshot.Relation, in keys: [ScanOrder]) -> Bool {
        guard let table = environment.catalog.model.tables[relation.oid],
            keys.allSatisfy({ relation.columns.indices.contains($0.column) })
        else { return false }
        let names = keys.map { relation.columns[$0.column].name }
        return table.indexes.contains { index in
            index.predicate == nil && index.elements.count >= names.count
                && zip(index.elements, names).allSatisfy { $0.column == $1 }
        }
    }

    private func joined(_ left: Planned, _ right: Planned, _ step: PageStep) throws(PostgresError) -> Planned {
        var planned: Planned
        if step.isKeyed, let keyed = try keyedJoin(step.kind, left, right, step.conditions) {
            planned = keyed
        } else {
            planned = try join(step.kind, left, right, step.conditions, free: step.tree.free)
        }
        planned.entries = left.entries.union(step.tree.entries)
        planned.estimate = left.estimate.joined(right.estimate, 1 / max(left.estimate.rows, right.estimate.rows))
        if step.kind == .left { planned.estimate.rows = max(planned.estimate.rows, left.estimate.rows) }
        noteRows(planned)
        return planned
    }

    /// A join that asks a handler for the keys of some rows at a time; nil where the right side is more than a scan.
    private func keyedJoin(
        _ kind: JoinExpression.Kind,
        _ left: Planned,
        _ right: Planned,
        _ conditions: [BoundExpression]
    ) throws(PostgresError) -> Planned? {
        let (keys, rest) = hashKeys(conditions, left.layout, right.layout)
        guard let scan = right.scan, scans.indices.contains(scan.rawValue),
            let best = lookupKey(
                keys.map { (passing: $0.right, held: $0.left) },
                in: scans[scan.rawValue].template.relationOID
            )
        else { return nil }
        let output = JoinOutput(left: left.layout, right: right.layout, used: liveColumns ?? usedColumns)
        var planned = Planned(node: left.node, layout: output.layout)
        scans[scan.rawValue].joinKey = best.column
        planned.node = KeyedJoinPlan(
            left: left.node,
            right: right.node,
            scan: scan,
            column: best.column,
            key: best.key,
            leftKeys: try compile(keys.map(\.left), left.layout),
            rightKeys: try compile(keys.map(\.right), right.layout),
            blankPadded: keys.map(\.isBlankPadded),
            shape: JoinShape(
                keepsLeft: kind == .left,
                keepsRight: false,
                conditions: try compile(rest, left.layout.followed(by: right.layout)),
                output: output
            )
        )
        note(planned.node) {
            $0.joinKind = kind
            $0.keyCondition = keys.map(\.condition)
            $0.joinFilter = rest
        }
        return planned
    }

    /// The rows in the page's order, of which the handler is asked for it.
    private func sorted(
        _ planned: Planned,
        _ page: PageOrder,
        _ relation: CatalogSnapshot.Relation,
        bound: LimitBounds?
    ) -> Planned {
        var sorted = planned
        if let scan = planned.scan, scans.indices.contains(scan.rawValue) {
            scans[scan.rawValue].template.orderBy = page.keys
            scans[scan.rawValue].template.wantsFirstRows = true
            if bound != nil, planned.isFullyPushed { scans[scan.rawValue].limit = bound }
        }
        let columns = page.keys.map { tableColumn(page.entry, $0.column, relation.columns[$0.column]) }
        var slots: [SortSlot] = []
        for (key, column) in zip(page.keys, columns) {
            guard let id = column.bareColumn, let slot = planned.layout.slots[id] else { continue }
            slots.append(
                SortSlot(
                    slot: slot,
                    isDescending: key.isDescending,
                    nullsFirst: key.nullsFirst,
                    isBlankPadded: column.type == .bpchar
                )
            )
        }
        sorted.node = SortPlan(input: planned.node, keys: slots, bound: bound, followsScan: planned.scan)
        sorted.scan = nil
        sorted.order = RowOrder()
        note(sorted.node) { $0.keys = [columns] }
        noteRows(sorted)
        return sorted
    }
}

/// Conditions that are not applied yet.
private struct PageConditions {
    /// The items of FROM; others are further out.
    let all: Set<Int>
    var conditions: [BoundExpression]

    /// Takes those that read no other items than these.
    mutating func take(within entries: Set<Int>) -> [BoundExpression] {
        let taken = conditions.filter { $0.touched(among: all).isSubset(of: entries) }
        conditions.removeAll { $0.touched(among: all).isSubset(of: entries) }
        return taken
    }
}

extension BoundExpression {
    fileprivate func touched(among entries: Set<Int>) -> Set<Int> {
        Set(columns.map(\.entry)).intersection(entries)
    }

    /// Whether it is an equality of an item with those joined before.
    fileprivate func connects(_ entries: Set<Int>, with joined: Set<Int>, among all: Set<Int>) -> Bool {
        guard case .call(let function, let operands) = kind, function.operatorName == "=", operands.count == 2 else {
            return false
        }
        let sides = operands.map { $0.touched(among: all) }
        guard !sides[0].isEmpty, !sides[1].isEmpty else { return false }
        return sides[0].isSubset(of: entries) && sides[1].isSubset(of: joined)
            || sides[1].isSubset(of: entries) && sides[0].isSubset(of: joined)
    }
}

extension JoinTree {
    /// The items of the same FROM that it reads.
    fileprivate func needs(among all: Set<Int>) -> Set<Int> {
        Set(free.keys.map(\.entry)).intersection(all).subtracting(entries)
    }

    /// The relation of the handler's that it is, where all see all of its rows.
    fileprivate var handlerRelation: CatalogSnapshot.Relation? {
        guard case .leaf(let leaf) = self, case .relation(let relation) = leaf.source, !relation.isSystem,
            leaf.security.isEmpty, leaf.free.isEmpty
        else { return nil }
        return relation
    }
}
