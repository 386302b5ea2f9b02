/// A construct of SQL/XML: `XMLELEMENT(…)` and its kin.
public struct XMLExpression: Hashable, Sendable {
    /// Which of them, with its parts.
    public enum Construct: Hashable, Sendable {
        /// `XMLCONCAT(a, b)`.
        case concatenation([Expression])
        /// `XMLELEMENT(NAME name [, XMLATTRIBUTES(…)] [, content …])`.
        case element(Identifier, attributes: [XMLAttribute], content: [Expression])
        /// `XMLEXISTS(path PASSING document)`.
        case exists(path: Expression, document: Expression)
        /// `XMLFOREST(a AS name, …)`.
        case forest([XMLAttribute])
        /// `XMLPARSE(DOCUMENT|CONTENT text [PRESERVE|STRIP WHITESPACE])`.
        case parse(isDocument: Bool, Expression, preservesWhitespace: Bool)
        /// `XMLPI(NAME name [, content])`.
        case processingInstruction(Identifier, content: Expression?)
        /// `XMLROOT(a, VERSION b [, STANDALONE …])`; a version of nil is `NO VALUE`.
        case root(Expression, version: Expression?, standalone: Standalone?)
        /// `XMLSERIALIZE(DOCUMENT|CONTENT a AS type)`.
        case serialize(isDocument: Bool, Expression, TypeName)
    }

    /// What `STANDALONE` says.
    public enum Standalone: String, Hashable, Sendable {
        /// `YES`.
        case yes = "YES"
        /// `NO`.
        case no = "NO"
        /// `NO VALUE`.
        case noValue = "NO VALUE"
    }

    /// Which of them, with its parts.
    public var construct: Construct
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(_ construct: Construct, range: SourceRange = .none) {
        self.construct = construct
        self.range = range
    }

    /// The expressions in it, in order.
    public var operands: [Expression] {
        switch construct {
        case .concatenation(let values): values
        case .element(_, let attributes, let content): attributes.map(\.value) + content
        case .exists(let path, let document): [path, document]
        case .forest(let attributes): attributes.map(\.value)
        case .parse(_, let value, _), .serialize(_, let value, _): [value]
        case .processingInstruction(_, let content): content.map { [$0] } ?? []
        case .root(let value, let version, _): [value] + (version.map { [$0] } ?? [])
        }
    }
}

extension XMLExpression.Construct {
    /// The name that a column of it has.
    var name: String {
        switch self {
        case .concatenation: "xmlconcat"
        case .element: "xmlelement"
        case .exists: "xmlexists"
        case .forest: "xmlforest"
        case .parse: "xmlparse"
        case .processingInstruction: "xmlpi"
        case .root: "xmlroot"
        case .serialize: "xmlserialize"
        }
    }
}

/// `value [AS name]` in XMLATTRIBUTES and XMLFOREST.
public struct XMLAttribute: Hashable, Sendable {
    /// The value.
    public var value: Expression
    /// Its name, where one is written.
    public var name: Identifier?

    /// A node of these parts.
    public init(_ value: Expression, name: Identifier? = nil) {
        self.value = value
        self.name = name
    }
}

/// `[LATERAL] XMLTABLE(…) [AS alias]`.
public struct XMLTable: Hashable, Sendable {
    /// XMLNAMESPACES.
    public var namespaces: [XMLNamespace]
    /// The path of the rows.
    public var path: Expression
    /// PASSING.
    public var document: Expression
    /// COLUMNS.
    public var columns: [XMLTableColumn]
    /// The alias.
    public var alias: TableAlias?
    /// `LATERAL`.
    public var isLateral: Bool
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        namespaces: [XMLNamespace] = [],
        path: Expression,
        document: Expression,
        columns: [XMLTableColumn],
        alias: TableAlias? = nil,
        isLateral: Bool = false,
        range: SourceRange = .none
    ) {
        self.namespaces = namespaces
        self.path = path
        self.document = document
        self.columns = columns
        self.alias = alias
        self.isLateral = isLateral
        self.range = range
    }
}

/// `uri AS name`, or `DEFAULT uri`.
public struct XMLNamespace: Hashable, Sendable {
    /// The namespace.
    public var uri: Expression
    /// Its name; nil for DEFAULT.
    public var name: Identifier?

    /// A node of these parts.
    public init(_ uri: Expression, name: Identifier?) {
        self.uri = uri
        self.name = name
    }
}

/// A column of XMLTABLE.
public struct XMLTableColumn: Hashable, Sendable {
    /// The name.
    public var name: Identifier
    /// The type; nil for FOR ORDINALITY.
    public var type: TypeName?
    /// PATH.
    public var path: Expression?
    /// DEFAULT.
    public var defaultValue: Expression?
    /// Whether NOT NULL or NULL is written, and which.
    public var isNotNull: Bool?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: Identifier,
        type: TypeName?,
        path: Expression? = nil,
        defaultValue: Expression? = nil,
        isNotNull: Bool? = nil,
        range: SourceRange = .none
    ) {
        self.name = name
        self.type = type
        self.path = path
        self.defaultValue = defaultValue
        self.isNotNull = isNotNull
        self.range = range
    }
}
