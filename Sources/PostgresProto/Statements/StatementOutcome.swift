import PostgresQuery
import PostgresWire

/// What running a statement leads to.
enum StatementOutcome {
    /// No rows.
    case command(CommandTag)
    /// All rows, of these columns.
    case complete([[PostgresValue]], columns: [OutputColumn], tag: CommandTag)
    /// Rows of these columns that are made as they are taken.
    case rows(any RowStream, columns: [OutputColumn], tag: CommandTag)
}
