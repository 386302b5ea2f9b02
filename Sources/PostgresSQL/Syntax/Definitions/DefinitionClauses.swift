/// Words with the values that follow them: `CONNECTION LIMIT 5`, `SUPERUSER`, `OWNED BY a.b`.
public struct DefinitionClause: Hashable, Sendable {
    /// The words in upper case with single spaces.
    public var keyword: String
    /// The values in order.
    public var values: [DefinitionValue]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(keyword: String, values: [DefinitionValue] = [], range: SourceRange = .none) {
        self.keyword = keyword
        self.values = values
        self.range = range
    }
}

/// A value in a definition.
public indirect enum DefinitionValue: Hashable, Sendable {
    /// A word that is no name, in upper case.
    case word(String)
    /// A name.
    case name(QualifiedName)
    /// Names with commas between them.
    case names([QualifiedName])
    /// A role.
    case role(RoleReference)
    /// Roles with commas between them.
    case roles([RoleReference])
    /// A string.
    case string(String)
    /// Strings with commas between them.
    case strings([String])
    /// A number with its sign.
    case number(Expression)
    /// A type.
    case type(TypeName)
    /// An operator; in a list of options.
    case `operator`(OperatorName)
    /// An operator by its name.
    case anyOperator(OperatorName)
    /// A function with its arguments.
    case routine(RoutineReference)
    /// An operator with its operands' types.
    case operatorReference(OperatorReference)
    /// An expression.
    case expression(Expression)
    /// An expression in parentheses.
    case group(Expression)
    /// `(name = value, …)`.
    case options([DefinitionOption])
    /// `(ADD name 'value', …)`.
    case changes([OptionChange])
    /// SET of a parameter.
    case set(SetStatement)
    /// RESET of a parameter.
    case reset(ResetStatement)
    /// Values with commas between them.
    case sequence([DefinitionValue])
    /// Values in parentheses with commas between them.
    case list([DefinitionValue])
    /// Clauses with commas between them.
    case clauses([DefinitionClause])
    /// An object of another kind.
    case object(ObjectReference)
    /// Items of a FROM.
    case from([FromItem])
}

/// `name = value` among the options in parentheses: storage parameters and definitions.
public struct DefinitionOption: Hashable, Sendable {
    /// The name before the dot: `toast` in `toast.autovacuum_enabled`.
    public var namespace: Identifier?
    /// Its name.
    public var name: Identifier
    /// Its value.
    public var value: DefinitionValue?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        namespace: Identifier? = nil,
        name: Identifier,
        value: DefinitionValue? = nil,
        range: SourceRange = .none
    ) {
        self.namespace = namespace
        self.name = name
        self.value = value
        self.range = range
    }
}

/// `[ADD|SET|DROP] name 'value'` among the OPTIONS of a foreign object.
public struct OptionChange: Hashable, Sendable {
    /// What is done; nil where no word is written.
    public var action: OptionAction?
    /// The option's name.
    public var name: Identifier
    /// Its value; nil for DROP.
    public var value: String?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(action: OptionAction? = nil, name: Identifier, value: String? = nil, range: SourceRange = .none) {
        self.action = action
        self.name = name
        self.value = value
        self.range = range
    }
}

/// What ALTER … OPTIONS does with an option.
public enum OptionAction: String, Hashable, Sendable {
    /// `ADD`.
    case add = "ADD"
    /// `SET`.
    case set = "SET"
    /// `DROP`.
    case drop = "DROP"
}
