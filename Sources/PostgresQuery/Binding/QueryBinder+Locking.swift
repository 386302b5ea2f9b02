import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// Refuses `FOR UPDATE` and its kin where the rows of the result are not rows of tables.
    func checkLocking(_ query: SelectQuery, _ core: SelectCore, _ scope: Scope) throws(PostgresError) {
        for clause in query.locking {
            let reason: String? =
                if core.distinct != nil {
                    "DISTINCT clause"
                } else if !core.groupBy.isEmpty {
                    "GROUP BY clause"
                } else if core.having != nil {
                    "HAVING clause"
                } else if scope.hasAggregates {
                    "aggregate functions"
                } else if scope.hasWindows {
                    "window functions"
                } else if scope.level.hasTargetSets {
                    "set-returning functions in the target list"
                } else {
                    nil
                }
            if let reason { throw failure("0A000", "\(clause.name) is not allowed with \(reason)", at: .none) }
            for table in clause.tables { try checkLocked(table, clause, scope) }
            let names = clause.tables.map(\.name)
            for derived in core.from.flatMap(\.derivedTables)
            where names.isEmpty || names.contains(derived.alias?.name.value ?? "") {
                guard case .setOperation = derived.query.flattened.body else { continue }
                throw failure("0A000", "\(clause.name) is not allowed with UNION/INTERSECT/EXCEPT", at: .none)
            }
        }
    }

    private func checkLocked(
        _ table: QualifiedName,
        _ clause: LockingClause,
        _ scope: Scope
    ) throws(PostgresError) {
        guard table.parts.count == 1 else {
            throw failure("42601", "\(clause.name) must specify unqualified relation names", at: table.range)
        }
        guard let item = scope.level.items.first(where: { $0.name == table.name }) else {
            throw failure(
                "42P01",
                "relation \"\(table.name)\" in \(clause.name) clause not found in FROM clause",
                at: table.range
            )
        }
        let kind: String? = item.isJoin ? "a join" : item.isFunction ? "a function" : item.isWith ? "a WITH query" : nil
        if let kind { throw failure("0A000", "\(clause.name) cannot be applied to \(kind)", at: table.range) }
    }
}

extension LockingClause {
    /// The clause as errors name it.
    var name: String { strength.hasPrefix("FOR") ? strength : "FOR \(strength)" }
}

extension NamespaceItem {
    fileprivate var isWith: Bool { commonTable != nil }
}

extension FromItem {
    /// The sub-queries that it is or joins.
    fileprivate var derivedTables: [DerivedTable] {
        switch self {
        case .subquery(let derived): [derived]
        case .join(let join): join.left.derivedTables + join.right.derivedTables
        default: []
        }
    }
}
