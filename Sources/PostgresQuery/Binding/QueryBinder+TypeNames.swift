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
        return try TypeModifiers.pack(values, PostgresType(oid: row.oid), named: row.name, failure: failure)
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
}
