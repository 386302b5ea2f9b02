import PostgresCatalog
import PostgresSQL
import PostgresWire

/// The query that a session asked for last, and what its meaning depends on.
///
/// Most clients ask the same again and again, and to find that out takes less time than a look into the cache of all.
final class LatestQuery {
    private let text: ExactText
    private let parameterTypes: [PostgresType?]
    private let settings: String
    private let catalog: CatalogDependence?
    /// What was understood of it.
    let statement: PreparedStatement

    /// What a query depends on where the handler keeps a catalog.
    private struct CatalogDependence: Equatable {
        var generation: UInt64
        var user: String
        var temporarySchema: String?

        init(_ catalog: CatalogSnapshot, _ session: Session) {
            generation = catalog.generation
            user = session.currentUser
            temporarySchema = session.temporarySchema
        }
    }

    init(
        _ statement: PreparedStatement,
        text: String,
        parameterTypes: [PostgresType?],
        session: Session,
        catalog: CatalogSnapshot?
    ) {
        self.statement = statement
        self.text = ExactText(text)
        self.parameterTypes = parameterTypes
        settings = session.bindingSettings
        self.catalog = catalog.map { CatalogDependence($0, session) }
    }

    /// Whether this text means the same now.
    func isKnown(
        _ text: String,
        _ parameterTypes: [PostgresType?],
        _ session: Session,
        _ catalog: CatalogSnapshot?
    ) -> Bool {
        guard self.text == ExactText(text), self.parameterTypes == parameterTypes, settings == session.bindingSettings
        else {
            return false
        }
        return self.catalog == catalog.map { CatalogDependence($0, session) }
    }
}
