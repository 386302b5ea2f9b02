public import PostgresCatalog
public import PostgresWire

/// The number of a scan within one query.
public struct ScanID: RawRepresentable, Hashable, Sendable {
    /// The number, from 0.
    public var rawValue: Int

    /// The scan of this number.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// No scan: the execution waits for the outcomes of `Execution.pendingWrite`.
    public static let write = ScanID(rawValue: -1)
}

/// A condition on one column that a row must satisfy: `column operator value`.
public struct ScanCondition: Hashable, Sendable {
    /// What a column is compared with.
    public enum Operand: Hashable, Sendable {
        /// One value.
        case value(PostgresValue)
        /// Any of these values (`IN`, `= ANY`): the operator holds for at least one of them.
        case anyOf([PostgresValue])
        /// Nothing: the operator is `IS NULL` or `IS NOT NULL`.
        case none
    }

    /// The index of the column in its relation, from 0.
    public var column: Int
    /// The operator: `=`, `<>`, `<`, `<=`, `>`, `>=`, `~~` and the like, `IS NULL`, `IS NOT NULL`.
    public var `operator`: String
    /// What the column is compared with.
    public var operand: Operand

    /// A condition.
    public init(column: Int, operator: String, operand: Operand) {
        self.column = column
        self.operator = `operator`
        self.operand = operand
    }
}

/// A key that the rows of a scan may be ordered by.
public struct ScanOrder: Hashable, Sendable {
    /// The index of the column in its relation, from 0.
    public var column: Int
    /// `DESC`.
    public var isDescending: Bool
    /// `NULLS FIRST`.
    public var nullsFirst: Bool

    /// An order.
    public init(column: Int, isDescending: Bool, nullsFirst: Bool) {
        self.column = column
        self.isDescending = isDescending
        self.nullsFirst = nullsFirst
    }
}

/// What a query asks of one of the handler's relations.
///
/// Columns, conditions, order, limit and grouping are hints: the executor applies all of them itself, except what
/// `Execution.accept` says the handler has already applied.
public struct ScanRequest: Hashable, Sendable {
    /// The number of the scan in its query.
    public var id: ScanID
    /// The OID of the relation.
    public var relationOID: OID
    /// The relation's name.
    public var relation: TableName
    /// The indexes of the columns that the query reads, ascending; all others may be NULL in the rows supplied.
    public var columnsNeeded: [Int]
    /// Whether each row is wanted with its identity (its `ctid`), as one more value behind those of the columns.
    public var wantsIdentity: Bool
    /// Whether only rows of the relation itself are wanted (ONLY), without those of tables that inherit from it.
    public var isOnly = false
    /// The conditions, all of which a row must satisfy.
    public var conditions: [ScanCondition]
    /// The order that the query wants, where the rows could come in it.
    public var orderBy: [ScanOrder]
    /// Whether the rows are read in that order only as far as others are joined to them for a LIMIT.
    public var wantsFirstRows = false
    /// How many rows are enough (with the offset included), for a handler that applies all conditions and the order.
    public var limit: Int?
    /// The groups that the query makes of the rows; nil where it wants the rows themselves, or groups that a handler could
    /// not make.
    public var grouping: ScanGrouping?
    /// How often the scan was begun anew, with keys of other rows that its own are joined to.
    public var round = 0

    /// The identity of a row where a handler supplies none: what PostgreSQL's foreign tables show as `ctid`.
    public static let missingIdentity = PostgresValue.text("(4294967295,0)")

    /// A request.
    public init(
        id: ScanID,
        relationOID: OID,
        relation: TableName,
        columnsNeeded: [Int],
        wantsIdentity: Bool = false,
        conditions: [ScanCondition] = [],
        orderBy: [ScanOrder] = [],
        limit: Int? = nil,
        grouping: ScanGrouping? = nil
    ) {
        self.id = id
        self.relationOID = relationOID
        self.relation = relation
        self.columnsNeeded = columnsNeeded
        self.wantsIdentity = wantsIdentity
        self.conditions = conditions
        self.orderBy = orderBy
        self.limit = limit
        self.grouping = grouping
    }
}

/// The parts of a scan request that the handler has applied.
public struct AppliedParts: Hashable, Sendable {
    /// The indexes of the conditions (in `ScanRequest.conditions`) that every row supplied satisfies.
    public var conditions: Set<Int>
    /// Whether the rows come in the order asked for.
    public var orderBy: Bool
    /// Whether the rows hold only `columnsNeeded`, in that order, rather than all columns.
    public var columns: Bool
    /// Whether the rows are the groups of `ScanRequest.grouping`, made of the rows that satisfy all conditions.
    public var grouping: Bool

    /// Parts that were applied.
    public init(conditions: Set<Int> = [], orderBy: Bool = false, columns: Bool = false, grouping: Bool = false) {
        self.conditions = conditions
        self.orderBy = orderBy
        self.columns = columns
        self.grouping = grouping
    }
}
