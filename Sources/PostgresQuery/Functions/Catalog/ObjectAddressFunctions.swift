import PostgresCatalog
import PostgresWire

/// `pg_get_object_address(type, names, arguments)`: the object that a type and names stand for.
enum ObjectAddressFunctions {
    static func register(in table: inout ScalarTable) {
        table["pg_get_object_address"] = .many { (values, environment) throws(PostgresError) in
            let search = ObjectAddressSearch(
                type: values[0].string,
                names: try words(values[1]),
                arguments: try words(values[2]),
                environment: environment
            )
            let found = try search.address()
            return .record(
                PostgresRecord(
                    types: [.oid, .oid, .int4],
                    values: [.oid(found.catalog), .oid(found.object), .int4(found.part)],
                    names: ["classid", "objid", "objsubid"]
                )
            )
        }
    }

    private static func words(_ list: PostgresValue) throws(PostgresError) -> [String] {
        guard !list.arrayValue.elements.contains(.null) else {
            throw PostgresError("22023", "name or argument lists may not contain nulls")
        }
        return list.arrayValue.elements.map(\.string)
    }
}

/// The search for one object.
struct ObjectAddressSearch {
    /// Where an object is found: its catalog, its OID there, and the number of a column.
    typealias Address = (catalog: OID, object: OID, part: Int32)

    let type: String
    let names: [String]
    let arguments: [String]
    let environment: any FunctionEnvironment

    /// The object.
    ///
    /// - Throws: 22023 for what is no type of object, or where lists are too long or too short; otherwise what is told of
    ///   an object that is not there.
    func address() throws(PostgresError) -> Address {
        if let kind = Self.relations[type] { return (.init(1259), try relation(names, kind), 0) }
        if let single = Self.singles[type] { return try address(of: single) }
        if let qualified = Self.qualified[type] { return try address(of: qualified) }
        if let owned = Self.owned[type] { return try address(of: owned) }
        switch type {
        case "table column", "foreign table column": return try column()
        case "default value": return try defaultValue()
        case "type":
            guard names.count == 1 else { throw wrongNumber("name", "exactly", 1) }
            return (.init(1247), try self.type(names[0]), 0)
        case "function", "procedure", "aggregate": return try routine()
        case "operator": return try operation()
        case "operator class", "operator family": return try family()
        case "cast": return try cast()
        case "domain constraint": return try domainConstraint()
        case "toast table", "index column", "view column", "materialized view column":
            throw PostgresError("22023", "unsupported object type \"\(type)\"")
        case "large object", "operator of access method", "function of access method", "user mapping", "default acl",
            "transform", "parameter ACL", "publication namespace", "publication relation":
            throw PostgresError(.featureNotSupported, "addresses of objects of type \"\(type)\" are not supported")
        default: throw PostgresError("22023", "unrecognized object type \"\(type)\"")
        }
    }

    /// Kinds of relations by their letters, as errors call them.
    private static let relations: [String: (letters: String, name: String)] = [
        "table": ("rp", "a table"), "index": ("iI", "an index"), "sequence": ("S", "a sequence"),
        "view": ("v", "a view"), "materialized view": ("m", "a materialized view"),
        "foreign table": ("f", "a foreign table"),
    ]

    private func relation(
        _ names: [String],
        _ kind: (letters: String, name: String)? = nil
    ) throws(PostgresError) -> OID {
        guard !names.isEmpty else { throw wrongNumber("name", "at least", 1) }
        let shown = names.joined(separator: ".")
        guard names.count <= 3 else {
            throw PostgresError(.syntaxError, "improper relation name (too many dotted names): \(shown)")
        }
        guard names.count < 3 || names[0] == environment.catalog.model.database else {
            throw PostgresError(.featureNotSupported, "cross-database references are not implemented: \"\(shown)\"")
        }
        let text = names.suffix(2).map { SQLIdentifier.quote($0) }.joined(separator: ".")
        let oid = try ObjectNames(environment).value(of: text, as: .regclass).oidValue
        guard let kind, let found = environment.catalog.relation(oid), !kind.letters.contains(found.kind) else {
            return oid
        }
        throw PostgresError("42809", "\"\(found.name.name)\" is not \(kind.name)")
    }

    private func column() throws(PostgresError) -> Address {
        guard names.count > 1, let name = names.last else {
            throw names.isEmpty
                ? wrongNumber("name", "at least", 1) : PostgresError(.syntaxError, "column name must be qualified")
        }
        let table = try relation(Array(names.dropLast()))
        let number = try number(
            "SELECT attnum::oid FROM pg_catalog.pg_attribute WHERE attrelid = \(table.rawValue) "
                + "AND attname = \(quoted(name)) AND NOT attisdropped AND attnum > 0"
        )
        guard let number else {
            let shown = names.dropLast().joined(separator: ".")
            throw PostgresError("42703", "column \"\(name)\" of relation \"\(shown)\" does not exist")
        }
        return (.init(1259), table, Int32(truncatingIfNeeded: number.rawValue))
    }

    private func defaultValue() throws(PostgresError) -> Address {
        let column = try column()
        let found = try number(
            "SELECT oid FROM pg_catalog.pg_attrdef WHERE adrelid = \(column.object.rawValue) AND adnum = \(column.part)"
        )
        guard let found else {
            let shown = names.dropLast().joined(separator: ".")
            throw PostgresError(
                "42703",
                "default value for column \"\(names.last ?? "")\" of relation \"\(shown)\" does not exist"
            )
        }
        return (.init(2604), found, 0)
    }

    /// An object that belongs to a relation.
    private struct Owned {
        var catalog: OID
        var relation: String
        var name: String
        var word: String
        var owner = "table"
    }

    private static let owned: [String: Owned] = [
        "trigger": Owned(catalog: .init(2620), relation: "pg_trigger.tgrelid", name: "tgname", word: "trigger"),
        "policy": Owned(catalog: .init(3256), relation: "pg_policy.polrelid", name: "polname", word: "policy"),
        "rule": Owned(
            catalog: .init(2618),
            relation: "pg_rewrite.ev_class",
            name: "rulename",
            word: "rule",
            owner: "relation"
        ),
        "table constraint": Owned(
            catalog: .init(2606),
            relation: "pg_constraint.conrelid",
            name: "conname",
            word: "constraint"
        ),
    ]

    private func address(of owned: Owned) throws(PostgresError) -> Address {
        guard names.count > 1, let name = names.last else {
            throw names.isEmpty
                ? wrongNumber("name", "at least", 1)
                : PostgresError(.syntaxError, "must specify relation and object name")
        }
        let table = try relation(Array(names.dropLast()))
        let parts = owned.relation.split(separator: ".")
        let found = try number(
            "SELECT oid FROM pg_catalog.\(parts[0]) WHERE \(parts[1]) = \(table.rawValue) "
                + "AND \(owned.name) = \(quoted(name))"
        )
        guard let found else {
            let shown = names.dropLast().last ?? ""
            throw PostgresError(
                "42704",
                "\(owned.word) \"\(name)\" for \(owned.owner) \"\(shown)\" does not exist"
            )
        }
        return (owned.catalog, found, 0)
    }
}
