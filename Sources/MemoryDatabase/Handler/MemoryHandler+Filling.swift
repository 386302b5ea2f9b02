import PostgresCatalog
import PostgresProto
import PostgresSQL
import PostgresWire

extension MemoryHandler {
    /// Puts the rows of a query into a new table.
    func fill(
        _ oid: OID,
        _ query: Statement,
        source: String,
        parameters: [PostgresValue],
        _ transaction: MemoryTransaction
    ) async throws -> Int {
        if transaction.state.storages[oid] == nil { try transaction.createStorage(of: oid) }
        guard let definition = transaction.state.model.tables[oid],
            let table = transaction.table(definition.name)
        else { return 0 }
        let types = definition.columns.map(\.type)
        let formats = session.formats
        var count = 0
        try await forEachBatch(of: query, source: source, parameters: parameters) { rows in
            for row in rows {
                var values: [PostgresValue] = []
                for (value, type) in zip(row, types) { values.append(try value.converted(to: type, formats: formats)) }
                if case .duplicate(let duplicate) = try await transaction.rows.insert(values, into: table.storage),
                    let index = table.index(duplicate.index)
                {
                    throw keyErrors.duplicate(index, of: definition, key(of: values, index, table))
                }
                count += 1
            }
        }
        return count
    }
}
