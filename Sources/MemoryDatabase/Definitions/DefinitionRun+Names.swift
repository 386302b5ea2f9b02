import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Where names lead: for what is made, and for what is there.
extension DefinitionRun {
    /// The schemas in which bare names are looked for: the temporary one first.
    var effectivePath: [String] {
        let path = session.searchPath
        return path.contains(session.temporarySchema) || path.contains("pg_temp")
            ? path.map { $0 == "pg_temp" ? session.temporarySchema : $0 } : [session.temporarySchema] + path
    }

    func schemaExists(_ name: String) -> Bool {
        if name == "public" { return !model.isPublicSchemaDropped }
        return catalog.schemaOID(name) != nil
    }

    /// The schema that a word names, which must exist.
    func existingSchema(_ name: String) throws(PostgresError) -> String {
        if name == "pg_temp" { return session.temporarySchema }
        guard schemaExists(name) else { throw PostgresError("3F000", "schema \"\(name)\" does not exist") }
        return name
    }

    /// The name of an object that is to be made.
    func newName(_ name: QualifiedName, isTemporary: Bool = false) throws(PostgresError) -> TableName {
        if name.parts.count == 3, let database = name.parts.first?.value, database != model.database {
            let shown = name.parts.map(\.value).joined(separator: ".")
            throw PostgresError("0A000", "cross-database references are not implemented: \"\(shown)\"")
        }
        guard let schema = name.schema else {
            return TableName(name.name, schema: isTemporary ? session.temporarySchema : try creationSchema())
        }
        if isTemporary, schema != "pg_temp", schema != session.temporarySchema {
            throw PostgresError("42P16", "cannot create temporary relation in non-temporary schema")
        }
        let found = isTemporary ? session.temporarySchema : try existingSchema(schema)
        if found == "pg_catalog" {
            throw PostgresError(
                "42501",
                "permission denied to create \"pg_catalog.\(name.name)\"",
                detail: "System catalog modifications are currently disallowed."
            )
        }
        try checkMayCreate(in: found)
        return TableName(name.name, schema: found)
    }

    /// The schema in which objects without one are made.
    func creationSchema() throws(PostgresError) -> String {
        guard let schema = session.searchPath.first(where: schemaExists) else {
            throw PostgresError("3F000", "no schema has been selected to create in")
        }
        try checkMayCreate(in: schema)
        return schema
    }

    /// The names that an object of this name can have, in the order in which they are tried.
    func candidates(_ name: QualifiedName) throws(PostgresError) -> [TableName] {
        guard let schema = name.schema else { return effectivePath.map { TableName(name.name, schema: $0) } }
        return [TableName(name.name, schema: try existingSchema(schema))]
    }

    /// The relation of this name, whatever its kind; nil where there is none.
    func findRelation(_ name: QualifiedName) throws(PostgresError) -> OID? {
        for candidate in try candidates(name) {
            if let oid = model.relationOID(candidate) { return oid }
        }
        return nil
    }

    /// A table or view that must exist.
    func table(_ name: QualifiedName) throws(PostgresError) -> TableDefinition {
        if let oid = try findRelation(name) {
            if let table = model.tables[oid] { return table }
            throw PostgresError("42809", "\"\(name.name)\" is not a table")
        }
        let path = name.schema.map { [$0] } ?? ["pg_catalog"] + effectivePath
        for schema in path where catalog.relation(TableName(name.name, schema: schema))?.isSystem == true {
            throw PostgresError("42501", "permission denied: \"\(name.name)\" is a system catalog")
        }
        throw missingRelation(name)
    }

    func missingRelation(_ name: QualifiedName) -> PostgresError {
        PostgresError(
            "42P01",
            "relation \"\(Self.shownRelation(name))\" does not exist",
            position: position(name.range)
        )
    }

    /// The name of a relation as messages show it: with its schema, but without the database before that.
    static func shownRelation(_ name: QualifiedName) -> String {
        name.parts.suffix(2).map(\.value).joined(separator: ".")
    }

    /// A name as messages show it.
    static func shown(_ name: QualifiedName) -> String { name.parts.map(\.value).joined(separator: ".") }

    /// The type of this name among those of users; nil where there is none.
    func findType(_ name: QualifiedName) throws(PostgresError) -> OID? {
        for candidate in try candidates(name) {
            if let oid = model.typeOID(candidate) { return oid }
        }
        return nil
    }

    /// A type that a user made, which must exist.
    func userType(_ name: QualifiedName) throws(PostgresError) -> TypeDefinition {
        if let oid = try findType(name), let type = model.types[oid] { return type }
        throw PostgresError("42704", "type \"\(Self.shown(name))\" does not exist")
    }

    /// The functions of this name in the first schema that has any.
    func functions(named name: QualifiedName) throws(PostgresError) -> [FunctionDefinition] {
        for candidate in try candidates(name) {
            let found = model.functions(named: candidate)
            if !found.isEmpty { return found }
        }
        return []
    }

    /// The role that a reference names; nil for PUBLIC.
    func role(_ reference: RoleReference) throws(PostgresError) -> String? {
        switch reference {
        case .public: return nil
        case .currentRole, .currentUser, .user: return session.user
        case .sessionUser: return session.environment.sessionUser
        case .name(let name):
            guard roleExists(name.value) else {
                throw PostgresError("42704", "role \"\(name.value)\" does not exist")
            }
            return name.value
        }
    }

    func roleExists(_ name: String) -> Bool {
        name == model.owner || model.roles[name] != nil || catalog.roleOID(named: name) != nil
    }

    /// A name as long as names can be; the rest is cut off with a notice.
    static func clipped(_ name: String) -> String {
        guard name.utf8.count > 63 else { return name }
        var end = name.utf8.index(name.startIndex, offsetBy: 63)
        while end > name.startIndex, end.samePosition(in: name.unicodeScalars) == nil {
            end = name.utf8.index(before: end)
        }
        return String(name[..<end])
    }

    /// The owner of what the session makes; nil for the owner of the catalog.
    var newOwner: String? { session.user == model.owner ? nil : session.user }
}
