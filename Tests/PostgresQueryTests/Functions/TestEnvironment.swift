import PostgresCatalog
import PostgresWire

@testable import PostgresQuery

/// A session in which nothing changes.
final class TestEnvironment: FunctionEnvironment {
    let formats = TextFormats()
    let transactionTimestamp: Int64 = 0
    let statementTimestamp: Int64 = 1
    let clockTimestamp: Int64 = 2
    let currentUser = "alice"
    let sessionUser = "bob"
    let catalog = CatalogSnapshot(tables: ["t": [Column("id", .int4)]])
    let random = RandomNumbers()
    let backendPID: Int32 = 42
    let clientAddress: InternetAddress? = nil
    let clientPort: Int32? = nil
    let serverAddress: InternetAddress? = nil
    let serverPort: Int32? = nil
    let serverStartTimestamp: Int64 = 3

    func searchPath(withImplicit: Bool) -> [String] { withImplicit ? ["pg_catalog", "public"] : ["public"] }
    func setting(_ name: String) -> String? { name == "server_version" ? "15.0" : nil }
    func set(_ name: String, to value: String?, isLocal: Bool) throws(PostgresError) -> String { value ?? "" }
    func checkCancellation() throws(PostgresError) {}
}

extension ScalarImplementation {
    /// The result for these arguments.
    func call(
        _ values: [PostgresValue],
        _ types: [PostgresType],
        _ result: PostgresType,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> PostgresValue {
        switch self {
        case .nullary(let body): try body(environment)
        case .unary(let body): try body(values[0], environment)
        case .binary(let body): try body(values[0], values[1], environment)
        case .many(let body): try body(values, environment)
        case .typed(let body): try body(values, types, result, environment)
        }
    }
}
