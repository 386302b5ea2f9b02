import PostgresCatalog
import PostgresWire

/// The operators by their characters and exact operand types, which is how most are found.
final class OperatorIndex: Sendable {
    static let shared = OperatorIndex()

    private struct Key: Hashable {
        var name: String
        var left: OID
        var right: OID
    }

    private let rows: [Key: OperatorRow]

    private init() {
        var rows: [Key: OperatorRow] = [:]
        for row in BuiltInCatalog.shared.operators where row.namespace == BuiltInCatalog.namespace {
            rows[Key(name: row.name, left: row.left, right: row.right)] = row
        }
        self.rows = rows
    }

    /// The operator of exactly these types; `left` is 0 for a prefix operator.
    func row(_ name: String, _ left: OID, _ right: OID) -> OperatorRow? {
        rows[Key(name: name, left: left, right: right)]
    }
}
