import PostgresSQL
import PostgresWire

/// A SELECT whose expressions are bound and whose plan is not made yet.
struct SelectParts {
    var trees: [JoinTree] = []
    var conditions: [BoundExpression] = []
    /// The select list, and behind the visible columns what ORDER BY and DISTINCT ON need besides.
    var targets: [Target] = []
    var visibleCount = 0
    var having: BoundExpression?
    var grouping: GroupingParts?
    var sort: [TargetSortKey] = []
    var isDistinct = false
    /// The targets of DISTINCT ON; empty where it is not written.
    var distinctOn: [Int] = []
    var limit: LimitBounds?
}

/// A sort key by the index of its target.
struct TargetSortKey {
    var target: Int
    var isDescending: Bool
    var nullsFirst: Bool
}

extension QueryBinder {
    /// Binds `SELECT …` with the ORDER BY and LIMIT behind it, and plans it.
    func bindSelect(
        _ core: SelectCore,
        _ query: SelectQuery,
        _ scope: Scope,
        resolvesUnknown: Bool
    ) throws(PostgresError) -> BoundRelation {
        var (parts, relation) = try bindParts(core, query, scope, resolvesUnknown: resolvesUnknown)
        if query.locking.isEmpty {
            (relation.node, relation.passThrough) = try plan(parts, scope)
        } else {
            relation.node = try planLocked(parts, query, scope)
        }
        return relation
    }

    /// Binds a SELECT without planning it; the relation has no node yet.
    func bindParts(
        _ core: SelectCore,
        _ query: SelectQuery,
        _ scope: Scope,
        resolvesUnknown: Bool
    ) throws(PostgresError) -> (SelectParts, BoundRelation) {
        if let into = core.into { throw failure("42601", "SELECT ... INTO is not allowed here", at: into.range) }
        scope.windows = core.windows.map { ScopeWindow(name: $0.name, definition: $0.definition) }
        var parts = SelectParts()
        for item in core.from {
            let (tree, items) = try bindFrom(item, scope, siblings: scope.items)
            try refuseDuplicates(scope.items + items)
            scope.items += items
            parts.trees.append(tree)
        }
        scope.clause = .selectList
        parts.targets = try bindTargets(core.columns, scope)
        parts.visibleCount = parts.targets.count
        if let condition = core.whereClause {
            scope.clause = .where
            let bound = try coerceToBoolean(try bind(condition, scope), for: "WHERE")
            parts.conditions = Self.conjuncts(bound)
            analysis?.selects[.init(core.range), default: .init()].condition = bound
        }
        if let having = core.having {
            scope.clause = .having
            parts.having = try coerceToBoolean(try bind(having, scope), for: "HAVING")
        }
        for key in query.orderBy { try bindSortKey(key, &parts, scope) }
        var grouping = core.groupBy.isEmpty ? GroupingParts() : try bindGrouping(core, parts.targets, scope)
        try bindDistinct(core, &parts, scope)
        parts.limit = try bindLimit(query, scope)
        try bindWindows(&parts, scope)
        if resolvesUnknown {
            for index in parts.targets.indices where parts.targets[index].expression.type == .unknown {
                parts.targets[index].expression = try settleUnknown(parts.targets[index].expression)
            }
        }
        let collations = try deriveCollations(&parts, &grouping, scope)
        try checkLocking(query, core, scope)
        if !core.groupBy.isEmpty || scope.hasAggregates || parts.having != nil {
            addDependentColumns(&grouping, scope)
            parts.grouping = grouping
            try checkGrouped(parts, grouping, scope)
            try refuseAggregatesOverWorkingTable(parts, scope)
        }
        let visible = parts.targets.prefix(parts.visibleCount)
        let columns = visible.map { outputColumn($0) }
        let shapes = visible.map { $0.expression.type == .record ? shape(of: $0.expression) : nil }
        let targets = visible.map(\.expression)
        try note(parts, core, query, scope)
        addKeysOfUnusedWindows(&parts, scope)
        var relation = BoundRelation(node: ResultPlan(), columns: columns, targets: targets, shapes: shapes)
        relation.collationStates = collations
        relation.collations = collations.indices.map { ownCollation(collations[$0], of: columns[$0].type) }
        if analysis != nil { relation.analysisKey = .init(core.range) }
        return (parts, relation)
    }

    /// Finds or adds the target of a key of ORDER BY.
    private func bindSortKey(
        _ key: SortKey,
        _ parts: inout SelectParts,
        _ scope: Scope
    ) throws(PostgresError) {
        scope.clause = .orderBy
        let index: Int
        if let named = try namedTarget(key.expression, parts, "ORDER BY") {
            index = named
        } else {
            let expression = try bind(key.expression, scope)
            index = addTarget(expression, &parts)
        }
        parts.targets[index].expression = try settleUnknown(parts.targets[index].expression)
        let bound = try sortKey(key, parts.targets[index].expression)
        parts.sort.append(
            TargetSortKey(target: index, isDescending: bound.isDescending, nullsFirst: bound.nullsFirst)
        )
    }

    /// What the windows that no function uses say is computed all the same, behind the targets.
    private func addKeysOfUnusedWindows(_ parts: inout SelectParts, _ scope: Scope) {
        guard !scope.namedWindows.isEmpty else { return }
        let targets = parts.targets.map(\.expression)
        for (_, window) in scope.namedWindows {
            let isUsed = targets.contains { target in
                target.contains { if case .window(let call) = $0.kind { call.window == window } else { false } }
            }
            guard !isUsed else { continue }
            for key in window.orderBy.map(\.expression) + window.partitionBy { _ = addTarget(key, &parts) }
        }
    }

