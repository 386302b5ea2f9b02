import PostgresCatalog
import PostgresSQL
import PostgresWire

/// A sub-query of WHERE that is joined to the rows instead of being run for each of them.
struct Sublink {
    var role: JoinItem.Role
    /// What stands in FROM of the sub-query, and the conditions that concern only it.
    var trees: [JoinTree]
    var inner: [BoundExpression]
    /// The conditions that connect it with the rows.
    var conditions: [BoundExpression]
}

extension QueryBinder {
    /// Takes the sub-queries out of conditions over these items that can be joined; the others stay.
    ///
    /// Those are EXISTS, NOT EXISTS and IN. A comparison with an aggregate over rows that are found by equalities is done
    /// over the groups of all of them, which come into FROM as one more item.
    func takeSublinks(
        _ conditions: [BoundExpression],
        _ trees: inout [JoinTree]
    ) throws(PostgresError) -> (conditions: [BoundExpression], sublinks: [Sublink]) {
        guard conditions.contains(where: { $0.hasSubquery }) else { return (conditions, []) }
        let entries = trees.reduce(into: Set()) { $0.formUnion($1.entries) }
        var rest: [BoundExpression] = []
        var sublinks: [Sublink] = []
        for condition in conditions {
            if let sublink = sublink(condition, entries) {
                sublinks.append(sublink)
            } else if let (tree, replaced) = try groupedSubquery(condition, entries) {
                trees.append(tree)
                rest += replaced
            } else {
                rest.append(condition)
            }
        }
        return (rest, sublinks)
    }

    private func sublink(_ condition: BoundExpression, _ entries: Set<Int>) -> Sublink? {
        var role = JoinItem.Role.semi
        var inner = condition
        if case .not(let operand) = condition.kind {
            guard case .subquery(let query) = operand.kind, case .exists = query.form else { return nil }
            role = .anti
            inner = operand
        }
        guard case .subquery(let query) = inner.kind, !query.plan.dependence.isVolatile,
            query.plan.dependence.isRepeatable, case .select(let parts, let scope)? = pending[query.plan.number],
            !parts.trees.isEmpty, parts.trees.contains(where: \.readsHandler)
        else { return nil }
        switch query.form {
        case .exists: return existence(role, parts, scope, entries)
        case .quantified(let comparison): return membership(comparison, parts, scope, entries)
        case .scalar, .array, .set: return nil
        }
    }

    /// `[NOT] EXISTS`: the select list does not matter.
    private func existence(
        _ role: JoinItem.Role,
        _ parts: SelectParts,
        _ scope: Scope,
        _ entries: Set<Int>
    ) -> Sublink? {
        guard isOnlyLookedFor(parts, scope) else { return nil }
        var fixed = parts
        fixed.conditions = []
        fixed.targets = []
        guard needs(of: fixed, scope).free.isEmpty else { return nil }
        let own = parts.trees.reduce(into: Set()) { $0.formUnion($1.entries) }
        var sublink = Sublink(role: role, trees: parts.trees, inner: [], conditions: [])
        for condition in parts.conditions.map(pulledUp) {
            let touched = Set(condition.columns.map(\.entry))
            if touched.isSubset(of: own) {
                sublink.inner.append(condition)
            } else if touched.isSubset(of: own.union(entries)), !condition.hasSubquery {
                sublink.conditions.append(condition)
            } else {
                return nil
            }
        }
        return sublink.conditions.contains { $0.connects(own, entries) } ? sublink : nil
    }

    /// Whether there are rows does not hang on the select list.
    private func isOnlyLookedFor(_ parts: SelectParts, _ scope: Scope) -> Bool {
        parts.grouping == nil && parts.having == nil && parts.limit == nil && !scope.hasWindows
            && !parts.targets.contains(where: { $0.expression.contains { self.returnsSet($0) } })
    }

