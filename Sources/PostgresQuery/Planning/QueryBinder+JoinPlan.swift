import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// FROM and WHERE.
    func planFrom(_ trees: [JoinTree], _ conditions: [BoundExpression]) throws(PostgresError) -> Planned {
        if trees.isEmpty {
            var planned = Planned(node: ResultPlan(), layout: Layout())
            if !conditions.isEmpty {
                planned.node = FilterPlan(input: planned.node, conditions: try compile(conditions, planned.layout))
            }
            return planned
        }
        return try planList(trees, conditions)
    }

    /// Items joined by inner joins, in an order in which each is connected to those before where possible.
    private func planList(_ trees: [JoinTree], _ conditions: [BoundExpression]) throws(PostgresError) -> Planned {
        var items: [JoinTree] = []
        var conjuncts: [BoundExpression] = []
        for tree in trees { flatten(tree, &items, &conjuncts) }
        conjuncts += conditions
        let entries = items.map(\.entries)
        let all = entries.reduce(Set()) { $0.union($1) }
        var own: [[BoundExpression]] = Array(repeating: [], count: items.count)
        var shared: [(condition: BoundExpression, entries: Set<Int>)] = []
        for conjunct in conjuncts {
            let touched = Set(conjunct.columns.map(\.entry)).intersection(all)
            if let single = entries.firstIndex(where: { touched.isSubset(of: $0) }) {
                own[single].append(conjunct)
            } else {
                shared.append((conjunct, touched))
            }
        }
        var remaining = Array(items.indices)
        var joined: Set<Int> = []
        var result: Planned?
        while !remaining.isEmpty {
            let next = choose(remaining, items, entries, joined, all, shared)
            remaining.removeAll { $0 == next }
            let dependent = items[next].free.keys.contains { joined.contains($0.entry) }
            let right = try planItem(items[next], own[next])
            joined.formUnion(entries[next])
            guard let left = result else {
                result = right
                continue
            }
            let ready = shared.filter { $0.entries.isSubset(of: joined) }.map(\.condition)
            shared.removeAll { $0.entries.isSubset(of: joined) }
            result = try join(
                .inner,
                left,
                right,
                ready,
                free: dependent ? items[next].free : [:]
            )
        }
        return result ?? Planned(node: ResultPlan(), layout: Layout())
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

    /// The next item to join: the first that is connected with those joined and whose LATERAL references are there.
    private func choose(
        _ remaining: [Int],
        _ items: [JoinTree],
        _ entries: [Set<Int>],
        _ joined: Set<Int>,
        _ all: Set<Int>,
        _ shared: [(condition: BoundExpression, entries: Set<Int>)]
    ) -> Int {
        let ready = remaining.filter { index in
            Set(items[index].free.keys.map(\.entry)).intersection(all).isSubset(of: joined)
        }
        let connected = ready.first { index in
            shared.contains {
                !$0.entries.isDisjoint(with: entries[index]) && !$0.entries.isDisjoint(with: joined)
                    && $0.entries.isSubset(of: joined.union(entries[index]))
            }
        }
        return connected ?? ready.first ?? remaining[0]
    }

    /// One item with the conditions that concern only it.
    private func planItem(_ tree: JoinTree, _ conditions: [BoundExpression]) throws(PostgresError) -> Planned {
        switch tree {
        case .leaf(let leaf): return try planLeaf(leaf, conditions)
        case .join(let kind, let left, let right, let joinConditions):
            return try planOuter(kind, left, right, joinConditions, conditions)
        }
    }

    private func planOuter(
        _ kind: JoinExpression.Kind,
        _ left: JoinTree,
        _ right: JoinTree,
        _ joinConditions: [BoundExpression],
        _ conditions: [BoundExpression]
    ) throws(PostgresError) -> Planned {
        let leftEntries = left.entries
        let rightEntries = right.entries
        let nullable: Set<Int> =
            switch kind {
            case .left: rightEntries
            case .right: leftEntries
            default: []
            }
        if kind != .full, conditions.contains(where: { $0.refusesNulls(of: nullable) }) {
            return try planList([.join(.inner, left, right, joinConditions)], conditions)
        }
        func touches(_ condition: BoundExpression, only entries: Set<Int>, not others: Set<Int>) -> Bool {
            let touched = Set(condition.columns.map(\.entry))
            return !touched.isDisjoint(with: entries) && touched.isDisjoint(with: others)
        }
        var leftConditions: [BoundExpression] = []
        var rightConditions: [BoundExpression] = []
        var above: [BoundExpression] = []
        for condition in conditions {
            if kind == .left, touches(condition, only: leftEntries, not: rightEntries) {
                leftConditions.append(condition)
            } else if kind == .right, touches(condition, only: rightEntries, not: leftEntries) {
                rightConditions.append(condition)
            } else {
                above.append(condition)
            }
        }
        var on: [BoundExpression] = []
        for condition in joinConditions {
            if kind == .left, touches(condition, only: rightEntries, not: leftEntries) {
                rightConditions.append(condition)
            } else if kind == .right, touches(condition, only: leftEntries, not: rightEntries) {
                leftConditions.append(condition)
            } else {
                on.append(condition)
            }
        }
        let isDependent = right.free.keys.contains { leftEntries.contains($0.entry) }
        var planned = try join(
            kind,
            try planList([left], leftConditions),
            try planList([right], rightConditions),
            on,
            free: isDependent ? right.free : [:]
        )
        if !above.isEmpty {
            planned.node = FilterPlan(input: planned.node, conditions: try compile(above, planned.layout))
        }
        return planned
    }

    /// Joins two plans: by hashing where an equality connects them, row by row otherwise.
    private func join(
        _ kind: JoinExpression.Kind,
        _ left: Planned,
        _ right: Planned,
        _ conditions: [BoundExpression],
        free: [ColumnID: BoundExpression]
    ) throws(PostgresError) -> Planned {
        var both = left.layout
        for (id, slot) in right.layout.slots { both.slots[id] = left.layout.width &+ slot }
        both.width = left.layout.width &+ right.layout.width
        let output = JoinOutput(left: left.layout, right: right.layout, used: usedColumns)
        var planned = Planned(node: left.node, layout: output.layout)
        if !free.isEmpty {
            guard kind == .inner || kind == .left || kind == .cross else {
                throw failure("42P10", "invalid reference to FROM-clause entry for LATERAL", at: .none)
            }
            var arguments: [(index: Int, value: any Evaluator)] = []
            for argument in outerValues(free, nil) {
                arguments.append((argument.index, try compile(argument.expression, left.layout)))
            }
            planned.node = LateralJoinPlan(
                left: left.node,
                right: right.node,
                arguments: arguments,
                conditions: try compile(conditions, both),
                isOuter: kind == .left,
                output: output
            )
            return planned
        }
        let (keys, rest) = hashKeys(conditions, left.layout, right.layout)
        let shape = JoinShape(
            keepsLeft: kind == .left || kind == .full,
            keepsRight: kind == .right || kind == .full,
            conditions: try compile(rest, both),
            output: output
        )
        guard !keys.isEmpty else {
            planned.node = NestedLoopPlan(left: left.node, right: right.node, shape: shape)
            return planned
        }
        planned.node = HashJoinPlan(
            left: left.node,
            right: right.node,
            leftKeys: try compile(keys.map(\.left), left.layout),
            rightKeys: try compile(keys.map(\.right), right.layout),
            blankPadded: keys.map(\.isBlankPadded),
            shape: shape
        )
        return planned
    }

    /// The equalities between the two sides that can be hashed, and the conditions that are left.
    private func hashKeys(
        _ conditions: [BoundExpression],
        _ left: Layout,
        _ right: Layout
    ) -> (keys: [HashPair], rest: [BoundExpression]) {
        var keys: [HashPair] = []
        var rest: [BoundExpression] = []
        for condition in conditions {
            guard case .call(let function, let operands) = condition.kind, function.operatorName == "=",
                operands.count == 2,
                ComparisonFamily.areComparable(function.arguments[0], function.arguments[1])
            else {
                rest.append(condition)
                continue
            }
            let isBlankPadded = function.arguments[0] == .bpchar
            if operands[0].reads(only: left), operands[1].reads(only: right) {
                keys.append(HashPair(left: operands[0], right: operands[1], isBlankPadded: isBlankPadded))
            } else if operands[0].reads(only: right), operands[1].reads(only: left) {
                keys.append(HashPair(left: operands[1], right: operands[0], isBlankPadded: isBlankPadded))
            } else {
                rest.append(condition)
            }
        }
        return (keys, rest)
    }
}

