import PostgresWire

/// The rows of `pg_type` with their look-ups.
struct TypeTable: Sendable {
    static let shared = TypeTable()

    let rows: [TypeRow]
    private let positions: [OID: Int]
    private let names: [QualifiedName: Int]

    private init() {
        let text = BuiltInText("pg_type")
        let read = TypeReader(text)
        var rows: [TypeRow] = []
        text.forEach { rows.append(read.row($0)) }
        self.rows = rows
        positions = Dictionary(rows.enumerated().map { ($1.oid, $0) }) { first, _ in first }
        names = Dictionary(rows.enumerated().map { (QualifiedName($1.namespace, $1.name), $0) }) { first, _ in first }
    }

    func row(_ oid: OID) -> TypeRow? { positions[oid].map { rows[$0] } }

    func row(_ name: String, in namespace: OID) -> TypeRow? {
        names[QualifiedName(namespace, name)].map { rows[$0] }
    }
}

private struct TypeReader {
    let oid, name, namespace, length, kind, category, isPreferred, delimiter, relation, element, array, base: Int
    let typeModifier, collation: Int

    init(_ text: BuiltInText) {
        oid = text.column("oid")
        name = text.column("typname")
        namespace = text.column("typnamespace")
        length = text.column("typlen")
        kind = text.column("typtype")
        category = text.column("typcategory")
        isPreferred = text.column("typispreferred")
        delimiter = text.column("typdelim")
        relation = text.column("typrelid")
        element = text.column("typelem")
        array = text.column("typarray")
        base = text.column("typbasetype")
        typeModifier = text.column("typtypmod")
        collation = text.column("typcollation")
    }

    func row(_ fields: borrowing BuiltInFields) -> TypeRow {
        TypeRow(
            oid: fields.oid(oid),
            name: fields.string(name),
            namespace: fields.oid(namespace),
            length: Int16(truncatingIfNeeded: fields.integer(length)),
            kind: fields.character(kind),
            category: fields.character(category),
            isPreferred: fields.bool(isPreferred),
            delimiter: fields.character(delimiter),
            relation: fields.oid(relation),
            element: fields.oid(element),
            array: fields.oid(array),
            base: fields.oid(base),
            typeModifier: Int32(truncatingIfNeeded: fields.integer(typeModifier)),
            collation: fields.oid(collation)
        )
    }
}

/// A name in the namespace of an OID.
struct QualifiedName: Hashable, Sendable {
    var namespace: OID
    var name: String

    init(_ namespace: OID, _ name: String) {
        self.namespace = namespace
        self.name = name
    }
}

/// The rows of `pg_operator` with their look-ups.
struct OperatorTable: Sendable {
    static let shared = OperatorTable()

    let rows: [OperatorRow]
    private let positions: [OID: Int]
    private let names: [String: [OperatorRow]]

    private init() {
        let text = BuiltInText("pg_operator")
        let columns = [
            "oid", "oprname", "oprnamespace", "oprleft", "oprright", "oprresult", "oprcode", "oprcom", "oprnegate",
        ].map(text.column)
        var rows: [OperatorRow] = []
        text.forEach { fields in
            rows.append(
                OperatorRow(
                    oid: fields.oid(columns[0]),
                    name: fields.string(columns[1]),
                    namespace: fields.oid(columns[2]),
                    left: fields.oid(columns[3]),
                    right: fields.oid(columns[4]),
                    result: fields.oid(columns[5]),
                    function: fields.oid(columns[6]),
                    commutator: fields.oid(columns[7]),
                    negator: fields.oid(columns[8])
                )
            )
        }
        self.rows = rows
        positions = Dictionary(rows.enumerated().map { ($1.oid, $0) }) { first, _ in first }
        names = Dictionary(grouping: rows, by: \.name)
    }

    func row(_ oid: OID) -> OperatorRow? { positions[oid].map { rows[$0] } }

    func rows(named name: String) -> [OperatorRow] { names[name] ?? [] }
}

/// The rows of `pg_cast` with their look-up.
struct CastTable: Sendable {
    static let shared = CastTable()

    let rows: [CastRow]
    private let positions: [UInt64: Int]

    private init() {
        let text = BuiltInText("pg_cast")
        let columns = ["castsource", "casttarget", "castfunc", "castcontext", "castmethod"].map(text.column)
        var rows: [CastRow] = []
        text.forEach { fields in
            rows.append(
                CastRow(
                    source: fields.oid(columns[0]),
                    target: fields.oid(columns[1]),
                    function: fields.oid(columns[2]),
                    context: fields.character(columns[3]),
                    method: fields.character(columns[4])
                )
            )
        }
        self.rows = rows
        positions = Dictionary(rows.enumerated().map { (Self.key($1.source, $1.target), $0) }) { first, _ in first }
    }

    func row(from source: OID, to target: OID) -> CastRow? { positions[Self.key(source, target)].map { rows[$0] } }

    private static func key(_ source: OID, _ target: OID) -> UInt64 {
        UInt64(source.rawValue) << 32 | UInt64(target.rawValue)
    }
}

/// The rows of `pg_aggregate` with their look-up.
struct AggregateTable: Sendable {
    static let shared = AggregateTable()

    let rows: [OID: AggregateRow]

    private init() {
        let text = BuiltInText("pg_aggregate")
        let columns = ["aggfnoid", "aggkind", "aggnumdirectargs"].map(text.column)
        var rows: [OID: AggregateRow] = [:]
        text.forEach { fields in
            let row = AggregateRow(
                function: fields.oid(columns[0]),
                kind: fields.character(columns[1]),
                directArguments: fields.integer(columns[2])
            )
            rows[row.function] = row
        }
        self.rows = rows
    }
}