    private func addTarget(_ expression: BoundExpression, _ parts: inout SelectParts) -> Int {
        if let found = parts.targets.firstIndex(where: { $0.expression == expression }) { return found }
        parts.targets.append(Target(name: "?column?", expression: expression))
        return parts.targets.count &- 1
    }

    /// The target that a bare name or a position means.
    private func namedTarget(
        _ expression: Expression,
        _ parts: SelectParts,
        _ clause: String
    ) throws(PostgresError) -> Int? {
        switch expression {
        case .column(let reference) where reference.parts.count == 1 && !reference.isStar:
            let name = reference.parts[0].value
            var found: Int?
            for index in 0..<parts.visibleCount where parts.targets[index].name == name {
                if let found, parts.targets[found].expression != parts.targets[index].expression {
                    throw failure("42702", "\(clause) \"\(name)\" is ambiguous", at: reference.range)
                }
                found = found ?? index
            }
            return found
        default:
            guard let position = try Self.position(expression, clause, failure: { self.failure($0, $1, at: $2) }) else {
                return nil
            }
            guard position >= 1, position <= Int64(parts.visibleCount) else {
                throw failure("42P10", "\(clause) position \(position) is not in select list", at: expression.range)
            }
            return Int(position) &- 1
        }
    }

    /// The position that a constant as a key of ORDER BY and its kin names; nil where the key is none.
    static func position(
        _ expression: Expression,
        _ clause: String,
        failure: (SQLState, String, SourceRange) -> PostgresError
    ) throws(PostgresError) -> Int64? {
        guard let literal = constant(expression) else { return nil }
        switch literal.value {
        case .integer(let value) where Int32(exactly: value.magnitude) != nil: return value
        default: throw failure("42601", "non-integer constant in \(clause)", literal.range)
        }
    }

    /// A number with the signs before it, which belong to it as in PostgreSQL's grammar.
    private static func constant(_ expression: Expression) -> Literal? {
        switch expression {
        case .literal(let literal): return literal
        case .prefix(let node):
            guard node.operator.symbol == "-", node.operator.schema == nil, let inner = constant(node.operand) else {
                return nil
            }
            switch inner.value {
            case .integer(let value) where value != .min: return Literal(.integer(-value), range: node.range)
            case .integer, .decimal: return Literal(inner.value, range: node.range)
            default: return nil
            }
        default: return nil
        }
    }

    private func bindDistinct(
        _ core: SelectCore,
        _ parts: inout SelectParts,
        _ scope: Scope
    ) throws(PostgresError) {
        switch core.distinct {
        case nil: return
        case .all?:
            parts.isDistinct = true
            for key in parts.sort where key.target >= parts.visibleCount {
                throw failure(
                    "42P10",
                    "for SELECT DISTINCT, ORDER BY expressions must appear in select list",
                    at: parts.targets[key.target].expression.range
                )
            }
            for index in parts.targets.indices {
                parts.targets[index].expression = try settleUnknown(parts.targets[index].expression)
                try requireEquality(parts.targets[index].expression)
            }
        case .on(let expressions)?:
            scope.clause = .distinctOn
            var keys: [Int] = []
            for expression in expressions {
                let index: Int
                if let named = try namedTarget(expression, parts, "DISTINCT ON") {
                    index = named
                } else {
                    let bound = try settleUnknown(try bind(expression, scope))
                    let found = addTarget(bound, &parts)
                    // ORDER BY has made a text of the literal in the select list, which this one is not yet.
                    let isOpen = expression.isCollatedLiteral && parts.sort.contains { $0.target == found }
                    if isOpen { parts.targets.append(Target(name: "?column?", expression: bound)) }
                    index = isOpen ? parts.targets.count - 1 : found
                }
                keys.append(index)
                if !parts.distinctOn.contains(index) { parts.distinctOn.append(index) }
            }
            try matchOrder(expressions, keys, parts)
            for index in parts.distinctOn { try requireEquality(parts.targets[index].expression) }
        }
    }

    /// The expressions of DISTINCT ON must be the first of ORDER BY.
    private func matchOrder(
        _ expressions: [Expression],
        _ keys: [Int],
        _ parts: SelectParts
    ) throws(PostgresError) {
        func refuse(_ index: Int?) -> PostgresError {
            failure(
                "42P10",
                "SELECT DISTINCT ON expressions must match initial ORDER BY expressions",
                at: index.map { writtenPlace(of: expressions[$0]) } ?? .none
            )
        }
        var hasSkipped = false
        var matched: Set<Int> = []
        for key in parts.sort {
            if let index = keys.firstIndex(of: key.target) {
                if hasSkipped { throw refuse(index) }
                matched.insert(key.target)
            } else {
                hasSkipped = true
            }
        }
        guard hasSkipped, let missing = keys.firstIndex(where: { !matched.contains($0) }) else { return }
        throw refuse(missing)
    }

    /// DISTINCT, GROUP BY and set operations need a type whose values can be compared.
    func requireEquality(_ expression: BoundExpression) throws(PostgresError) {
        guard facts.isSortable(expression.type) || [.xid, .cid, .aclitem].contains(expression.type) else {
            throw failure(
                "42883",
                "could not identify an equality operator for type \(facts.name(expression.type))",
                at: expression.range
            )
        }
    }
}

extension Expression {
    /// `'a' COLLATE "C"`: the type of the literal stays open.
    fileprivate var isCollatedLiteral: Bool {
        guard case .collate(let node) = self, case .literal(let literal) = node.operand else { return false }
        switch literal.value {
        case .string, .null: return true
        default: return false
        }
    }
}
