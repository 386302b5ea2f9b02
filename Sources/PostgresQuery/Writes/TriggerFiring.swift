public import PostgresCatalog
public import PostgresWire

/// Something that happens to a table or a row, for which triggers may fire.
public struct TriggerFiring: Sendable {
    /// The table.
    public var table: TableName
    /// What happens.
    public var event: TriggerDefinition.Events
    /// Before or after it.
    public var timing: TriggerDefinition.Timing
    /// Whether it happens to a row, and not to the statement as a whole.
    public var isForEachRow: Bool
    /// The row as it was.
    public var old: [PostgresValue]?
    /// The row as it is to be, or is.
    public var new: [PostgresValue]?
    /// The indexes of the columns that an UPDATE gives a value.
    public var columns: [Int]

    package init(
        _ table: TableName,
        _ event: TriggerDefinition.Events,
        _ timing: TriggerDefinition.Timing,
        isForEachRow: Bool = true,
        old: [PostgresValue]? = nil,
        new: [PostgresValue]? = nil,
        columns: [Int] = []
    ) {
        self.table = table
        self.event = event
        self.timing = timing
        self.isForEachRow = isForEachRow
        self.old = old
        self.new = new
        self.columns = columns
    }

    /// The statement TRUNCATE of a table.
    package static func truncation(of table: TableName, _ timing: TriggerDefinition.Timing) -> TriggerFiring {
        TriggerFiring(table, .truncate, timing, isForEachRow: false)
    }
}

/// For what a table has triggers.
struct TableTriggers: Sendable {
    var beforeRow: TriggerDefinition.Events = []
    var afterRow: TriggerDefinition.Events = []
    var statement: TriggerDefinition.Events = []

    /// The triggers of a table; nil where it has none.
    init?(_ table: TableDefinition?) {
        guard let table, !table.triggers.isEmpty else { return nil }
        for trigger in table.triggers where trigger.enabled != "D" {
            switch (trigger.timing, trigger.isForEachRow) {
            case (.before, true): beforeRow.formUnion(trigger.events)
            case (.after, true):
                afterRow.formUnion(trigger.events)
                // The rows of its tables are gathered, too.
                if trigger.oldTable != nil || trigger.newTable != nil { statement.formUnion(trigger.events) }
            case (_, false):
                statement.formUnion(trigger.events)
                if trigger.oldTable != nil || trigger.newTable != nil { afterRow.formUnion(trigger.events) }
            case (.insteadOf, true): break
            }
        }
        if beforeRow.isEmpty, afterRow.isEmpty, statement.isEmpty { return nil }
    }
}

extension RowRules {
    /// Lets BEFORE triggers see a new row and change it; nil where one of them leaves it out.
    func rowBefore(
        _ event: TriggerDefinition.Events,
        old: [PostgresValue]?,
        new: [PostgresValue],
        columns: [Int] = [],
        _ context: ExecutionContext
    ) throws(PostgresError) -> [PostgresValue]? {
        guard let triggers, triggers.beforeRow.contains(event) else { return new }
        let firing = TriggerFiring(table, event, .before, old: old, new: new, columns: columns)
        let made = try context.environment.fireTriggers(firing)
        // A trigger may have changed the table under the statement.
        guard made?.count ?? new.count == new.count else {
            throw PostgresError(
                "55006",
                "cannot change table \"\(table.name)\" because it is being used by active queries in this session"
            )
        }
        return made
    }

    /// Whether BEFORE triggers let a row go.
    func maysDelete(_ row: RowVersion, _ context: ExecutionContext) throws(PostgresError) -> Bool {
        guard let triggers, triggers.beforeRow.contains(.delete) else { return true }
        return try context.environment.fireTriggers(TriggerFiring(table, .delete, .before, old: row.values)) != nil
    }

    /// Notes for AFTER triggers what has happened to a row.
    func rowAfter(
        _ event: TriggerDefinition.Events,
        old: [PostgresValue]? = nil,
        new: [PostgresValue]? = nil,
        columns: [Int] = [],
        _ context: ExecutionContext
    ) throws(PostgresError) {
        guard let triggers, triggers.afterRow.contains(event) else { return }
        _ = try context.environment.fireTriggers(
            TriggerFiring(table, event, .after, old: old, new: new, columns: columns)
        )
    }

    /// The statement begins, or has ended.
    func statement(
        _ events: TriggerDefinition.Events,
        _ timing: TriggerDefinition.Timing,
        columns: [Int] = [],
        _ context: ExecutionContext
    ) throws(PostgresError) {
        guard let triggers, !triggers.statement.isDisjoint(with: events) else { return }
        let all: [TriggerDefinition.Events] = [.insert, .update, .delete]
        for event in timing == .before ? all : all.reversed() where events.contains(event) {
            guard triggers.statement.contains(event) else { continue }
            _ = try context.environment.fireTriggers(
                TriggerFiring(table, event, timing, isForEachRow: false, columns: columns)
            )
        }
    }

    /// Whether rows are written one by one, as triggers look at each of them.
    func isRowByRow(_ event: TriggerDefinition.Events) -> Bool { triggers?.beforeRow.contains(event) ?? false }
}
