import PostgresQuery
import PostgresWire

/// What running a statement leads to.
enum StatementOutcome {
    /// A COPY that has begun.
    enum Copy {
        /// From the client.
        case input(CopyInput)
        /// To the client.
        case output(CopyOutput)
    }

    /// No rows.
    case command(CommandTag)
    /// All rows, of these columns.
    case complete([[PostgresValue]], columns: [OutputColumn], tag: CommandTag)
    /// Data that the connection reads from the client, or writes to it.
    case copy(Copy)
    /// Rows of these columns that are made as they are taken.
    case rows(any RowStream, columns: [OutputColumn], tag: CommandTag)
}
