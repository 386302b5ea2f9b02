import PostgresCatalog
import PostgresProto
import PostgresSQL
import PostgresWire

/// Statements that neither query nor define: LOCK, REFRESH, SET CONSTRAINTS, and those that look after tables.
extension MemoryHandler {
    /// The handler of such a statement; nil for any other.
    func utilityHandler(of statement: ParsedStatement) -> StatementHandler? {
        switch statement.statement {
        case .utility(.lock(let lock)):
            return StatementHandler { [self] _ in
                try await carryOut(lock)
                return .command("LOCK TABLE")
            }
        case .utility(.refresh(let refresh)):
            return StatementHandler { [self] handled in
                try await carryOut(refresh, handled)
                return nil
            }
        case .utility(.vacuum(let vacuum)):
            return StatementHandler { [self] handled in
                try await carryOut(vacuum, source: handled.source)
                return nil
            }
        case .utility(.reindex(let reindex)):
            return StatementHandler { [self] _ in
                try await carryOut(reindex)
                return nil
            }
        case .utility(.cluster(let cluster)):
            return StatementHandler { [self] _ in
                try await carryOut(cluster)
                return nil
            }
        case .set(let set) where set.form == .constraints:
            return StatementHandler { [self] _ in
                try await setConstraints(set)
                return .command("SET CONSTRAINTS")
            }
        default: return nil
        }
    }

    /// The relation of a name as the session's path finds it.
    func relation(_ name: QualifiedName) throws(PostgresError) -> CatalogSnapshot.Relation {
        let catalog = try currentTransaction().catalog
        let path = makeEnvironment(catalog).searchPath(withImplicit: true)
        guard let found = catalog.relation(schema: name.schema, name: name.name, searchPath: path) else {
            let shown = name.parts.map(\.value).joined(separator: ".")
            throw PostgresError("42P01", "relation \"\(shown)\" does not exist")
        }
        return found
    }

    private func carryOut(_ lock: LockStatement) async throws {
        guard isInBlock else {
            throw PostgresError("25P01", "LOCK TABLE can only be used in transaction blocks")
        }
        let transaction = try currentTransaction()
        for table in lock.tables {
            let found = try relation(table.name)
            guard found.kind == "r" || found.kind == "p" || found.kind == "v" else {
                throw PostgresError("42809", "cannot lock relation \"\(found.name.name)\"")
            }
            let mode = LockMode(lock.mode)
            try check(mode.privileges, on: found, transaction.catalog)
            try await transaction.lock(found.oid, mode, name: found.name, waits: !lock.isNoWait)
            guard !table.isOnly else { continue }
            for name in transaction.state.model.descendants(of: found.name) {
                guard let oid = transaction.state.model.tables[name]?.oid else { continue }
                try await transaction.lock(oid, mode, name: name, waits: !lock.isNoWait)
            }
        }
    }

    /// Refuses what the user may not do with a relation; one of these privileges is enough.
    private func check(
        _ privileges: [Privileges],
        on relation: CatalogSnapshot.Relation,
        _ catalog: CatalogSnapshot
    ) throws(PostgresError) {
        let wanted = privileges.map { (privilege: $0, isGrantable: false) }
        guard !catalog.allows(session.currentUser, wanted, on: relation.oid, kind: "table") else { return }
        let word = relation.kind == "v" ? "view" : "table"
        throw PostgresError("42501", "permission denied for \(word) \(relation.name.name)")
    }

