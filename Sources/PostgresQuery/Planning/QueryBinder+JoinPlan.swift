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
                note(planned.node) { $0.filter = conditions }
            }
            return planned
        }
        return try planList(trees, conditions)
    }

    /// One item with the conditions that concern only it.
    func planItem(_ tree: JoinTree, _ conditions: [BoundExpression]) throws(PostgresError) -> Planned {
        var planned: Planned
        switch tree {
        case .leaf(let leaf): planned = try planLeaf(leaf, conditions)
        case .join(let kind, let left, let right, let joinConditions):
            planned = try planOuter(kind, left, right, joinConditions, conditions)
        }
        planned.entries = tree.entries
        noteRows(planned)
        return planned
    }

    func planOuter(
        _ kind: JoinExpression.Kind,
        _ left: JoinTree,
        _ right: JoinTree,
        _ joinConditions: [BoundExpression],
        _ conditions: [BoundExpression]
    ) throws(PostgresError) -> Planned {
        let leftEntries = left.entries
        let rightEntries = right.entries
        let written = kind
        var kind = kind
        // Rows that a condition never lets pass are not added.
        if kind == .left || kind == .full, conditions.contains(where: { $0.refusesNulls(of: rightEntries) }) {
            kind = kind == .left ? .inner : .right
        }
        if kind == .right || kind == .full, conditions.contains(where: { $0.refusesNulls(of: leftEntries) }) {
            kind = kind == .right ? .inner : .left
        }
        if kind == .inner, written != .inner {
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
        let live = isDependent ? nil : liveColumns
        let outerLive = liveColumns
        defer { liveColumns = outerLive }
        liveColumns = live?.union(columns(of: on + above))
        var first = try planList([left], leftConditions)
        var second = try planned(again: isDependent) { () throws(PostgresError) in
            try planList([right], rightConditions)
        }
        if let never = try neverHolds(on) {
            // The side that would be filled with NULLs is not asked for a row.
            if kind == .left { second = try gated(second, [never]) }
            if kind == .right { first = try gated(first, [never]) }
            // Nothing else of the condition is looked at.
            on = [never]
        }
        liveColumns = live?.union(columns(of: above))
        var planned = try join(kind, first, second, on, free: isDependent ? right.free : [:])
        planned.estimate = first.estimate.joined(second.estimate, 1 / max(first.estimate.rows, second.estimate.rows))
        noteRows(planned)
        return try filtered(planned, above)
    }

    /// Joins two plans: by hashing where an equality connects them, row by row otherwise.
    func join(
        _ kind: JoinExpression.Kind,
        _ left: Planned,
        _ right: Planned,
        _ conditions: [BoundExpression],
        free: [ColumnID: BoundExpression]
    ) throws(PostgresError) -> Planned {
        // Without conditions nothing is computed over both sides.
        let both = conditions.isEmpty ? Layout() : left.layout.followed(by: right.layout)
        estimateValues(of: conditions, both)
        let output = JoinOutput(left: left.layout, right: right.layout, used: liveColumns ?? usedColumns)
        var planned = Planned(node: left.node, layout: output.layout)
        // An equality leaves about as many rows as the larger side has; a search finds one for each.
        if let first = left.catalogRows, let second = right.catalogRows, !conditions.isEmpty {
            planned.catalogRows = max(first, second)
        }
        if free.isEmpty, var joined = try indexJoin(kind, left, right, conditions, both, output) {
            joined.catalogRows = left.catalogRows
            return joined
        }
        if !free.isEmpty {
            planned.catalogRows = left.catalogRows
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
            note(planned.node) {
                $0.joinKind = kind
                $0.joinFilter = conditions
            }
            return planned
        }
        planned.isRepeatable =
            left.isRepeatable && right.isRepeatable && conditions.allSatisfy(isRepeatable(over: both))
        let (keys, rest) = hashKeys(conditions, left.layout, right.layout)
        let isHeld = right.isRepeatable && keys.map(\.right).allSatisfy(isRepeatable(over: right.layout))
        let shape = JoinShape(
            keepsLeft: kind == .left || kind == .full,
            keepsRight: kind == .right || kind == .full,
            conditions: try compile(rest, both),
            output: output
        )
        guard !keys.isEmpty else {
            planned.node = NestedLoopPlan(left: left.node, right: right.node, shape: shape, isHeld: isHeld)
            note(planned.node) {
                $0.joinKind = kind
                $0.joinFilter = rest
            }
            return planned
        }
        if var merged = try mergeJoin(kind, left, right, keys, rest, both, output) {
            merged.isRepeatable = planned.isRepeatable
            merged.catalogRows = planned.catalogRows
            return merged
        }
        if left.node.canGiveColumns || right.node.canGiveColumns {
            planned.node = VectorJoinPlan(
                left: left.node,
                right: right.node,
                kind: JoinKind(kind),
                leftKeys: try compile(keys.map(\.left), left.layout),
                rightKeys: try compile(keys.map(\.right), right.layout),
                blankPadded: keys.map(\.isBlankPadded),
                conditions: shape.conditions,
                conditionSlots: slots(rest, both),
                leftWidth: left.layout.width,
                output: output,
                hashesLeft: false,
                isHeld: isHeld,
                handDown: kind == .inner || kind == .cross || kind == .right
                    ? keyHandDown(to: left, from: right, keys.map { ($0.left, $0.right) }) : nil
            )
            note(planned.node) {
                $0.joinKind = kind
                $0.keyCondition = keys.map(\.condition)
                $0.joinFilter = rest
            }
            return planned
        }
        planned.node = HashJoinPlan(
            left: left.node,
            right: right.node,
            leftKeys: try compile(keys.map(\.left), left.layout),
            rightKeys: try compile(keys.map(\.right), right.layout),
            blankPadded: keys.map(\.isBlankPadded),
            shape: shape,
            isHeld: isHeld
        )
        note(planned.node) {
            $0.joinKind = kind
            $0.keyCondition = keys.map(\.condition)
            $0.joinFilter = rest
        }
        return planned
    }

    /// The places of what conditions read.
    func slots(_ conditions: [BoundExpression], _ layout: Layout) -> [Int] {
        let columns = conditions.reduce(into: Set<ColumnID>()) { $0.formUnion(pulledUp($1).columns) }
        return columns.compactMap { layout.slots[$0] }.sorted()
    }

    /// The rows of a plan that have a partner among the rows of an item, or those that have none.
    func semiJoin(_ left: Planned, _ item: JoinItem) throws(PostgresError) -> Planned {
        let right = item.planned
        let both = left.layout.followed(by: right.layout)
        let output = JoinOutput(left: left.layout, right: Layout(), used: liveColumns ?? usedColumns)
        let (keys, rest) = hashKeys(item.conditions, left.layout, right.layout)
        let hashesLeft = left.estimate.rows < right.estimate.rows
        let handDown =
            hashesLeft
            ? keyHandDown(to: right, from: left, keys.map { ($0.right, $0.left) })
            : item.role == .anti ? nil : keyHandDown(to: left, from: right, keys.map { ($0.left, $0.right) })
        var planned = Planned(node: left.node, layout: output.layout)
        planned.isRepeatable =
            left.isRepeatable && right.isRepeatable && item.conditions.allSatisfy(isRepeatable(over: both))
        planned.node = VectorJoinPlan(
            left: left.node,
            right: right.node,
            kind: item.role == .anti ? .anti : .semi,
            leftKeys: try compile(keys.map(\.left), left.layout),
            rightKeys: try compile(keys.map(\.right), right.layout),
            blankPadded: keys.map(\.isBlankPadded),
            conditions: try compile(rest, both),
            conditionSlots: slots(rest, both),
            leftWidth: left.layout.width,
            output: output,
            hashesLeft: hashesLeft,
            isHeld: right.isRepeatable && keys.map(\.right).allSatisfy(isRepeatable(over: right.layout)),
            handDown: handDown
        )
        note(planned.node) {
            $0.keyCondition = keys.map(\.condition)
            $0.joinFilter = rest
        }
        return planned
    }

    /// The equalities between the two sides that can be hashed, and the conditions that are left.
    func hashKeys(
        _ conditions: [BoundExpression],
        _ left: Layout,
        _ right: Layout
    ) -> (keys: [HashPair], rest: [BoundExpression]) {
        var keys: [HashPair] = []
        var rest: [BoundExpression] = []
        for condition in conditions {
            if let pair = unsettledPair(condition, left, right) {
                keys.append(pair)
                continue
            }
            guard case .call(let function, let operands) = condition.kind, function.operatorName == "=",
                operands.count == 2,
                function.comparesInOrder(facts)
            else {
                rest.append(condition)
                continue
            }
            let isBlankPadded = function.arguments[0] == .bpchar
            if operands[0].reads(only: left), operands[1].reads(only: right) {
                keys.append(
                    HashPair(
                        left: operands[0],
                        right: operands[1],
                        isBlankPadded: isBlankPadded,
                        condition: condition
                    )
                )
            } else if operands[0].reads(only: right), operands[1].reads(only: left) {
                keys.append(
                    HashPair(
                        left: operands[1],
                        right: operands[0],
                        isBlankPadded: isBlankPadded,
                        condition: condition.flipped
                    )
                )
            } else {
                rest.append(condition)
            }
        }
        return (keys, rest)
    }

    /// An equality of texts without a collation: they are hashed, which refuses each text.
    private func unsettledPair(_ condition: BoundExpression, _ left: Layout, _ right: Layout) -> HashPair? {
        guard case .call(let function, let operands) = condition.kind, operands.count == 2,
            CollationUse.isUnsettledEquality(function)
        else { return nil }
        let isFlipped = operands[0].reads(only: right)
        let (first, second) = isFlipped ? (operands[1], operands[0]) : (operands[0], operands[1])
        guard first.reads(only: left), second.reads(only: right) else { return nil }
        return HashPair(
            left: unsettledHash(of: first),
            right: unsettledHash(of: second),
            isBlankPadded: false,
            condition: isFlipped ? condition.flipped : condition
        )
    }
}

