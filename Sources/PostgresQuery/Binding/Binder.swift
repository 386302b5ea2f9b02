public import PostgresSQL
public import PostgresWire

/// Gives the names of a query their meaning and every expression its type, and makes the plan.
///
/// Nothing is executed. All errors carry PostgreSQL's SQLSTATE, message, hint and position.
public struct Binder {
    private let environment: any FunctionEnvironment
    private let parameterTypes: [PostgresType?]
    private let source: String

    /// A binder for a statement of this session.
    ///
    /// `environment` gives the catalog, the search path and the formats that literals are read with. `parameterTypes`
    /// are the types that Parse named, nil where it left them open. `source` is the text that the tree's ranges count
    /// in; without it errors have no position.
    public init(
        environment: any FunctionEnvironment,
        parameterTypes: [PostgresType?] = [],
        source: String = ""
    ) {
        self.environment = environment
        self.parameterTypes = parameterTypes
        self.source = source
    }

    /// Binds a query for EXPLAIN.
    public func explain(_ query: SelectQuery) throws(PostgresError) -> ExplainedQuery {
        let notes = PlanNotes()
        let binder = QueryBinder(
            environment: environment,
            parameterTypes: parameterTypes,
            source: source,
            notes: notes
        )
        return ExplainedQuery(try binder.bindStatement(query), notes, source: source)
    }

    /// Binds a query.
    public func bind(_ query: SelectQuery) throws(PostgresError) -> BoundQuery {
        if parameterTypes.isEmpty, let constants = QueryBinder.bindConstants(query) { return constants }
        let binder = QueryBinder(environment: environment, parameterTypes: parameterTypes, source: source)
        return try binder.bindStatement(query)
    }
}
