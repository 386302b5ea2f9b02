import PostgresProto

/// Sales, which the handler counts and sums by itself where it understands what is wanted.
class SalesHandler: PostgresRequestHandler {
    static let columns = [
        Column("region", .text), Column("product", .text), Column("amount", .int4), Column("price", .float8),
    ]
    static let rows: [[PostgresValue]] = [
        ["north", "tea", 3, 1.5], ["north", "tea", 4, 2], ["north", "milk", .null, 2.25], ["south", "tea", 10, 1],
        ["south", .null, 1, .null], [.null, "milk", 7, 4], [.null, .null, .null, .null], ["west", "tea", 2, 8],
    ]

    override func listTables() -> [TableName] { ["sales"] }

    override func describeTable(_ table: TableName) -> [Column] { Self.columns }

    override func queryTables(_ select: SelectStatement) -> QueryResult {
        if let grouping = select.grouping, let result = groups(grouping, select) { return result }
        return QueryResult(rows: Self.rows, columns: Self.columns)
    }

    /// The groups of the rows that meet the conditions; nil where something is asked for that it does not know.
    func groups(_ grouping: SelectStatement.Grouping, _ select: SelectStatement) -> QueryResult? {
        var columns = grouping.columns.map { name in Self.columns.first { $0.name == name } ?? Column(name, .text) }
        for aggregate in grouping.aggregates {
            let isSum = aggregate.function == "sum" && aggregate.column == "amount"
            guard isSum || aggregate.function == "count", !aggregate.isDistinct else { return nil }
            columns.append(Column(aggregate.function, .int8))
        }
        let conditions = select.conditions + grouping.aggregates.flatMap(\.conditions)
        guard conditions.allSatisfy({ $0.operator == "=" || $0.operator == "IN" }) else { return nil }
        var keys: [[PostgresValue]] = grouping.columns.isEmpty ? [[]] : []
        var members: [[PostgresValue]: [[PostgresValue]]] = [:]
        for row in Self.rows where Self.meets(row, select.conditions) {
            let key = grouping.columns.map { Self.value($0, row) }
            if !keys.contains(key) { keys.append(key) }
            members[key, default: []].append(row)
        }
        let groups = keys.map { key in
            key + grouping.aggregates.map { Self.aggregate($0, members[key] ?? []) }
        }
        return QueryResult(rows: groups, columns: columns, applied: [.conditions, .grouping])
    }

    private static func value(_ column: String, _ row: [PostgresValue]) -> PostgresValue {
        columns.firstIndex { $0.name == column }.map { row[$0] } ?? .null
    }

    private static func meets(_ row: [PostgresValue], _ conditions: [SelectStatement.Condition]) -> Bool {
        conditions.allSatisfy { $0.values.contains(value($0.column, row)) }
    }

    private static func aggregate(_ call: SelectStatement.Aggregate, _ rows: [[PostgresValue]]) -> PostgresValue {
        let rows = rows.filter { meets($0, call.conditions) }
        guard let column = call.column else { return .int8(Int64(rows.count)) }
        let values = rows.map { value(column, $0) }.filter { !$0.isNull }
        if call.function == "count" { return .int8(Int64(values.count)) }
        let numbers = values.compactMap { value -> Int64? in
            switch value {
            case .int4(let number): Int64(number)
            case .int8(let number): number
            default: nil
            }
        }
        return numbers.isEmpty ? .null : .int8(numbers.reduce(0, +))
    }
}

/// The same that never groups.
final class PlainSalesHandler: SalesHandler {
    override func groups(_ grouping: SelectStatement.Grouping, _ select: SelectStatement) -> QueryResult? { nil }
}

/// One that groups without looking at conditions.
final class WrongSalesHandler: SalesHandler {
    override func groups(_ grouping: SelectStatement.Grouping, _ select: SelectStatement) -> QueryResult? {
        QueryResult(rows: [[8]], columns: [Column("count", .int8)], applied: .grouping)
    }
}
