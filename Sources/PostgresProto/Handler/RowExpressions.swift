package import PostgresCatalog
import PostgresQuery
import PostgresSQL
package import PostgresWire
import Synchronization

/// Expressions over the columns of one table, for rows that come one at a time: the keys of an index, say.
package final class RowExpressions: Sendable {
    private let query: BoundQuery
    private let catalog: CatalogSnapshot
    /// What the values are computed in without a session, once that has been needed.
    private let detached = Mutex<StatementEnvironment?>(nil)

    /// Expressions of the catalog, each given as SQL text; they see the columns of the table.
    ///
    /// - Parameter session: The session whose settings constants are read with.
    /// - Throws: what the binder says of them.
    package init(
        _ texts: [String],
        over table: TableName,
        in catalog: CatalogSnapshot,
        session: Session? = nil
    ) throws(PostgresError) {
        let list = texts.map { "(\($0))" }.joined(separator: ", ")
        let name = "\(Self.quoted(table.schema)).\(Self.quoted(table.name))"
        guard let statement = Parser().parse("SELECT \(list) FROM \(name)").first, statement.firstError == nil,
            case .select(let select) = statement.statement
        else {
            throw PostgresError(.syntaxError, "syntax error in stored expression: \(texts.joined(separator: ", "))")
        }
        let environment = StatementEnvironment(session: session ?? .detached(), catalog: catalog)
        query = try Binder(environment: environment, parameterTypes: [], source: "").bind(select)
        self.catalog = catalog
    }

    /// The types of the expressions.
    package var types: [PostgresType] { query.columns.map(\.type) }

    /// The values of the expressions for a row with a value for each of the table's columns.
    ///
    /// - Parameter session: The session that they are computed in; without one there is neither a clock nor a time zone.
    package func values(
        of row: [PostgresValue],
        in session: Session? = nil
    ) throws(PostgresError) -> [PostgresValue] {
        if let session {
            return try values(of: row, StatementEnvironment(session: session, catalog: catalog))
        }
        return try detached.withLock { known throws(PostgresError) in
            let environment = known ?? StatementEnvironment(session: .detached(), catalog: catalog)
            known = environment
            return try values(of: row, environment)
        }
    }

    private func values(
        of row: [PostgresValue],
        _ environment: StatementEnvironment
    ) throws(PostgresError) -> [PostgresValue] {
        let execution = Execution(query, environment: environment)
        while true {
            switch try execution.next() {
            case .rows(let rows): return rows.first ?? []
            case .needsInput(let scan): execution.supply([row], to: scan, isLast: true)
            case .finished: return []
            }
        }
    }

    private static func quoted(_ name: String) -> String {
        "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
