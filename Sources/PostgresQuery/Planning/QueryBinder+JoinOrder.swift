import PostgresCatalog
import PostgresSQL
import PostgresWire

/// Items of FROM that are joined in an order of our own.
private struct JoinList {
    /// The items that inner joins connect.
    var items: [JoinTree] = []
    /// The conditions of those joins and of WHERE.
    var conjuncts: [BoundExpression] = []
    /// The right sides of left joins, which are joined when all items are.
    var outer: [(tree: JoinTree, conditions: [BoundExpression])] = []
}

extension QueryBinder {
    /// Items joined by inner and left joins, in an order in which each is connected to those before where possible.
    func planList(_ trees: [JoinTree], _ conditions: [BoundExpression]) throws(PostgresError) -> Planned {
        var list = JoinList(conjuncts: conditions)
        for tree in trees { flatten(tree, &list.items, &list.conjuncts) }
        while takeLeftJoin(&list) {}
        let gates = takeGates(&list)
        let isJoined = list.items.count + list.outer.count > 1
        return try gated(planItems(list), gates, isJoined: isJoined)
    }

    private func planItems(_ list: JoinList) throws(PostgresError) -> Planned {
        // Queries within queries come by here again and again: what needs much of the stack stands elsewhere.
        if page != nil { return try planPage(list) }
        return isOrdered(list) ? try planInOrder(list) : try planInTurn(list)
    }

    /// The items page by page where that fits; queries below have pages of their own.
    private func planPage(_ list: JoinList) throws(PostgresError) -> Planned {
        let wanted = page
        page = nil
        guard let wanted, list.items.count < 50, !list.items.contains(where: \.readsWorkingTable),
            !list.outer.contains(where: { $0.tree.readsWorkingTable }),
            let planned = try planPage(wanted, list.items, list.conjuncts, outer: list.outer)
        else { return try planItems(list) }
        return planned
    }

    /// Items that may be joined in any order.
    private func planInOrder(_ flattened: JoinList) throws(PostgresError) -> Planned {
        var list = flattened
        var (rest, sublinks) = try takeSublinks(list.conjuncts, &list.items)
        let gates = takeGates(&sublinks)
        return try gated(planOrdered(list.items, rest, sublinks, outer: list.outer), gates)
    }

    /// Takes the conditions that read no column of the items.
    private func takeGates(_ list: inout JoinList) -> [BoundExpression] {
        guard list.conjuncts.contains(where: { $0.columns.isEmpty || !$0.columns.isDisjoint(with: freeColumns.keys) })
        else { return [] }
        var entries = list.items.reduce(into: Set()) { $0.formUnion($1.entries) }
        for outer in list.outer { entries.formUnion(outer.tree.entries) }
        func isGate(_ condition: BoundExpression) -> Bool {
            !condition.isVolatile && pulledUp(condition).columns.allSatisfy { !entries.contains($0.entry) }
        }
        let gates = list.conjuncts.filter(isGate)
        if !gates.isEmpty { list.conjuncts.removeAll(where: isGate) }
        return gates
    }

    /// Takes the conditions of semi joins that read nothing: without them there is no row at all.
    private func takeGates(_ sublinks: inout [Sublink]) -> [BoundExpression] {
        var gates: [BoundExpression] = []
        for index in sublinks.indices where sublinks[index].role == .semi {
            let conditions = sublinks[index].conditions
            let (fixed, rest) = (
                conditions.filter { $0.columns.isEmpty && !$0.isVolatile },
                conditions.filter { !$0.columns.isEmpty || $0.isVolatile }
            )
            // What connects the query with the rows stays.
            guard !rest.isEmpty else { continue }
            sublinks[index].conditions = rest
            gates += fixed
            gates += sublinks[index].inner.filter { $0.columns.isEmpty && !$0.isVolatile }
            sublinks[index].inner.removeAll { $0.columns.isEmpty && !$0.isVolatile }
        }
        return gates
    }

