public import PostgresCatalog
public import PostgresWire

/// A COPY whose names and options are known.
///
/// TO runs `query` and writes its rows. FROM runs `query` too, as an INSERT whose input is the scan `source`: the driver
/// supplies the rows that it has read, each with the number of its line and the line itself behind its values.
public struct BoundCopy: Sendable {
    /// The query whose rows are copied, or the INSERT that takes them.
    public var query: BoundQuery
    /// The scan that asks for the rows of COPY FROM; nil for COPY TO.
    public var source: ScanID?
    /// The table's name, as messages have it; nil for a query.
    public var table: String?
    /// The columns in the order of the data.
    public var columns: [Column]
    /// How the data is written.
    public var options: CopyOptions
    /// Whether the data comes from or goes to a file or program of the server.
    public var isOnServer: Bool
}
