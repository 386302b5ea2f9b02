import PostgresCatalog
package import PostgresWire

/// The `reg…` types: names of objects become their OIDs, and OIDs the names under which they are shown.
package struct ObjectNames {
    private let catalog: CatalogSnapshot
    private let searchPath: [String]

    /// The names as a statement of this environment sees them.
    package init(_ environment: any FunctionEnvironment) {
        catalog = environment.catalog
        searchPath = environment.searchPath(withImplicit: true)
    }

    /// Whether values of a type are objects with a name.
    package static func isObject(_ type: PostgresType) -> Bool { TypeFacts.holding(type) == .object }

    /// The object of this OID as a value of the type.
    package func value(_ oid: OID, as type: PostgresType) -> PostgresValue {
        .object(oid, name: name(of: oid, as: type))
    }

    /// The object that a text names.
    package func value(of text: String, as type: PostgresType) throws(PostgresError) -> PostgresValue {
        if text == "-" { return .object(.invalid, name: "-") }
        if let first = text.utf8.first, first >= UInt8(ascii: "0"), first <= UInt8(ascii: "9"),
            let number = UInt32(text)
        {
            return value(OID(number), as: type)
        }
        switch type {
        case .regclass: return value(try catalog.relationOID(text: text, searchPath: searchPath), as: type)
        case .regtype: return value(try typeOID(text), as: type)
        case .regproc: return value(try catalog.functionOID(text: text, searchPath: searchPath), as: type)
        case .regnamespace: return value(try catalog.schemaOID(text: text), as: type)
        case .regrole: return value(try catalog.roleOID(text: text), as: type)
        case .regprocedure:
            return value(try catalog.functionOID(signature: text, searchPath: searchPath), as: type)
        case .regoper: return value(try catalog.operatorOID(text: text, searchPath: searchPath), as: type)
        case .regoperator: return value(try catalog.operatorOID(signature: text, searchPath: searchPath), as: type)
        case .regcollation: return value(try catalog.collationOID(text: text, searchPath: searchPath), as: type)
        case .regconfig:
            guard let oid = try catalog.textSearchConfigurationOID(text: text, searchPath: searchPath) else {
                throw PostgresError("42704", "text search configuration \"\(text)\" does not exist")
            }
            return value(oid, as: type)
        case .regdictionary:
            guard let oid = try catalog.textSearchDictionaryOID(text: text, searchPath: searchPath) else {
                throw PostgresError("42704", "text search dictionary \"\(text)\" does not exist")
            }
            return value(oid, as: type)
        default: throw PostgresError("0A000", "input of type \(TypeFacts.builtIn.name(type)) by name is not supported")
        }
    }

    private func name(of oid: OID, as type: PostgresType) -> String {
        switch type {
        case .regclass: catalog.relationText(oid, searchPath: searchPath)
        case .regtype: catalog.typeText(oid, searchPath: searchPath)
        case .regproc: catalog.functionText(oid, searchPath: searchPath)
        case .regprocedure: catalog.functionSignature(oid, searchPath: searchPath)
        case .regoper: catalog.operatorText(oid, searchPath: searchPath)
        case .regoperator: catalog.operatorSignature(oid, searchPath: searchPath)
        case .regnamespace: catalog.schemaText(oid)
        case .regrole: catalog.roleText(oid)
        case .regcollation: catalog.collationText(oid, searchPath: searchPath)
        case .regconfig: catalog.textSearchConfigurationText(oid, searchPath: searchPath)
        case .regdictionary: catalog.textSearchDictionaryText(oid, searchPath: searchPath)
        default: oid == .invalid ? "-" : oid.description
        }
    }

    /// The type that a text names, as `format_type` or SQL writes it.
    func typeOID(_ text: String) throws(PostgresError) -> OID {
        var name = TextInput.trimmed(text)
        var isArray = false
        while name.hasSuffix("]") {
            guard let open = name.lastIndex(of: "[") else { break }
            name = TextInput.trimmed(String(name[..<open]))
            isArray = true
        }
        name = Self.withoutModifier(name)
        if let parts = Self.parts(of: name), parts.count > 1, catalog.schemaOID(parts[parts.count - 2]) == nil {
            throw PostgresError("3F000", "schema \"\(parts[parts.count - 2])\" does not exist")
        }
        guard let oid = elementOID(name) else { throw PostgresError("42704", "type \"\(text)\" does not exist") }
        guard isArray else { return oid }
        guard let array = catalog.type(oid)?.array, array != .invalid else {
            throw PostgresError("42704", "type \"\(text)\" does not exist")
        }
        return array
    }

    private func elementOID(_ name: String) -> OID? {
        if let standard = Self.standardNames[name.lowercased()] {
            return BuiltInCatalog.shared.type(named: standard)?.oid
        }
        guard let parts = Self.parts(of: name), let last = parts.last else { return nil }
        let schemas = parts.count > 1 ? [parts[parts.count - 2]] : searchPath
        for schema in schemas {
            if let row = catalog.type(named: last, schema: schema) { return row.oid }
        }
        return nil
    }

    /// `numeric(10,2)` without its modifier; what stands behind it (`with time zone`) stays.
    private static func withoutModifier(_ name: String) -> String {
        guard let open = name.firstIndex(of: "("), let close = name.lastIndex(of: ")"), open < close else {
            return name
        }
        return TextInput.trimmed(String(name[..<open])) + name[name.index(after: close)...]
    }

    /// The parts of a dotted name, quotes resolved and the rest folded.
    private static func parts(of text: String) -> [String]? {
        var parts: [String] = []
        var part = ""
        var isQuoted = false
        for character in text {
            switch character {
            case "\"": isQuoted.toggle()
            case "." where !isQuoted:
                parts.append(part)
                part = ""
            default: part += isQuoted ? String(character) : character.lowercased()
            }
        }
        parts.append(part)
        return isQuoted || parts.contains("") ? nil : parts
    }

    /// The SQL standard's names of types.
    private static let standardNames: [String: String] = [
        "integer": "int4", "int": "int4", "smallint": "int2", "bigint": "int8", "boolean": "bool", "real": "float4",
        "double precision": "float8", "float": "float8", "decimal": "numeric", "dec": "numeric",
        "character": "bpchar", "char": "bpchar", "character varying": "varchar", "\"char\"": "char",
        "time without time zone": "time", "time with time zone": "timetz",
        "timestamp without time zone": "timestamp", "timestamp with time zone": "timestamptz",
        "bit varying": "varbit",
    ]
}
