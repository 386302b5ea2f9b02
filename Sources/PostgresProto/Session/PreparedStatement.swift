public import PostgresQuery
public import PostgresSQL
public import PostgresWire

/// A statement that was parsed and bound, but not run.
public final class PreparedStatement {
    /// The name; empty for the unnamed statement.
    public let name: String
    /// The statement's text.
    public let text: String
    /// What was understood of it; nil for an empty text.
    public let parsed: ParsedStatement?
    /// The types of its parameters.
    public let parameterTypes: [PostgresType]
    /// The columns of its result; nil for a statement without one.
    public let columns: [OutputColumn]?
    /// What will be done for it.
    let plan: StatementPlan
    /// Whether PREPARE made it, rather than a Parse message.
    let isFromSQL: Bool
    /// When it was prepared, in microseconds since 2000-01-01 UTC.
    let prepareTime: Int64

    init(
        name: String,
        text: String,
        parsed: ParsedStatement?,
        parameterTypes: [PostgresType],
        columns: [OutputColumn]?,
        plan: StatementPlan,
        isFromSQL: Bool = false,
        prepareTime: Int64
    ) {
        self.name = name
        self.text = text
        self.parsed = parsed
        self.parameterTypes = parameterTypes
        self.columns = columns
        self.plan = plan
        self.isFromSQL = isFromSQL
        self.prepareTime = prepareTime
    }
}
