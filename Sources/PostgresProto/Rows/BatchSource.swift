import PostgresCatalog
import PostgresQuery
import PostgresWire

/// The rows of a handler's result in batches, in the order and the types of the table's own columns.
final class BatchSource {
    private let rows: QueryResult.Rows
    private let types: [PostgresType]
    /// For each of the table's columns the column of the result, or nil where the result has none of it.
    private let mapping: [Int?]
    private let isIdentity: Bool
    private let areTyped: Bool
    /// Whether the rows are wanted with their identity behind them, and the result has none.
    private let lacksIdentity: Bool
    private let wantsIdentity: Bool
    /// Whether the rows are groups of the table's.
    private let isGrouped: Bool
    private let resultTypes: [PostgresType]
    private var isExhausted = false
    private var position = 0

    /// The rows of a result for a table of these columns.
    ///
    /// - Throws: XX000 where the result lacks a column that the statement needs.
    init(
        _ result: QueryResult,
        table: TableName,
        columns: [Column],
        needed: [Int],
        wantsIdentity: Bool = false
    ) throws(PostgresError) {
        rows = result.rows
        if case .columns(let vectors, let count) = rows {
            guard vectors.count == result.columns.count, vectors.allSatisfy({ $0.count == count }) else {
                throw PostgresError("XX000", "the handler returned columns that do not fit the table \"\(table.name)\"")
            }
        }
        areTyped = result.areTyped
        isGrouped = false
        self.wantsIdentity = wantsIdentity
        if areTyped, result.columns.count == columns.count + (wantsIdentity ? 1 : 0) {
            // They are the table's own, in its order.
            types = []
            resultTypes = []
            mapping = result.columns.indices.map { $0 }
            lacksIdentity = false
            isIdentity = true
            return
        }
        let columns = wantsIdentity ? columns + [Column("ctid", .tid)] : columns
        types = columns.map(\.type)
        resultTypes = result.columns.map(\.type)
        var positions: [String: Int] = [:]
        for (index, column) in result.columns.enumerated() { positions[column.name] = index }
        mapping = columns.map { positions[$0.name] }
        lacksIdentity = wantsIdentity && positions["ctid"] == nil
        isIdentity = result.columns.count == columns.count && mapping.enumerated().allSatisfy { $0 == $1 }
        for index in needed where mapping.indices.contains(index) && mapping[index] == nil {
            throw PostgresError(
                "XX000",
                "the handler returned no column \"\(columns[index].name)\" for table \"\(table.name)\""
            )
        }
    }

    /// The groups that a handler has made of a table's rows: keys and aggregates of these types.
    ///
    /// - Throws: XX000 where the groups have other columns, or were made of rows that conditions were not applied to.
    init(groups result: QueryResult, of types: [PostgresType], _ request: ScanRequest) throws(PostgresError) {
        let table = request.relation.name
        guard result.applied.contains(.conditions) || request.conditions.isEmpty else {
            throw PostgresError("XX000", "the handler grouped the rows of table \"\(table)\" without its conditions")
        }
        guard result.columns.count == types.count else {
            throw PostgresError(
                "XX000",
                "the handler returned groups of \(result.columns.count) values where \(types.count) are wanted"
            )
        }
        rows = result.rows
        self.types = types
        resultTypes = result.columns.map(\.type)
        mapping = types.indices.map { $0 }
        isIdentity = true
        areTyped = result.areTyped
        lacksIdentity = false
        wantsIdentity = false
        isGrouped = true
    }

    /// All rows in columns, those of the table, where the handler has them so; nil where not.
    func takeColumns() -> (columns: [ColumnVector], count: Int)? {
        guard case .columns(let vectors, let count) = rows, !isExhausted, position == 0, !wantsIdentity, !isGrouped
        else {
            return nil
        }
        isExhausted = true
        return (mapping.map { $0.map { vectors[$0] } ?? ColumnVector(missing: count) }, count)
    }

    /// The next batch, or nil at the end.
    func next() async throws -> [[PostgresValue]]? {
        guard !isExhausted else { return nil }
        switch rows {
        case .none:
            isExhausted = true
            return nil
        case .all(let all):
            isExhausted = true
            return try arranged(all)
        case .columns(let vectors, let count):
            guard position < count else {
                isExhausted = true
                return nil
            }
            let end = min(count, position &+ Execution.batchSize)
            defer { position = end }
            return try arranged((position..<end).map { row in vectors.map { $0[row] } })
        case .batches(let next):
            guard let batch = try await next() else {
                isExhausted = true
                return nil
            }
            return try arranged(batch)
        case .written(let write):
            var collector = RowWriter(collecting: resultTypes, textFormats: TextFormats())
            isExhausted = try await !write(&collector)
            if let error = collector.error { throw error }
            return try arranged(collector.takeRows())
        }
    }

    private func arranged(_ batch: [[PostgresValue]]) throws(PostgresError) -> [[PostgresValue]] {
        if areTyped, isIdentity { return batch }
        var arranged: [[PostgresValue]] = []
        arranged.reserveCapacity(batch.count)
        for row in batch {
            guard row.count == resultTypes.count else {
                throw PostgresError(
                    "XX000",
                    "the handler returned a row of \(row.count) values for \(resultTypes.count) columns"
                )
            }
            guard !isIdentity else {
                arranged.append(try converted(row))
                continue
            }
            var values = mapping.map { $0.map { row[$0] } ?? .null }
            if lacksIdentity { values[values.count - 1] = ScanRequest.missingIdentity }
            arranged.append(try converted(values))
        }
        return arranged
    }

    private func converted(_ row: [PostgresValue]) throws(PostgresError) -> [PostgresValue] {
        var row = row
        for index in row.indices {
            row[index] = try row[index].converted(to: types[index])
        }
        return row
    }
}
