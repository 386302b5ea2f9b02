import PostgresCatalog
import PostgresProto
import PostgresSQL
import PostgresWire

/// Statements that define: what they change in the model, and then in the storage.
extension MemoryHandler {
    /// The handler of a statement that defines; nil for any other.
    func definitionHandler(of statement: ParsedStatement) -> StatementHandler? {
        switch statement.statement {
        case .select(let query) where query.creatingTable != nil: break
        case .definition(.createDatabase): return nil
        case .definition, .utility(.comment), .utility(.grant), .utility(.grantRole), .utility(.reassignOwned),
            .utility(.importSchema):
            break
        default: return nil
        }
        return StatementHandler { [self] handled in
            try await define(handled)
        }
    }

    private func define(_ handled: HandledStatement) async throws -> QueryResult? {
        let transaction = try currentTransaction()
        let tag = handled.parsed.eventTag
        let hasEventTriggers = !transaction.state.model.eventTriggers.isEmpty && EventTags.isSupported(tag)
        if hasEventTriggers { try await fireEventTriggers("ddl_command_start", tag: tag) }
        let isTemporary =
            !hasEventTriggers
            && (handled.parsed.statement.makesTemporaryTable
                || isIndexOfTemporaryTable(handled.parsed.statement, transaction))
        if !isTemporary { try await transaction.beginToChangeModel() }
        let session = DefinitionSession(
            environment: makeEnvironment(transaction.catalog),
            user: session.currentUser,
            searchPath: session.searchPath,
            temporarySchema: temporarySchema,
            largeObjects: { [self] in visibleLargeObjects() },
            parameterCount: handled.parameters.count,
            eventTag: hasEventTriggers ? tag : nil,
            use: { [self] in use(of: $0) },
            checkBody: { [self] function throws(PostgresError) in try checkBody(of: function, source: handled.source) },
            checkSQLBody: { [self] function, catalog throws(PostgresError) in
                try checkSQLBody(of: function, in: catalog, source: handled.source)
            }
        )
        var statement = handled.parsed.statement
        if case .select(let query) = statement, let creation = query.creatingTable {
            statement = .definition(.createTableAs(creation))
        }
        let change = { [statement] (model: inout CatalogModel) in
            try DefinitionRun.run(statement, source: handled.source, model: &model, session: session)
        }
        let outcome =
            isTemporary
            ? try await transaction.changeTemporaryObjects(change) : try await transaction.changeModel(change)
        for notice in outcome.notices { self.session.notify(PostgresNotice(notice)) }
        rememberCommitAction(of: handled.parsed.statement, outcome.effects)
        var count: Int?
        for effect in outcome.effects {
            if let filled = try await apply(effect, handled, transaction) { count = filled }
        }
        try await reshapeRows(changedBy: outcome.effects, transaction)
        if hasEventTriggers {
            if !outcome.dropped.isEmpty {
                let rows = outcome.dropped.map(\.droppedRow)
                try await fireEventTriggers("sql_drop", tag: tag, .dropped, rows: rows)
            }
            try await fireEventTriggers("ddl_command_end", tag: tag, .commands, rows: outcome.commands)
        }
        // CREATE TABLE AS tells how many rows it has.
        guard let count else { return nil }
        return .command("SELECT \(count)")
    }

    /// Whether a statement makes an index of a table that only this session knows.
    private func isIndexOfTemporaryTable(_ statement: Statement, _ transaction: MemoryTransaction) -> Bool {
        guard case .definition(.createIndex(let index)) = statement,
            index.table.name.schema ?? temporarySchema == temporarySchema
        else { return false }
        let table = transaction.state.model.tables[TableName(index.table.name.name, schema: temporarySchema)]
        return table?.oid.map { $0 >= TemporaryChanges.firstOID } ?? false
    }

