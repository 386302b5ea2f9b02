import PostgresQuery

/// What running a statement leads to.
enum StatementOutcome {
    /// Rows of these columns, and the command tag for a number of them.
    case rows(any RowStream, columns: [OutputColumn], tag: (Int) -> String)
    /// No rows: the command tag.
    case command(String)
}
