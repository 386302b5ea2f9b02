import PostgresCatalog
import PostgresSQL
import PostgresWire

/// The state of binding one statement.
final class QueryBinder {
    let environment: any FunctionEnvironment
    /// What is known of types.
    let facts: TypeFacts
    var source: String
    /// The types of the parameters, nil where they are still open.
    var parameterTypes: [PostgresType?]
    /// The parameters that are read where nothing said of what type they are, and the places.
    var openParameters: [(index: Int, range: SourceRange)] = []
    /// How many items of FROM and nodes that make columns there are so far.
    var entryCount = 0
    /// The columns that some expression reads.
    var usedColumns: Set<ColumnID> = []
    /// The places of outer references in `ExecutionContext.outerValues`.
    var outerIndexes: [ColumnID: Int] = [:]
    /// The scans of the handler's relations.
    var scans: [PlannedScan] = []
    /// The scans whose rows must all be there before the first row is made.
    var scansAhead: [ScanID] = []
    var subplanCount = 0
    var commonTableCount = 0
    /// The columns of outer queries that the plans made so far read.
    var freeColumns: [ColumnID: BoundExpression] = [:]
    /// What else the plans made so far hang on.
    var dependence = PlanDependence()
    /// The columns of sub-queries of FROM whose items stand in the FROM of the query around, as what they stand for.
    var pulledUp: [ColumnID: BoundExpression] = [:]
    /// The sub-queries of expressions, by their number.
    var pending: [Int: PendingSubquery] = [:]
    /// The columns that are read above the plan that is being made; nil where nobody has looked.
    var liveColumns: Set<ColumnID>?
    /// The estimate of the SELECT that was planned last, its columns numbered from 0 in entry 0.
    var lastEstimate = Estimate.unknown
    /// The fields of columns that are rows.
    var recordShapes: [ColumnID: RecordShape] = [:]
    /// The aggregates that sub-queries read as outer references.
    var outerAggregates: [ColumnID: OuterAggregate] = [:]
    /// Whether a collation was named or a column has one of its own, so that those of expressions are derived.
    var derivesCollations = false
    /// Whether a query was bound without the collations of its parts.
    var hasSkippedCollations = false
    /// Whether collations are derived for a part of the statement only, since what asks for it came late.
    var needsCollationsAhead: Bool { derivesCollations && hasSkippedCollations }
    /// The collations of columns that have others than their types have.
    var columnCollations: [ColumnID: OID] = [:]
    /// The collations of the columns of sub-queries, by the numbers of their plans.
    var subplanCollations: [Int: [CollationState]] = [:]
    /// Where the columns of the items of FROM come from.
    var origins: [Int: EntryOrigin] = [:]
    /// Whether a constant was read by the clock.
    var holdsTime = false
    /// The constants of the text that the plan is to be independent of; nil where it may depend on all.
    var freeConstants: FreeConstants?
    /// The items of FROM, and the targets of writes, that stand behind ONLY.
    var entriesWithoutChildren: Set<Int> = []
    /// The relations of the catalog that are read, of whose rows nothing is estimated as PostgreSQL would.
    var catalogEntries: Set<Int> = []
    /// What is wrong with a constant part of the plan: it is told when the plan runs.
    var planFailure: PostgresError?
    /// What is wrong with the plan when it begins to run: it is told where all that is known ahead is right.
    var startFailure: PostgresError?
    /// The failures of sub-queries of expressions that were planned ahead, by their number: it is told where they are needed.
    var subplanFailures: [Int: PostgresError] = [:]
    /// The relations that the statement writes to.
    var writtenRelations: Set<OID> = []
    /// How many plans there are so far that lock rows.
    var lockingPlanCount = 0
    /// The sub-plans of expressions that lock rows.
    var subplansAhead: [SubqueryPlan] = []
    /// The clause that rows of tables are locked by.
    var lockingClause: String?
    /// The queries of WITH that write or lock rows, and whose rows something reads that cannot wait for them.
    var tablesReadAhead: Set<Int> = []
    /// Above 0 while a plan is bound that may run more than once: its scans keep their rows.
    var keptDepth = 0
    /// The order of the query whose FROM is planned next, where only its first rows are wanted.
    var page: PageOrder?
    /// Above 0 while what is joined row by row to others is planned, though it was bound to run once.
    var repeatDepth = 0
    /// The schema of the definition that is bound, where its names are looked up besides.
    var ownSchema: String?
    /// The schema that the last relation was looked for in, where its names may not be used.
    var refusedSchema: String?
    /// The items of FROM that outer joins may fill with NULLs.
    var filledEntries: Set<Int> = []
    /// Whether sub-queries of FROM that only scan a table give the identities of its rows along, for a cursor.
    var identifiesRows = false
    /// The views that are being expanded, the outermost first.
    var expandedViews: [OID] = []
    /// The tables whose policies are being bound, the outermost first.
    var expandedPolicies: [OID] = []
    /// What the parameters of the SQL function mean whose body is bound; nil outside of one.
    var functionParameters: [BoundExpression]?
    /// The fields of the rows that SQL functions return, by the numbers of their plans.
    var functionShapes: [Int: RecordShape] = [:]
    /// The SQL functions whose bodies are being bound, the outermost first.
    var expandedFunctions: [OID] = []
    /// The arguments of the routine whose body is bound as a statement of its own.
    var routine: RoutineParameters? { didSet { ownSchema = routine?.schema } }
    /// The variables of the procedural code that the statement is part of; nil outside of such.
    var variables: ProceduralVariables?
    /// The tables that only the function of a trigger sees.
    var transitionTables: [TransitionTable] = []
    /// Whether there may be more parameters than those whose types were given.
    var takesMoreParameters = true
    /// What is noted of a query that is bound to be written out again; its views and functions stay what they are.
    var analysis: AnalysisRecords?
    /// What is noted of relations and functions that need privileges.
    let access: AccessRecords?
    /// What EXPLAIN will show of the nodes; nil where the plan is made to be run alone.
    let notes: PlanNotes?
    /// The search path, with what is searched without being named.
    private lazy var implicitPath = environment.searchPath(withImplicit: true)
    /// How deep queries and expressions nest.
    private var depth = 0
    private let stackLimits: StackLimits

