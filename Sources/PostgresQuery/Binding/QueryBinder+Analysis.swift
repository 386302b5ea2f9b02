import PostgresSQL
import PostgresWire

/// What is noted of a query that is bound to be written out again.
extension QueryBinder {
    /// Notes a SELECT.
    func note(
        _ parts: SelectParts,
        _ core: SelectCore,
        _ query: SelectQuery,
        _ scope: Scope
    ) throws(PostgresError) {
        guard let analysis else { return }
        var record = analysis.selects[.init(core.range)] ?? AnalysisRecords.Select()
        record.targets = Array(parts.targets.prefix(parts.visibleCount))
        record.having = parts.having
        record.distinctOn = parts.distinctOn.map { parts.targets[$0].expression }
        for key in parts.sort {
            record.ending.sort.append(
                (.expression(parts.targets[key.target].expression), key.isDescending, key.nullsFirst)
            )
        }
        try noteLimit(query, scope, &record.ending)
        record.windows = scope.namedWindows
        analysis.selects[.init(core.range)] = record
    }

    /// Notes LIMIT and OFFSET.
    func noteLimit(
        _ query: SelectQuery,
        _ scope: Scope,
        _ ending: inout AnalysisRecords.Ending
    ) throws(PostgresError) {
        guard analysis != nil else { return }
        let clause = scope.clause
        scope.clause = .limit
        defer { scope.clause = clause }
        if let count = query.limit?.count {
            ending.limit = try coerceToInt8(try bind(count, scope), for: "LIMIT")
        }
        if let offset = query.offset { ending.offset = try coerceToInt8(try bind(offset, scope), for: "OFFSET") }
    }

    /// Notes an item of FROM.
    func note(
        _ item: NamespaceItem,
        at range: SourceRange,
        calls: [BoundExpression] = [],
        sample: BoundSample? = nil,
        xmlTable: BoundXMLTable? = nil
    ) {
        analysis?.sources[.init(range)] = .init(
            item: item,
            relation: item.relation,
            calls: calls,
            sample: sample,
            xmlTable: xmlTable
        )
    }
}
