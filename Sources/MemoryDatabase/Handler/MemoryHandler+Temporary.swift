import PostgresCatalog
import PostgresProto
import PostgresWire

/// Temporary tables: each session has a schema of its own for them.
extension MemoryHandler {
    /// The schema of the session's temporary objects.
    var temporarySchema: String { "pg_temp_\(session.processID)" }

    /// Drops what is in the session's schema of temporary objects, and the schema, when the session ends.
    func dropTemporaryObjects() async {
        guard database.published.state.model.schemas[temporarySchema] != nil else { return }
        let transaction = MemoryTransaction(database, session: session.processID, isRepeatable: false)
        do {
            try await dropTemporaryObjects(in: transaction, keepsSchema: false)
            transaction.commit()
        } catch {
            transaction.rollBack()
            session.server.log(.warning, "temporary objects are left behind: \(error)")
        }
    }

    /// Drops what is in the session's schema of temporary objects.
    func dropTemporaryObjects(in transaction: MemoryTransaction, keepsSchema: Bool) async throws {
        let schema = temporarySchema
        guard let oid = transaction.state.model.schemas[schema]?.oid else { return }
        let isOwn = transaction.state.model.hasOnlyTemporaryOIDs(in: schema)
        if !isOwn { try await transaction.beginToChangeModel() }
        let model = transaction.state.model
        let tables = model.tables.filter { $0.name.schema == schema }.compactMap(\.oid)
        let sequences = model.sequences.filter { $0.name.schema == schema }.compactMap(\.oid)
        let types = model.types.filter { $0.name.schema == schema }.compactMap(\.oid)
        let functions = model.functions.filter { $0.qualifiedName.schema == schema }.compactMap(\.oid)
        let change = { (model: inout CatalogModel) in
            for object in tables + sequences + types + functions { model.remove(object) }
            if !keepsSchema {
                model.remove(oid)
                if let toast = model.schemas[ToastDefinition.schema(beside: schema)]?.oid { model.remove(toast) }
            }
        }
        if isOwn {
            try await transaction.changeTemporaryObjects(change)
        } else {
            try await transaction.changeModel(change)
        }
        for table in tables { transaction.dropStorage(of: table) }
        for sequence in sequences { transaction.dropSequence(sequence) }
    }
}

extension CatalogModel {
    /// Whether all objects of a schema of temporary objects were made beside the changes of others.
    fileprivate func hasOnlyTemporaryOIDs(in schema: String) -> Bool {
        func isOwn(_ oid: OID?) -> Bool { oid.map { $0 >= TemporaryChanges.firstOID } ?? true }
        return isOwn(schemas[schema]?.oid) && isOwn(schemas[ToastDefinition.schema(beside: schema)]?.oid)
            && tables.allSatisfy { $0.name.schema != schema || isOwn($0.oid) }
            && sequences.allSatisfy { $0.name.schema != schema || isOwn($0.oid) }
            && types.allSatisfy { $0.name.schema != schema }
            && functions.allSatisfy { $0.qualifiedName.schema != schema }
    }
}
