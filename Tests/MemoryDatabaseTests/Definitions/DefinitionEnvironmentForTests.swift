import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

@testable import MemoryDatabase

/// A session without a server, for definitions.
final class DefinitionTestEnvironment: FunctionEnvironment {
    let catalog: CatalogSnapshot

    init(_ catalog: CatalogSnapshot = CatalogSnapshot(CatalogModel())) { self.catalog = catalog }

    var formats: TextFormats { TextFormats() }
    var transactionTimestamp: Int64 { 0 }
    var statementTimestamp: Int64 { 0 }
    var clockTimestamp: Int64 { 0 }
    var currentUser: String { "postgres" }
    var sessionUser: String { "postgres" }
    var backendPID: Int32 { 1 }
    var clientAddress: InternetAddress? { nil }
    var clientPort: Int32? { nil }
    var serverAddress: InternetAddress? { nil }
    var serverPort: Int32? { nil }
    var serverStartTimestamp: Int64 { 0 }
    func searchPath(withImplicit: Bool) -> [String] { withImplicit ? ["pg_catalog", "public"] : ["public"] }
    func setting(_ name: String) -> String? { nil }
    func set(_ name: String, to value: String?, isLocal: Bool) throws(PostgresError) -> String { value ?? "" }
    func checkCancellation() throws(PostgresError) {}
}

/// A database of definitions alone, into which statements are run one after the other.
struct DefinitionDatabase {
    var model: CatalogModel
    /// What the last statement told and needs.
    var outcome = DefinitionOutcome()

    init() {
        model = CatalogModel()
        model.nextOID = .firstUserObject
    }

    /// Runs the definitions in a text; statements of other kinds are passed over.
    mutating func run(_ text: String, searchPath: [String] = ["public"]) throws(PostgresError) {
        outcome = DefinitionOutcome()
        for statement in Parser().parse(text) {
            switch statement.statement {
            case .definition, .utility:
                let session = DefinitionSession(
                    environment: DefinitionTestEnvironment(CatalogSnapshot(model)),
                    user: "postgres",
                    searchPath: searchPath
                )
                let more = try DefinitionRun.run(statement.statement, source: text, model: &model, session: session)
                outcome.notices += more.notices
                outcome.effects += more.effects
            default: continue
            }
        }
    }

    /// The error that a text gives, as psql's verbose form has it: SQLSTATE, message, detail, hint.
    mutating func failure(_ text: String) -> String? {
        do {
            try run(text)
            return nil
        } catch {
            return [error.sqlState.rawValue, error.message, error.detail, error.hint].compactMap { $0 }
                .joined(separator: " | ")
        }
    }
}
