import PostgresCatalog
import PostgresProto
import PostgresWire

/// Temporary tables: each session has a schema of its own for them.
extension MemoryHandler {
    /// The schema of the session's temporary objects.
    var temporarySchema: String { "pg_temp_\(session.processID)" }

    /// Drops what is in the session's schema of temporary objects, and the schema.
    func dropTemporaryObjects() async {
        let schema = temporarySchema
        guard let oid = database.published.state.model.schemas[schema]?.oid else { return }
        let transaction = MemoryTransaction(database, session: session.processID, isRepeatable: false)
        do {
            try await transaction.beginToChangeModel()
            let model = transaction.state.model
            let tables = model.tables.filter { $0.name.schema == schema }.compactMap(\.oid)
            let sequences = model.sequences.filter { $0.name.schema == schema }.compactMap(\.oid)
            let types = model.types.filter { $0.name.schema == schema }.compactMap(\.oid)
            try await transaction.changeModel { model in
                for object in tables + sequences + types + [oid] { model.remove(object) }
            }
            for table in tables { transaction.dropStorage(of: table) }
            for sequence in sequences { transaction.dropSequence(sequence) }
            transaction.commit()
        } catch {
            transaction.rollBack()
            session.server.log(.warning, "temporary objects are left behind: \(error)")
        }
    }
}
