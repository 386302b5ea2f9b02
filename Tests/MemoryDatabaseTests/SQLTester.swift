import PostgresCatalog
import PostgresSQL
import PostgresWire

@testable import MemoryDatabase
@testable import PostgresProto

/// A session of an in-memory database, without a server around it.
final class SQLTester {
    let handler: MemoryHandler

    /// A session of a database of its own, or of one that others use too.
    ///
    /// - Parameter number: Tells it from others of the database, whose locks it is to wait for.
    init(
        _ server: MemoryServer = MemoryServer(databases: ["postgres"]),
        database: String = "postgres",
        number: Int32 = 0
    ) {
        handler = MemoryHandler(server: server)
        handler.attach(.detached(database: database, processID: number))
        // What a session has from its start on.
        handler.session.temporarySchema = handler.temporarySchema
        handler.session.noteSuperuserAtStart()
    }

    /// What the statements of a text give: their rows as text, values separated by `|`, or the error as `SQLSTATE message`.
    func run(_ text: String) async -> [String] {
        let session = handler.session
        session.handler = handler
        do {
            var lines: [String] = []
            let statements = try handler.parse(text)
            session.transaction.isImplicitBlock = statements.count > 1
            defer { session.transaction.isImplicitBlock = false }
            for parsed in statements {
                session.statementBegins()
                if !parsed.isAllowedInFailedTransaction { try session.checkTransactionIsUsable() }
                let statement = try await handler.prepare(parsed, source: text, name: "", parameterTypes: [])
                let portal = Portal(
                    name: "",
                    statement: statement,
                    parameters: [],
                    resultFormats: [],
                    transactionNumber: session.transaction.number
                )
                lines += try await rows(try await handler.start(portal))
                try await handler.leavesStatement()
            }
            try await handler.implicitTransactionEnds(isCommit: true)
            session.implicitTransactionEnds(isCommit: true)
            return lines
        } catch {
            await handler.failsInStatement()
            session.statementFailed()
            session.implicitTransactionEnds(isCommit: false)
            let error = PostgresError(wrapping: error)
            return ["\(error.sqlState.rawValue) \(error.message)"] + (error.detail.map { [$0] } ?? [])
        }
    }

    private func rows(_ outcome: StatementOutcome) async throws -> [String] {
        let rows: [[PostgresValue]]
        let types: [PostgresType]
        switch outcome {
        case .complete(let all, let columns, _): (rows, types) = (all, columns.map(\.type))
        case .rows(let stream, let columns, _):
            types = columns.map(\.type)
            var all: [[PostgresValue]] = []
            var hasMore = true
            while hasMore {
                var collector = RowWriter(collecting: types, textFormats: TextFormats())
                hasMore = try await stream.write(into: &collector, limit: .max)
                if let error = collector.error { throw error }
                all += collector.takeRows()
            }
            rows = all
        default: return []
        }
        return rows.map { row in
            zip(row, types).map { $0.isNull ? "" : $0.text(as: $1, formats: TextFormats()) }.joined(separator: "|")
        }
    }
}
