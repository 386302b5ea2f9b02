public import PostgresProto

/// CSV files as tables: `proto-server csv FILE or FOLDER ...`.
///
/// Each file is a table of its name; a folder brings each `.csv` and `.tsv` file in it. The first record names the
/// columns; their types are inferred (`bool`, `int8`, `numeric`, `float8`, `date`, `timestamp`, `timestamptz`, `text`), a
/// field of nothing is NULL. Rows are read while the client takes them, so that the size of a file does not matter, and
/// files that come, go or change are seen by the next statement.
open class CSVHandler: PostgresRequestHandler {
    final var source = CSVSource(paths: [])

    /// A handler without files.
    public required init() {}

    /// A handler of these files and folders.
    public init(paths: [String]) {
        source = CSVSource(paths: paths)
    }

    /// `csv`.
    override open class var commandName: String { self == CSVHandler.self ? "csv" : String(describing: self) }

    /// Handlers of the files and folders that the arguments name; what is known of them is shared by all connections.
    override open class func makeFactory(arguments: [String]) throws -> @Sendable () -> PostgresRequestHandler {
        guard !arguments.isEmpty else {
            throw PostgresError(
                "22023",
                "\(commandName) needs the names of CSV files or of folders that hold some",
                hint: "For example: \(commandName) sales.csv"
            )
        }
        let source = CSVSource(paths: arguments)
        try source.check()
        return {
            let handler = self.init()
            handler.source = source
            return handler
        }
    }

    /// Changes with each change of a file.
    override open var catalogGeneration: Int? { source.generation }

    /// A table for each file.
    override open func listTables() -> [TableName] { source.tables.map(\.name) }

    /// The columns that the first record names, with the types that the other records show.
    override open func describeTable(_ table: TableName) throws -> [Column] {
        try source.description(of: table).columns
    }

    /// The rows of a file, read as they are taken.
    override open func queryTables(_ select: SelectStatement) throws -> QueryResult {
        guard let name = select.tables.first?.name else { return QueryResult(rows: [], columns: []) }
        let description = try source.description(of: name)
        let rows = try CSVRows(description, columnsNeeded: Set(select.columns))
        return QueryResult(columns: description.columns) { writer in try rows.write(into: &writer) }
    }
}
