// A JSON endpoint as a table.
//
//     swift run WebRequest https://example.org/api/products
//     psql -h 127.0.0.1 -p 55432 -U me web
//
// `SELECT name FROM products WHERE color = 'red'` asks for https://example.org/api/products?color=red. The endpoint answers
// with a JSON array of objects. Where it does not know a parameter and sends too much, the result is right all the same,
// because the framework applies WHERE to what has come.
import PostgresProto
import ProtoServer

/// Tables whose rows are fetched from the web, one for each URL of the command line.
final class WebRequestHandler: PostgresRequestHandler {
    private var endpoints: [Endpoint] = []

    /// The arguments are URLs.
    ///
    /// The endpoints are made once and shared by all connections; handlers are made for each.
    override class func makeFactory(arguments: [String]) throws -> @Sendable () -> PostgresRequestHandler {
        guard !arguments.isEmpty else {
            throw PostgresError("22023", "WebRequest needs URLs of JSON endpoints", hint: "Usage: WebRequest URL...")
        }
        let endpoints = try arguments.map { try Endpoint($0) }
        return {
            let handler = WebRequestHandler()
            handler.endpoints = endpoints
            return handler
        }
    }

    override func listTables() -> [TableName] { endpoints.map(\.table) }

    /// Methods that wait override the asynchronous form; other connections go on meanwhile.
    override func describeTable(_ table: TableName) async throws -> [Column] {
        try await endpoint(of: table).columns()
    }

    override func queryTables(_ select: SelectStatement) async throws -> QueryResult {
        let endpoint = try endpoint(of: select.tables[0].name)
        let columns = try await endpoint.columns()
        // `column = constant`, constants and parameters alike.
        var query: [(name: String, value: String)] = []
        for condition in select.conditions where condition.operator == "=" && !condition.value.isNull {
            guard let column = columns.first(where: { $0.name == condition.column }) else { continue }
            query.append((column.name, condition.value.text(as: column.type, formats: TextFormats())))
        }
        return QueryResult(rows: try await endpoint.rows(columns, query: query), columns: columns)
    }

    private func endpoint(of table: TableName) throws -> Endpoint {
        guard let endpoint = endpoints.first(where: { $0.table == table }) else {
            throw PostgresError("42P01", "relation \"\(table.name)\" does not exist")
        }
        return endpoint
    }
}

@main
struct Main {
    static func main() async { await ProtoServer.run(WebRequestHandler.self) }
}
