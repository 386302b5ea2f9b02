import PostgresQuery

/// What running a statement leads to.
enum StatementOutcome {
    /// Rows of these columns.
    case rows(any RowStream, columns: [OutputColumn])
    /// Rows of these columns, and a command tag of its own instead of the statement's type and their number.
    case tagged(any RowStream, columns: [OutputColumn], tag: (Int) -> String)
    /// No rows: the command tag.
    case command(String)
}
