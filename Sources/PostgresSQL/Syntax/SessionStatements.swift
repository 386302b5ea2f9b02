/// `SET [SESSION|LOCAL] name = value`, and the special forms with names of their own.
public struct SetStatement: Hashable, Sendable {
    /// The value.
    public enum Value: Hashable, Sendable {
        /// `DEFAULT`.
        case `default`
        /// `FROM CURRENT`.
        case current
        /// A list of words, strings and numbers.
        case list([Expression])
        /// The modes of `SET TRANSACTION` and `SET SESSION CHARACTERISTICS AS TRANSACTION`.
        case modes([TransactionMode])
    }

    /// How it is written.
    public enum Form: Hashable, Sendable {
        /// `SET name TO …`, and forms that mean the same: `SET ROLE`, `SET SCHEMA`, `SET NAMES`, `SET SESSION AUTHORIZATION`.
        case parameter
        /// `SET TIME ZONE …`.
        case timeZone
        /// `SET TRANSACTION …`.
        case transaction
        /// `SET SESSION CHARACTERISTICS AS TRANSACTION …`.
        case sessionCharacteristics
        /// `SET TRANSACTION SNAPSHOT '…'`.
        case snapshot
        /// `SET CONSTRAINTS …`.
        case constraints
        /// `SET XML OPTION DOCUMENT|CONTENT`.
        case xmlOption
    }

    /// The parameter's name in lower case (`search_path`, `my.own`); for the special forms `timezone`, `client_encoding`,
    /// `role`, `session_authorization`, `transaction`, `session characteristics`, `transaction snapshot`, `constraints`.
    public var name: String
    /// `LOCAL`: until the transaction ends.
    public var isLocal: Bool
    /// The value.
    public var value: Value
    /// How it is written.
    public var form: Form
    /// The constraints of SET CONSTRAINTS; none for ALL.
    public var constraints: [QualifiedName]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: String,
        isLocal: Bool = false,
        value: Value,
        form: Form = .parameter,
        constraints: [QualifiedName] = [],
        range: SourceRange = .none
    ) {
        self.name = name
        self.isLocal = isLocal
        self.value = value
        self.form = form
        self.constraints = constraints
        self.range = range
    }
}

/// `RESET name`, or `RESET ALL`.
public struct ResetStatement: Hashable, Sendable {
    /// The parameter; nil for `ALL`.
    public var name: String?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: String?,
        range: SourceRange = .none
    ) {
        self.name = name
        self.range = range
    }
}

/// `SHOW name`, or `SHOW ALL`.
public struct ShowStatement: Hashable, Sendable {
    /// The parameter (`time zone` is `timezone`, `transaction isolation level` is `transaction_isolation`); nil for `ALL`.
    public var name: String?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: String?,
        range: SourceRange = .none
    ) {
        self.name = name
        self.range = range
    }
}

/// A statement that begins, ends or marks a transaction.
public struct TransactionStatement: Hashable, Sendable {
    /// Which of them.
    public enum Kind: Hashable, Sendable {
        /// `BEGIN`, `START TRANSACTION`.
        case begin
        /// `COMMIT`, `END`.
        case commit
        /// `ROLLBACK`, `ABORT`.
        case rollback
        /// `SAVEPOINT name`.
        case savepoint(Identifier)
        /// `RELEASE [SAVEPOINT] name`.
        case release(Identifier)
        /// `ROLLBACK TO [SAVEPOINT] name`.
        case rollbackTo(Identifier)
        /// `PREPARE TRANSACTION 'id'`.
        case prepare(String)
        /// `COMMIT PREPARED 'id'`.
        case commitPrepared(String)
        /// `ROLLBACK PREPARED 'id'`.
        case rollbackPrepared(String)
    }

    /// Which of them.
    public var kind: Kind
    /// `START TRANSACTION` rather than `BEGIN`: the command tag differs.
    public var isStart: Bool
    /// The modes of the transaction that begins, as they are written.
    public var modes: [TransactionMode]
    /// `AND CHAIN`.
    public var isChained: Bool
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        kind: Kind,
        isStart: Bool = false,
        modes: [TransactionMode] = [],
        isChained: Bool = false,
        range: SourceRange = .none
    ) {
        self.kind = kind
        self.isStart = isStart
        self.modes = modes
        self.isChained = isChained
        self.range = range
    }
}

/// `PREPARE name [(types)] AS statement`.
public struct PrepareStatement: Hashable, Sendable {
    /// The name.
    public var name: Identifier
    /// The parameters' types.
    public var types: [TypeName]
    /// The statement.
    public var statement: Statement
    /// Where the statement stands.
    public var statementRange: SourceRange
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: Identifier,
        types: [TypeName],
        statement: Statement,
        statementRange: SourceRange = .none,
        range: SourceRange = .none
    ) {
        self.name = name
        self.types = types
        self.statement = statement
        self.statementRange = statementRange
        self.range = range
    }
}