    /// Plans what runs again for each row of others, where it does.
    func planned(
        again isRepeated: Bool,
        _ plan: () throws(PostgresError) -> Planned
    ) throws(PostgresError) -> Planned {
        guard isRepeated else { return try plan() }
        keptDepth &+= 1
        repeatDepth &+= 1
        defer {
            keptDepth &-= 1
            repeatDepth &-= 1
        }
        return try plan()
    }

    /// Items that are joined one after the other as they are written, where nothing connects others first.
    private func planInTurn(_ list: JoinList) throws(PostgresError) -> Planned {
        let live = liveColumns
        liveColumns = nil
        defer { liveColumns = live }
        var progress = JoinProgress(list)
        while let next = try next(of: progress) {
            let dependent = progress.isDependent(next)
            let right = try planned(again: dependent) { [progress] () throws(PostgresError) in
                try planItem(progress.items[next], progress.own[next])
            }
            try join(right, of: next, isDependent: dependent, &progress)
        }
        return try outerJoined(progress, list.outer)
    }

    /// The item that is joined next; nil where all are.
    private func next(of progress: JoinProgress) throws(PostgresError) -> Int? {
        guard !progress.remaining.isEmpty else { return nil }
        guard !progress.joined.isEmpty else { return try first(progress.items, progress.own, progress.shared) }
        return choose(progress.remaining, progress.needs, progress.entries, progress.joined, progress.shared)
    }

    /// Joins an item to those before it, by all conditions that can be tested then.
    private func join(
        _ right: Planned,
        of next: Int,
        isDependent: Bool,
        _ progress: inout JoinProgress
    ) throws(PostgresError) {
        progress.remaining.removeAll { $0 == next }
        progress.joined.formUnion(progress.entries[next])
        guard let left = progress.result else {
            progress.result = right
            return
        }
        let joined = progress.joined
        let ready = progress.shared.filter { $0.entries.isSubset(of: joined) }.map(\.condition)
        if !ready.isEmpty { progress.shared.removeAll { $0.entries.isSubset(of: joined) } }
        var result = try join(.inner, left, right, ready, free: isDependent ? progress.items[next].free : [:])
        if ready.isEmpty, case .leaf(let leaf) = progress.items[next], let rows = leaf.rows, left.hasKnownRows {
            result.estimate.rows = left.estimate.rows * rows
            result.hasKnownRows = true
            noteRows(result)
        }
        progress.result = result
    }

    /// What was joined with the right sides of left joins, and the conditions that are left.
    private func outerJoined(
        _ progress: JoinProgress,
        _ outer: [(tree: JoinTree, conditions: [BoundExpression])]
    ) throws(PostgresError) -> Planned {
        var planned = progress.result ?? Planned(node: ResultPlan(), layout: Layout())
        for (tree, conditions) in outer { planned = try joinOuter(planned, tree, conditions) }
        return try filtered(planned, progress.shared.map(\.condition))
    }

    /// Whether the items can be joined in any order, and some of them are a handler's.
    private func isOrdered(_ list: JoinList) -> Bool {
        list.items.contains(where: \.readsHandler) && list.items.count < 50
            && list.items.allSatisfy { $0.free.isEmpty && !$0.readsWorkingTable }
            && list.outer.allSatisfy { $0.tree.free.isEmpty && !$0.tree.readsWorkingTable }
    }

