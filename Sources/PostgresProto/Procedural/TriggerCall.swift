import PostgresCatalog
import PostgresQuery
import PostgresWire

/// What a trigger function is called for.
struct TriggerCall {
    /// The trigger.
    var trigger: TriggerDefinition
    /// Its table.
    var table: TableDefinition
    /// INSERT, UPDATE, DELETE or TRUNCATE.
    var event: TriggerDefinition.Events
    /// The row as it was.
    var old: [PostgresValue]?
    /// The row as it is to be, or is.
    var new: [PostgresValue]?
    /// The rows that the statement has changed, under the names that the trigger gives them.
    var tables: [TransitionTable] = []

    /// Whether its function sees such tables.
    var hasTables: Bool { !tables.isEmpty }
}

extension ProceduralRun {
    /// The row that a trigger function has returned, as one of its table.
    ///
    /// - Throws: 42804 where a column has another type, and what the column's length or precision does not take.
    func row(_ record: PostgresRecord, for table: TableDefinition) async throws -> [PostgresValue] {
        var values = record.values
        for (index, column) in table.columns.enumerated() where values.indices.contains(index) {
            let type = record.types.indices.contains(index) ? record.types[index] : column.type
            guard type == column.type else {
                place = .during("during function exit")
                throw withContext(
                    PostgresError(
                        "42804",
                        "returned row structure does not match the structure of the triggering table",
                        detail: "Returned type \(formatted(type)) does not match expected type "
                            + "\(formatted(column.type)) in column \(index + 1)."
                    )
                )
            }
            if type != column.type || column.typeModifier >= 0 {
                let target = ProceduralType(type: column.type, typeModifier: column.typeModifier)
                values[index] = try await cast(values[index], from: type, to: target)
            }
        }
        return values
    }

    /// The columns of the trigger's table, where a row is one of it: they have lengths and precisions too.
    func columnsOfTrigger(for record: PostgresRecord) -> [Column]? {
        guard let columns = trigger?.table.columns, record.types.elementsEqual(columns.lazy.map(\.type)),
            record.names.elementsEqual(columns.lazy.map(\.name))
        else { return nil }
        return columns
    }
}
