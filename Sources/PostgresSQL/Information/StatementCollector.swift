/// Collects the queries inside a statement and its parameters.
struct StatementCollector: SyntaxVisitor {
    /// The queries inside the statement, in the order of the text.
    private(set) var subqueries: [SelectQuery] = []
    /// The numbers of the parameters.
    private(set) var parameters: Set<Int> = []

    mutating func visit(_ table: CommonTable) {
        if case .select(let query) = table.statement { subqueries.append(query) }
        visitChildren(of: table)
    }

    mutating func visit(_ item: FromItem) {
        if case .subquery(let derived) = item { subqueries.append(derived.query) }
        visitChildren(of: item)
    }

    mutating func visit(_ expression: Expression) {
        switch expression {
        case .parameter(let parameter): parameters.insert(parameter.number)
        case .exists(let node), .subquery(let node), .arraySubquery(let node): subqueries.append(node.query)
        case .inSubquery(let node):
            visit(node.operand)
            subqueries.append(node.query)
            return visit(node.query)
        case .quantified(let node):
            guard case .query(let query) = node.right else { break }
            visit(node.left)
            subqueries.append(query)
            return visit(query)
        default: break
        }
        visitChildren(of: expression)
    }
}