/// `EXECUTE name [(values)]`.
public struct ExecuteStatement: Hashable, Sendable {
    /// The name.
    public var name: Identifier
    /// The parameters' values.
    public var arguments: [Expression]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: Identifier,
        arguments: [Expression] = [],
        range: SourceRange = .none
    ) {
        self.name = name
        self.arguments = arguments
        self.range = range
    }
}

/// `DEALLOCATE [PREPARE] name`, or `ALL`.
public struct DeallocateStatement: Hashable, Sendable {
    /// The name; nil for `ALL`.
    public var name: Identifier?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: Identifier?,
        range: SourceRange = .none
    ) {
        self.name = name
        self.range = range
    }
}

/// `DECLARE name [BINARY] [ASENSITIVE|INSENSITIVE] [[NO] SCROLL] CURSOR [WITH|WITHOUT HOLD] FOR query`.
public struct DeclareCursorStatement: Hashable, Sendable {
    /// Whether the cursor sees changes that are made behind its back; PostgreSQL's cursors never do.
    public enum Sensitivity: String, Hashable, Sendable {
        /// `ASENSITIVE`.
        case asensitive = "ASENSITIVE"
        /// `INSENSITIVE`.
        case insensitive = "INSENSITIVE"
    }

    /// The cursor's name.
    public var name: Identifier
    /// `BINARY`.
    public var isBinary: Bool
    /// `SCROLL` or `NO SCROLL`, where it is written.
    public var isScrollable: Bool?
    /// ASENSITIVE or INSENSITIVE, where it is written.
    public var sensitivity: Sensitivity?
    /// `WITH HOLD`.
    public var isHeld: Bool
    /// The query.
    public var query: SelectQuery
    /// Where the query stands.
    public var queryRange: SourceRange
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: Identifier,
        isBinary: Bool = false,
        isScrollable: Bool? = nil,
        sensitivity: Sensitivity? = nil,
        isHeld: Bool = false,
        query: SelectQuery,
        queryRange: SourceRange = .none,
        range: SourceRange = .none
    ) {
        self.name = name
        self.isBinary = isBinary
        self.isScrollable = isScrollable
        self.sensitivity = sensitivity
        self.isHeld = isHeld
        self.query = query
        self.queryRange = queryRange
        self.range = range
    }
}

/// `FETCH direction FROM cursor`, or `MOVE`.
public struct FetchStatement: Hashable, Sendable {
    /// Which rows.
    public enum Direction: Hashable, Sendable {
        /// `NEXT`, `FORWARD n`, `n`; nil for `ALL`.
        case forward(Int64?)
        /// `PRIOR`, `BACKWARD n`; nil for `ALL`.
        case backward(Int64?)
        /// `FIRST` (1), `LAST` (-1), `ABSOLUTE n`.
        case absolute(Int64)
        /// `RELATIVE n`.
        case relative(Int64)
    }

    /// The cursor.
    public var cursor: Identifier
    /// Which rows.
    public var direction: Direction
    /// `MOVE`: the rows are passed over.
    public var isMove: Bool
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(cursor: Identifier, direction: Direction, isMove: Bool, range: SourceRange = .none) {
        self.cursor = cursor
        self.direction = direction
        self.isMove = isMove
        self.range = range
    }
}

/// `CLOSE cursor`, or `ALL`.
public struct CloseStatement: Hashable, Sendable {
    /// The cursor; nil for `ALL`.
    public var cursor: Identifier?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        cursor: Identifier?,
        range: SourceRange = .none
    ) {
        self.cursor = cursor
        self.range = range
    }
}

/// `DISCARD ALL|PLANS|SEQUENCES|TEMP`.
public struct DiscardStatement: Hashable, Sendable {
    /// The word, in upper case.
    public var what: String
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        what: String,
        range: SourceRange = .none
    ) {
        self.what = what
        self.range = range
    }
}

/// `EXPLAIN [(options)] statement`.
public struct ExplainStatement: Hashable, Sendable {
    /// The options, also `ANALYZE` and `VERBOSE` without parentheses.
    public var options: [ExplainOption]
    /// The statement.
    public var statement: Statement
    /// Where the statement stands.
    public var statementRange: SourceRange
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        options: [ExplainOption] = [],
        statement: Statement,
        statementRange: SourceRange = .none,
        range: SourceRange = .none
    ) {
        self.options = options
        self.statement = statement
        self.statementRange = statementRange
        self.range = range
    }
}

/// `name [value]` among the options of EXPLAIN.
public struct ExplainOption: Hashable, Sendable {
    /// The option's name in lower case.
    public var name: String
    /// Its value as a word, where one is written.
    public var value: String?
    /// Where it stands.
    public var range: SourceRange

    /// An option.
    public init(name: String, value: String? = nil, range: SourceRange = .none) {
        self.name = name
        self.value = value
        self.range = range
    }
}

/// A statement of a type that a handler defined.
public struct CustomStatement: Hashable, Sendable {
    /// The type: the words it begins with, in upper case with single spaces.
    public var type: String
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        type: String,
        range: SourceRange = .none
    ) {
        self.type = type
        self.range = range
    }
}
