import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// A session over tables in memory: text in, rows out.
final class TestSession: FunctionEnvironment {
    var formats = TextFormats()
    let transactionTimestamp: Int64 = 800_000_000_000_000
    let statementTimestamp: Int64 = 800_000_000_000_000
    let clockTimestamp: Int64 = 800_000_000_000_000
    let currentUser = "postgres"
    let sessionUser = "postgres"
    let random = RandomNumbers()
    let backendPID: Int32 = 4711
    let clientAddress: InternetAddress? = nil
    let clientPort: Int32? = nil
    let serverAddress: InternetAddress? = nil
    let serverPort: Int32? = nil
    let serverStartTimestamp: Int64 = 0
    let catalog: CatalogSnapshot
    private let rows: [TableName: [[PostgresValue]]]
    /// Whether the tables hold their rows in columns.
    private let isInColumns: Bool
    /// What the last run asked of the tables.
    private(set) var requests: [ScanRequest] = []
    /// How often the session was asked whether to stop: at least once for each batch of rows that something reads.
    private(set) var batches = 0
    /// How often the session may be asked that before it says so; nil where it never does.
    var patience: Int?
    /// The tables that say they are sorted, with the columns that they are sorted by.
    var sortedTables: [String: [String]] = [:]
    /// Whether the tables say that their rows have the order asked for.
    var appliesOrder = false
    /// Whether the tables give only the rows whose keys are asked for.
    var looksUp = false
    /// How many rows the tables say that they have.
    var rowCounts: [String: Double] = [:]
    /// How many rows the last run has been supplied with, and how many of each table.
    private(set) var suppliedRows = 0
    private(set) var supplies: [String: Int] = [:]
    /// How many rows of a table come at once.
    var batchSize = 2
    /// What `SHOW` says of settings, where something else than the defaults.
    var settings: [String: String] = ["search_path": "\"$user\", public"]
    var temporaryStorage: (any TemporaryStorage)? = TemporaryFolder.standard

    init(tables: [TestTable] = TestTable.samples, inColumns: Bool = false) {
        isInColumns = inColumns
        catalog = CatalogSnapshot(
            CatalogModel(tables: tables.map(\.definition))
        )
        rows = Dictionary(tables.map { ($0.name, $0.rows) }) { first, _ in first }
    }

    /// A session over the tables of a model.
    init(model: CatalogModel, rows: [TableName: [[PostgresValue]]]) {
        catalog = CatalogSnapshot(model)
        self.rows = rows
        isInColumns = false
    }

    func searchPath(withImplicit: Bool) -> [String] { withImplicit ? ["pg_catalog", "public"] : ["public"] }
    func setting(_ name: String) -> String? { settings[name] }
    func set(_ name: String, to value: String?, isLocal: Bool) throws(PostgresError) -> String { value ?? "" }
    func statistics(of table: TableName) -> TableStatistics? {
        if let sorted = sortedTables[table.name] { return TableStatistics(rowCount: 5000, sortedBy: sorted) }
        if let count = rowCounts[table.name] { return TableStatistics(rowCount: count) }
        return isInColumns ? TableStatistics(rowCount: Double(rows[table]?.count ?? 0), areInColumns: true) : nil
    }
    func checkCancellation() throws(PostgresError) {
        batches += 1
        if let patience, batches > patience { throw PostgresError(.queryCanceled, "canceled") }
    }

    /// Binds the only statement of a text.
    func bind(_ text: String, parameterTypes: [PostgresType?] = []) throws(PostgresError) -> BoundQuery {
        try Binder(environment: self, parameterTypes: parameterTypes, source: text).bind(try query(text))
    }

    /// The only statement of a text.
    private func query(_ text: String) throws(PostgresError) -> SelectQuery {
        let statements = Parser().parse(text)
        guard let statement = statements.first, case .select(let query) = statement.statement else {
            throw PostgresError("42601", "not a query: \(statements.first?.firstError?.message ?? "")")
        }
        if let error = statement.firstError { throw PostgresError("42601", error.message) }
        return query
    }

    /// The plan of a query that was run, as text with the rows of each node.
    func explain(_ text: String) throws(PostgresError) -> [String] {
        try explain(text, "analyze, costs off, timing off, summary off")
    }

    /// What EXPLAIN with these options answers for a statement, which is run where they say so.
    func explain(
        _ text: String,
        _ options: String,
        parameters: [PostgresValue] = []
    ) throws(PostgresError) -> [String] {
        let statement = try statement("EXPLAIN (\(options)) \(text)")
        guard case .explain(let explain) = statement else { throw PostgresError("42601", "not EXPLAIN") }
        let options = try ExplainOptions(explain.options)
        let types = parameters.isEmpty ? [] : [PostgresType?](repeating: nil, count: parameters.count)
        let binder = Binder(environment: self, parameterTypes: types, source: text)
        guard let explained = try binder.explain(try self.statement(text)) else {
            throw PostgresError("42601", "not a statement with a plan")
        }
        var measurements: PlanMeasurements?
        if options.analyzes {
            let made = PlanMeasurements(takesTime: false)
            _ = try run(explained.query, parameters: parameters, measurements: made)
            measurements = made
        }
        let report = PlanReport(plan: explained.plan(options, measurements, parameters: parameters))
        return report.rows(options).map { $0.text(as: .text, formats: formats) }
    }

    private func statement(_ text: String) throws(PostgresError) -> Statement {
        guard let parsed = Parser().parse(text).first else { throw PostgresError("42601", "no statement") }
        if let error = parsed.firstError { throw PostgresError("42601", error.message) }
        return parsed.statement
    }

