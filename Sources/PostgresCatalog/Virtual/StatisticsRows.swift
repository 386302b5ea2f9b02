import PostgresWire

extension CatalogSnapshot {
    /// `pg_stats`: what ANALYZE has found out about columns.
    func columnStatisticsRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard case .table(let table) = origin, !table.columnStatistics.isEmpty else { return [] }
        return table.columns.compactMap { column in
            guard let statistics = table.columnStatistics[column.number] else { return nil }
            let unknown = [PostgresValue](repeating: .null, count: 7)
            return [
                .text(table.name.schema), .text(table.name.name), .text(column.name), .bool(false),
                .float4(statistics.nullFraction), .int4(statistics.width), .float4(statistics.distinctCount),
            ] + unknown
        }
    }
}
