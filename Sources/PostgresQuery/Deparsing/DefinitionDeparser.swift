public import PostgresCatalog
public import PostgresSQL
public import PostgresWire

/// Writes the expressions and queries of definitions as PostgreSQL's `pg_get_expr`, `pg_get_viewdef` and their kin show
/// them: types and casts spelled out, names with their schemas where a search path would not find them.
///
/// With an empty search path every name is written in full: that is the form in which a definition is to be kept, since
/// it means the same to everybody; constants are written without regard to the settings then.
public struct DefinitionDeparser {
    private let environment: any FunctionEnvironment
    private let searchPath: [String]
    private let isPretty: Bool
    private let formats: TextFormats

    /// A deparser for a statement of this session; `searchPath` is the session's own where none is given.
    public init(_ environment: any FunctionEnvironment, searchPath: [String]? = nil, isPretty: Bool = false) {
        self.environment = environment
        self.searchPath = searchPath ?? environment.searchPath(withImplicit: true)
        self.isPretty = isPretty
        formats = searchPath == nil ? environment.formats : TextFormats()
    }

    /// The text of an expression of a definition.
    public func text(of expression: TableExpression, isQualified: Bool = false) -> String {
        let deparser = make(isQualified: isQualified, AnalysisRecords())
        for (index, column) in expression.scope.columns.enumerated() {
            let id = ColumnID(entry: expression.entry, column: index)
            deparser.columnNames[id] = (expression.scope.name, column.name)
        }
        deparser.itemNames[expression.entry] = expression.scope.name
        // The value of a domain belongs to no relation.
        if expression.scope.name.isEmpty, expression.scope.columns.map(\.name) == ["value"] {
            deparser.domainValue = ColumnID(entry: expression.entry, column: 0)
        }
        return deparser.text(of: expression.written)
    }

    /// The text of an expression that is kept as text, bound anew; the text itself where it cannot be bound.
    public func text(
        ofExpression text: String,
        use: ExpressionUse,
        over scope: ExpressionScope,
        as target: Column? = nil
    ) -> String {
        guard let expression = try? TableExpression(text, use: use, over: scope, as: target, environment) else {
            return text
        }
        return self.text(of: expression)
    }

    /// A CHECK of a table as `pg_get_constraintdef` begins it: `CHECK ((a > 0))`.
    public func text(ofCheck text: String, of table: TableDefinition) -> String {
        "CHECK (" + self.text(ofExpression: text, use: .check, over: ExpressionScope(table)) + ")"
    }

    /// An element of an index as `pg_get_indexdef` writes it: in parentheses where it is no call.
    public func text(ofIndexElement text: String, of table: TableDefinition) -> String {
        let scope = ExpressionScope(table)
        guard let expression = try? TableExpression(text, use: .indexElement, over: scope, environment) else {
            return "(" + text + ")"
        }
        let shown = self.text(of: expression)
        return expression.written.isWrittenAsCall ? shown : "(" + shown + ")"
    }

    /// The text of a query, without a semicolon.
    ///
    /// `columnNames` are the names that the view gives the columns, where the query does not.
    public func text(
        of query: SelectQuery,
        source: String,
        columnNames: [String]? = nil,
        schema: String? = nil
    ) throws(PostgresError) -> String {
        let binder = QueryBinder(environment: environment, parameterTypes: [], source: source)
        binder.ownSchema = schema
        let records = AnalysisRecords()
        binder.analysis = records
        let relation = try binder.bindQuery(query, Scope(parent: nil), resolvesUnknown: true)
        let deparser = make(isQualified: true, records)
        deparser.write(query, columnNames: columnNames ?? relation.columns.map(\.name), showsNames: true)
        return deparser.text
    }

    /// The text of a view's query as `pg_get_viewdef` gives it; the text as it is kept where it cannot be bound.
    public func text(ofView table: TableDefinition) -> String? {
        guard let stored = table.viewDefinition else { return nil }
        guard let query = try? QueryBinder.query(of: stored),
            let text = try? text(
                of: query,
                source: stored,
                columnNames: table.columns.map(\.name),
                schema: table.name.schema
            )
        else { return stored }
        return text + ";"
    }

    private func make(isQualified: Bool, _ records: AnalysisRecords) -> ExpressionDeparser {
        let deparser = ExpressionDeparser(
            catalog: environment.catalog,
            searchPath: searchPath,
            style: .init(isPretty: isPretty, isQualified: isQualified, formats: formats)
        )
        deparser.records = records
        return deparser
    }
}

extension BoundExpression {
    /// Whether it is written as a call of a function.
    fileprivate var isWrittenAsCall: Bool {
        switch kind {
        case .call(let function, _):
            guard function.operatorName == nil else { return false }
            switch form.kind {
            case .implicitCast, .explicitCast, .subscripts: return false
            default: return true
            }
        case .coalesce, .extremum, .nullIf, .sqlValue: return true
        default: return false
        }
    }
}
