import PostgresCatalog
import PostgresSQL
import PostgresWire

/// Access methods (PostgreSQL 15 docs, CREATE ACCESS METHOD).
///
/// An index is kept in order and used whatever its method is.
extension DefinitionRun {
    mutating func createAccessMethod(_ statement: CreateObjectStatement, _ name: String) throws(PostgresError) {
        guard catalog.isSuperuser(session.user) else {
            throw PostgresError(
                .insufficientPrivilege,
                "permission denied to create access method \"\(name)\"",
                hint: "Must be superuser to create an access method."
            )
        }
        let isTaken = catalog.accessMethodOID(name) != nil || name == "heap" || model.accessMethods.oid(of: name) != nil
        guard !isTaken else { throw PostgresError("42710", "access method \"\(name)\" already exists") }
        let isForTables = statement.clauses.contains { $0.keyword == "TYPE TABLE" }
        guard let written = statement.clauses.last?.values.first?.qualifiedName else { return }
        let handler = try routine(written, [2281])
        let wanted = isForTables ? PostgresType(oid: 269) : PostgresType(oid: 325)
        guard handler.result == wanted.oid else {
            throw PostgresError(
                "42809",
                "function \(Self.shown(written)) must return type \(isForTables ? "table_am_handler" : "index_am_handler")"
            )
        }
        let definition = AccessMethodDefinition(name, kind: isForTables ? "t" : "i", handler: handler.oid)
        let oid = model.put(definition)
        guard handler.oid >= .firstUserObject else { return }
        let own = ObjectAddress(catalog: CatalogOID.accessMethod, object: oid)
        let needed = ObjectAddress(catalog: CatalogOID.function, object: handler.oid)
        model.setDependencies(of: oid, [ObjectDependency(own, on: needed)])
    }

    /// An access method of a user, for COMMENT.
    func accessMethod(_ name: String) throws(PostgresError) -> AccessMethodDefinition {
        if let found = model.accessMethods[name] { return found }
        guard name != "heap", catalog.accessMethodOID(name) == nil else {
            throw Self.unsupported("changing what PostgreSQL itself brings")
        }
        throw PostgresError("42704", "access method \"\(name)\" does not exist")
    }

    /// What DROP ACCESS METHOD names.
    mutating func accessMethodTarget(
        _ name: String,
        _ statement: DropStatement
    ) throws(PostgresError) -> ObjectAddress? {
        if let oid = model.accessMethods.oid(of: name) {
            guard catalog.isSuperuser(session.user) else {
                throw PostgresError(.insufficientPrivilege, "must be superuser")
            }
            return ObjectAddress(catalog: CatalogOID.accessMethod, object: oid)
        }
        guard name == "heap" || catalog.accessMethodOID(name) != nil else {
            return try missing("access method \"\(name)\"", "42704", statement)
        }
        throw PostgresError(
            "2BP01",
            "cannot drop access method \(name) because it is required by the database system"
        )
    }

    /// The address of the method of an operator family or index, where a user has made it.
    func ownAccessMethod(_ name: String) -> ObjectAddress? {
        model.accessMethods.oid(of: name).map { ObjectAddress(catalog: CatalogOID.accessMethod, object: $0) }
    }
}
