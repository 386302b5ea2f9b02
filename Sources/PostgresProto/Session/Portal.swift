public import PostgresQuery
public import PostgresWire

/// A prepared statement with values for its parameters, ready to run, running, or run.
///
/// Cursors of DECLARE are portals too, under the same names (PostgreSQL 15 docs, §55.2.3).
public final class Portal {
    /// How far it has come.
    enum State {
        /// Bound, not yet run.
        case ready
        /// Rows may follow.
        case open(any RowStream)
        /// There are no more rows.
        case finished
    }

    /// The name; empty for the unnamed portal.
    public let name: String
    /// The statement that it runs.
    public let statement: PreparedStatement
    /// The values of the statement's parameters.
    public let parameters: [PostgresValue]
    /// The format of each result column: none for all text, one for all, or one each.
    public let resultFormats: [FormatCode]
    /// The columns of its result, once they are known; nil without a result.
    public internal(set) var columns: [OutputColumn]? {
        get { hasOwnColumns ? ownColumns : statement.columns }
        set {
            ownColumns = newValue
            hasOwnColumns = true
        }
    }
    @exclusivity(unchecked) private var ownColumns: [OutputColumn]?
    /// Whether its columns are others than the statement's.
    @exclusivity(unchecked) private(set) var hasOwnColumns = false
    /// The transaction that it ends with; nil once it is held beyond it (WITH HOLD).
    @exclusivity(unchecked) var transactionNumber: UInt64?
    /// Its number among the session's: what was made behind a savepoint ends when the transaction goes back to it.
    var number = 0
    /// What it is besides where it is read with FETCH.
    private var reading: CursorReading?
    @exclusivity(unchecked) var state = State.ready
    /// The command tag, once it has begun to give rows.
    @exclusivity(unchecked) var tag: CommandTag?
    /// The rows of a query that was computed when its parameters were bound.
    private(set) var knownRows: [[PostgresValue]]?

    init(
        name: String,
        statement: PreparedStatement,
        parameters: [PostgresValue],
        resultFormats: [FormatCode],
        transactionNumber: UInt64
    ) {
        self.name = name
        self.statement = statement
        self.parameters = parameters
        self.resultFormats = resultFormats
        self.transactionNumber = transactionNumber
    }

    /// Computes a query that hangs on nothing but its parameters.
    func computeIfImmutable(in session: Session) throws(PostgresError) {
        guard statement.isImmutableQuery, case .query(let query, let catalog) = statement.plan else { return }
        knownRows = try query.immediateRows(parameters) {
            StatementEnvironment(session: session, catalog: catalog ?? session.emptyCatalog)
        }
    }

    /// Refuses columns that differ from those that the client was told.
    func check(_ columns: [OutputColumn]) throws(PostgresError) {
        guard statement.columns?.map(\.type) != columns.map(\.type) else { return }
        throw PostgresError(
            .internalError,
            statement.columns == nil
                ? "the statement's handler returned rows but described no columns"
                : "the statement's handler returned other columns than it described",
            hint: "Give the StatementHandler the columns of its result."
        )
    }
}

extension Portal {
    /// What only a cursor has, apart from the portal: most portals are none.
    private final class CursorReading {
        var options: CursorOptions?
        var tables = CursorTables()
        var stream: CursorStream?
    }

    /// What DECLARE said, where it is a cursor.
    var cursor: CursorOptions? {
        get { reading?.options }
        set { madeReading.options = newValue }
    }

    /// The tables whose rows the cursor's rows stand for: their identities are columns behind its own.
    var cursorTables: CursorTables {
        get { reading?.tables ?? CursorTables() }
        set { madeReading.tables = newValue }
    }

    /// The rows as a cursor sees them, once FETCH has asked for some.
    var cursorStream: CursorStream? {
        get { reading?.stream }
        set { madeReading.stream = newValue }
    }

    private var madeReading: CursorReading {
        if let reading { return reading }
        let made = CursorReading()
        reading = made
        return made
    }
}

/// What DECLARE said of a cursor.
struct CursorOptions: Hashable, Sendable {
    /// The text of its statement.
    var text: String
    /// WITH HOLD.
    var isHeld: Bool
    /// BINARY.
    var isBinary: Bool
    /// SCROLL.
    var isScrollable: Bool
    /// Whether all rows passed are kept (SCROLL).
    var keepsAllRows: Bool
    /// When it was declared, in microseconds since 2000-01-01 UTC.
    var creationTime: Int64
}
