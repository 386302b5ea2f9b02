import PostgresCatalog
import PostgresWire

/// `to_regclass` and the like, and the cast of text to `regclass`.
enum ObjectNameFunctions {
    private typealias Lookup = @Sendable (CatalogSnapshot, String, [String]) throws(PostgresError) -> PostgresValue

    static func register(in table: inout ScalarTable) {
        let relation: Lookup = { (catalog, name, path) throws(PostgresError) in
            let oid = try catalog.relationOID(text: name, searchPath: path)
            return .object(oid, name: catalog.relationText(oid, searchPath: path))
        }
        table["text_regclass"] = .unary { (name, environment) throws(PostgresError) in
            try relation(environment.catalog, name.string, CatalogFunctions.path(environment))
        }
        lenient("to_regclass", in: &table, relation)
        table["to_regtype"] = .unary { (name, environment) throws(PostgresError) in
            let path = CatalogFunctions.path(environment)
            let catalog = environment.catalog
            return try existing { () throws(PostgresError) in
                let oid = try TypeText(catalog: catalog, searchPath: path).oid(name.string)
                return .object(oid, name: catalog.typeText(oid, searchPath: path))
            }
        }
        lenient("to_regproc", in: &table) { (catalog, name, path) throws(PostgresError) in
            let oid = try catalog.functionOID(text: name, searchPath: path)
            return .object(oid, name: catalog.functionText(oid, searchPath: path))
        }
        table["to_regprocedure"] = .unary { (name, environment) throws(PostgresError) in
            let path = CatalogFunctions.path(environment)
            let catalog = environment.catalog
            let signature = try SignatureText(name.string, type: TypeText(catalog: catalog, searchPath: path).oid)
            return try existing { () throws(PostgresError) in
                let oid = try catalog.functionOID(signature, name.string, searchPath: path)
                return .object(oid, name: catalog.functionSignature(oid, searchPath: path))
            }
        }
        lenient("to_regoper", in: &table) { (catalog, name, path) throws(PostgresError) in
            let oid = try catalog.operatorOID(text: name, searchPath: path)
            return .object(oid, name: catalog.operatorText(oid, searchPath: path))
        }
        table["to_regoperator"] = .unary { (name, environment) throws(PostgresError) in
            let path = CatalogFunctions.path(environment)
            let catalog = environment.catalog
            let types = TypeText(catalog: catalog, searchPath: path)
            let signature = try SignatureText(name.string, allowsNone: true, type: types.oid)
            return try existing { () throws(PostgresError) in
                let oid = try catalog.operatorOID(signature, name.string, searchPath: path)
                return .object(oid, name: catalog.operatorSignature(oid, searchPath: path))
            }
        }
        lenient("to_regcollation", in: &table) { (catalog, name, path) throws(PostgresError) in
            let oid = try catalog.collationOID(text: name, searchPath: path)
            return .object(oid, name: catalog.collationText(oid, searchPath: path))
        }
        lenient("to_regnamespace", in: &table) { (catalog, name, _) throws(PostgresError) in
            let oid = try catalog.schemaOID(text: name)
            return .object(oid, name: catalog.schemaText(oid))
        }
        lenient("to_regrole", in: &table) { (catalog, name, _) throws(PostgresError) in
            let oid = try catalog.roleOID(text: name)
            return .object(oid, name: catalog.roleText(oid))
        }
    }

    /// A function that gives NULL for what does not exist; numbers are no names to it.
    private static func lenient(_ source: String, in table: inout ScalarTable, _ lookup: @escaping Lookup) {
        table[source] = .unary { (name, environment) throws(PostgresError) in
            let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
            if name.string == "-" || name.string.utf8.allSatisfy(digits.contains) { return .null }
            return try existing { () throws(PostgresError) in
                try lookup(environment.catalog, name.string, CatalogFunctions.path(environment))
            }
        }
    }

    /// NULL for what does not exist.
    private static func existing(
        _ lookUp: () throws(PostgresError) -> PostgresValue
    ) throws(PostgresError) -> PostgresValue {
        do throws(PostgresError) {
            return try lookUp()
        } catch {
            let missing: [SQLState] = ["42P01", "42704", "42883", "42725", "3F000"]
            if missing.contains(error.sqlState) { return .null }
            throw error
        }
    }
}
