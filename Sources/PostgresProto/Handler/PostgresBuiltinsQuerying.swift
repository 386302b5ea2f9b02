public import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Evaluates queries over PostgreSQL's built-ins (functions, `pg_catalog`, `information_schema`) and the handler's tables.
///
/// Nothing is recognised by its text: every query is bound against the catalog and executed. A handler built on something
/// else than `PostgresRequestHandler` can adopt it by itself.
public protocol PostgresBuiltinsQuerying: AnyObject {
    /// The session of the connection.
    var session: Session { get }
    /// The catalog for a statement of this text.
    func catalog(forStatement text: String) async throws -> CatalogSnapshot
    /// The rows of a table that a query reads.
    func queryTables(_ select: SelectStatement) async throws -> QueryResult
}

extension PostgresBuiltinsQuerying {
    /// Finds out what a query means, without running it: its columns, its parameters' types, its plan.
    func bind(
        _ query: SelectQuery,
        source: String,
        parameterTypes: [PostgresType?],
        catalog: CatalogSnapshot,
        freeConstants: [StatementShape.Constant] = []
    ) throws(PostgresError) -> BoundQuery {
        let environment = StatementEnvironment(session: session, catalog: catalog)
        var binder = Binder(
            environment: environment,
            parameterTypes: parameterTypes,
            source: source,
            stackSize: 8 << 20
        )
        binder.takesMoreParameters = session.takesParameters
        binder.freeConstants = freeConstants
        return try binder.bind(query)
    }

    /// Finds out what a statement means that writes rows, without running it.
    func bind(
        _ statement: Statement,
        source: String,
        parameterTypes: [PostgresType?],
        catalog: CatalogSnapshot
    ) throws(PostgresError) -> BoundQuery? {
        let environment = StatementEnvironment(session: session, catalog: catalog)
        var binder = Binder(
            environment: environment,
            parameterTypes: parameterTypes,
            source: source,
            stackSize: 8 << 20
        )
        binder.takesMoreParameters = session.takesParameters
        return try binder.bind(statement)
    }

    /// Runs a statement that writes rows to its end; gives the rows of its result and the number of rows written.
    func complete(
        _ query: BoundQuery,
        catalog: CatalogSnapshot,
        parameters: [PostgresValue],
        statement: ParsedStatement?
    ) async throws -> (rows: [[PostgresValue]], affected: Int) {
        session.transaction.hasRunQuery = true
        let stream = stream(query, catalog, parameters, statement)
        let waiting = session.triggerEvents.count
        do {
            let result = try await stream.complete()
            if session.triggerEvents.count > waiting { try await session.handler?.fireAfterTriggers(from: waiting) }
            return result
        } catch {
            session.triggerEvents.removeLast(max(0, session.triggerEvents.count - waiting))
            throw error
        }
    }

    /// Starts a query that was bound before; its rows are made as they are taken.
    func run(
        _ query: BoundQuery,
        catalog: CatalogSnapshot,
        parameters: [PostgresValue],
        statement: ParsedStatement?,
        measurements: PlanMeasurements? = nil
    ) async throws -> any RowStream {
        session.transaction.hasRunQuery = true
        if measurements == nil, let request = query.passThrough,
            let stream = try await passThrough(request, of: query, parameters, statement)
        {
            return stream
        }
        return stream(query, catalog, parameters, statement, measurements)
    }

