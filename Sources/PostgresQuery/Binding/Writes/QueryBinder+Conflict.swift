import PostgresCatalog
import PostgresSQL
import PostgresWire

/// A unique index of a table, or one behind an exclusion constraint, as ON CONFLICT finds it.
struct UniqueIndex {
    var name: String
    /// The constraint that it stands behind.
    var constraint: String?
    /// Its columns by their index, nil for an expression.
    var columns: [Int?]
    /// Its expressions, nil for a column.
    var expressions: [String?]
    /// The condition of a partial index.
    var predicate: String?
    /// Whether it is checked with each row.
    var isImmediate = true
    /// Whether it stands behind an exclusion constraint.
    var isExclusion = false
}

extension QueryBinder {
    /// `ON CONFLICT …`.
    func bindConflict(
        _ clause: OnConflictClause,
        _ target: WriteTarget,
        _ scope: Scope
    ) throws(PostgresError) -> InsertConflict {
        if clause.assignments != nil, clause.target.isEmpty, clause.constraint == nil {
            throw failure(
                "42601",
                "ON CONFLICT DO UPDATE requires inference specification or constraint name",
                at: clause.range,
                hint: "For example, ON CONFLICT (column_name)."
            )
        }
        let wanted = try bindInference(clause, target, scope)
        var update: (conditions: [BoundExpression], change: BoundChange, layout: Layout)?
        if let assignments = clause.assignments { update = try bindDoUpdate(assignments, clause, target, scope) }
        var conflict = InsertConflict(target: ConflictTarget(indexes: nil, locksExisting: update != nil))
        if let arbiters = try arbiters(clause, wanted, target) {
            conflict.target.indexes = arbiters.map(\.name)
            let columns = arbiters.first?.columns ?? []
            if columns.allSatisfy({ $0 != nil }) {
                conflict.target.columns = columns.compactMap { $0 }.map { target.relation.columns[$0].name }
            }
        }
        noteConflict(conflict.target.indexes ?? [], update?.conditions)
        if let update {
            conflict.update = ConflictUpdate(
                conditions: try compile(update.conditions, update.layout),
                change: try change(update.change, target, update.layout),
                rules: try rules(of: target, for: .update),
                visible: try compiled(
                    try visibilityChecks(on: target, for: .update) + visibilityChecks(on: target, for: .select),
                    update.layout
                )
            )
        }
        return conflict
    }

    /// SET and WHERE of DO UPDATE, which see the row that is there and the one proposed.
    private func bindDoUpdate(
        _ assignments: [Assignment],
        _ clause: OnConflictClause,
        _ target: WriteTarget,
        _ scope: Scope
    ) throws(PostgresError) -> (conditions: [BoundExpression], change: BoundChange, layout: Layout) {
        let entry = makeEntry()
        origins[entry] = .relation(target.relation.oid)
        var layout = target.layout
        layout.append(entry: entry, count: target.width)
        for index in 0..<target.width {
            let own = columnCollations[ColumnID(entry: target.entry, column: index)]
            if let own { columnCollations[ColumnID(entry: entry, column: index)] = own }
        }
        // A view's columns are over its table, so are those of the row proposed.
        let columns = target.item.columns.map { column in
            NamespaceColumn(
                name: column.name,
                expression: column.expression.replacing { inner in
                    guard case .column(let id) = inner.kind, id.entry == target.entry else { return nil }
                    var moved = inner
                    moved.kind = .column(ColumnID(entry: entry, column: id.column))
                    return moved
                }
            )
        }
        scope.items = [
            target.item,
            NamespaceItem(
                name: "excluded",
                schema: nil,
                columns: columns,
                entry: entry,
                relation: nil
            ),
        ]
        noteExcluded(entry, target)
        scope.level.items.append(contentsOf: scope.items.dropFirst())
        try refuseDuplicates(scope.items)
        noteAccess(to: target, .update)
        let change = try bindAssignments(assignments, target, scope)
        var conditions: [BoundExpression] = []
        if let condition = clause.whereClause {
            scope.clause = .where
            let bound = try coerceToBoolean(try bind(condition, scope), for: "WHERE")
            conditions = Self.conjuncts(try withCollations(bound))
        }
        return (target.conditions + conditions, change, layout)
    }