    /// Joins the right side of a left join to the rows there are; `later` are the conditions that are applied above.
    func joinOuter(
        _ left: Planned,
        _ tree: JoinTree,
        _ conditions: [BoundExpression],
        before later: [BoundExpression] = []
    ) throws(PostgresError) -> Planned {
        let entries = left.entries.union(left.layout.slots.keys.map(\.entry))
        func isOwn(_ condition: BoundExpression) -> Bool {
            let touched = Set(condition.columns.map(\.entry))
            return !touched.isDisjoint(with: tree.entries) && touched.isDisjoint(with: entries)
        }
        if tree.free.isEmpty, var planned = try searchedTree(left, tree, conditions) {
            planned.entries = entries.union(tree.entries)
            noteRows(planned)
            return planned
        }
        let live = liveColumns
        liveColumns = live?.union(columns(of: conditions + later))
        let isDependent = tree.free.keys.contains { entries.contains($0.entry) }
        var right = try planned(again: isDependent) { () throws(PostgresError) in
            try planList([tree], conditions.filter(isOwn))
        }
        if let never = try neverHolds(conditions) { right = try gated(right, [never]) }
        liveColumns = live?.union(columns(of: later))
        defer { liveColumns = live }
        if tree.free.isEmpty, left.estimate.rows * 2 < right.estimate.rows, right.node.canGiveColumns {
            // The smaller side is hashed.
            var planned = try join(.right, right, left, conditions.filter { !isOwn($0) }, free: [:])
            planned.entries = left.entries.union(tree.entries)
            planned.estimate = left.estimate.joined(right.estimate, 1 / max(left.estimate.rows, right.estimate.rows))
            noteRows(planned)
            return planned
        }
        var planned = try join(
            .left,
            left,
            right,
            conditions.filter { !isOwn($0) },
            free: isDependent ? tree.free : [:]
        )
        planned.entries = left.entries.union(tree.entries)
        planned.estimate = left.estimate.joined(right.estimate, 1 / max(left.estimate.rows, right.estimate.rows))
        planned.estimate.rows = max(planned.estimate.rows, left.estimate.rows)
        noteRows(planned)
        return planned
    }

    /// Takes inner joins apart into their items and conditions.
    private func flatten(_ tree: JoinTree, _ items: inout [JoinTree], _ conjuncts: inout [BoundExpression]) {
        if case .join(let kind, let left, let right, let conditions) = tree, kind == .inner || kind == .cross {
            flatten(left, &items, &conjuncts)
            flatten(right, &items, &conjuncts)
            conjuncts += conditions
        } else {
            items.append(tree)
        }
    }

    /// Takes one left join among the items apart, where it can be joined after all items; false where there is none.
    private func takeLeftJoin(_ list: inout JoinList) -> Bool {
        for (index, item) in list.items.enumerated() {
            guard case .join(.left, let left, let right, let conditions) = item else { continue }
            let nullable = right.entries
            let isInner = list.conjuncts.contains { $0.refusesNulls(of: nullable) }
            guard isInner || mayWait(right, of: item, at: index, list) else { continue }
            var items: [JoinTree] = []
            flatten(left, &items, &list.conjuncts)
            if isInner {
                flatten(right, &items, &list.conjuncts)
                list.conjuncts += conditions
            } else {
                list.outer.insert((right, conditions), at: 0)
            }
            list.items.replaceSubrange(index...index, with: items)
            return true
        }
        return false
    }

    /// Whether the right side of a left join can be joined when all items are: nothing else is joined by its columns.
    private func mayWait(_ right: JoinTree, of item: JoinTree, at index: Int, _ list: JoinList) -> Bool {
        let entries = right.entries
        let own = item.entries
        let all = list.items.reduce(Set()) { $0.union($1.entries) }
        for conjunct in list.conjuncts {
            let touched = Set(conjunct.columns.map(\.entry))
            if !touched.isDisjoint(with: entries), !touched.intersection(all).isSubset(of: own) { return false }
        }
        for (other, tree) in list.items.enumerated() where other != index {
            if tree.free.keys.contains(where: { entries.contains($0.entry) }) { return false }
        }
        return true
    }

    /// The item to begin with: that which is written first, unless it is a catalog relation of many rows and another
    /// item has few.
    private func first(
        _ items: [JoinTree],
        _ own: [[BoundExpression]],
        _ shared: [SharedCondition]
    ) throws(PostgresError) -> Int {
        let all = items.reduce(into: Set()) { $0.formUnion($1.entries) }
        let ready = items.indices.filter { index in
            items[index].free.keys.allSatisfy { !all.contains($0.entry) || items[index].entries.contains($0.entry) }
        }
        guard let start = ready.first, ready.count > 1 else { return ready.first ?? 0 }
        if shared.isEmpty, isSecondFirst(items) { return 1 }
        if let working = ready.first(where: { items[$0].readsWorkingTable }) { return working }
        guard let count = try rowCount(items[start], own[start]) else { return start }
        var best = (index: start, count: count / 8)
        for index in ready.dropFirst() {
            if let other = try rowCount(items[index], own[index]) {
                if other < best.count { best = (index, other) }
            } else if best.index == start, count > 64, connects(items[index], shared, all) {
                return index
            }
        }
        return best.index
    }

