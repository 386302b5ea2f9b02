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
        if let number = try CatalogSnapshot.number(text) { return value(number, as: type) }
        let types = TypeText(catalog: catalog, searchPath: searchPath)
        switch type {
        case .regclass: return value(try catalog.relationOID(text: text, searchPath: searchPath), as: type)
        case .regtype: return value(try types.oid(text), as: type)
        case .regproc: return value(try catalog.functionOID(text: text, searchPath: searchPath), as: type)
        case .regnamespace: return value(try catalog.schemaOID(text: text), as: type)
        case .regrole: return value(try catalog.roleOID(text: text), as: type)
        case .regprocedure:
            let signature = try SignatureText(text, type: types.oid)
            return value(try catalog.functionOID(signature, text, searchPath: searchPath), as: type)
        case .regoper: return value(try catalog.operatorOID(text: text, searchPath: searchPath), as: type)
        case .regoperator:
            let signature = try SignatureText(text, allowsNone: true, type: types.oid)
            return value(try catalog.operatorOID(signature, text, searchPath: searchPath), as: type)
        case .regcollation: return value(try catalog.collationOID(text: text, searchPath: searchPath), as: type)
        case .regconfig:
            guard let oid = try catalog.textSearchConfigurationOID(text: text, searchPath: searchPath) else {
                throw PostgresError("42704", "text search configuration \"\(Self.unquoted(text))\" does not exist")
            }
            return value(oid, as: type)
        case .regdictionary:
            guard let oid = try catalog.textSearchDictionaryOID(text: text, searchPath: searchPath) else {
                throw PostgresError("42704", "text search dictionary \"\(Self.unquoted(text))\" does not exist")
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

    /// A name as messages show it that was taken apart.
    private static func unquoted(_ text: String) -> String {
        SQLIdentifier.parts(of: text)?.joined(separator: ".") ?? text
    }
}
