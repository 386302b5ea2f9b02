import PostgresSQL
import PostgresWire

/// The collations of the parts of a query: derived once all of them are bound.
extension QueryBinder {
    /// Derives the collations of a SELECT.
    ///
    /// - Returns: Those of its columns; nothing where nothing says COLLATE.
    func deriveCollations(
        _ parts: inout SelectParts,
        _ grouping: inout GroupingParts,
        _ scope: Scope
    ) throws(PostgresError) -> [CollationState] {
        guard derivesCollations, analysis == nil else {
            hasSkippedCollations = true
            return []
        }
        var states: [CollationState] = []
        let keys = grouping.keys
        for index in parts.targets.indices {
            let before = parts.targets[index].expression
            let (expression, state) = try derive(before)
            let isKey =
                parts.sort.contains { $0.target == index } || parts.distinctOn.contains(index) || keys.contains(before)
                || (parts.isDistinct && index < parts.visibleCount)
            if isKey { try refuseConflict(state) }
            parts.targets[index].expression = expression
            states.append(state)
        }
        for index in parts.trees.indices { parts.trees[index] = try derive(parts.trees[index]) }
        parts.conditions = try parts.conditions.map { (condition) throws(PostgresError) in
            try derive(condition).expression
        }
        if let having = parts.having { parts.having = try derive(having).expression }
        for index in keys.indices {
            let (key, state) = try derive(keys[index])
            try refuseConflict(state)
            grouping.keys[index] = key
        }
        // The keys of windows count, whether or not a call asks for them.
        for (_, window) in scope.namedWindows {
            for key in window.orderBy.map(\.expression) + window.partitionBy { try refuseConflict(derive(key).state) }
        }
        try orderByKeys(&parts, states)
        return Array(states.prefix(parts.visibleCount))
    }

    /// A column's collation where it is another one than its type has; invalid where there are several, and where it is a
    /// column of which that is true already.
    func ownCollation(_ state: CollationState, of type: PostgresType) -> OID? {
        let own = typeCollation(type)
        if state.strength == .none { return own == .invalid ? nil : .invalid }
        return state.chosen == own ? nil : state.chosen
    }

    /// Sorts by further targets, the keys of those that have the order of a language.
    private func orderByKeys(_ parts: inout SelectParts, _ states: [CollationState]) throws(PostgresError) {
        for index in parts.sort.indices {
            let target = parts.sort[index].target
            let expression = parts.targets[target].expression
            let key = try orderKey(expression, plannedState(of: expression, states[target]))
            guard key.type != expression.type else { continue }
            parts.targets.append(Target(name: "?column?", expression: key))
            parts.sort[index].target = parts.targets.count &- 1
        }
    }

    /// The collation that rows are sorted by: where nothing is left of a CASE but one of its results, that of the result.
    func plannedState(
        of expression: BoundExpression,
        _ state: CollationState
    ) throws(PostgresError) -> CollationState {
        guard case .choice(let branches, let otherwise) = expression.kind, state.strength != .none else { return state }
        var last = otherwise
        for branch in branches {
            guard mayBeKnown(branch.condition), let known = try valueKnownAhead(branch.condition) else { return state }
            guard known == .bool(true) else { continue }
            last = branch.result
            break
        }
        return try plannedState(of: last, derive(last).state)
    }

    private func derive(_ tree: JoinTree) throws(PostgresError) -> JoinTree {
        guard case .join(let kind, let left, let right, let conditions) = tree else { return tree }
        let derived = try conditions.map { (condition) throws(PostgresError) in try derive(condition).expression }
        return .join(kind, try derive(left), try derive(right), derived)
    }

    /// The collation of a column of two queries that become one; nil where it has none of its own.
    func commonCollation(
        _ left: BoundRelation,
        _ right: BoundRelation,
        _ index: Int,
        _ type: PostgresType,
        mayDiffer: Bool
    ) throws(PostgresError) -> OID? {
        guard derivesCollations || !left.collations.isEmpty || !right.collations.isEmpty else { return nil }
        var state = columnState(left, index, type)
        try merge(columnState(right, index, type), into: &state)
        if !mayDiffer { try refuseConflict(state) }
        return ownCollation(state, of: type)
    }

    /// The collations of a query's columns, as who reads them sees them.
    func columnStates(_ relation: BoundRelation) -> [CollationState] {
        relation.columns.enumerated().map { index, column in
            let own = relation.collations.indices.contains(index) ? relation.collations[index] : nil
            let range = relation.targets.indices.contains(index) ? relation.targets[index].range : .none
            return .implicit(own ?? typeCollation(column.type), at: range)
        }
    }

    private func columnState(_ relation: BoundRelation, _ index: Int, _ type: PostgresType) -> CollationState {
        if relation.collationStates.indices.contains(index) {
            let state = relation.collationStates[index]
            if state.strength != .none { return state }
        }
        let own = relation.collations.indices.contains(index) ? relation.collations[index] : nil
        let range = relation.targets.indices.contains(index) ? relation.targets[index].range : .none
        return .implicit(own ?? typeCollation(type), at: range)
    }

    /// The rows of VALUES, and the collations of their columns.
    func deriveCollations(_ rows: inout [[BoundExpression]]) throws(PostgresError) -> [OID?] {
        guard derivesCollations, analysis == nil, let count = rows.first?.count else {
            hasSkippedCollations = true
            return []
        }
        var collations: [OID?] = []
        for column in 0..<count {
            var state = CollationState.none
            for row in rows.indices {
                let (expression, next) = try derive(rows[row][column])
                rows[row][column] = expression
                try merge(next, into: &state)
            }
            collations.append(ownCollation(state, of: rows[0][column].type))
        }
        return collations
    }

    /// Refuses a recursive query whose columns get another collation from its recursive term.
    func checkCollations(
        _ first: BoundRelation,
        _ whole: [OID?],
        _ name: String
    ) throws(PostgresError) {
        guard derivesCollations else { return }
        for (index, column) in first.columns.enumerated() {
            let own = typeCollation(column.type)
            let start = (first.collations.indices.contains(index) ? first.collations[index] : nil) ?? own
            let end = (whole.indices.contains(index) ? whole[index] : nil) ?? own
            guard start != end else { continue }
            throw failure(
                "42P21",
                "recursive query \"\(name)\" column \(index &+ 1) has collation \"\(collationName(start))\" in "
                    + "non-recursive term but collation \"\(collationName(end))\" overall",
                at: first.targets.indices.contains(index) ? first.targets[index].range : .none,
                hint: "Use the COLLATE clause to set the collation of the non-recursive term."
            )
        }
    }

    /// The node with the keys of columns behind its columns; the places of the keys by those of the columns.
    func withOrderKeys(
        _ relation: inout BoundRelation,
        of slots: [Int],
        _ layout: Layout,
        entry: Int
    ) throws(PostgresError) -> (places: [Int: Int], failure: PostgresError?) {
        guard derivesCollations else { return ([:], nil) }
        var failure: PostgresError?
        var expressions = relation.columns.enumerated().map {
            BoundExpression(kind: .column(ColumnID(entry: entry, column: $0)), type: $1.type)
        }
        var places: [Int: Int] = [:]
        for slot in slots where places[slot] == nil {
            let column = expressions[slot]
            let key = try orderKey(column, columnState(relation, slot, column.type))
            guard key.type != column.type else { continue }
            places[slot] = expressions.count
            expressions.append(key)
            failure = failure ?? key.orderFailure
        }
        if !places.isEmpty {
            relation.node = ProjectPlan(input: relation.node, expressions: try compile(expressions, layout))
        }
        return (places, failure)
    }
}