    /// Does to the storage what a definition says; a number of rows where it was filled by a query.
    private func apply(
        _ effect: StorageEffect,
        _ handled: HandledStatement,
        _ transaction: MemoryTransaction
    ) async throws -> Int? {
        switch effect {
        case .createTable(let oid):
            try transaction.createStorage(of: oid)
            try await checkBound(of: oid, handled, transaction)
        case .fillTable(let oid, let query):
            return try await fill(oid, query, source: handled.source, parameters: handled.parameters, transaction)
        case .dropTable(let oid):
            try await lock(oid, transaction)
            transaction.dropStorage(of: oid)
        case .rewriteTable(let oid, let old, let columns):
            try await lock(oid, transaction)
            try await rewrite(oid, old, columns, transaction)
        case .reshapeRows: break
        case .createIndex(let index, let table):
            try await lock(table, transaction, .share)
            let environment = makeEnvironment(transaction.catalog)
            try transaction.createIndex(index, of: table) { () throws(PostgresError) in
                try environment.checkCancellation()
            }
            try await validateExclusion(by: index, of: table, transaction)
            // Whoever makes an index has seen all rows; of a table without any nothing is said.
            if let storage = transaction.state.storages[table], storage.placeCount > 0 {
                try await countRows(of: [table], transaction)
            }
        case .dropIndex(let index, let table):
            try await lock(table, transaction)
            transaction.dropIndex(index, of: table)
        case .validateConstraint(let constraint, let table):
            try await lock(table, transaction, .shareRowExclusive)
            try await validate(constraint, of: table, transaction)
        case .validateNotNull(let table, let column):
            try await lock(table, transaction)
            try await validateNotNull(column, of: table, transaction)
        case .validatePartition(let oid): try await validatePartition(oid, handled, transaction)
        case .validateDomain(let domain): try await validate(domain: domain, transaction)
        case .createSequence(let oid): transaction.createSequence(oid)
        case .alterSequence(let oid, let restart):
            // Nothing is logged ahead of a sequence that is written anew.
            var value = transaction.state.sequences[oid]?.value
            value?.loggedCount = 0
            transaction.createSequence(oid, at: restart.map { .init(last: $0, isCalled: false) } ?? value)
        case .dropSequence(let oid): transaction.dropSequence(oid)
        case .changeLargeObject(let object): try apply(object)
        case .dropLargeObject(let oid): _ = try useLargeObject(.remove(oid))
        }
        return nil
    }

    private func lock(_ table: OID, _ transaction: MemoryTransaction, _ mode: LockMode = .accessExclusive) async throws
    {
        let name = transaction.state.model.tables[table]?.name
        try await transaction.lock(table, mode, name: name ?? TableName("\(table)"))
    }

    private func rewrite(
        _ oid: OID,
        _ old: TableDefinition,
        _ columns: [StorageEffect.ColumnSource],
        _ transaction: MemoryTransaction
    ) async throws {
        var texts: [String] = []
        // For each new column the place of the old one, or that of the expression behind them.
        let places = columns.map { source -> Int? in
            switch source {
            case .kept(let name): return old.columns.firstIndex { $0.name == name }
            case .value(let text):
                texts.append(text)
                return old.columns.count + texts.count - 1
            case .null: return nil
            }
        }
        // The expressions see the columns as they were.
        var model = transaction.state.model
        model.put(old)
        let catalog = CatalogSnapshot(model)
        let session = session
        let expressions = texts.isEmpty ? nil : try RowExpressions(texts, over: old.name, in: catalog, session: session)
        let targets = transaction.state.model.tables[oid]?.columns ?? []
        let formats = session.formats
        try await transaction.rewriteRows(of: oid) { row in
            let computed = try expressions?.values(of: row, in: session) ?? []
            var values: [PostgresValue] = []
            values.reserveCapacity(places.count)
            for (index, place) in places.enumerated() {
                var value = place.map { $0 < row.count ? row[$0] : computed.value(at: $0 - row.count) } ?? .null
                if targets.indices.contains(index) {
                    let target = targets[index]
                    value = try value.converted(to: target.type, formats: formats)
                    if place.map({ $0 >= row.count }) ?? false, target.typeModifier >= 0, !value.isNull {
                        value = try value.applying(typeModifier: target.typeModifier, of: target.type)
                    }
                }
                values.append(value)
            }
            return values
        }
        try await checkNotNull(of: oid, transaction)
    }

