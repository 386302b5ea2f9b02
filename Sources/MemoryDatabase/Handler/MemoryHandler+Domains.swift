import PostgresCatalog
import PostgresProto
import PostgresWire

extension MemoryHandler {
    /// Checks the columns of a domain, whose constraints have changed, in all tables.
    ///
    /// - Throws: 23514 or 23502 with the column that has values which the domain does not allow.
    func validate(domain: OID, _ transaction: MemoryTransaction) async throws {
        // Rows may break what was said to be not valid for them.
        var model = transaction.state.model
        if var type = model.types[domain], var checked = type.domain {
            checked.constraints.removeAll { !$0.isValidated }
            type.kind = .domain(checked)
            model.put(type)
        }
        let catalog = CatalogSnapshot(model)
        for table in Array(model.tables) where table.kind == .table || table.kind == .materializedView {
            guard let oid = table.oid else { continue }
            for (place, column) in table.columns.enumerated() where isOver(domain, column.type, model) {
                try await validate(place, column, of: table, oid, transaction, catalog)
            }
        }
    }

    /// Whether a type is a domain or one over it.
    private func isOver(_ domain: OID, _ type: PostgresType, _ model: CatalogModel) -> Bool {
        var type = type
        while type.isUserDefined {
            if type.oid == domain { return true }
            guard let next = model.types[type.oid]?.domain else { return false }
            type = next.baseType
        }
        return false
    }

    private func validate(
        _ place: Int,
        _ column: Column,
        of table: TableDefinition,
        _ oid: OID,
        _ transaction: MemoryTransaction,
        _ catalog: CatalogSnapshot
    ) async throws {
        guard let domain = catalog.model.types[column.type.oid]?.domain else { return }
        let name = SQLIdentifier.quote(column.name)
        let base = catalog.formatType(domain.baseType.oid, typeModifier: domain.typeModifier)
        let text = "CAST(CAST(\(name) AS \(base)) AS \(catalog.formatType(column.type.oid)))"
        let expression = try RowExpressions([text], over: table.name, in: catalog)
        let session = session
        try await transaction.forEachPart(of: oid) { rows in
            for row in rows {
                do throws(PostgresError) {
                    _ = try expression.values(of: row, in: session)
                } catch {
                    let subject = "column \"\(column.name)\" of table \"\(table.name.name)\" contains"
                    var failure =
                        switch error.sqlState {
                        case .checkViolation:
                            PostgresError(error.sqlState, "\(subject) values that violate the new constraint")
                        case .notNullViolation: PostgresError(error.sqlState, "\(subject) null values")
                        default: error
                        }
                    (failure.schemaName, failure.tableName) = (table.name.schema, table.name.name)
                    failure.columnName = column.name
                    throw failure
                }
            }
        }
    }
}
