import PostgresWire

extension CatalogSnapshot {
    /// `pg_stats`: what ANALYZE has found out about columns.
    func columnStatisticsRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard case .table(let table) = origin, !table.columnStatistics.isEmpty else { return [] }
        return table.columns.compactMap { column in
            guard let statistics = table.columnStatistics[column.number] else { return nil }
            return [
                .text(table.name.schema), .text(table.name.name), .text(column.name), .bool(false),
                .float4(statistics.nullFraction), .int4(statistics.width), .float4(statistics.distinctCount),
                Self.array(statistics.commonValues, of: column.type),
                Self.array(statistics.commonFrequencies),
                Self.array(statistics.histogram, of: column.type),
                statistics.correlation.map { .float4($0) } ?? .null,
                Self.array(statistics.commonElements, of: column.type.elementType ?? .text),
                Self.array(statistics.elementFrequencies),
                Self.array(statistics.elementCounts),
            ]
        }
    }

    /// An array of these values; NULL without any.
    private static func array(_ values: [PostgresValue], of type: PostgresType) -> PostgresValue {
        values.isEmpty ? .null : .array(PostgresArray(values, of: type))
    }

    private static func array(_ numbers: [Float]) -> PostgresValue { array(numbers.map { .float4($0) }, of: .float4) }
}