    /// The rows of a bound query; the tables' rows come in batches of `batch`, where it is given.
    func run(
        _ query: BoundQuery,
        parameters: [PostgresValue] = [],
        batch: Int? = nil,
        measurements: PlanMeasurements? = nil
    ) throws(PostgresError) -> [[PostgresValue]] {
        let execution = Execution(query, parameters: parameters, environment: self, measurements: measurements)
        defer { requests = execution.requests }
        suppliedRows = 0
        supplies = [:]
        var supplied: [ScanID: (round: Int, count: Int)] = [:]
        var answers: [ScanRequest: [[PostgresValue]]] = [:]
        var result: [[PostgresValue]] = []
        while true {
            switch try execution.next() {
            case .finished: return result
            case .rows(let rows): result += rows
            case .needsInput(let scan):
                let request = execution.requests[scan.rawValue]
                let table = request.relation
                let all = answers[request] ?? asked(for: request)
                answers[request] = all
                if isInColumns {
                    let width = catalog.relation(table)?.columns.count ?? 0
                    let columns = (0..<width).map { column in ColumnVector(packing: all.map { $0[column] }) }
                    try execution.supply(columns: columns, rowCount: all.count, to: scan, isLast: true)
                    continue
                }
                if supplied[scan] == nil, appliesOrder, !request.orderBy.isEmpty {
                    execution.accept(AppliedParts(orderBy: true), by: scan)
                }
                let start = supplied[scan].flatMap { $0.round == request.round ? $0.count : nil } ?? 0
                let end = min(all.count, start + (batch ?? batchSize))
                supplied[scan] = (request.round, end)
                suppliedRows += end - start
                supplies[table.name, default: 0] += end - start
                execution.supply(Array(all[start..<end]), to: scan, isLast: end == all.count)
            }
        }
    }

    /// The rows that a scan asks for.
    private func asked(for request: ScanRequest) -> [[PostgresValue]] {
        let all = rows[request.relation] ?? []
        guard looksUp else { return all }
        return request.conditions.reduce(all) { rows, condition in
            guard condition.operator == "=", case .anyOf(let keys) = condition.operand else { return rows }
            let wanted = Set(keys)
            return rows.filter { wanted.contains($0[condition.column]) }
        }
    }

    /// The result of a query as text: columns separated by `|`, NULL as `∅`.
    func text(
        _ sql: String,
        parameters: [PostgresValue] = [],
        parameterTypes: [PostgresType?] = []
    ) throws(PostgresError) -> [String] {
        let query = try bind(sql, parameterTypes: parameterTypes)
        return try run(query, parameters: parameters).map { row in
            zip(row, query.columns).map { value, column in
                value == .null ? "∅" : value.text(as: column.type, formats: formats)
            }.joined(separator: "|")
        }
    }

    /// The result of a query, or its error with SQLSTATE, message, position and hint.
    func outcome(_ sql: String) -> [String] {
        do throws(PostgresError) {
            return try text(sql)
        } catch {
            let position = error.position.map { "@\($0)" } ?? ""
            let hint = error.hint.map { " HINT: \($0)" } ?? ""
            return ["\(error.sqlState)\(position): \(error.message)\(hint)"]
        }
    }
}

/// A table in memory.
struct TestTable {
    var name: TableName
    var columns: [Column]
    var rows: [[PostgresValue]]
    var constraints: [ConstraintDefinition] = []
    var indexes: [IndexDefinition] = []
    /// The query behind a view.
    var viewDefinition: String?
    var options: [String] = []

    /// What the catalog knows of it.
    var definition: TableDefinition {
        var definition = TableDefinition(
            name,
            columns: columns,
            kind: viewDefinition == nil ? .table : .view,
            viewDefinition: viewDefinition
        )
        definition.constraints = constraints
        definition.indexes = indexes
        definition.options = options
        return definition
    }

    static let samples: [TestTable] = [people, orders]

    static let people = TestTable(
        name: "people",
        columns: [
            Column("id", .int4, isPrimaryKey: true), Column("name", .text), Column("age", .int4),
            Column("city", .varchar, typeModifier: 24), Column("active", .bool),
        ],
        rows: [
            [.int4(1), .text("Ada"), .int4(36), .text("London"), .bool(true)],
            [.int4(2), .text("Bob"), .int4(25), .text("Paris"), .bool(false)],
            [.int4(3), .text("Cid"), .null, .text("London"), .null],
            [.int4(4), .text("Dee"), .int4(25), .null, .bool(true)],
            [.int4(5), .text("Eve"), .int4(61), .text("Rome"), .bool(true)],
        ]
    )

    static let orders = TestTable(
        name: "orders",
        columns: [
            Column("id", .int4, isPrimaryKey: true), Column("person_id", .int4), Column("amount", .int8),
            Column("code", .bpchar, typeModifier: 9), Column("tags", .textArray),
        ],
        rows: [
            [
                .int4(10), .int4(1), .int8(100), .text("a    "),
                .array(PostgresArray([.text("x"), .text("y")], of: .text)),
            ],
            [.int4(11), .int4(1), .int8(250), .text("bb   "), .array(PostgresArray([], of: .text))],
            [.int4(12), .int4(2), .int8(75), .text("a    "), .null],
            [.int4(13), .int4(9), .null, .null, .array(PostgresArray([.text("y"), .null], of: .text))],
        ]
    )
}
