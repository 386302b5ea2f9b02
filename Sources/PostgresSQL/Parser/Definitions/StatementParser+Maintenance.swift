extension StatementParser {
    /// `VACUUM …`.
    mutating func vacuum(_ start: Int) throws(ParseFailure) -> VacuumStatement {
        advance()
        var vacuum = VacuumStatement()
        if at(.leftParenthesis) {
            vacuum.options = try utilityOptions()
        } else {
            for keyword in [Keyword.full, .freeze, .verbose] { takeOption(keyword, of: &vacuum) }
            if at(.analyse) { takeOption(.analyse, of: &vacuum) } else { takeOption(.analyze, of: &vacuum) }
        }
        vacuum.tables = try vacuumTables()
        vacuum.range = range(from: start)
        return vacuum
    }

    /// `ANALYZE …`.
    mutating func analyze(_ start: Int) throws(ParseFailure) -> VacuumStatement {
        advance()
        var analyze = VacuumStatement(isAnalyze: true)
        if at(.leftParenthesis) {
            analyze.options = try utilityOptions()
        } else {
            takeOption(.verbose, of: &analyze)
        }
        analyze.tables = try vacuumTables()
        analyze.range = range(from: start)
        return analyze
    }

    /// A word that is an option without parentheses, where it is written.
    private mutating func takeOption(_ keyword: Keyword, of vacuum: inout VacuumStatement) {
        let place = token.range
        guard take(keyword) else { return }
        let word = keyword == .analyse ? "analyze" : KeywordTable.word(of: keyword)
        vacuum.options.append(UtilityOption(name: Identifier(word, range: place), range: place))
    }

    private mutating func vacuumTables() throws(ParseFailure) -> [VacuumTable] {
        if isAtEnd { return [] }
        var tables: [VacuumTable] = []
        repeat {
            let start = start
            let name = try relationName()
            tables.append(VacuumTable(name: name, columns: try optionalColumns(), range: range(from: start)))
        } while take(.comma)
        return tables
    }

    /// `REFRESH MATERIALIZED VIEW …`.
    mutating func refresh(_ start: Int) throws(ParseFailure) -> RefreshStatement {
        advance()
        try expect(.materialized, .view)
        let isConcurrent = take(.concurrently)
        let name = try relationName()
        let withData = try withData()
        return RefreshStatement(isConcurrent: isConcurrent, name: name, withData: withData, range: range(from: start))
    }

    /// `REINDEX …`.
    mutating func reindex(_ start: Int) throws(ParseFailure) -> ReindexStatement {
        advance()
        let options = at(.leftParenthesis) ? try utilityOptions() : []
        let target = try word(of: .index, .table, .schema, .system, .database)
        let isConcurrent = take(.concurrently)
        let isRelation = target == "INDEX" || target == "TABLE"
        let name = isRelation ? try relationName() : QualifiedName([try columnName()])
        return ReindexStatement(
            options: options,
            target: target,
            isConcurrent: isConcurrent,
            name: name,
            range: range(from: start)
        )
    }

    /// `CLUSTER …`, also in the order of old releases: the index before ON and the table.
    mutating func cluster(_ start: Int) throws(ParseFailure) -> ClusterStatement {
        advance()
        var cluster = ClusterStatement()
        let isListed = at(.leftParenthesis)
        if isListed {
            cluster.options = try utilityOptions()
        } else {
            let place = token.range
            if take(.verbose) {
                cluster.options = [UtilityOption(name: Identifier("verbose", range: place), range: place)]
            }
        }
        if isListed || !isAtEnd {
            let name = try relationName()
            if take(.using) {
                cluster.table = name
                cluster.index = try columnName()
            } else if !isListed, name.parts.count == 1, take(.on) {
                cluster.index = name.parts.first
                cluster.table = try relationName()
            } else {
                cluster.table = name
            }
        }
        cluster.range = range(from: start)
        return cluster
    }
}
