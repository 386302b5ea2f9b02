import PostgresWire

extension CatalogSnapshot {
    /// `pg_stats`: what ANALYZE has found out about columns, and about the expressions of indexes.
    func columnStatisticsRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard case .table(let table) = origin else { return [] }
        var rows = table.columns.compactMap { column in
            table.columnStatistics[column.number].map {
                Self.row(of: $0, column.name, column.type, in: TableName(table.name.name, schema: table.name.schema))
            }
        }
        for index in table.indexes where !index.columnStatistics.isEmpty {
            for (place, element) in index.elements.enumerated() {
                guard let statistics = index.columnStatistics[Int16(clamping: place + 1)] else { continue }
                let relation = TableName(index.name, schema: table.name.schema)
                rows.append(
                    Self.row(of: statistics, element.attributeName ?? "expr", element.type ?? .text, in: relation)
                )
            }
        }
        return rows
    }

    private static func row(
        of statistics: ColumnStatistics,
        _ column: String,
        _ type: PostgresType,
        in relation: TableName
    ) -> [PostgresValue] {
        [
            .text(relation.schema), .text(relation.name), .text(column), .bool(false),
            .float4(statistics.nullFraction), .int4(statistics.width), .float4(statistics.distinctCount),
            array(statistics.commonValues, of: type),
            array(statistics.commonFrequencies),
            array(statistics.histogram, of: type),
            statistics.correlation.map { .float4($0) } ?? .null,
            array(statistics.commonElements, of: type.elementType ?? .text),
            array(statistics.elementFrequencies),
            array(statistics.elementCounts),
        ]
    }

    /// An array of these values; NULL without any.
    private static func array(_ values: [PostgresValue], of type: PostgresType) -> PostgresValue {
        values.isEmpty ? .null : .array(PostgresArray(values, of: type))
    }

    private static func array(_ numbers: [Float]) -> PostgresValue { array(numbers.map { .float4($0) }, of: .float4) }
}