    private func carryOut(_ refresh: RefreshStatement, _ handled: HandledStatement) async throws {
        let transaction = try currentTransaction()
        let found = try relation(refresh.name)
        guard let definition = transaction.state.model.tables[found.oid], definition.kind == .materializedView else {
            throw PostgresError("42809", "\"\(found.name.name)\" is not a materialized view")
        }
        guard transaction.catalog.owns(session.currentUser, objectOf: definition.owner) else {
            throw PostgresError("42501", "must be owner of materialized view \(definition.name.name)")
        }
        if refresh.isConcurrent, !definition.indexes.contains(where: { $0.isUnique && $0.predicate == nil }) {
            throw PostgresError(
                .objectNotInPrerequisiteState,
                "cannot refresh materialized view \"\(found.name)\" concurrently",
                hint: "Create a unique index with no WHERE clause on one or more columns of the materialized view."
            )
        }
        try await transaction.lock(found.oid, .accessExclusive, name: found.name)
        let isFilled = refresh.withData != false
        if definition.isPopulated != isFilled {
            try await transaction.changeModel { model in
                var changed = definition
                changed.isPopulated = isFilled
                model.put(changed)
            }
        }
        try transaction.createStorage(of: found.oid)
        guard isFilled, let text = definition.viewDefinition, let query = try parse(text).first else { return }
        _ = try await fill(found.oid, query.statement, source: text, parameters: [], transaction)
    }

    private func setConstraints(_ set: SetStatement) async throws {
        guard isInBlock else {
            session.notify(
                PostgresNotice(
                    "SET CONSTRAINTS can only be used in transaction blocks",
                    severity: .warning,
                    sqlState: "25P01"
                )
            )
            return
        }
        let transaction = try currentTransaction()
        let isDeferred = set.isDeferred
        if set.constraints.isEmpty {
            transaction.constraintModes.setAll(isDeferred: isDeferred)
        } else {
            for name in set.constraints {
                for (oid, isDeferrable) in try constraints(name, transaction) {
                    guard isDeferrable else {
                        throw PostgresError("42809", "constraint \"\(name.name)\" is not deferrable")
                    }
                    transaction.constraintModes.set(oid, isDeferred: isDeferred)
                }
            }
        }
        // What was put off so far is looked at now.
        guard !isDeferred else { return }
        try await checkConstraints(of: transaction, includingDeferred: false)
        try await fireTriggersThatWaitNoMore()
    }

    /// The constraints and constraint triggers of a name, with whether they can be deferred.
    private func constraints(
        _ name: QualifiedName,
        _ transaction: MemoryTransaction
    ) throws(PostgresError) -> [(oid: OID, isDeferrable: Bool)] {
        let path = name.schema.map { [$0] } ?? makeEnvironment(transaction.catalog).searchPath(withImplicit: true)
        for schema in path {
            var found: [(oid: OID, isDeferrable: Bool)] = []
            for table in transaction.state.model.tables where table.name.schema == schema {
                for item in table.constraints where item.name == name.name {
                    if let oid = item.oid { found.append((oid, item.isDeferrable)) }
                }
                for item in table.triggers where item.isConstraint && item.name == name.name {
                    if let oid = item.oid { found.append((oid, item.isDeferrable)) }
                }
            }
            if !found.isEmpty { return found }
        }
        throw PostgresError("42704", "constraint \"\(name.name)\" does not exist")
    }
}

extension SetStatement {
    /// Whether SET CONSTRAINTS says DEFERRED.
    fileprivate var isDeferred: Bool {
        guard case .list(let items) = value, case .literal(let literal)? = items.first,
            case .string(let word) = literal.value
        else { return false }
        return word.lowercased() == "deferred"
    }
}

extension LockMode {
    /// The privileges one of which LOCK TABLE needs.
    fileprivate var privileges: [Privileges] {
        switch self {
        case .accessShare: [.select]
        case .rowExclusive: [.insert, .update, .delete, .truncate]
        default: [.update, .delete, .truncate]
        }
    }

    /// The mode that LOCK TABLE names; without one the strongest.
    fileprivate init(_ words: String?) {
        switch words {
        case "ACCESS SHARE": self = .accessShare
        case "ROW SHARE": self = .rowShare
        case "ROW EXCLUSIVE": self = .rowExclusive
        case "SHARE UPDATE EXCLUSIVE": self = .shareUpdateExclusive
        case "SHARE": self = .share
        case "SHARE ROW EXCLUSIVE": self = .shareRowExclusive
        case "EXCLUSIVE": self = .exclusive
        default: self = .accessExclusive
        }
    }
}