/// The two sides of an equality by which rows are hashed.
private struct HashPair {
    var left: BoundExpression
    var right: BoundExpression
    var isBlankPadded: Bool
}

extension BoundExpression {
    /// Whether the expression reads columns, and all of them stand in a layout.
    func reads(only layout: Layout) -> Bool {
        let columns = columns
        return !columns.isEmpty && columns.allSatisfy { layout.slots[$0] != nil }
    }

    /// Whether a condition is never true where all columns of these entries are NULL.
    func refusesNulls(of entries: Set<Int>) -> Bool {
        switch kind {
        case .call(let function, let operands):
            return function.isStrict && operands.contains { $0.isNull(for: entries) }
        case .quantifiedList(let left, let function, _, let isAll):
            return !isAll && function.isStrict && left.isNull(for: entries)
        case .and(let operands): return operands.contains { $0.refusesNulls(of: entries) }
        case .isNull(let operand, let isNegated): return isNegated && operand.isNull(for: entries)
        default: return false
        }
    }

    /// Whether the value is NULL where all columns of these entries are NULL.
    private func isNull(for entries: Set<Int>) -> Bool {
        switch kind {
        case .column(let id): return entries.contains(id.entry)
        case .relabel(let operand): return operand.isNull(for: entries)
        case .call(let function, let operands):
            return function.isStrict && operands.contains { $0.isNull(for: entries) }
        default: return false
        }
    }
}
