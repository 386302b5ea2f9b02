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
    /// What tells the row as it was from all others: it may be one of a table that inherits, or of a partition.
    public var oldIdentity = PostgresValue.null
    /// The same of the row as it is.
    public var newIdentity = PostgresValue.null
    /// The indexes of the columns that an UPDATE gives a value.
    public var columns: [Int]

    package init(
        _ table: TableName,
        _ event: TriggerDefinition.Events,
        _ timing: TriggerDefinition.Timing,
        isForEachRow: Bool = true,
        old: RowVersion? = nil,
        new: RowVersion? = nil,
        columns: [Int] = []
    ) {
        self.table = table
        self.event = event
        self.timing = timing
        self.isForEachRow = isForEachRow
        self.old = old?.values
        self.new = new?.values
        oldIdentity = old?.identity ?? .null
        newIdentity = new?.identity ?? .null
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

    /// The triggers of a table, and those that rows of others fire which a statement means with it: of tables that inherit
    /// from it, and of partitions; nil where there are none.
    init?(_ table: TableDefinition?, members: [TableDefinition] = []) {
        guard let table, !table.triggers.isEmpty || members.contains(where: { !$0.triggers.isEmpty }) else {
            return nil
        }
        add(table.triggers)
        let isPartitioned = table.kind == .partitionedTable
        for member in members {
            // What is inserted into a table that others inherit from is a row of its own.
            add(member.triggers.filter(\.isForEachRow), without: isPartitioned ? [] : .insert)
        }
        if isPartitioned {
            // A row that moves to another partition is deleted there and inserted here.
            if !beforeRow.isDisjoint(with: [.insert, .delete]) { beforeRow.insert(.update) }
            if !afterRow.isDisjoint(with: [.insert, .delete]) { afterRow.insert(.update) }
        }
        if beforeRow.isEmpty, afterRow.isEmpty, statement.isEmpty { return nil }
    }

    private mutating func add(_ triggers: [TriggerDefinition], without others: TriggerDefinition.Events = []) {
        for trigger in triggers where trigger.enabled != "D" {
            switch (trigger.timing, trigger.isForEachRow) {
            case (.before, true): beforeRow.formUnion(trigger.events.subtracting(others))
            case (.after, true):
                afterRow.formUnion(trigger.events.subtracting(others))
                // The rows of its tables are gathered, too.
                if trigger.oldTable != nil || trigger.newTable != nil { statement.formUnion(trigger.events) }
            case (_, false):
                statement.formUnion(trigger.events)
                if trigger.oldTable != nil || trigger.newTable != nil { afterRow.formUnion(trigger.events) }
            case (.insteadOf, true): break
            }
        }
    }
}

extension RowRules {
    /// Lets BEFORE triggers see a new row and change it; nil where one of them leaves it out.
    func rowBefore(
        _ event: TriggerDefinition.Events,
        old: RowVersion?,
        new: [PostgresValue],
        columns: [Int] = [],
        _ context: ExecutionContext
    ) throws(PostgresError) -> [PostgresValue]? {
        guard let triggers, triggers.beforeRow.contains(event) else { return new }
        let firing = TriggerFiring(
            table,
            event,
            .before,
            old: old,
            new: RowVersion(values: new),
            columns: columns
        )
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
        return try context.environment.fireTriggers(TriggerFiring(table, .delete, .before, old: row)) != nil
    }

    /// Notes for AFTER triggers what has happened to a row.
    func rowAfter(
        _ event: TriggerDefinition.Events,
        old: RowVersion? = nil,
        new: RowVersion? = nil,
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
