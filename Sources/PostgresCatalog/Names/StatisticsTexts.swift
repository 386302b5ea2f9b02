public import PostgresWire

/// Extended statistics as SQL.
extension CatalogSnapshot {
    /// The columns and expressions of extended statistics (`pg_get_statisticsobjdef_columns`): `a, (b + 1)`.
    public func statisticsColumns(_ oid: OID, showing: ((String) -> String)? = nil) -> String? {
        guard let statistics = model.statistics[oid] else { return nil }
        let columns = statisticsColumnNames(statistics).map(SQLIdentifier.quote)
        return (columns + expressionTexts(statistics, showing)).joined(separator: ", ")
    }

    /// The expressions of extended statistics (`pg_get_statisticsobjdef_expressions`).
    public func statisticsExpressions(_ oid: OID) -> [String]? {
        guard let statistics = model.statistics[oid], !statistics.expressions.isEmpty else { return nil }
        return statistics.expressions
    }

    /// Whether the bare name of extended statistics finds them (`pg_statistics_obj_is_visible`).
    public func statisticsAreVisible(_ oid: OID, searchPath: [String]) -> Bool? {
        guard let name = model.statistics[oid]?.name else { return nil }
        let first = searchPath.first { model.statistics[TableName(name.name, schema: $0)] != nil }
        return first == name.schema
    }

    /// Extended statistics as SQL (`pg_get_statisticsobjdef`): `CREATE STATISTICS public.s (mcv) ON a, b FROM t`.
    public func statisticsDefinition(
        _ oid: OID,
        searchPath: [String] = ["pg_catalog", "public"],
        showing: ((String) -> String)? = nil
    ) -> String? {
        guard let statistics = model.statistics[oid], let columns = statisticsColumns(oid, showing: showing) else {
            return nil
        }
        // The kinds stand only where they are not all that there are, and those of a single expression never.
        let words = [("d", "ndistinct"), ("f", "dependencies"), ("m", "mcv")].filter { statistics.kinds.contains($0.0) }
        let isSingle = statistics.columns.isEmpty && statistics.expressions.count == 1
        let kinds = words.count == 3 || isSingle ? "" : " (\(words.map(\.1).joined(separator: ", ")))"
        let table = model.tables.oid(of: statistics.table).map { relationText($0, searchPath: searchPath) }
        return "CREATE STATISTICS \(Self.qualified(statistics.name.name, statistics.name.schema))\(kinds) ON \(columns)"
            + " FROM \(table ?? Self.qualified(statistics.table.name, statistics.table.schema))"
    }

    /// The columns in the order in which the table has them.
    private func statisticsColumnNames(_ statistics: StatisticsDefinition) -> [String] {
        guard let table = model.tables[statistics.table] else { return statistics.columns }
        return table.columns.map(\.name).filter { statistics.columns.contains($0) }
    }

    /// A call stands as it is, anything else in parentheses.
    private func expressionTexts(_ statistics: StatisticsDefinition, _ showing: ((String) -> String)?) -> [String] {
        statistics.expressions.map { expression in
            let text = showing?(expression) ?? expression
            return Self.isCall(text) ? text : "(\(text))"
        }
    }
}
