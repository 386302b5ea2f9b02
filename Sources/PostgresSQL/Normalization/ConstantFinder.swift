/// Finds the constants of a statement that PostgreSQL's analysis makes constants of the query, with their places.
///
/// No such constants are the numbers of output columns (`ORDER BY 1`), the modifiers of types (`varchar(20)`), the
/// precision of `CURRENT_TIMESTAMP(3)`, the values of CYCLE, and the defaults of XMLTABLE's columns.
struct ConstantFinder: SyntaxVisitor {
    /// Where the constants stand.
    private(set) var places: [SourceRange] = []
    /// The minus signs that stand before a constant, by the place of the constant.
    private(set) var signs: [Int32: Int32] = [:]
    /// The highest number of a parameter.
    private(set) var highestParameter = 0

    mutating func visit(_ type: TypeName) {}

    mutating func visit(_ table: CommonTable) { visit(table.statement) }

    mutating func visit(_ item: FromItem) {
        guard case .xmlTable(var table) = item else { return visitChildren(of: item) }
        for index in table.columns.indices { table.columns[index].defaultValue = nil }
        visitChildren(of: .xmlTable(table))
    }

    mutating func visit(_ call: FunctionCall) {
        if call.syntax != .sqlValue { visitChildren(of: call) }
    }

    mutating func visit(_ query: SelectQuery) {
        var query = query
        query.orderBy.removeAll { $0.expression.isPosition }
        // LIMIT ALL is a null, which stands at its word.
        if let limit = query.limit, limit.count == nil { places.append(limit.range) }
        visitChildren(of: query)
    }

    mutating func visit(_ core: SelectCore) {
        var core = core
        if case .on(let list) = core.distinct { core.distinct = .on(list.filter { !$0.isPosition }) }
        core.groupBy = core.groupBy.compactMap(\.withoutPositions)
        visitChildren(of: core)
    }

    mutating func visit(_ expression: Expression) {
        switch expression {
        case .literal(let literal): places.append(literal.range)
        case .parameter(let parameter): highestParameter = max(highestParameter, parameter.number)
        case .prefix(let node):
            if case .literal(let literal) = node.operand, literal.takesSign, node.operator.symbol == "-",
                node.operator.schema == nil
            {
                signs[literal.range.start] = node.range.start
            }
            visit(node.operand)
        default: visitChildren(of: expression)
        }
    }
}

extension Literal {
    /// Whether a minus before it counts as a part of it: PostgreSQL's grammar has it so for strings too.
    var takesSign: Bool {
        if case .bool = value { return false }
        return true
    }
}

extension Expression {
    /// Whether it is a bare whole number, which is the number of an output column in ORDER BY and GROUP BY.
    var isPosition: Bool {
        switch self {
        case .literal(let literal):
            if case .integer = literal.value { return true }
            return false
        case .prefix(let node): return node.operator.symbol == "-" && node.operand.isPosition
        default: return false
        }
    }
}

extension GroupingElement {
    /// The element without the numbers of output columns.
    fileprivate var withoutPositions: GroupingElement? {
        switch self {
        case .expression(.row(var row)) where !row.isExplicit:
            row.fields.removeAll(where: \.isPosition)
            return .expression(.row(row))
        case .expression(let value): return value.isPosition ? nil : self
        case .rollup(let elements): return .rollup(elements.compactMap(\.withoutPositions))
        case .cube(let elements): return .cube(elements.compactMap(\.withoutPositions))
        case .sets(let elements): return .sets(elements.compactMap(\.withoutPositions))
        case .empty: return self
        }
    }
}
