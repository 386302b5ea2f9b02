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
    public internal(set) var columns: [OutputColumn]?
    /// The transaction that it ends with; nil once it is held beyond it (WITH HOLD).
    var transactionNumber: UInt64?
    /// What DECLARE said, where it is a cursor.
    var cursor: CursorOptions?
    var state = State.ready

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
        columns = statement.columns
    }

    /// The format of one result column.
    func format(ofColumn index: Int) -> FormatCode {
        resultFormats.count > 1
            ? (resultFormats.indices.contains(index) ? resultFormats[index] : .text) : resultFormats.first ?? .text
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
    /// When it was declared, in microseconds since 2000-01-01 UTC.
    var creationTime: Int64
}
