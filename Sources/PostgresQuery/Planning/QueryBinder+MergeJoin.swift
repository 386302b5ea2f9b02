import PostgresCatalog
import PostgresSQL
import PostgresWire

/// The order that rows come in: ascending, NULLs last.
struct RowOrder {
    /// The columns in turn; those that are equal in all rows stand together.
    var columns: [Set<ColumnID>] = []
    /// The scan whose handler has to be asked for it; nil where the rows come so anyway.
    var offeredBy: ScanID?

    /// Whether rows in this order are in that of some columns.
    func covers(_ keys: [ColumnID]) -> Bool {
        offeredBy == nil && keys.count <= columns.count && zip(columns, keys).allSatisfy { $0.contains($1) }
    }
}

extension QueryBinder {
    /// Fewer rows than these are hashed, whatever their order.
    private static let fewestRows = 1000.0

    /// A join of two sides that are sorted by its keys; nil where they are not, or hashing is quicker.
    func mergeJoin(
        _ kind: JoinExpression.Kind,
        _ left: Planned,
        _ right: Planned,
        _ keys: [HashPair],
        _ rest: [BoundExpression],
        _ both: Layout,
        _ output: JoinOutput
    ) throws(PostgresError) -> Planned? {
        let order = sharedOrder(left.order, right.order, keys)
        guard !order.isEmpty, keptDepth == 0, right.estimate.rows >= Self.fewestRows else { return nil }
        let merged = order.map { keys[$0] }
        let conditions = keys.indices.filter { !order.contains($0) }.map { keys[$0].condition } + rest
        var planned = Planned(node: left.node, layout: output.layout)
        planned.node = MergeJoinPlan(
            left: sorted(left, by: merged.map(\.left)),
            right: sorted(right, by: merged.map(\.right)),
            leftKeys: try compile(merged.map(\.left), left.layout),
            rightKeys: try compile(merged.map(\.right), right.layout),
            blankPadded: merged.map(\.isBlankPadded),
            shape: JoinShape(
                keepsLeft: kind == .left || kind == .full,
                keepsRight: kind == .right || kind == .full,
                conditions: try compile(conditions, both),
                output: output
            )
        )
        note(planned.node) {
            $0.joinKind = kind
            $0.keyCondition = merged.map(\.condition)
            $0.joinFilter = conditions
        }
        planned.order.columns = order.indices.map { place in
            switch kind {
            case .inner, .cross: left.order.columns[place].union(right.order.columns[place])
            case .left: left.order.columns[place]
            case .right: right.order.columns[place]
            case .full: []
            }
        }
        return planned
    }

    /// The keys, in turn, by which both sides are sorted.
    private func sharedOrder(_ left: RowOrder, _ right: RowOrder, _ keys: [HashPair]) -> [Int] {
        var order: [Int] = []
        for (first, second) in zip(left.columns, right.columns) {
            let next = keys.indices.first { key in
                guard !order.contains(key), let own = keys[key].left.relabelledColumn,
                    let other = keys[key].right.relabelledColumn
                else { return false }
                return first.contains(own) && second.contains(other)
            }
            guard let next else { break }
            order.append(next)
        }
        return order
    }

    /// A side in the order of its keys: where a handler has to be asked for that, and does not do it, the rows are sorted.
    private func sorted(_ planned: Planned, by keys: [BoundExpression]) -> any PlanNode {
        guard let scan = planned.order.offeredBy, scans.indices.contains(scan.rawValue) else { return planned.node }
        let columns = keys.compactMap(\.relabelledColumn)
        scans[scan.rawValue].template.orderBy = columns.map {
            ScanOrder(column: $0.column, isDescending: false, nullsFirst: false)
        }
        let slots = zip(columns, keys).compactMap { column, key in
            planned.layout.slots[column].map {
                SortSlot(slot: $0, isDescending: false, nullsFirst: false, isBlankPadded: key.type == .bpchar)
            }
        }
        let sort = SortPlan(input: planned.node, keys: slots, bound: nil, followsScan: scan)
        note(sort) { $0.keys = [keys] }
        noteRows(Planned(node: sort, layout: planned.layout, estimate: planned.estimate))
        return sort
    }

    /// The order of a sub-query's rows by its ORDER BY.
    func order(of parts: SelectParts, entry: Int) -> RowOrder {
        let keys = parts.sort.prefix { key in
            !key.isDescending && !key.nullsFirst && key.target < parts.visibleCount
        }
        return RowOrder(columns: keys.map { [ColumnID(entry: entry, column: $0.target)] })
    }

    /// The order that a handler says its rows come in.
    func order(
        of statistics: TableStatistics,
        _ relation: CatalogSnapshot.Relation,
        entry: Int,
        _ scan: ScanID
    ) -> RowOrder {
        let places = statistics.sortedBy.map { name in relation.columns.firstIndex { $0.name == name } }
        let known = places.prefix { $0 != nil }.compactMap { $0 }
        return RowOrder(columns: known.map { [ColumnID(entry: entry, column: $0)] }, offeredBy: scan)
    }
}