extension JoinKind {
    fileprivate init(_ kind: JoinExpression.Kind) {
        switch kind {
        case .left: self = .left
        case .right: self = .right
        case .full: self = .full
        case .inner, .cross: self = .inner
        }
    }
}

/// The two sides of an equality by which rows are hashed.
struct HashPair {
    var left: BoundExpression
    var right: BoundExpression
    var isBlankPadded: Bool
    /// The equality with its left side first.
    var condition: BoundExpression
}

extension BoundExpression {
    /// A comparison with its sides in the other order, as EXPLAIN shows it.
    var flipped: BoundExpression {
        guard case .call(let function, let operands) = kind, operands.count == 2 else { return self }
        var copy = self
        copy.kind = .call(function, operands.reversed())
        return copy
    }

    /// Whether the expression reads columns, and all of them stand in a layout.
    func reads(only layout: Layout) -> Bool {
        let columns = columns
        return !columns.isEmpty && columns.allSatisfy { layout.slots[$0] != nil }
    }

    /// Whether a condition is never true where all columns of these entries are NULL.
    func refusesNulls(of entries: Set<Int>) -> Bool {
        switch kind {
        case .constant(.bool(false)): return true
        case .quantifiedList(let left, let function, _, let isAll):
            return !isAll && function.isStrict && left.isNull(for: entries)
        case .and(let operands): return operands.contains { $0.refusesNulls(of: entries) }
        case .or(let operands): return operands.allSatisfy { $0.refusesNulls(of: entries) }
        case .isNull(let operand, let isNegated): return isNegated && operand.isNull(for: entries)
        case .isTruth(let operand, let wanted, let isNegated):
            return (wanted != nil) != isNegated && operand.isNull(for: entries)
        default: return isNull(for: entries)
        }
    }

    /// Whether the value is NULL where all columns of these entries are NULL.
    private func isNull(for entries: Set<Int>) -> Bool {
        switch kind {
        case .column(let id): return entries.contains(id.entry)
        case .constant(let value): return value == .null
        case .relabel(let operand), .collate(let operand, _), .inputOutput(let operand), .not(let operand):
            return operand.isNull(for: entries)
        case .and(let operands), .or(let operands): return operands.allSatisfy { $0.isNull(for: entries) }
        case .call(let function, let operands):
            return function.isStrict && operands.contains { $0.isNull(for: entries) }
        default: return false
        }
    }
}
