import PostgresCatalog
import PostgresQuery
import PostgresWire

/// What the definitions must know of the session.
struct DefinitionSession {
    /// What functions and types are bound with; its catalog is replaced by that of the model.
    var environment: any FunctionEnvironment
    /// The role that the session runs as.
    var user: String
    /// The schemas of `search_path`, `$user` replaced, whether they exist or not.
    var searchPath: [String]
    /// The schema of the session's temporary objects.
    var temporarySchema = "pg_temp_1"
    /// The large objects as the statement sees them.
    var largeObjects: () -> [LargeObjectDefinition] = { [] }
    /// How many parameters the client has given values for.
    var parameterCount = 0
    /// The command, where there are event triggers that may ask what it has done.
    var eventTag: String?
    /// Why a table cannot be changed right now; nil where it can.
    var use: (TableName) -> String? = { _ in nil }
    /// Refuses the body of a function that is not understood.
    var checkBody: (FunctionDefinition) throws(PostgresError) -> Void = { _ throws(PostgresError) in }
    /// The same of a function in SQL, with the catalog that has it already.
    var checkSQLBody: (FunctionDefinition, CatalogSnapshot) throws(PostgresError) -> Void = {
        (_, _) throws(PostgresError) in
    }
}

/// The session's environment with the catalog of a model that is being changed.
final class DefinitionEnvironment: FunctionEnvironment {
    private let base: any FunctionEnvironment
    private let path: [String]
    let catalog: CatalogSnapshot

    init(_ base: any FunctionEnvironment, catalog: CatalogSnapshot, searchPath: [String]) {
        self.base = base
        self.catalog = catalog
        path = searchPath
    }

    var formats: TextFormats { base.formats }
    var transactionTimestamp: Int64 { base.transactionTimestamp }
    var statementTimestamp: Int64 { base.statementTimestamp }
    var clockTimestamp: Int64 { base.clockTimestamp }
    var currentUser: String { base.currentUser }
    var sessionUser: String { base.sessionUser }
    var backendPID: Int32 { base.backendPID }
    var clientAddress: InternetAddress? { base.clientAddress }
    var clientPort: Int32? { base.clientPort }
    var serverAddress: InternetAddress? { base.serverAddress }
    var serverPort: Int32? { base.serverPort }
    var serverStartTimestamp: Int64 { base.serverStartTimestamp }

    func searchPath(withImplicit: Bool) -> [String] {
        let schemas = path.filter { catalog.schemaOID($0) != nil }
        return withImplicit && !schemas.contains("pg_catalog") ? ["pg_catalog"] + schemas : schemas
    }

    func setting(_ name: String) -> String? { base.setting(name) }

    func set(_ name: String, to value: String?, isLocal: Bool) throws(PostgresError) -> String {
        try base.set(name, to: value, isLocal: isLocal)
    }

    func checkCancellation() throws(PostgresError) { try base.checkCancellation() }

    func functionIsMissing(_ name: String) { base.functionIsMissing(name) }
}