    /// About how many rows a catalog relation gives; nil for other items.
    private func rowCount(_ item: JoinTree, _ conditions: [BoundExpression]) throws(PostgresError) -> Int? {
        guard case .leaf(let leaf) = item, case .relation(let relation) = leaf.source, relation.isSystem,
            let rows = environment.catalogRows(of: relation.oid)
        else { return nil }
        return try bestLookup(conditions, leaf)?.rowCount ?? rows.count
    }

    /// Whether some condition connects the item with others.
    private func connects(_ item: JoinTree, _ shared: [SharedCondition], _ all: Set<Int>) -> Bool {
        shared.contains { !$0.entries.isDisjoint(with: item.entries) && $0.entries.isSubset(of: all) }
    }

    /// The next item to join: the first that is connected with those joined and whose LATERAL references are there.
    private func choose(
        _ remaining: [Int],
        _ needs: [Set<Int>],
        _ entries: [Set<Int>],
        _ joined: Set<Int>,
        _ shared: [SharedCondition]
    ) -> Int {
        let ready = remaining.lazy.filter { needs[$0].isSubset(of: joined) }
        if shared.isEmpty { return ready.first ?? remaining[0] }
        let connected = ready.first { index in
            shared.contains {
                !$0.entries.isDisjoint(with: entries[index]) && !$0.entries.isDisjoint(with: joined)
                    && $0.entries.isSubset(of: joined.union(entries[index]))
            }
        }
        // A LATERAL item gives few rows for each row there is, and by its columns others are connected then.
        let linking = ready.first { index in
            !needs[index].isEmpty && shared.contains { !$0.entries.isDisjoint(with: entries[index]) }
        }
        return connected ?? linking ?? ready.first ?? remaining[0]
    }
}

/// A condition with the items that it concerns.
private struct SharedCondition {
    var condition: BoundExpression
    var entries: Set<Int>
}

/// Items of FROM that are joined one after the other, as far as they are.
private struct JoinProgress {
    let items: [JoinTree]
    /// The entries of each item, and those that it reads of others.
    let entries: [Set<Int>]
    let needs: [Set<Int>]
    /// The conditions that concern one item alone, and all others that are not tested yet.
    private(set) var own: [[BoundExpression]]
    var shared: [SharedCondition] = []
    /// The items that are not joined yet, and the entries of those that are.
    var remaining: [Int]
    var joined: Set<Int> = []
    var result: Planned?

    init(_ list: JoinList) {
        items = list.items
        let entries = items.map(\.entries)
        let all = entries.reduce(into: Set()) { $0.formUnion($1) }
        needs = items.map { Set($0.free.keys.map(\.entry)).intersection(all) }
        own = Array(repeating: [], count: items.count)
        remaining = Array(items.indices)
        let known = list.outer.reduce(all) { $0.union($1.tree.entries) }
        for conjunct in list.conjuncts {
            let touched = Set(conjunct.columns.map(\.entry)).intersection(known)
            if let single = entries.firstIndex(where: { touched.isSubset(of: $0) }) {
                own[single].append(conjunct)
            } else {
                shared.append(SharedCondition(condition: conjunct, entries: touched))
            }
        }
        self.entries = entries
    }

    /// Whether an item reads columns of those that are joined.
    func isDependent(_ item: Int) -> Bool { items[item].free.keys.contains { joined.contains($0.entry) } }
}

extension JoinTree {
    /// Whether it is the rows of the last round of a recursive query.
    fileprivate var readsWorkingTable: Bool {
        if case .leaf(let leaf) = self { !leaf.dependence.workingTables.isEmpty } else { false }
    }
}