    /// The execution of a query with what it reads and writes.
    func stream(
        _ query: BoundQuery,
        _ catalog: CatalogSnapshot,
        _ parameters: [PostgresValue],
        _ statement: ParsedStatement?,
        _ measurements: PlanMeasurements? = nil
    ) -> QueryStream {
        let environment = StatementEnvironment(session: session, catalog: catalog)
        let writer = self as? any TableWriting
        let execution = Execution(
            query,
            parameters: parameters,
            environment: environment,
            scansSeeWrites: writer?.scansSeeOwnWrites ?? true,
            undoesFailures: writer?.takesPartInTransactions ?? false,
            measurements: measurements
        )
        return QueryStream(execution, environment: environment, writer: writer) { [self] request in
            let columns = query.columns(of: request.id)
            let result = try await rows(request, columns, parameters, statement)
            if let types = query.groupTypes(of: request.id), result.applied.contains(.grouping) {
                return (try BatchSource(groups: result, of: types, request), AppliedParts(request, groups: true))
            }
            let source = try BatchSource(
                result,
                table: request.relation,
                columns: columns,
                needed: request.columnsNeeded,
                wantsIdentity: request.wantsIdentity
            )
            var applied = AppliedParts(request, groups: false)
            if !result.applied.contains(.conditions) { applied.conditions = [] }
            applied.orderBy = result.applied.contains(.order)
            return (source, applied)
        }
    }

    /// The handler's rows as they are, where they are just what the query wants.
    private func passThrough(
        _ request: ScanRequest,
        of query: BoundQuery,
        _ parameters: [PostgresValue],
        _ statement: ParsedStatement?
    ) async throws -> (any RowStream)? {
        let columns = query.columns(of: request.id)
        let result = try await rows(request, columns, parameters, statement)
        let types = query.columns.map(\.type)
        if result.columns.map(\.type) == types, result.columns.map(\.name) == columns.map(\.name) {
            return ResultStream(result, types: types)
        }
        return SourceStream(
            try BatchSource(result, table: request.relation, columns: columns, needed: request.columnsNeeded)
        )
    }

    private func rows(
        _ request: ScanRequest,
        _ columns: [Column],
        _ parameters: [PostgresValue],
        _ statement: ParsedStatement?
    ) async throws -> QueryResult {
        try await queryTables(
            SelectStatement(request, columns: columns, statement: statement, parameters: parameters)
        )
    }
}

extension SelectStatement {
    /// What a scan asks of a table with these columns.
    init(_ request: ScanRequest, columns: [Column], statement: ParsedStatement?, parameters: [PostgresValue]) {
        func name(_ index: Int) -> String { columns.indices.contains(index) ? columns[index].name : "" }
        self.init(
            tables: [Table(name: request.relation, isOnly: request.isOnly)],
            columns: request.columnsNeeded.map { name($0) } + (request.wantsIdentity ? ["ctid"] : []),
            wantsIdentity: request.wantsIdentity,
            conditions: request.conditions.map { Condition($0, name) },
            orderBy: request.orderBy.map {
                Order(column: name($0.column), isDescending: $0.isDescending, nullsFirst: $0.nullsFirst)
            },
            limit: request.limit,
            grouping: request.grouping.map { grouping in
                Grouping(
                    columns: grouping.keys.map(name),
                    aggregates: grouping.aggregates.map { aggregate in
                        Aggregate(
                            function: aggregate.function,
                            column: aggregate.column.map(name),
                            isDistinct: aggregate.isDistinct,
                            conditions: aggregate.conditions.map { Condition($0, name) }
                        )
                    }
                )
            },
            statement: statement,
            parameters: parameters
        )
        wantsFirstRows = request.wantsFirstRows
    }
}

extension SelectStatement.Condition {
    /// A condition of a request, its column by its name.
    fileprivate init(_ condition: ScanCondition, _ name: (Int) -> String) {
        let column = name(condition.column)
        switch condition.operand {
        case .value(let value): self.init(column: column, operator: condition.operator, values: [value])
        case .anyOf(let values):
            let symbol = condition.operator == "=" ? "IN" : condition.operator + " ANY"
            self.init(column: column, operator: symbol, values: values)
        case .none: self.init(column: column, operator: condition.operator, values: [])
        }
    }
}

extension AppliedParts {
    /// All conditions of a request, and its grouping where that is so too.
    fileprivate init(_ request: ScanRequest, groups: Bool) {
        self.init(conditions: Set(request.conditions.indices), grouping: groups)
    }
}
