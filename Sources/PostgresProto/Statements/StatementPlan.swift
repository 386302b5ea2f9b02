import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// What will be done for a statement, decided when it is prepared.
enum StatementPlan {
    /// Nothing: the text was empty.
    case empty
    /// The framework evaluates it over the catalog and the handler's tables; without a catalog it reads neither.
    case query(BoundQuery, CatalogSnapshot?)
    /// The framework answers it from the session.
    case session(Statement)
    /// The framework tells the plan of a statement, for which it may run it.
    case explained(ExplainPlan)
    /// The handler answers it with code of its own.
    case handled(StatementHandler)
    /// Data is read from the client into a table, or written to it from a query.
    case copy(BoundCopy, CatalogSnapshot)
    /// The framework evaluates what the rules of a table make of the statement.
    case rules(RulePlan)
    /// The handler empties tables.
    case truncate(TruncateRequest)
    /// It succeeds without doing anything.
    case ignored
}

/// What EXPLAIN is asked for, and what it is asked about.
final class ExplainPlan {
    let options: ExplainOptions
    /// The query that is explained, with the catalog it reads; nil for a statement that has no plan.
    let query: (explained: ExplainedQuery, catalog: CatalogSnapshot)?
    /// The values of its parameters, where the statement itself gives them (EXECUTE).
    let parameters: [PostgresValue]?
    /// The definition whose query it is, which is carried out with ANALYZE.
    let definition: ExplainedDefinition?
    /// How long it took to make the plan, in milliseconds.
    let planningTime: Double

    init(
        _ options: ExplainOptions,
        query: (explained: ExplainedQuery, catalog: CatalogSnapshot)? = nil,
        parameters: [PostgresValue]? = nil,
        definition: ExplainedDefinition? = nil,
        planningTime: Double = 0
    ) {
        self.options = options
        self.query = query
        self.parameters = parameters
        self.definition = definition
        self.planningTime = planningTime
    }

    /// What it is called where a read-only transaction refuses it; nil where it only reads.
    var nameOfWrite: String? {
        guard options.analyzes else { return nil }
        return definition?.name ?? query?.explained.query.nameOfWrite
    }
}

/// A definition whose query EXPLAIN is asked about.
struct ExplainedDefinition {
    /// Its text.
    var text: String
    /// What it is called.
    var name: String
}

extension StatementPlan {
    /// Whether the handler has a part in it, and so its transaction; for a statement of the session that is told elsewhere.
    var needsHandler: Bool {
        switch self {
        case .empty, .session, .ignored: false
        default: true
        }
    }
}

extension ParsedStatement {
    /// The part of the text that a range of the whole source covers.
    func text(in part: SourceRange) -> String {
        let bytes = Array(text.utf8)
        let start = min(max(Int(part.start &- range.start), 0), bytes.count)
        let end = min(max(Int(part.end &- range.start), start), bytes.count)
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// Whether it may run in a transaction that has failed: it ends the transaction, or goes back to a savepoint.
    var isAllowedInFailedTransaction: Bool {
        guard case .transaction(let statement) = statement else { return false }
        switch statement.kind {
        case .commit, .rollback, .rollbackTo, .prepare: return true
        case .begin, .savepoint, .release, .commitPrepared, .rollbackPrepared: return false
        }
    }

    /// Whether it changes data or the catalog, so that a read-only transaction refuses it.
    var writes: Bool {
        switch type.rawValue.prefix(while: { $0 != " " }) {
        // They look after what is there, or run code that is checked by itself.
        case "ANALYZE", "VACUUM", "CLUSTER", "REINDEX", "CHECKPOINT", "CALL", "DO", "EXECUTE": false
        default: effect == .write || effect == .definition
        }
    }
}

extension StatementPlan {
    /// The catalog that the statement was bound with; nil where it reads none.
    var catalog: CatalogSnapshot? {
        switch self {
        case .query(_, let catalog): catalog
        case .copy(_, let catalog): catalog
        case .rules(let plan): plan.catalog
        case .explained(let plan): plan.query?.catalog
        case .empty, .session, .handled, .truncate, .ignored: nil
        }
    }
}
