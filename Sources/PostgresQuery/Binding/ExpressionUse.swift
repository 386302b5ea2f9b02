public import PostgresCatalog
public import PostgresWire

/// What an expression of a definition is for: it says what may stand in it, and what errors call it.
public enum ExpressionUse: Hashable, Sendable {
    /// The default of a column.
    case columnDefault
    /// A CHECK of a table.
    case check
    /// A CHECK of a domain.
    case domainCheck
    /// GENERATED ALWAYS AS of a column.
    case generated
    /// An element of an index.
    case indexElement
    /// WHERE of an index.
    case indexPredicate
    /// An element of a partition key.
    case partitionKey
    /// USING or WITH CHECK of a row security policy.
    case policy
    /// WHEN of a trigger.
    case triggerCondition
    /// USING of ALTER COLUMN TYPE.
    case transform
    /// WHERE of COPY FROM.
    case copyCondition
    /// An argument of CALL.
    case callArgument

    /// What errors call several of them.
    var clause: Clause {
        switch self {
        case .columnDefault: .columnDefault
        case .check, .domainCheck: .check
        case .generated: .generated
        case .indexElement: .indexElement
        case .indexPredicate: .indexPredicate
        case .partitionKey: .partitionKey
        case .policy: .policy
        case .triggerCondition: .triggerCondition
        case .transform: .transform
        case .copyCondition: .copyCondition
        case .callArgument: .callArgument
        }
    }

    /// Whether it is a condition.
    var isCondition: Bool {
        switch self {
        case .check, .domainCheck, .indexPredicate, .policy, .triggerCondition, .copyCondition: true
        case .columnDefault, .generated, .indexElement, .partitionKey, .transform, .callArgument: false
        }
    }

    /// The word that names who wants a truth value.
    var conditionName: String {
        switch self {
        case .check, .domainCheck: "CHECK"
        case .indexPredicate, .copyCondition: "WHERE"
        case .triggerCondition: "WHEN"
        default: "POLICY"
        }
    }

    /// The error for a function that is not immutable; nil where any may stand.
    var immutabilityMessage: String? {
        switch self {
        case .generated: "generation expression is not immutable"
        case .indexElement: "functions in index expression must be marked IMMUTABLE"
        case .indexPredicate: "functions in index predicate must be marked IMMUTABLE"
        case .partitionKey: "functions in partition key expression must be marked IMMUTABLE"
        default: nil
        }
    }
}

/// The names that an expression of a definition sees: the columns of one row.
public struct ExpressionScope: Sendable {
    /// The name by which the row is known: that of its table.
    public var name: String
    /// The schema that names are looked up in besides those of the search path.
    public var schema: String?
    /// The columns.
    public var columns: [Column]
    /// The type of the whole row.
    public var rowType: OID?

    /// The columns of a row.
    public init(_ name: String = "", columns: [Column] = [], schema: String? = nil, rowType: OID? = nil) {
        self.name = name
        self.columns = columns
        self.schema = schema
        self.rowType = rowType
    }

    /// The columns of a table.
    public init(_ table: TableDefinition) {
        self.init(table.name.name, columns: table.columns, schema: table.name.schema, rowType: table.rowTypeOID)
    }
}

extension Clause {
    /// What errors call one of them where no sub-query may stand in it; nil where one may.
    var subqueryRefusal: String? {
        switch self {
        case .columnDefault: "DEFAULT expression"
        case .check: "check constraint"
        case .generated: "column generation expression"
        case .indexElement: "index expression"
        case .indexPredicate: "index predicate"
        case .partitionKey: "partition key expression"
        case .triggerCondition: "trigger WHEN condition"
        case .transform: "transform expression"
        case .copyCondition: "COPY FROM WHERE condition"
        case .callArgument: "CALL argument"
        default: nil
        }
    }
}
