/// Changes a tree in place, from the statement down to names and constants.
///
/// Each method gets a node and may replace it. What it does not override goes on to the node's children, in the order of
/// the text where the tree has them so: the arguments of `POSITION(a IN b)` come as those of `position(b, a)`, LIMIT comes
/// before OFFSET. An override decides itself whether and when its children come: `transformChildren(with: &self)` of the node
/// goes on, and leaving it out passes them over.
///
/// ```swift
/// struct Renaming: SyntaxTransform {
///     mutating func transform(_ name: inout QualifiedName, access: RelationAccess) {
///         if name.schema == "public" { name = QualifiedName(["production", Identifier(name.name)]) }
///     }
/// }
/// ```
///
/// A transform knows no scopes: a name that stands where a table may stand can be one of WITH. `NameResolution` and
/// `Statement.relations` tell.
public protocol SyntaxTransform {
    /// Whether the nodes are only looked at; then what happens to them is forgotten. A `SyntaxVisitor` is such.
    static var isReading: Bool { get }

    /// A statement, also one inside another.
    mutating func transform(_ statement: inout Statement)
    /// A query: that of a SELECT, and those inside statements and expressions.
    mutating func transform(_ query: inout SelectQuery)
    /// What a query takes its rows from.
    mutating func transform(_ body: inout QueryBody)
    /// `SELECT … FROM … WHERE …`.
    mutating func transform(_ core: inout SelectCore)
    /// WITH.
    mutating func transform(_ with: inout WithClause)
    /// A query of WITH.
    mutating func transform(_ table: inout CommonTable)
    /// An item of FROM or USING.
    mutating func transform(_ item: inout FromItem)
    /// A table with its alias: in FROM, as the target of a statement, or in a definition.
    mutating func transform(_ table: inout TableReference, access: RelationAccess)
    /// A name where a relation's name stands, also that of WITH in FROM.
    mutating func transform(_ name: inout QualifiedName, access: RelationAccess)
    /// An expression.
    mutating func transform(_ expression: inout Expression)
    /// A call of a function: in an expression, in FROM, and in CALL.
    mutating func transform(_ call: inout FunctionCall)
    /// The name of a type.
    mutating func transform(_ type: inout TypeName)
}

extension SyntaxTransform {
    /// False: a transform keeps what it changes.
    public static var isReading: Bool { false }

    /// Goes on to the children.
    public mutating func transform(_ statement: inout Statement) { statement.transformChildren(with: &self) }
    /// Goes on to the children.
    public mutating func transform(_ query: inout SelectQuery) { query.transformChildren(with: &self) }
    /// Goes on to the children.
    public mutating func transform(_ body: inout QueryBody) { body.transformChildren(with: &self) }
    /// Goes on to the children.
    public mutating func transform(_ core: inout SelectCore) { core.transformChildren(with: &self) }
    /// Goes on to the children.
    public mutating func transform(_ with: inout WithClause) { with.transformChildren(with: &self) }
    /// Goes on to the children.
    public mutating func transform(_ table: inout CommonTable) { table.transformChildren(with: &self) }
    /// Goes on to the children.
    public mutating func transform(_ item: inout FromItem) { item.transformChildren(with: &self) }
    /// Goes on to the name, and to the expressions of TABLESAMPLE.
    public mutating func transform(_ table: inout TableReference, access: RelationAccess) {
        table.transformChildren(with: &self, access: access)
    }
    /// Leaves the name as it is.
    public mutating func transform(_ name: inout QualifiedName, access: RelationAccess) {}
    /// Goes on to the children.
    public mutating func transform(_ expression: inout Expression) { expression.transformChildren(with: &self) }
    /// Goes on to the children.
    public mutating func transform(_ call: inout FunctionCall) { call.transformChildren(with: &self) }
    /// Goes on to the modifiers.
    public mutating func transform(_ type: inout TypeName) { type.transformChildren(with: &self) }
}

/// A node without a method of its own in a transform: its children come at once.
protocol InnerNode {
    /// Goes on to the children.
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform)
}

extension SyntaxTransform {
    /// Goes through a list, without a copy of it where it is only looked at.
    mutating func each<Item>(_ items: inout [Item], _ body: (inout Self, inout Item) -> Void) {
        if Self.isReading {
            for item in items {
                var item = item
                body(&self, &item)
            }
        } else {
            for index in items.indices { body(&self, &items[index]) }
        }
    }

    mutating func transform(_ expression: inout Expression?) {
        guard var value = expression else { return }
        transform(&value)
        if !Self.isReading { expression = value }
    }

    mutating func transform(_ expressions: inout [Expression]) { each(&expressions) { $0.transform(&$1) } }

    mutating func transform(_ items: inout [FromItem]) { each(&items) { $0.transform(&$1) } }

    mutating func transform(_ type: inout TypeName?) {
        guard var value = type else { return }
        transform(&value)
        if !Self.isReading { type = value }
    }

    mutating func transform(_ with: inout WithClause?) {
        guard var value = with else { return }
        transform(&value)
        if !Self.isReading { with = value }
    }

    mutating func transform(_ names: inout [QualifiedName], access: RelationAccess) {
        each(&names) { $0.transform(&$1, access: access) }
    }

    mutating func transform(_ tables: inout [TableReference], access: RelationAccess) {
        each(&tables) { $0.transform(&$1, access: access) }
    }

    mutating func transform(_ name: inout QualifiedName?, access: RelationAccess) {
        guard var value = name else { return }
        transform(&value, access: access)
        if !Self.isReading { name = value }
    }

    mutating func inside(_ node: inout some InnerNode) { node.transformChildren(with: &self) }

    mutating func inside<Node: InnerNode>(_ nodes: inout [Node]) { each(&nodes) { $0.inside(&$1) } }

    mutating func inside<Node: InnerNode>(_ node: inout Node?) {
        guard var value = node else { return }
        inside(&value)
        if !Self.isReading { node = value }
    }
}
