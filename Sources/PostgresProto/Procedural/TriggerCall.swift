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
