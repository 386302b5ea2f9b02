import PostgresWire

/// The operator classes of PostgreSQL itself.
struct OperatorClasses: Sendable {
    /// A row of `pg_opclass`.
    struct Row: Sendable {
        var oid: OID
        var method: OID
        var name: String
        var type: OID
        var isDefault: Bool
        /// The type that an index of this class holds, 0 for the type itself.
        var keyType: OID
    }

    static let shared = OperatorClasses()

    private struct Key: Hashable {
        var method: OID
        var type: OID
    }

    private let standards: [Key: OID]
    private let names: [String: [Row]]
    private let rows: [OID: Row]

    private init() {
        let found = BuiltInText.rows(
            of: "pg_opclass",
            ["oid", "opcmethod", "opcname", "opcintype", "opcdefault", "opckeytype"]
        ) { fields, columns in
            Row(
                oid: fields.oid(columns[0]),
                method: fields.oid(columns[1]),
                name: fields.string(columns[2]),
                type: fields.oid(columns[3]),
                isDefault: fields.bool(columns[4]),
                keyType: fields.oid(columns[5])
            )
        }
        standards = Dictionary(
            found.filter(\.isDefault).map { (Key(method: $0.method, type: $0.type), $0.oid) }
        ) { _, last in last }
        names = Dictionary(grouping: found, by: \.name)
        rows = Dictionary(found.map { ($0.oid, $0) }) { first, _ in first }
    }

    /// The class of this OID.
    func row(_ oid: OID) -> Row? { rows[oid] }

    /// The class of this name for an access method; where several types have one, that for the type.
    func named(_ name: String, method: OID, type: OID? = nil) -> Row? {
        let found = (names[name] ?? []).filter { $0.method == method }
        return found.first { $0.type == type } ?? found.first
    }

    /// The class that an index uses for a type where none is named, 0 where there is none.
    ///
    /// `kind` and `base` are those of a type of a user.
    func standard(for type: OID, method: OID, kind: Character? = nil, base: OID? = nil) -> OID {
        if let found = standards[Key(method: method, type: type)] { return found }
        func other(_ type: OID) -> OID { standards[Key(method: method, type: type)] ?? .invalid }
        switch type {
        case 1043: return other(25)
        case 650: return other(869)
        default: break
        }
        let row = BuiltInTables.types.row(type)
        switch kind ?? row?.kind {
        case "r": return other(3831)
        case "m": return other(4537)
        case "e": return other(3500)
        case "c": return other(2249)
        case "d": return (base ?? row?.base).map { standard(for: $0, method: method) } ?? .invalid
        case "A": return other(2277)
        default: return row?.category == "A" ? other(2277) : .invalid
        }
    }
}
