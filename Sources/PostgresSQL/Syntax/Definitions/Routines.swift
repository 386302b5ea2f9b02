/// `CREATE [OR REPLACE] FUNCTION|PROCEDURE name (parameters) …`.
public struct CreateRoutineStatement: Hashable, Sendable {
    /// `PROCEDURE`.
    public var isProcedure: Bool
    /// `OR REPLACE`.
    public var replaces: Bool
    /// Its name.
    public var name: QualifiedName
    /// Its parameters.
    public var parameters: [RoutineParameter]
    /// RETURNS.
    public var result: RoutineResult?
    /// Its options in order, such as `LANGUAGE`, `IMMUTABLE` and `AS`.
    public var options: [DefinitionClause]
    /// A body in SQL's own syntax.
    public var body: RoutineBody?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        isProcedure: Bool = false,
        replaces: Bool = false,
        name: QualifiedName,
        parameters: [RoutineParameter] = [],
        result: RoutineResult? = nil,
        options: [DefinitionClause] = [],
        body: RoutineBody? = nil,
        range: SourceRange = .none
    ) {
        self.isProcedure = isProcedure
        self.replaces = replaces
        self.name = name
        self.parameters = parameters
        self.result = result
        self.options = options
        self.body = body
        self.range = range
    }
}

/// What a function returns.
public enum RoutineResult: Hashable, Sendable {
    /// `RETURNS type`.
    case type(TypeName)
    /// `RETURNS TABLE (name type, …)`.
    case table([RoutineParameter])
}

/// A body in SQL's own syntax.
public indirect enum RoutineBody: Hashable, Sendable {
    /// `RETURN value`.
    case value(Expression)
    /// `BEGIN ATOMIC statements END`.
    case statements([RoutineStatement])
}

/// A statement in BEGIN ATOMIC … END.
public indirect enum RoutineStatement: Hashable, Sendable {
    /// Any statement.
    case statement(Statement)
    /// `RETURN value`.
    case value(Expression)
}

/// `CREATE [OR REPLACE] [CONSTRAINT] TRIGGER name …`.
public struct CreateTriggerStatement: Hashable, Sendable {
    /// `OR REPLACE`.
    public var replaces: Bool
    /// `CONSTRAINT`.
    public var isConstraint: Bool
    /// Its name.
    public var name: Identifier
    /// `BEFORE`, `AFTER` or `INSTEAD OF`.
    public var timing: String
    /// The events in order.
    public var events: [TriggerEvent]
    /// The table.
    public var table: QualifiedName
    /// FROM, of a constraint trigger.
    public var referencedTable: QualifiedName?
    /// When a constraint trigger fires.
    public var attributes: ConstraintAttributes
    /// REFERENCING.
    public var transitions: [TriggerTransition]
    /// `FOR EACH ROW` (true) or `STATEMENT` (false), where it is written.
    public var isForEachRow: Bool?
    /// WHEN.
    public var condition: Expression?
    /// EXECUTE FUNCTION.
    public var function: QualifiedName
    /// The function's arguments.
    public var arguments: [DefinitionValue]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        replaces: Bool = false,
        isConstraint: Bool = false,
        name: Identifier,
        timing: String,
        events: [TriggerEvent] = [],
        table: QualifiedName,
        referencedTable: QualifiedName? = nil,
        attributes: ConstraintAttributes = ConstraintAttributes(),
        transitions: [TriggerTransition] = [],
        isForEachRow: Bool? = nil,
        condition: Expression? = nil,
        function: QualifiedName,
        arguments: [DefinitionValue] = [],
        range: SourceRange = .none
    ) {
        self.replaces = replaces
        self.isConstraint = isConstraint
        self.name = name
        self.timing = timing
        self.events = events
        self.table = table
        self.referencedTable = referencedTable
        self.attributes = attributes
        self.transitions = transitions
        self.isForEachRow = isForEachRow
        self.condition = condition
        self.function = function
        self.arguments = arguments
        self.range = range
    }
}

/// `INSERT`, `DELETE`, `TRUNCATE`, `UPDATE [OF columns]`.
public struct TriggerEvent: Hashable, Sendable {
    /// The word in upper case.
    public var word: String
    /// OF, of UPDATE.
    public var columns: [Identifier]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(word: String, columns: [Identifier] = [], range: SourceRange = .none) {
        self.word = word
        self.columns = columns
        self.range = range
    }
}

/// `NEW|OLD TABLE|ROW AS name`.
public struct TriggerTransition: Hashable, Sendable {
    /// `NEW`.
    public var isNew: Bool
    /// `TABLE`.
    public var isTable: Bool
    /// The name.
    public var name: Identifier
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(isNew: Bool = false, isTable: Bool = false, name: Identifier, range: SourceRange = .none) {
        self.isNew = isNew
        self.isTable = isTable
        self.name = name
        self.range = range
    }
}

/// `CREATE [OR REPLACE] RULE name AS ON event TO table [WHERE …] DO [INSTEAD|ALSO] …`.
public struct CreateRuleStatement: Hashable, Sendable {
    /// `OR REPLACE`.
    public var replaces: Bool
    /// Its name.
    public var name: Identifier
    /// `SELECT`, `INSERT`, `UPDATE` or `DELETE`.
    public var event: String
    /// The table.
    public var table: QualifiedName
    /// WHERE.
    public var condition: Expression?
    /// `INSTEAD`.
    public var isInstead: Bool
    /// What is done; empty for NOTHING.
    public var actions: [Statement]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        replaces: Bool = false,
        name: Identifier,
        event: String,
        table: QualifiedName,
        condition: Expression? = nil,
        isInstead: Bool = false,
        actions: [Statement] = [],
        range: SourceRange = .none
    ) {
        self.replaces = replaces
        self.name = name
        self.event = event
        self.table = table
        self.condition = condition
        self.isInstead = isInstead
        self.actions = actions
        self.range = range
    }
}