    /// What an index must be over: the columns and expressions that ON CONFLICT lists.
    private func bindInference(
        _ clause: OnConflictClause,
        _ target: WriteTarget,
        _ scope: Scope
    ) throws(PostgresError) -> [BoundExpression] {
        scope.items = [target.item]
        scope.clause = .indexElement
        var wanted: [BoundExpression] = []
        let start = opening(before: clause.target.first?.range ?? .none)
        for element in clause.target {
            if element.isDescending != nil {
                throw failure("42P10", "ASC/DESC is not allowed in ON CONFLICT clause", at: start)
            }
            if element.nullsFirst != nil {
                throw failure("42P10", "NULLS FIRST/LAST is not allowed in ON CONFLICT clause", at: start)
            }
            var expression = element.expression
            // PostgreSQL points at the parenthesis in front of the list for what is wrong with a column of it.
            if case .column(var reference) = expression {
                reference.range = start
                expression = .column(reference)
            }
            wanted.append(try bind(expression, scope))
        }
        if let condition = clause.targetCondition {
            scope.clause = .where
            _ = try coerceToBoolean(try bind(condition, scope), for: "WHERE")
        }
        return wanted
    }

    /// The parenthesis in front of a place in the text.
    private func opening(before range: SourceRange) -> SourceRange {
        guard range.start > 0 else { return range }
        let bytes = Array(source.utf8.prefix(Int(range.start)))
        guard let index = bytes.lastIndex(of: UInt8(ascii: "(")) else { return range }
        return SourceRange(index, index + 1)
    }

    /// The indexes that ON CONFLICT means; nil for all.
    private func arbiters(
        _ clause: OnConflictClause,
        _ wanted: [BoundExpression],
        _ target: WriteTarget
    ) throws(PostgresError) -> [UniqueIndex]? {
        let indexes = uniqueIndexes(of: target.relation)
        if let name = clause.constraint {
            guard let index = indexes.first(where: { $0.constraint == name.value }) else {
                throw PostgresError(
                    .undefinedObject,
                    "constraint \"\(name.value)\" for table \"\(target.name)\" does not exist"
                )
            }
            if index.isExclusion, clause.assignments != nil {
                throw PostgresError(
                    .wrongObjectType,
                    "ON CONFLICT DO UPDATE not supported with exclusion constraints"
                )
            }
            try checkArbiters([index])
            return [index]
        }
        guard !wanted.isEmpty else { return nil }
        var found: [UniqueIndex] = []
        for index in indexes where !index.isExclusion {
            if try matches(index, wanted, clause, target) { found.append(index) }
        }
        guard !found.isEmpty else {
            throw PostgresError(
                .invalidColumnReference,
                "there is no unique or exclusion constraint matching the ON CONFLICT specification"
            )
        }
        try checkArbiters(found)
        return found
    }

    private func checkArbiters(_ indexes: [UniqueIndex]) throws(PostgresError) {
        guard indexes.allSatisfy(\.isImmediate) else {
            throw PostgresError(
                .objectNotInPrerequisiteState,
                "ON CONFLICT does not support deferrable unique constraints/exclusion constraints as arbiters"
            )
        }
    }

    /// Whether an index is over just what is wanted, in any order.
    private func matches(
        _ index: UniqueIndex,
        _ wanted: [BoundExpression],
        _ clause: OnConflictClause,
        _ target: WriteTarget
    ) throws(PostgresError) -> Bool {
        var keys: [BoundExpression] = []
        for (column, text) in zip(index.columns, index.expressions) {
            if let column {
                keys.append(tableColumn(target.entry, column, target.relation.columns[column]))
            } else if let text {
                keys.append(try bindStored(text, clause: .indexElement, target))
            }
        }
        guard Set(keys) == Set(wanted) else { return false }
        guard let predicate = index.predicate else { return true }
        // The condition given must imply that of the index: it has all of its parts.
        guard let condition = clause.targetCondition else { return false }
        let scope = Scope(parent: nil)
        scope.items = [target.item]
        let given = Set(Self.conjuncts(try coerceToBoolean(try bind(condition, scope), for: "WHERE")))
        let demanded = try coerceToBoolean(try bindStored(predicate, clause: .indexElement, target), for: "WHERE")
        return Self.conjuncts(demanded).allSatisfy { part in
            // PostgreSQL plans with the values of parameters, which are not known here: one may be the constant.
            given.contains(part) || given.contains { $0.hasParameter && $0.withoutConstants == part.withoutConstants }
        }
    }
}

extension BoundExpression {
    /// Whether it depends on a parameter.
    fileprivate var hasParameter: Bool {
        contains { if case .parameter = $0.kind { true } else { false } }
    }

    /// The expression with the same thing in place of all constants and parameters.
    fileprivate var withoutConstants: BoundExpression {
        func hole(_ type: PostgresType) -> BoundExpression { BoundExpression(kind: .constant(.null), type: type) }
        return replacing { inner in
            switch inner.kind {
            case .constant, .parameter: return hole(inner.type)
            case .relabel(let operand):
                if case .parameter = operand.kind { return hole(inner.type) }
                return nil
            default: return nil
            }
        }
    }
}
