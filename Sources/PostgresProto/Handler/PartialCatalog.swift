import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Statements that read the catalog of a handler which only lists its tables: those tables are described that a statement
/// looks at.
///
/// A statement is understood, and run once for nobody, over a catalog where only the names of the tables are known, and
/// which notes what is read of it. What was noted is described, and so on until nothing is missing.
extension InformationSchemaQuerying {
    /// The catalog with the names of all tables, and the columns of those that were described before; nil where the
    /// statement does not look at the catalog, or where that is there already.
    func partialCatalog(forStatement text: String) async throws -> CatalogSnapshot? {
        guard currentCatalog == nil, CatalogNeeds(of: text) == .everything, try await describedCatalog() == nil
        else { return nil }
        let generation = catalogGeneration
        if let generation {
            if let cachedCatalog, cachedCatalog.generation == generation { return nil }
            if let kept = session.partialCatalog, kept.generation == generation { return kept.catalog }
        }
        let made = CatalogSnapshot(session.emptyCatalog.model.withNames(of: try await listTables()))
        keep(made, generation)
        return made
    }

    /// The catalog with the tables described that were looked at; nil where there are none of which more is to be known.
    func described(_ catalog: CatalogSnapshot) async throws -> CatalogSnapshot? {
        guard let wanted = catalog.model.reads?.wanted, !wanted.isEmpty else { return nil }
        let generation = catalogGeneration
        var columns: [TableName: [Column]] = [:]
        for table in wanted { columns[table] = try await describeTable(table) }
        let made = CatalogSnapshot(catalog.model.describing(columns))
        keep(made, generation)
        return made
    }

    private func keep(_ catalog: CatalogSnapshot, _ generation: Int?) {
        guard let generation else { return }
        if catalog.model.reads == nil {
            cachedCatalog = (generation, catalog)
            session.partialCatalog = nil
        } else {
            session.partialCatalog = (generation, catalog)
        }
    }
}

extension PostgresRequestHandler {
    /// A query that reads, bound, with the catalog that it is bound with.
    final func bound(
        _ query: SelectQuery,
        in parsed: ParsedStatement,
        source: String,
        parameterTypes: [PostgresType?]
    ) async throws -> (query: BoundQuery, catalog: CatalogSnapshot) {
        var partial = try await partialCatalog(forStatement: parsed.text)
        while let catalog = partial {
            catalog.model.reads?.forget()
            do {
                let bound = try bind(query, source: source, parameterTypes: parameterTypes, catalog: catalog)
                // What cannot be run twice, or reads rows of the handler's, gets the whole catalog.
                if bound.isVolatile || bound.writesRows || !bound.relations.isEmpty { break }
                guard let more = try await described(catalog) else { return (bound, catalog) }
                partial = more
            } catch let error as PostgresError {
                guard let more = try await described(catalog) else { throw error }
                partial = more
            }
        }
        let catalog = try await catalog(forStatement: parsed.text)
        return (try bind(query, source: source, parameterTypes: parameterTypes, catalog: catalog), catalog)
    }

    /// The statement over a catalog in which all is described that it reads with these parameters.
    final func complete(
        _ statement: PreparedStatement,
        _ parameters: [PostgresValue]
    ) async throws -> PreparedStatement {
        var statement = statement
        while case .query(let query, let catalog?) = statement.plan, let reads = catalog.model.reads {
            reads.forget()
            do {
                _ = try await stream(query, catalog, parameters, nil).complete()
            } catch let error as PostgresError {
                if reads.wanted.isEmpty { throw error }
            }
            guard let more = try await described(catalog), case .select(let select) = statement.parsed?.statement else {
                return statement
            }
            let bound = try bind(
                select,
                source: statement.text,
                parameterTypes: statement.parameterTypes,
                catalog: more
            )
            statement = statement.with(.query(bound, more))
        }
        return statement
    }
}
