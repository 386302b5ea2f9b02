/// Looks at a tree, from the statement down to names and constants, in the order of the text.
///
/// What a visitor does not override goes on to the node's children; an override goes on with `visitChildren(of:)`, before
/// or after its own work, or passes them over. It is a transform that changes nothing.
public protocol SyntaxVisitor: SyntaxTransform {
    /// A statement, also one inside another.
    mutating func visit(_ statement: Statement)
    /// A query: that of a SELECT, and those inside statements and expressions.
    mutating func visit(_ query: SelectQuery)
    /// What a query takes its rows from.
    mutating func visit(_ body: QueryBody)
    /// `SELECT … FROM … WHERE …`.
    mutating func visit(_ core: SelectCore)
    /// WITH.
    mutating func visit(_ with: WithClause)
    /// A query of WITH.
    mutating func visit(_ table: CommonTable)
    /// An item of FROM or USING.
    mutating func visit(_ item: FromItem)
    /// A table with its alias: in FROM, as the target of a statement, or in a definition.
    mutating func visit(_ table: TableReference, access: RelationAccess)
    /// A name where a relation's name stands, also that of WITH in FROM.
    mutating func visit(_ name: QualifiedName, access: RelationAccess)
    /// An expression.
    mutating func visit(_ expression: Expression)
    /// A call of a function: in an expression, in FROM, and in CALL.
    mutating func visit(_ call: FunctionCall)
    /// The name of a type.
    mutating func visit(_ type: TypeName)
}

extension SyntaxVisitor {
    /// True: nothing is changed.
    public static var isReading: Bool { true }

    /// Visits the children.
    public mutating func visit(_ statement: Statement) { visitChildren(of: statement) }
    /// Visits the children.
    public mutating func visit(_ query: SelectQuery) { visitChildren(of: query) }
    /// Visits the children.
    public mutating func visit(_ body: QueryBody) { visitChildren(of: body) }
    /// Visits the children.
    public mutating func visit(_ core: SelectCore) { visitChildren(of: core) }
    /// Visits the children.
    public mutating func visit(_ with: WithClause) { visitChildren(of: with) }
    /// Visits the children.
    public mutating func visit(_ table: CommonTable) { visitChildren(of: table) }
    /// Visits the children.
    public mutating func visit(_ item: FromItem) { visitChildren(of: item) }
    /// Visits the name, and the expressions of TABLESAMPLE.
    public mutating func visit(_ table: TableReference, access: RelationAccess) {
        visitChildren(of: table, access: access)
    }
    /// Does nothing.
    public mutating func visit(_ name: QualifiedName, access: RelationAccess) {}
    /// Visits the children.
    public mutating func visit(_ expression: Expression) { visitChildren(of: expression) }
    /// Visits the children.
    public mutating func visit(_ call: FunctionCall) { visitChildren(of: call) }
    /// Visits the modifiers.
    public mutating func visit(_ type: TypeName) { visitChildren(of: type) }
}

extension SyntaxVisitor {
    /// Visits what is directly inside a statement.
    public mutating func visitChildren(of statement: Statement) {
        var node = statement
        node.transformChildren(with: &self)
    }

    /// Visits what is directly inside a query.
    public mutating func visitChildren(of query: SelectQuery) {
        var node = query
        node.transformChildren(with: &self)
    }

    /// Visits what is directly inside a query's body.
    public mutating func visitChildren(of body: QueryBody) {
        var node = body
        node.transformChildren(with: &self)
    }

    /// Visits what is directly inside a SELECT.
    public mutating func visitChildren(of core: SelectCore) {
        var node = core
        node.transformChildren(with: &self)
    }

    /// Visits the queries of a WITH.
    public mutating func visitChildren(of with: WithClause) {
        var node = with
        node.transformChildren(with: &self)
    }

    /// Visits the statement of a common table.
    public mutating func visitChildren(of table: CommonTable) {
        var node = table
        node.transformChildren(with: &self)
    }

    /// Visits what is directly inside an item of FROM.
    public mutating func visitChildren(of item: FromItem) {
        var node = item
        node.transformChildren(with: &self)
    }

    /// Visits a table's name and the expressions of TABLESAMPLE.
    public mutating func visitChildren(of table: TableReference, access: RelationAccess) {
        var node = table
        node.transformChildren(with: &self, access: access)
    }

    /// Visits what is directly inside an expression.
    public mutating func visitChildren(of expression: Expression) {
        var node = expression
        node.transformChildren(with: &self)
    }

    /// Visits what is directly inside a call.
    public mutating func visitChildren(of call: FunctionCall) {
        var node = call
        node.transformChildren(with: &self)
    }

    /// Visits the modifiers of a type.
    public mutating func visitChildren(of type: TypeName) {
        var node = type
        node.transformChildren(with: &self)
    }
}

// How a visitor is a transform.
extension SyntaxVisitor {
    /// Visits the node.
    public mutating func transform(_ statement: inout Statement) { visit(statement) }
    /// Visits the node.
    public mutating func transform(_ query: inout SelectQuery) { visit(query) }
    /// Visits the node.
    public mutating func transform(_ body: inout QueryBody) { visit(body) }
    /// Visits the node.
    public mutating func transform(_ core: inout SelectCore) { visit(core) }
    /// Visits the node.
    public mutating func transform(_ with: inout WithClause) { visit(with) }
    /// Visits the node.
    public mutating func transform(_ table: inout CommonTable) { visit(table) }
    /// Visits the node.
    public mutating func transform(_ item: inout FromItem) { visit(item) }
    /// Visits the node.
    public mutating func transform(_ table: inout TableReference, access: RelationAccess) {
        visit(table, access: access)
    }
    /// Visits the node.
    public mutating func transform(_ name: inout QualifiedName, access: RelationAccess) { visit(name, access: access) }
    /// Visits the node.
    public mutating func transform(_ expression: inout Expression) { visit(expression) }
    /// Visits the node.
    public mutating func transform(_ call: inout FunctionCall) { visit(call) }
    /// Visits the node.
    public mutating func transform(_ type: inout TypeName) { visit(type) }
}
