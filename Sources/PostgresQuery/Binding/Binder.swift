public import PostgresSQL
public import PostgresWire

/// Gives the names of a query their meaning and every expression its type, and makes the plan.
///
/// Nothing is executed. All errors carry PostgreSQL's SQLSTATE, message, hint and position.
public struct Binder {
    private let environment: any FunctionEnvironment
    /// The constants of the text that the plan is to be independent of; what it needs to know of them it knows all the same.
    package var freeConstants: [StatementShape.Constant] = []
    /// The types of the parameters that are known.
    package var parameterTypes: [PostgresType?]
    private let source: String
    private let stackSize: Int
    /// The arguments of the routine whose body is bound, where it is one.
    package var routine: RoutineParameters?
    /// The variables of the procedural code that the statement is part of.
    package var variables: ProceduralVariables?
    /// The tables that only the function of a trigger sees.
    package var transitionTables: [TransitionTable] = []
    /// Whether there may be more parameters than those whose types are given.
    package var takesMoreParameters = true

    /// A binder for a statement of this session.
    ///
    /// `environment` gives the catalog, the search path and the formats that literals are read with. `parameterTypes`
    /// are the types that Parse named, nil where it left them open. `source` is the text that the tree's ranges count
    /// in; without it errors have no position. `stackSize` is how many bytes of stack the threads have that bind and run
    /// the query, 512 KiB unless told otherwise: what nests too deep for them is refused with 54001.
    public init(
        environment: any FunctionEnvironment,
        parameterTypes: [PostgresType?] = [],
        source: String = "",
        stackSize: Int = 512 << 10
    ) {
        self.stackSize = stackSize
        self.environment = environment
        self.parameterTypes = parameterTypes
        self.source = source
    }

    /// Binds a statement that reads or writes rows for EXPLAIN; nil for any other.
    public func explain(_ statement: Statement) throws(PostgresError) -> ExplainedQuery? {
        let notes = PlanNotes()
        let binder = QueryBinder(
            environment: environment,
            parameterTypes: parameterTypes,
            source: source,
            stackSize: stackSize,
            notes: notes
        )
        binder.takesMoreParameters = takesMoreParameters
        if case .select(let query) = statement {
            return ExplainedQuery(try binder.bindStatement(query), notes, binder)
        }
        return try binder.bindStatement(statement).map { ExplainedQuery($0, notes, binder) }
    }

    /// Binds a query.
    public func bind(_ query: SelectQuery) throws(PostgresError) -> BoundQuery {
        if parameterTypes.isEmpty, let constants = QueryBinder.bindConstants(query) { return constants }
        return try withCollations { (binder) throws(PostgresError) in try binder.bindStatement(query) }
    }

    /// Binds once more, from the start with the collations of all expressions, where a part that was bound without them
    /// meets another one that has a collation of its own.
    private func withCollations<Result>(
        _ bind: (QueryBinder) throws(PostgresError) -> Result
    ) throws(PostgresError) -> Result {
        let binder = makeBinder()
        do {
            let bound = try bind(binder)
            if !binder.needsCollationsAhead { return bound }
        } catch {
            if !binder.needsCollationsAhead { throw error }
        }
        let again = makeBinder()
        again.derivesCollations = true
        return try bind(again)
    }

    /// The state of binding one statement.
    func makeBinder() -> QueryBinder {
        let binder = QueryBinder(
            environment: environment,
            parameterTypes: parameterTypes,
            source: source,
            stackSize: stackSize
        )
        if let routine { binder.routine = routine }
        binder.variables = variables
        binder.transitionTables = transitionTables
        binder.takesMoreParameters = takesMoreParameters
        if !freeConstants.isEmpty { binder.freeConstants = FreeConstants(freeConstants) }
        return binder
    }

    /// Binds a statement that reads or writes rows: SELECT, INSERT, UPDATE, DELETE or MERGE; nil for any other.
    public func bind(_ statement: Statement) throws(PostgresError) -> BoundQuery? {
        if case .select(let query) = statement { return try bind(query) }
        return try withCollations { (binder) throws(PostgresError) in try binder.bindStatement(statement) }
    }

    /// Binds a query for a cursor: with the identities of the rows that it comes from, as columns behind its own, and the
    /// tables of these rows; nil where its rows do not stand for rows of tables.
    public func bindCursor(_ query: SelectQuery) -> (query: BoundQuery, tables: CursorTables)? {
        let binder = makeBinder()
        binder.identifiesRows = true
        guard let (identified, tables) = binder.identified(query), let bound = try? binder.bindStatement(identified)
        else { return nil }
        // A table that is not locked is read by a scan alone; the parts of a set operation have been looked at.
        if case .select = query.body, !tables.areLocked, !bound.isSimpleScan { return nil }
        return (bound, tables)
    }

    /// The procedure that CALL means, with an argument for each of its own; nil for those that take their default.
    ///
    /// - Throws: 42883 where there is none, 42809 for a function.
    package func resolve(_ call: CallStatement) throws(PostgresError) -> (procedure: OID, arguments: [Expression?]) {
        try makeBinder().resolveProcedure(call.call)
    }

    /// Binds a COPY.
    public func bind(_ statement: CopyStatement) throws(PostgresError) -> BoundCopy {
        let binder = QueryBinder(environment: environment, parameterTypes: [], source: source)
        binder.takesMoreParameters = false
        return try binder.bindCopy(statement)
    }
}
