import PostgresCatalog
import PostgresQuery
import PostgresWire

/// What has happened, and a trigger that is to be called for it.
struct TriggerEvent {
    /// What has happened.
    var firing: TriggerFiring
    /// The trigger; nil where the row is only kept for the tables of others.
    var trigger: TriggerDefinition?
    /// Whether SET CONSTRAINTS has had it called before the end of the transaction.
    var isDone = false
}

/// For what the triggers of a table are looked up.
struct TriggerListKey: Hashable {
    var table: TableName
    var event: TriggerDefinition.Events
    var timing: TriggerDefinition.Timing
    var isForEachRow: Bool
    var columns: [Int]
    var generation: UInt64
    var isReplica: Bool
}

/// Under what the condition of a trigger is kept.
struct TriggerConditionKey: Hashable {
    var table: TableName
    var trigger: String
}

/// The condition of a trigger, bound.
struct TriggerCondition {
    var text: String
    var generation: UInt64
    /// The settings that it was bound with.
    var settings: String
    var query: BoundQuery
    /// Its parameters: 0 is the old row, 1 the new one.
    var uses: [ProceduralVariables.Use]
    /// Whether rows were missing when it was bound.
    var shape: [Bool]
}

extension TriggerDefinition {
    /// Whether it fires for what happens.
    func fires(for firing: TriggerFiring, of table: TableDefinition, isReplica: Bool) -> Bool {
        guard timing == firing.timing, isForEachRow == firing.isForEachRow, events.contains(firing.event) else {
            return false
        }
        switch enabled {
        case "D": return false
        case "A": break
        case "R": guard isReplica else { return false }
        default: guard !isReplica else { return false }
        }
        guard firing.event == .update, !columns.isEmpty else { return true }
        return firing.columns.contains { index in
            table.columns.indices.contains(index) && columns.contains(table.columns[index].name)
        }
    }

    /// Whether its function sees the changed rows as tables.
    var hasTables: Bool { oldTable != nil || newTable != nil }

    /// Whether its function sees the rows of an event as tables.
    func hasRows(of event: TriggerDefinition.Events) -> Bool { hasTables && events.contains(event) }
}

extension TriggerDefinition.Events {
    /// What `tg_op` says.
    var name: String {
        switch self {
        case .insert: "INSERT"
        case .update: "UPDATE"
        case .delete: "DELETE"
        default: "TRUNCATE"
        }
    }
}
