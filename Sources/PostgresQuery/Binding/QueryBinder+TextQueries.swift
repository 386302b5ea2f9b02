import PostgresSQL
import PostgresWire

/// Functions that read the rows of a query given as text: `ts_stat('SELECT …')`, `ts_rewrite(query, 'SELECT …')`.
extension QueryBinder {
    /// Puts the rows of such a query, as an array, in the place of its text.
    func bindTextQuery(
        _ function: inout BoundFunction,
        _ operands: inout [BoundExpression]
    ) throws(PostgresError) {
        let (place, width, type): (Int, Int, PostgresType)
        switch function.source {
        case "ts_stat1", "ts_stat2": (place, width, type) = (0, 1, .tsvector)
        case "tsquery_rewrite_query": (place, width, type) = (1, 2, .tsquery)
        default: return
        }
        guard operands.indices.contains(place) else { return }
        guard case .constant(.text(let text)) = operands[place].kind else {
            throw unsupported("\(function.name) of a query that is not a constant")
        }
        let wrongColumns = PostgresError(
            "22023",
            "\(function.name) query must return \(width == 1 ? "one tsvector column" : "two tsquery columns")"
        )
        guard let statement = DefinitionTexts.shared.parse(text).first else { throw wrongColumns }
        if let error = statement.firstError {
            throw PostgresError(SQLState(rawValue: error.sqlState), error.message, hint: error.hint)
        }
        guard case .select(let query) = statement.statement else { throw wrongColumns }
        keptDepth &+= 1
        defer { keptDepth &-= 1 }
        let (relation, _, dependence) = try collectingFree { () throws(PostgresError) in
            try inDefinition(text, schema: nil) { () throws(PostgresError) in
                try bindQuery(query, Scope(parent: nil), resolvesUnknown: true)
            }
        }
        guard relation.columns.count == width, relation.columns.allSatisfy({ $0.type == type }) else {
            throw wrongColumns
        }
        let row = width == 1 ? relation : try asRows(relation)
        let element = width == 1 ? type : .record
        let plan = makeSubplan(.planned(row.node), dependence)
        let array = facts.array(of: element) ?? .recordArray
        operands[place] = BoundExpression(
            kind: .subquery(BoundSubquery(form: .array(element: element), plan: plan, arguments: [])),
            type: array,
            range: operands[place].range
        )
        function.arguments[place] = array
    }

    /// The rows as one column each.
    private func asRows(_ relation: BoundRelation) throws(PostgresError) -> BoundRelation {
        let values = relation.columns.indices.map { columnExpression(relation, $0) }
        let names = relation.columns.map(\.name)
        return try converted(relation, [BoundExpression(kind: .row(values, names: names), type: .record)])
    }
}