    init(
        environment: any FunctionEnvironment,
        parameterTypes: [PostgresType?],
        source: String,
        stackSize: Int = StackLimits.usualStackSize,
        notes: PlanNotes? = nil
    ) {
        stackLimits = StackLimits(stackSize: stackSize)
        self.environment = environment
        facts = TypeFacts(environment)
        // A superuser is held back by nothing but views whose owners are others.
        access =
            environment.enforcesPrivileges && !environment.catalog.model.roles.isEmpty ? AccessRecords() : nil
        self.parameterTypes = parameterTypes
        self.source = source
        self.notes = notes
        derivesCollations = Self.names(collationsIn: source)
    }

    /// Whether the word COLLATE is in a text.
    private static func names(collationsIn source: String) -> Bool {
        var source = source
        let word = Array("collate".utf8)
        return source.withUTF8 { text in
            guard text.count >= word.count else { return false }
            for start in 0...(text.count &- word.count) where text[start] | 0x20 == word[0] {
                if (1..<word.count).allSatisfy({ text[start &+ $0] | 0x20 == word[$0] }) { return true }
            }
            return false
        }
    }

    /// The number of a new item of FROM.
    func makeEntry() -> Int {
        entryCount &+= 1
        return entryCount
    }

    /// The place of an outer reference to this column.
    func outerIndex(of column: ColumnID) -> Int {
        if let index = outerIndexes[column] { return index }
        let index = outerIndexes.count
        outerIndexes[column] = index
        return index
    }

    /// Runs a body one level deeper, or so many; refuses what nests too deep for the stack.
    func nested<Result>(
        levels: Int = 1,
        _ body: () throws(PostgresError) -> Result
    ) throws(PostgresError) -> Result {
        guard depth &+ levels <= stackLimits.height else { throw StackLimits.error }
        try checkStack()
        depth &+= levels
        defer { depth &-= levels }
        return try body()
    }

    /// Refuses to go on where too little of the stack is left.
    func checkStack() throws(PostgresError) {
        guard stackLimits.hasRoom else { throw StackLimits.error }
    }

    /// The schemas that names are looked up in, in order.
    func searchPath(withImplicit: Bool) -> [String] {
        let path = withImplicit ? implicitPath : environment.searchPath(withImplicit: false)
        guard let ownSchema, !path.contains(ownSchema) else { return path }
        return path + [ownSchema]
    }

    /// The schema that a name means: `pg_temp` is that of the session's own temporary objects.
    func named(_ schema: String) -> String {
        schema == "pg_temp" ? "pg_temp_\(environment.backendPID)" : schema
    }
}

extension QueryBinder {
    /// The place of a range's start as a count of characters from 1; nil where no source text holds it.
    func position(_ range: SourceRange) -> Int? {
        let offset = Int(range.start)
        let utf8 = source.utf8
        guard offset >= 0, offset <= utf8.count else { return nil }
        return utf8.prefix(offset).reduce(1) { $0 &+ ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }

    /// An error that points at a place in the text.
    func failure(
        _ state: SQLState,
        _ message: String,
        at range: SourceRange,
        detail: String? = nil,
        hint: String? = nil
    ) -> PostgresError {
        PostgresError(state, message, detail: detail, hint: hint, position: position(range))
    }

    /// The error for what PostgreSQL can and this evaluator cannot do.
    func unsupported(_ what: String, at range: SourceRange = .none) -> PostgresError {
        failure("0A000", "\(what) is not supported", at: range)
    }
}