    /// The select list of EXISTS is not computed where the rows do not hang on it.
    func dropTargets(ofExistence plan: SubqueryPlan) {
        guard case .select(var parts, let scope)? = pending[plan.number], isOnlyLookedFor(parts, scope) else { return }
        (parts.targets, parts.visibleCount) = ([], 0)
        (parts.sort, parts.isDistinct, parts.distinctOn) = ([], false, [])
        pending[plan.number] = .select(parts, scope)
    }

    /// `IN`.
    private func membership(
        _ comparison: BoundSubqueryComparison,
        _ parts: SelectParts,
        _ scope: Scope,
        _ entries: Set<Int>
    ) -> Sublink? {
        guard !comparison.isAll, !comparison.isSingle, comparison.isEquality, needs(of: parts, scope).free.isEmpty,
            parts.targets.count == parts.visibleCount || parts.limit == nil,
            comparison.left.allSatisfy({ !$0.hasSubquery && Set($0.columns.map(\.entry)).isSubset(of: entries) })
        else { return nil }
        let entry = makeEntry()
        notes?.setMeanings(of: entry, parts.targets.map(\.expression))
        let leaf = FromLeaf(entry: entry, width: parts.visibleCount, source: .select(parts, scope))
        var sublink = Sublink(role: .semi, trees: [.leaf(leaf)], inner: [], conditions: [])
        for (index, function) in comparison.functions.enumerated() {
            let right = comparison.right[index].replacing { inner in
                guard case .column(let id) = inner.kind, id.entry == 0 else { return nil }
                return self.column(entry, id.column, as: inner)
            }
            sublink.conditions.append(
                BoundExpression(kind: .call(function, [comparison.left[index], right]), type: .bool)
            )
        }
        return sublink.conditions.contains { $0.connects([entry], entries) } ? sublink : nil
    }

    /// A column of an item that comes into FROM.
    private func column(_ entry: Int, _ index: Int, as expression: BoundExpression) -> BoundExpression {
        let id = ColumnID(entry: entry, column: index)
        usedColumns.insert(id)
        return BoundExpression(
            kind: .column(id),
            type: expression.type,
            typeModifier: expression.typeModifier,
            range: expression.range
        )
    }

    /// A comparison with a correlated aggregate: the groups to be joined, and the conditions that do it.
    private func groupedSubquery(
        _ condition: BoundExpression,
        _ entries: Set<Int>
    ) throws(PostgresError) -> (JoinTree, [BoundExpression])? {
        var found: [BoundSubquery] = []
        _ = condition.contains { expression in
            if case .subquery(let query) = expression.kind { found.append(query) }
            return false
        }
        guard found.count == 1, let query = found.first, case .scalar = query.form, query.plan.dependence.isRepeatable,
            case .select(var parts, let scope)? = pending[query.plan.number],
            parts.grouping.map({ $0.keys.isEmpty && $0.sets == [[]] }) ?? false, parts.having == nil,
            parts.limit == nil, parts.distinctOn.isEmpty, !scope.hasWindows, parts.visibleCount == 1,
            parts.trees.contains(where: \.readsHandler), parts.targets[0].expression.isNullOverNothing,
            parts.targets[0].expression.cannotFailOverGroups
        else { return nil }
        let own = parts.trees.reduce(into: Set()) { $0.formUnion($1.entries) }
        var keys: [(inner: BoundExpression, outer: BoundExpression, function: BoundFunction, isFlipped: Bool)] = []
        var fixed: [BoundExpression] = []
        for inner in parts.conditions.map(pulledUp) {
            let touched = Set(inner.columns.map(\.entry))
            if touched.isSubset(of: own) {
                fixed.append(inner)
                continue
            }
            guard inner.connects(own, entries), case .call(let function, let operands) = inner.kind,
                operands.allSatisfy({ !$0.hasSubquery && $0.bareColumn != nil })
            else { return nil }
            let isFlipped = !Set(operands[0].columns.map(\.entry)).isSubset(of: own)
            keys.append((operands[isFlipped ? 1 : 0], operands[isFlipped ? 0 : 1], function, isFlipped))
        }
        guard !keys.isEmpty else { return nil }
        parts.conditions = fixed
        parts.sort = []
        parts.targets = [parts.targets[0]]
        parts.grouping = GroupingParts(keys: keys.map(\.inner), sets: [Array(keys.indices)])
        for key in keys { parts.targets.append(Target(name: "?column?", expression: key.inner)) }
        parts.visibleCount = parts.targets.count
        guard needs(of: parts, scope).free.isEmpty else { return nil }
        let entry = makeEntry()
        notes?.setMeanings(of: entry, parts.targets.map(\.expression))
        let value = column(entry, 0, as: parts.targets[0].expression)
        let compared = condition.replacing { expression -> BoundExpression? in
            if case .subquery = expression.kind { value } else { nil }
        }
        guard compared.refusesNulls(of: [entry]) else { return nil }
        var conditions = [compared]
        for (index, key) in keys.enumerated() {
            let inner = column(entry, index + 1, as: key.inner)
            let operands = key.isFlipped ? [key.outer, inner] : [inner, key.outer]
            conditions.append(BoundExpression(kind: .call(key.function, operands), type: .bool))
        }
        let leaf = FromLeaf(entry: entry, width: parts.visibleCount, source: .select(parts, scope))
        return (.leaf(leaf), conditions)
    }
}

