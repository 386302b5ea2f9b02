import PostgresCatalog
import PostgresWire

/// A foreign key that has to be looked at, or acted on, since a row has changed.
struct ReferenceCheck: Sendable {
    /// What has happened.
    enum Cause: Sendable {
        /// The row at this place refers to something new.
        case refers(place: Int)
        /// A row with this key was deleted.
        case deleted(key: [PostgresValue])
        /// A row with this key got another one.
        case updated(key: [PostgresValue], newKey: [PostgresValue])
    }

    var reference: TableAccess.Reference
    var cause: Cause
}