    private func checkNotNull(of oid: OID, _ transaction: MemoryTransaction) async throws {
        for column in transaction.state.model.tables[oid]?.columns ?? [] where !column.isNullable {
            try await validateNotNull(column.name, of: oid, transaction)
        }
    }

    private func validateNotNull(_ column: String, of oid: OID, _ transaction: MemoryTransaction) async throws {
        guard let definition = transaction.state.model.tables[oid],
            let place = definition.columns.firstIndex(where: { $0.name == column })
        else { return }
        try await transaction.forEachPart(of: oid) { rows in
            guard rows.contains(where: { $0.value(at: place).isNull }) else { return }
            var error = PostgresError(
                .notNullViolation,
                "column \"\(column)\" of relation \"\(definition.name.name)\" contains null values"
            )
            (error.schemaName, error.tableName) = (definition.name.schema, definition.name.name)
            error.columnName = column
            throw error
        }
    }

    private func validate(_ id: OID, of oid: OID, _ transaction: MemoryTransaction) async throws {
        guard let definition = transaction.state.model.tables[oid],
            let constraint = definition.constraints.first(where: { $0.oid == id })
        else { return }
        switch constraint.kind {
        case .check(let text):
            let expression = try RowExpressions([text], over: definition.name, in: transaction.catalog)
            let session = session
            try await transaction.forEachPart(of: oid) { rows in
                for row in rows {
                    guard case .bool(false)? = try expression.values(of: row, in: session).first else { continue }
                    var error = PostgresError(
                        .checkViolation,
                        "check constraint \"\(constraint.name)\" of relation \"\(definition.name.name)\" is violated by "
                            + "some row"
                    )
                    (error.schemaName, error.tableName) = (definition.name.schema, definition.name.name)
                    error.constraintName = constraint.name
                    throw error
                }
            }
        case .foreignKey(let key):
            // The foreign key of a partitioned table is one of each partition.
            let tables =
                try transaction.family(definition.name)?.members.filter { _ in definition.kind == .partitionedTable }
                .map(\.table) ?? []
            for table in tables.isEmpty ? transaction.table(definition.name).map({ [$0] }) ?? [] : tables {
                let found = table.references.first { reference in
                    reference.constraint.oid == id
                        || reference.key == key && reference.constraint.columns == constraint.columns
                }
                guard let reference = found else { continue }
                try await transaction.forEachPart(of: table.oid) { rows in
                    for row in rows {
                        try await self.checkReferred(reference, from: table.definition, row, transaction)
                    }
                }
            }
        case .primaryKey, .unique, .exclusion, .trigger: return
        }
    }
}

extension PostgresNotice {
    /// A notice of a definition.
    fileprivate init(_ notice: DefinitionNotice) {
        let severity: Severity =
            switch notice.severity {
            case .debug: .debug
            case .notice: .notice
            case .warning: .warning
            }
        self.init(
            notice.message,
            severity: severity,
            sqlState: notice.sqlState,
            detail: notice.detail,
            hint: notice.hint
        )
    }
}

extension Statement {
    /// Whether it makes a temporary table or sequence that has to do with no other.
    fileprivate var makesTemporaryTable: Bool {
        switch self {
        case .definition(.createTable(let table)):
            let isLike = (table.elements ?? []).contains { element in if case .like = element { true } else { false } }
            return table.persistence == .temporary && table.inherits.isEmpty && table.partitionOf == nil
                && table.ofType == nil && !isLike
        case .definition(.createTableAs(let creation)): return creation.persistence == .temporary
        case .definition(.createSequence(let sequence)): return sequence.persistence == .temporary
        case .select(let query): return query.creatingTable?.persistence == .temporary
        default: return false
        }
    }
}

extension ParsedStatement {
    /// What event triggers know the command by.
    fileprivate var eventTag: String {
        switch statement {
        case .select: "SELECT INTO"
        case .definition(.createTableAs(let creation)):
            creation.isMaterializedView ? "CREATE MATERIALIZED VIEW" : "CREATE TABLE AS"
        default: type.rawValue
        }
    }
}
