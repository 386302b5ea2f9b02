public import PostgresCatalog
public import PostgresWire

/// What a trigger function that is not written in a language of the server is called for.
public struct TriggerInvocation: Sendable {
    /// The trigger.
    public var trigger: TriggerDefinition
    /// Its table.
    public var table: TableDefinition
    /// What happens.
    public var event: TriggerDefinition.Events
    /// The row as it was.
    public var old: [PostgresValue]?
    /// The row as it is to be, or is.
    public var new: [PostgresValue]?
    /// The indexes of the columns that an UPDATE gives a value.
    public var columns: [Int]

    package init(
        _ trigger: TriggerDefinition,
        of table: TableDefinition,
        _ event: TriggerDefinition.Events,
        old: [PostgresValue]?,
        new: [PostgresValue]?,
        columns: [Int]
    ) {
        self.trigger = trigger
        self.table = table
        self.event = event
        self.old = old
        self.new = new
        self.columns = columns
    }

    /// The index of a column by its name.
    public func column(_ name: String) -> Int? { table.columns.firstIndex { $0.name == name } }

    /// The new row with another value for a column.
    public func new(with value: PostgresValue, for column: Int) -> [PostgresValue]? {
        guard var row = new, row.indices.contains(column) else { return new }
        row[column] = value
        return row
    }
}

/// A trigger function: it gives the row that is written, nil for one that is left out.
public typealias TriggerImplementation =
    @Sendable (TriggerInvocation, any FunctionEnvironment) throws(PostgresError) -> [PostgresValue]?
