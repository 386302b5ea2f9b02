public import PostgresProto

/// A small read-only database about the solar system: `proto-server demo`.
///
/// Three tables with primary and foreign keys and columns of many types, to try clients with before there is a handler of
/// one's own.
public final class DemoHandler: PostgresRequestHandler {
    /// `demo`.
    override public class var commandName: String { "demo" }

    /// The tables never change.
    override public var catalogGeneration: Int? { 1 }

    /// `planets`, `moons` and `missions`.
    override public func listTables() -> [TableName] { DemoTable.all.map(\.name) }

    /// The columns of one of them.
    override public func describeTable(_ table: TableName) -> [Column] { DemoTable.named(table)?.columns ?? [] }

    /// All rows of a table; the framework applies the rest of the statement.
    override public func queryTables(_ select: SelectStatement) throws -> QueryResult {
        guard let name = select.tables.first?.name, let table = DemoTable.named(name) else {
            throw PostgresError("42P01", "relation \"\(select.tables.first?.name.name ?? "")\" does not exist")
        }
        return QueryResult(rows: try table.rows.get(), columns: table.columns)
    }
}
