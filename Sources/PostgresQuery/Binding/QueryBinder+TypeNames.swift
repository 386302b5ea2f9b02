import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// The type that is written, with its modifier.
    func type(_ name: TypeName) throws(PostgresError) -> (type: PostgresType, typeModifier: Int32) {
        guard let row = findType(name.name) else {
            let place = name.range.start < 0 ? name.name.range : name.range
            let shown = name.name.parts.map(\.value).joined(separator: ".")
            throw failure(
                "42704",
                "type \"\(shown)\(name.arrayBounds.isEmpty ? "" : "[]")\" does not exist",
                at: place
            )
        }
        let modifier = try Self.typeModifier(name, row) { self.failure($0, $1, at: name.range) }
        guard !name.arrayBounds.isEmpty else { return (PostgresType(oid: row.oid), modifier) }
        guard row.array != .invalid else {
            throw failure("42704", "could not find array type for data type \(row.name)", at: name.range)
        }
        return (PostgresType(oid: row.array), modifier)
    }

    /// The type of this name, found by the search path where it has no schema.
    func findType(_ name: QualifiedName) -> TypeRow? {
        if let schema = name.schema {
            return schema == "pg_catalog"
                ? BuiltInCatalog.shared.type(named: name.name)
                : environment.catalog.type(named: name.name, schema: named(schema))
        }
        if let row = BuiltInCatalog.shared.type(named: name.name) { return row }
        for schema in searchPath(withImplicit: true) {
            if let row = environment.catalog.type(named: name.name, schema: schema) { return row }
        }
        return nil
    }

    /// The modifier as `pg_attribute.atttypmod` has it.
    static func typeModifier(
        _ name: TypeName,
        _ row: TypeRow,
        failure: (SQLState, String) -> PostgresError
    ) throws(PostgresError) -> Int32 {
        guard !name.modifiers.isEmpty else { return -1 }
        var values: [Int32] = []
        for modifier in name.modifiers {
            guard let small = constantModifier(modifier) else {
                throw failure("42601", "type modifiers must be simple constants or identifiers")
            }
            values.append(small)
        }
        return try pack(values, row, failure: failure)
    }

    /// The number of a modifier, which can have a sign: `numeric(3, -2)`.
    private static func constantModifier(_ expression: Expression) -> Int32? {
        switch expression {
        case .literal(let literal):
            guard case .integer(let value) = literal.value else { return nil }
            return Int32(exactly: value)
        case .prefix(let node) where node.operator.symbol == "-" && node.operator.schema == nil:
            return constantModifier(node.operand).flatMap { Int32(exactly: -Int64($0)) }
        default: return nil
        }
    }

    private static func pack(
        _ values: [Int32],
        _ row: TypeRow,
        failure: (SQLState, String) -> PostgresError
    ) throws(PostgresError) -> Int32 {
        let first = values.first ?? 0
        switch PostgresType(oid: row.oid) {
        case .varchar, .bpchar:
            let shown = row.name == "varchar" ? "varchar" : "char"
            guard values.count == 1 else { throw failure("22023", "invalid type modifier") }
            guard first >= 1 else { throw failure("22023", "length for type \(shown) must be at least 1") }
            guard first <= 10_485_760 else {
                throw failure("22023", "length for type \(shown) cannot exceed 10485760")
            }
            return first &+ 4
        case .bit, .varbit:
            guard first >= 1 else { throw failure("22023", "length for type \(row.name) must be at least 1") }
            return first
        case .numeric: return try packNumeric(values, failure)
        case .time, .timetz, .timestamp, .timestamptz:
            guard first >= 0 else {
                throw failure("22023", "\(row.name.uppercased())(\(first)) precision must not be negative")
            }
            return min(first, 6)
        case .interval:
            let precision = values.count > 1 ? min(max(values[1], 0), 6) : 0xFFFF
            return (first << 16) | precision
        default:
            throw failure("42601", "type modifier is not allowed for type \"\(row.name)\"")
        }
    }

    private static func packNumeric(
        _ values: [Int32],
        _ failure: (SQLState, String) -> PostgresError
    ) throws(PostgresError) -> Int32 {
        guard let precision = values.first, values.count <= 2 else {
            throw failure("22023", "invalid NUMERIC type modifier")
        }
        guard precision >= 1, precision <= 1000 else {
            throw failure("22023", "NUMERIC precision \(precision) must be between 1 and 1000")
        }
        let scale = values.count > 1 ? values[1] : 0
        guard scale >= -1000, scale <= 1000 else {
            throw failure("22023", "NUMERIC scale \(scale) must be between -1000 and 1000")
        }
        return ((precision << 16) | (scale & 0x7FF)) &+ 4
    }
}
