import PostgresProto

/// A handler of two tables in memory that can be written.
///
/// Rows of `items` have an identity, those of `stock` have none and are found by their values.
final class ShelfHandler: PostgresRequestHandler {
    private struct Row {
        var number: Int
        var values: [PostgresValue]
    }

    private var rows: [TableName: [Row]] = ["items": [], "stock": []]
    private var lastNumber = 0

    private static let columns: [TableName: [Column]] = [
        "items": [
            Column("id", .int4, isPrimaryKey: true), Column("name", .text, isNullable: false),
            Column("price", .numeric, typeModifier: (6 << 16 | 2) + 4, defaultExpression: "9.99"),
            Column("code", .varchar, typeModifier: 9), Column("tags", .int4Array),
            Column("added", .date, defaultExpression: "'2024-01-01'::date"),
        ],
        "stock": [
            Column("item", .int4), Column("amount", .int4, isNullable: false, defaultExpression: "0"),
            Column("place", .text),
        ],
    ]

    required init() {
        super.init()
        for row: [PostgresValue] in [
            [1, "pen", Self.numeric("1.50"), "P1", Self.array([1, 2]), .date(8797)],
            [2, "ink", Self.numeric("4.25"), "I1", nil, .date(8798)],
            [3, "cup", Self.numeric("7.00"), nil, Self.array([7]), nil],
        ] { add(row, to: "items") }
        for row: [PostgresValue] in [[1, 10, "A"], [1, 5, "B"], [2, 0, nil], [9, 1, "Z"]] { add(row, to: "stock") }
    }

    private static func numeric(_ text: String) -> PostgresValue {
        (try? PostgresValue(text: text, type: .numeric, formats: TextFormats())) ?? .null
    }

    private static func array(_ numbers: [Int32]) -> PostgresValue {
        .array(PostgresArray(numbers.map { .int4($0) }, of: .int4))
    }

    private func add(_ row: [PostgresValue], to table: TableName) {
        lastNumber += 1
        let columns = describeTable(table)
        let values = zip(row, columns).map { (try? $0.converted(to: $1.type)) ?? .null }
        rows[table, default: []].append(Row(number: lastNumber, values: values))
    }

    override func listTables() -> [TableName] { ["items", "stock"] }

    override func describeTable(_ table: TableName) -> [Column] { Self.columns[table] ?? [] }

    override func queryTables(_ select: SelectStatement) -> QueryResult {
        let table = select.tables[0].name
        guard select.wantsIdentity, table == "items" else {
            return QueryResult(rows: (rows[table] ?? []).map(\.values), columns: describeTable(table))
        }
        return QueryResult(
            rows: (rows[table] ?? []).map { $0.values + [.text("(0,\($0.number))")] },
            columns: describeTable(table) + [Column("ctid", .tid)]
        )
    }

    override func insertRows(
        _ new: [[PostgresValue]],
        into table: TableName,
        conflict: ConflictTarget?
    ) -> [InsertOutcome] {
        var outcomes: [InsertOutcome] = []
        for row in new {
            if table == "items", let twin = rows[table]?.first(where: { $0.values[0] == row[0] }) {
                guard conflict == nil else {
                    outcomes.append(
                        .conflicts(RowVersion(identity: .text("(0,\(twin.number))"), values: twin.values))
                    )
                    continue
                }
                let key = row[0].text(as: .int4, formats: TextFormats())
                outcomes.append(
                    .failed(
                        PostgresError(
                            .uniqueViolation,
                            "duplicate key value violates unique constraint \"items_pkey\"",
                            detail: "Key (id)=(\(key)) already exists."
                        )
                    )
                )
                return outcomes
            }
            add(row, to: table)
            outcomes.append(.inserted(RowVersion(identity: .text("(0,\(lastNumber))"), values: row)))
        }
        return outcomes
    }

    override func updateRows(_ changes: [RowUpdate], of table: TableName) -> [UpdateOutcome] {
        changes.map { change in
            guard let index = index(of: change.old, in: table) else { return .gone }
            rows[table]?[index].values = change.values
            return .updated(RowVersion(identity: change.old.identity, values: change.values))
        }
    }

    override func deleteRows(_ old: [RowVersion], from table: TableName) -> [DeleteOutcome] {
        old.map { row in
            guard let index = index(of: row, in: table) else { return .gone }
            rows[table]?.remove(at: index)
            return .deleted
        }
    }

    override func truncateTables(_ request: TruncateRequest) {
        for table in request.tables { rows[table] = [] }
    }

    private func index(of row: RowVersion, in table: TableName) -> Int? {
        rows[table]?.firstIndex {
            row.identity.isNull ? $0.values == row.values : .text("(0,\($0.number))") == row.identity
        }
    }

    // What a failed statement or transaction has written is taken back.
    private var atStatement: [TableName: [Row]] = [:]
    private var atTransaction: [TableName: [Row]] = [:]

    override var takesPartInTransactions: Bool { true }
    override func beginTransaction(_ modes: TransactionModes) { atTransaction = rows }
    override func rollbackTransaction() { rows = atTransaction }
    override func statementWillBegin() { atStatement = rows }
    override func statementDidFail() { rows = atStatement }
}
