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
    /// The whole catalog, with all kinds of objects; nil where the tables are all there is.
    func describeCatalog() async throws -> CatalogModel?
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
    /// Nothing: the tables are all there is.
    public func describeCatalog() async throws -> CatalogModel? { nil }

    /// The catalog for a statement of this text: with all tables, or with those that it mentions.
    ///
    /// Where the handler describes its whole catalog, every statement gets that: types and functions of users can stand
    /// in any.
    public func catalog(forStatement text: String) async throws -> CatalogSnapshot {
        if let currentCatalog { return currentCatalog }
        if let described = try await describedCatalog() { return described }
        switch CatalogNeeds(of: text) {
        case .nothing: return session.emptyCatalog
        case .mentionedTables:
            let generation = catalogGeneration
            if let generation, let cachedCatalog, cachedCatalog.generation == generation {
                return cachedCatalog.catalog
            }
            return try await catalog(ofTablesIn: text, generation)
        case .everything: return try await wholeCatalog()
        }
    }

    /// The catalog with all tables.
    public func wholeCatalog() async throws -> CatalogSnapshot {
        if let currentCatalog { return currentCatalog }
        if let described = try await describedCatalog() { return described }
        let generation = catalogGeneration
        if let generation, let cachedCatalog, cachedCatalog.generation == generation { return cachedCatalog.catalog }
        let made = try await makeCatalog(try await listTables())
        if let generation { cachedCatalog = (generation, made) }
        return made
    }

    /// The catalog that the handler describes as a whole; nil where it only lists tables.
    func describedCatalog() async throws -> CatalogSnapshot? {
        guard session.describesCatalog != false else { return nil }
        let generation = catalogGeneration
        if session.describesCatalog == true, let generation, let cachedCatalog, cachedCatalog.generation == generation {
            return cachedCatalog.catalog
        }
        guard var model = try await describeCatalog() else {
            session.describesCatalog = false
            return nil
        }
        session.describesCatalog = true
        model.database = session.database
        let made = CatalogSnapshot(model, generation: UInt64(truncatingIfNeeded: generation ?? 0))
        if let generation { cachedCatalog = (generation, made) }
        return made
    }

    /// The catalog with the tables that a text mentions, which are described once for each generation.
    private func catalog(ofTablesIn text: String, _ generation: Int?) async throws -> CatalogSnapshot {
        var known: DescribedTables
        if let kept = session.describedTables, generation != nil, kept.generation == generation {
            known = kept
        } else {
            known = DescribedTables(try await listTables(), generation: generation)
        }
        let mentioned = known.mentioned(in: text)
        if let made = known.catalog(of: mentioned) { return made }
        for table in mentioned where known.columns[table] == nil {
            known.describe(table, try await describeTable(table))
        }
        let made = session.makeCatalog(
            mentioned.map { TableDefinition($0, columns: known.columns[$0] ?? []) },
            schemas: known.schemas
        )
        if generation != nil {
            known.keep(made, of: mentioned)
            session.describedTables = known
        }
        return made
    }

    private func makeCatalog(_ tables: [TableName]) async throws -> CatalogSnapshot {
        var columns: [TableName: [Column]] = [:]
        for table in tables { columns[table] = try await describeTable(table) }
        // The names come first, so that identifiers are those that a catalog of the names alone gives.
        return CatalogSnapshot(session.emptyCatalog.model.withNames(of: tables).describing(columns))
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

    /// A catalog with these tables, and with schemas of which other tables are.
    fileprivate func makeCatalog(_ tables: [TableDefinition], schemas: Set<String> = []) -> CatalogSnapshot {
        let others = schemas.subtracting(tables.map(\.name.schema)).subtracting(["public", "pg_catalog"]).sorted()
        return CatalogSnapshot(
            CatalogModel(
                database: database,
                databases: [],
                owner: user,
                schemas: others.map { SchemaDefinition($0) },
                tables: tables
            )
        )
    }
}
