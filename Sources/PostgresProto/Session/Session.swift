import PostgresCatalog
import PostgresQuery
import PostgresWire

/// One client's session: who it is, its settings, its transaction, its prepared statements and portals.
///
/// It belongs to the connection's task and to the handler object of that connection.
public final class Session {
    /// The user that the client came as, after `authenticate` has had its say.
    public internal(set) var user: String
    /// The database that the client asked for.
    public let database: String
    /// The options of the start-up message that are no settings of ours, by name.
    public let startupParameters: [String: String]
    /// The number under which the client can cancel its statements.
    public let processID: Int32
    /// Where the client is.
    public let client: ClientInfo
    /// The server that the session belongs to.
    public let server: any ServerEnvironment
    /// Where the session counts what it does.
    package let tally: ActivityTally
    /// When the session began, in microseconds since 2000-01-01 UTC.
    public let startTimestamp: Int64

    // The checks of exclusive access are spared: these are touched several times for every message, by one task at a time,
    // and never while another access to the same property goes on.
    @exclusivity(unchecked) var settings: Settings
    @exclusivity(unchecked) var transaction = TransactionBlock()
    @exclusivity(unchecked) var statements = NamedObjects<PreparedStatement>()
    @exclusivity(unchecked) var portals = NamedObjects<Portal>()
    /// How many portals there have been.
    @exclusivity(unchecked) var portalCount = 0
    /// The handler of the connection, for what functions ask of it.
    weak var handler: PostgresRequestHandler?
    /// The schema of the session's temporary objects, where the handler has such; it is searched first.
    package var temporarySchema: String?
    /// The last number that the session got of each sequence, by OID.
    var sequenceValues: [OID: Int64] = [:]
    /// The sequence that the session got a number of last.
    var lastSequence: OID?
    /// The functions of PostgreSQL that were missed so far, each of which is logged once.
    var missingFunctions: Set<String> = []
    /// How many rows tables had when they were last read as a whole.
    var rowCounts: [TableName: Double] = [:]
    /// The channels that the session listens at, in the order in which it began to.
    var channels: [String] = []
    /// What is sent to the session, once it has listened.
    var listener: NotificationListener?
    /// What the running transaction has said of notifications.
    @exclusivity(unchecked) var pendingNotifications: PendingNotifications?
    /// Has the connection look after notifications that have come while it waits for its client.
    var wake: @Sendable () -> Void = {}
    /// How many functions call each other right now.
    var callDepth = 0
    /// How many routines, DO blocks and trigger functions run within each other right now.
    var routineDepth = 0
    /// How many statements of PL/pgSQL have run, to look now and then whether the statement is to stop.
    @exclusivity(unchecked) var proceduralSteps = 0
    /// The routines of PL/pgSQL that run, the innermost last.
    @exclusivity(unchecked) var proceduralRuns: [ProceduralRun] = []
    /// The routines of PL/pgSQL that are ready to run.
    var proceduralRoutines: [ProceduralKey: KeptRoutine] = [:]
    /// The error that was raised again, whose context is complete.
    var raisedAgain: PostgresError?
    /// How many blocks with handlers have begun, for their names.
    var protectedCount = 0
    /// How many cursors without a name were opened.
    var unnamedPortals = 0
    /// What AFTER triggers are to be called for, at the end of the statements that have done it.
    @exclusivity(unchecked) var triggerEvents: [TriggerEvent] = []
    /// What triggers are to be called for at the end of the transaction.
    @exclusivity(unchecked) var deferredTriggerEvents: [TriggerEvent] = []
    /// Which of these were called before the end of the transaction, in this order.
    @exclusivity(unchecked) var firedEvents: [Int] = []
    /// The conditions of triggers, bound.
    var triggerConditions: [TriggerConditionKey: TriggerCondition] = [:]
    /// The triggers that were looked up last.
    var triggerList: (key: TriggerListKey, triggers: [TriggerDefinition])?
    /// What a running event trigger may ask about its event.
    var eventRows: [EventRows: [[PostgresValue]]] = [:]
    /// How many triggers of tables are running.
    var triggeredTables: [TableName: Int] = [:]
    /// How deep triggers fire each other.
    @exclusivity(unchecked) var triggerDepth = 0
    /// Whose rights a function gives that has those of its owner; nil outside of such.
    var definer: String?
    /// Above 0 while a statement of the handler's own runs, which no privileges and policies bind.
    var internalDepth = 0
    /// Where `random()` takes its numbers from.
    lazy var random = RandomNumbers()
    /// The text that the client has sent, of which the running statement is a part (`current_query`); nil before the first.
    @exclusivity(unchecked) var queryText: String?
    /// Whether a statement that is understood now may have parameters: those of a Query message may not.
    @exclusivity(unchecked) var takesParameters = true
    /// When the running statement began, in microseconds since 2000-01-01 UTC.
    @exclusivity(unchecked) var statementTimestamp: Int64
    /// What waits to be told to the client: notices, and changes of reported settings.
    @exclusivity(unchecked) var notices: [PostgresNotice] = []
    /// The values that the client was told last, in the order of `SettingDefinition.reported`.
    @exclusivity(unchecked) var reported: [String?] = []
    @exclusivity(unchecked) var settingsChanged = false
    @exclusivity(unchecked) var cachedBindingSettings: String?
    /// What plans of procedural code depend on, with what that was made of.
    @exclusivity(unchecked) var cachedPlanSettings: (settings: String, user: String, made: String)?
    /// The query that came last, where it was known before.
    @exclusivity(unchecked) var latestQuery: LatestQuery?
    @exclusivity(unchecked) var cachedTimeouts: SessionTimeouts?
    /// Whether the user of the SHOW that was prepared last may read all settings.
    var readsAllSettings = true
    @exclusivity(unchecked) var cachedTransactionModes: TransactionModes?
    /// Whether the running statement is to stop, where the connection can tell without its task.
    var isCancelled: () -> Bool = { false }
    /// What ends the running statement when it takes too long.
    @exclusivity(unchecked) var statementTimer: (any ScheduledAction)?
    @exclusivity(unchecked) var cachedFormats: TextFormats?
    /// What a client needs that does not speak UTF-8.
    @exclusivity(unchecked) var textConversion: TextConversion?
    @exclusivity(unchecked) var cachedRoles: (session: String, current: String)?
    var cachedEmptyCatalog: CatalogSnapshot?
    /// The handler's tables, as far as statements have mentioned them, where its catalog has a generation.
    var describedTables: DescribedTables?
    /// The catalog in which some of the handler's tables are described, where it has a generation.
    var partialCatalog: (generation: Int, catalog: CatalogSnapshot)?
    /// Whether the handler describes its catalog as a whole; nil until it was asked.
    var describesCatalog: Bool?

    init(
        user: String,
        database: String,
        startupParameters: [String: String] = [:],
        processID: Int32,
        client: ClientInfo,
        server: any ServerEnvironment,
        settings: Settings
    ) {
        self.user = user
        self.database = database
        self.startupParameters = startupParameters
        self.processID = processID
        self.client = client
        self.server = server
        self.settings = settings
        tally = server.counters.tally(database: database, session: processID)
        tally.sessionBegins()
        startTimestamp = server.now
        statementTimestamp = startTimestamp
    }
}
