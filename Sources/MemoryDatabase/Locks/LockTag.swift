import PostgresWire

/// What can be locked.
enum LockTag: Hashable, Sendable {
    /// A transaction: it holds itself, and who waits for its end asks for it.
    case transaction(TransactionID)
    /// The right to be the next one that gets a row, among those who wait for its present owner.
    case row(relation: OID, storage: UInt64, place: Int)
    /// A table.
    case relation(OID)
    /// The definitions of the database.
    case definitions
    /// What an advisory lock's number means to its users.
    case advisory(UInt32, UInt32, isPair: Bool)

    /// Its name in the detail of a deadlock.
    func description(in database: OID) -> String {
        switch self {
        case .transaction(let id): "transaction \(id)"
        case .row(let relation, _, let place):
            "tuple \(RowIdentity.text(of: place)) of relation \(relation) of database \(database)"
        case .relation(let oid): "relation \(oid) of database \(database)"
        case .definitions: "relation 1259 of database \(database)"
        case .advisory(let high, let low, let isPair):
            "advisory lock [\(database),\(high),\(low),\(isPair ? 2 : 1)]"
        }
    }
}
