import PostgresCatalog
import PostgresQuery
import PostgresSQL
public import PostgresWire
import Synchronization

/// Queries that were parsed and bound before, by their text, for all connections of the process.
///
/// What a query that reads no table and no catalog means depends on nothing but its text, the types that the client gave its
/// parameters, and the settings that values are read with. All others are kept only where the handler keeps a catalog,
/// whose generation tells when they mean something else.
final class StatementCache: Sendable {
    /// What a query's meaning depends on.
    struct Key: Hashable {
        /// The class of the handler, which may answer any statement itself.
        var handler: ObjectIdentifier
        /// The text.
        var text: ExactText
        /// The types that the client gave its parameters.
        var parameterTypes: [PostgresType?]
        /// The settings that values are read with.
        var settings: String

        /// The text tells nearly all keys apart.
        func hash(into hasher: inout Hasher) { hasher.combine(text) }
    }

    /// A query that was understood.
    struct Entry: @unchecked Sendable {
        // Safety: a prepared statement never changes, and only those are kept whose plan is a bound query, which is Sendable
        // itself, as is a catalog.
        var statement: PreparedStatement
    }

    /// The cache of the process.
    static let shared = StatementCache()

    /// The longest text that is kept, in bytes.
    static let maximumLength = 4096
    private static let capacity = 512

    private let entries = Mutex(RecentCache<Key, Entry>(limit: capacity))
    private let plans = Mutex(RecentCache<Key, SharedPlan>(limit: capacity))

    /// The query of this key, if it is known.
    subscript(key: Key) -> Entry? { entries.withLock { $0.find(key) } }

    /// What is known of the texts of this shape, which stands for the text in the key.
    func plan(_ key: Key) -> SharedPlan? { plans.withLock { $0.find(key) } }

    /// Keeps what is known of texts of a shape that has come before.
    func offer(_ plan: SharedPlan, for key: Key) { plans.withLock { $0.offer(plan, for: key) } }

    /// Keeps a query that has come before.
    func offer(_ entry: Entry, for key: Key) { entries.withLock { $0.offer(entry, for: key) } }
}

extension PostgresRequestHandler {
    /// The prepared form of a text that was understood before.
    public final func remembered(_ source: String, name: String, parameterTypes: [PostgresType?]) -> PreparedStatement?
    {
        guard let statement = remembered(source, parameterTypes, currentCatalog) else { return nil }
        return name.isEmpty ? statement : statement.named(name, at: session.statementTimestamp)
    }

    private final func remembered(
        _ source: String,
        _ parameterTypes: [PostgresType?],
        _ catalog: CatalogSnapshot?
    ) -> PreparedStatement? {
        let session = session
        if let latest = session.latestQuery, latest.isKnown(source, parameterTypes, session, catalog) {
            return latest.statement
        }
        guard source.utf8.count <= StatementCache.maximumLength,
            let entry = StatementCache.shared[key(source, parameterTypes, catalog)]
        else { return nil }
        session.latestQuery = LatestQuery(
            entry.statement,
            text: source,
            parameterTypes: parameterTypes,
            session: session,
            catalog: catalog
        )
        return entry.statement
    }

    /// Keeps what was understood of a text that comes again, where it depends on nothing else.
    public final func remember(_ statement: PreparedStatement, parameterTypes: [PostgresType?]) {
        guard case .query(let query, _) = statement.plan, statement.text.utf8.count <= StatementCache.maximumLength,
            !query.holdsTime
        else { return }
        // The catalog of a handler that keeps one is part of the key, so that any query can be kept with it.
        let catalog = currentCatalog
        let hasOwnCatalog = catalog != nil
        guard hasOwnCatalog || CatalogNeeds(of: statement.text) == .nothing && session.describesCatalog != true else {
            return
        }
        let kept = statement.named("", at: statement.prepareTime, keepsCatalog: hasOwnCatalog)
        let entry = StatementCache.Entry(statement: kept)
        StatementCache.shared.offer(entry, for: key(statement.text, parameterTypes, catalog))
    }

    final func key(
        _ text: String,
        _ parameterTypes: [PostgresType?],
        _ catalog: CatalogSnapshot?
    ) -> StatementCache.Key {
        StatementCache.Key(
            handler: ObjectIdentifier(type(of: self)),
            text: ExactText(text),
            parameterTypes: parameterTypes,
            settings: session.bindingSettings
                + (catalog.map { bindingKey(of: $0) } ?? "")
        )
    }

    /// What binding depends on where the handler keeps a catalog.
    private final func bindingKey(of catalog: CatalogSnapshot) -> String {
        let key = "\n\(session.currentUser)\n\(catalog.model.database)\n\(catalog.generation)"
        guard let temporary = session.temporarySchema, catalog.schemaOID(temporary) != nil else { return key }
        return key + "\n" + temporary
    }
}

extension Session {
    private static let bindingKeys = [
        "datestyle", "intervalstyle", "timezone", "search_path", "bytea_output", "role", "row_security", "xmloption",
        "xmlbinary",
    ]

    /// What the plan of a piece of procedural code depends on besides the catalog; the same text as long as it is the same.
    var proceduralSettings: String {
        let (settings, user) = (bindingSettings, currentUser)
        if let known = cachedPlanSettings, known.settings == settings, known.user == user { return known.made }
        let made = settings + "\n" + user
        cachedPlanSettings = (settings, user, made)
        return made
    }

    /// The values of the settings that binding depends on; empty where none was changed.
    var bindingSettings: String {
        if let cachedBindingSettings { return cachedBindingSettings }
        let changed = Self.bindingKeys.filter { settings.isSet($0) }
        let made = changed.map { $0 + "=" + (settings.value($0) ?? "") }.joined(separator: "\n")
        cachedBindingSettings = made
        return made
    }
}
