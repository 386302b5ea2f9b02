import PostgresCatalog
import PostgresProto
import PostgresWire

/// ALTER DOMAIN: the values that are there already must meet what is new.
extension MemoryHandler {
    /// Looks at all columns of a domain.
    ///
    /// - Throws: 23502 and 23514 for a column with a value that the domain does not take any more.
    func validateDomain(_ oid: OID, _ transaction: MemoryTransaction) async throws {
        let model = transaction.state.model
        guard let domain = model.types[oid]?.domain else { return }
        let base = transaction.catalog.formatType(domain.baseType.oid, searchPath: ["pg_catalog"])
        let type = transaction.catalog.formatType(oid, searchPath: ["pg_catalog"])
        // Constraints that are not validated say nothing of the values that are there.
        let known = Set(domain.constraints.filter(\.isValidated).map(\.name))
        let session = session
        for table in model.using(type: oid).compactMap({ model.tables[$0] }) {
            guard let tableOID = table.oid, transaction.state.storages[tableOID] != nil else { continue }
            for column in table.columns where column.type.oid == oid {
                try await transaction.lock(tableOID, .share, name: table.name)
                let name = SQLText.quoted(column.name)
                let expression = try RowExpressions(
                    ["(\(name)::\(base))::\(type)"],
                    over: table.name,
                    in: transaction.catalog
                )
                try await transaction.forEachPart(of: tableOID) { rows in
                    for row in rows {
                        do throws(PostgresError) {
                            _ = try expression.values(of: row, in: session)
                        } catch {
                            if let name = error.constraintName, !known.contains(name) { continue }
                            throw Self.refusal(error, of: column, table)
                        }
                    }
                }
            }
        }
    }

    /// What an error of a value says of its column.
    private static func refusal(
        _ error: PostgresError,
        of column: Column,
        _ table: TableDefinition
    ) -> PostgresError {
        let what: String
        switch error.sqlState {
        case .notNullViolation: what = "contains null values"
        case .checkViolation: what = "contains values that violate the new constraint"
        default: return error
        }
        var refusal = PostgresError(
            error.sqlState,
            "column \"\(column.name)\" of table \"\(table.name.name)\" \(what)"
        )
        (refusal.schemaName, refusal.tableName) = (table.name.schema, table.name.name)
        refusal.columnName = column.name
        return refusal
    }
}