extension BoundExpression {
    /// Whether a sub-query is among what it is computed from.
    var hasSubquery: Bool { contains { if case .subquery = $0.kind { true } else { false } } }

    /// Whether it is an equality that can be hashed, of something of some items with something of others.
    fileprivate func connects(_ own: Set<Int>, _ others: Set<Int>) -> Bool {
        guard case .call(let function, let operands) = kind, function.operatorName == "=", operands.count == 2,
            function.comparesInOrder(.builtIn)
        else { return false }
        let sides = operands.map { Set($0.columns.map(\.entry)) }
        guard !sides[0].isEmpty, !sides[1].isEmpty else { return false }
        return sides[0].isSubset(of: own) && sides[1].isSubset(of: others)
            || sides[1].isSubset(of: own) && sides[0].isSubset(of: others)
    }

    /// Whether it is NULL where its aggregates have no rows.
    fileprivate var isNullOverNothing: Bool {
        switch kind {
        case .aggregate(let call): ["sum", "avg", "min", "max"].contains(call.function.name)
        case .call(let function, let operands): function.isStrict && operands.contains(where: \.isNullOverNothing)
        case .relabel(let operand), .collate(let operand, _), .fitted(let operand, _): operand.isNullOverNothing
        default: false
        }
    }

    /// Whether computing it over any group cannot fail: the groups that no row asks for are computed too.
    fileprivate var cannotFailOverGroups: Bool {
        switch kind {
        case .constant: true
        case .aggregate(let call):
            ["sum", "avg", "min", "max"].contains(call.function.name) && call.filter == nil && call.orderBy.isEmpty
                && call.arguments.allSatisfy(\.cannotFailOverGroups)
        case .column: true
        case .call(let function, let operands):
            ["numeric_add", "numeric_sub", "numeric_mul", "int4_numeric", "int8_numeric", "int2_numeric"]
                .contains(function.source) && operands.allSatisfy(\.cannotFailOverGroups)
        case .relabel(let operand), .collate(let operand, _): operand.cannotFailOverGroups
        default: false
        }
    }
}

extension JoinTree {
    /// Whether a relation of the handler is among the items.
    var readsHandler: Bool {
        switch self {
        case .leaf(let leaf):
            switch leaf.source {
            case .relation(let relation): !relation.isSystem
            case .select(let parts, _): parts.trees.contains(where: \.readsHandler)
            case .plan(let node): node.canGiveColumns
            }
        case .join(_, let left, let right, _): left.readsHandler || right.readsHandler
        }
    }
}
