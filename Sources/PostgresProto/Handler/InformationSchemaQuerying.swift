public import PostgresCatalog
import PostgresSQL
import PostgresWire

/// Makes the catalog that statements see from what a handler says of its tables.
///
/// It serves `information_schema` and `pg_catalog` alike: both are views of one model. A handler built on something else
/// than `PostgresRequestHandler` can adopt it by itself.
public protocol InformationSchemaQuerying: AnyObject {
    /// The session of the connection.
    var session: Session { get }
    /// The tables that clients see.
    func listTables() async throws -> [TableName]
    /// The columns of one of them.
    func describeTable(_ table: TableName) async throws -> [Column]
    /// A number that changes with the tables, or nil.
    var catalogGeneration: Int? { get }
    /// The catalog that statements see now, for a handler that keeps one.
    var currentCatalog: CatalogSnapshot? { get }
    /// The catalog that was made last, with the generation that it was made for.
    var cachedCatalog: (generation: Int, catalog: CatalogSnapshot)? { get set }
}

extension InformationSchemaQuerying {
    /// None: it is made of the tables.
    public var currentCatalog: CatalogSnapshot? { nil }

    /// The catalog for a statement of this text: with all tables, or with those that it mentions.
    public func catalog(forStatement text: String) async throws -> CatalogSnapshot {
        if let currentCatalog { return currentCatalog }
        switch CatalogNeeds(of: text) {
        case .nothing: return session.emptyCatalog
        case .mentionedTables:
            if catalogGeneration != nil { return try await wholeCatalog() }
            let folded = text.lowercased()
            let tables = try await listTables()
            return try await makeCatalog(tables) { folded.contains($0.name.lowercased()) }
        case .everything: return try await wholeCatalog()
        }
    }

    /// The catalog with all tables.
    public func wholeCatalog() async throws -> CatalogSnapshot {
        if let currentCatalog { return currentCatalog }
        let generation = catalogGeneration
        if let generation, let cachedCatalog, cachedCatalog.generation == generation { return cachedCatalog.catalog }
        let made = try await makeCatalog(try await listTables()) { _ in true }
        if let generation { cachedCatalog = (generation, made) }
        return made
    }

    private func makeCatalog(
        _ tables: [TableName],
        describing isWanted: (TableName) -> Bool
    ) async throws -> CatalogSnapshot {
        var definitions: [TableDefinition] = []
        for table in tables {
            definitions.append(TableDefinition(table, columns: isWanted(table) ? try await describeTable(table) : []))
        }
        return session.makeCatalog(definitions)
    }
}

extension Session {
    /// The catalog of a database without tables.
    var emptyCatalog: CatalogSnapshot {
        if let cachedEmptyCatalog { return cachedEmptyCatalog }
        let made = makeCatalog([])
        cachedEmptyCatalog = made
        return made
    }

    fileprivate func makeCatalog(_ tables: [TableDefinition]) -> CatalogSnapshot {
        CatalogSnapshot(CatalogModel(database: database, databases: [], owner: user, tables: tables))
    }
}
