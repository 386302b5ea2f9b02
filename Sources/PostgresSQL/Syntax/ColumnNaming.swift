/// The name that PostgreSQL gives a column without an alias.
package enum ColumnNaming {
    /// The name of a column whose value is an expression.
    package static func name(of expression: Expression) -> String { find(expression)?.name ?? "?column?" }

    /// The name with its strength: a weak one gives way to a name further in.
    private static func find(_ expression: Expression) -> (name: String, isStrong: Bool)? {
        switch expression {
        case .column(let reference): return reference.parts.last.map { ($0.value, true) }
        case .field(let node): return node.field.map { ($0.value, true) }
        case .subscript(let node): return find(node.operand)
        case .function(let call): return (call.name.name, true)
        case .xml(let node): return (node.construct.name, true)
        case .atTimeZone: return ("timezone", true)
        case .isTest(let node) where node.kind == .normalized && !node.isNegated: return ("is_normalized", true)
        case .cast(let node):
            if let inner = find(node.operand), inner.isStrong { return inner }
            return (node.type.name.name, false)
        case .collate(let node): return find(node.operand)
        case .exists: return ("exists", true)
        case .array, .arraySubquery: return ("array", true)
        case .subquery(let node): return firstColumn(node.query.body).map { ($0, true) }
        case .row: return ("row", true)
        case .case(let node):
            if let otherwise = node.otherwise, let inner = find(otherwise), inner.isStrong { return inner }
            return ("case", false)
        default: return nil
        }
    }

    private static func firstColumn(_ body: QueryBody) -> String? {
        switch body {
        case .select(let core):
            guard let item = core.columns.first else { return nil }
            if let alias = item.alias { return alias.value }
            return name(of: item.expression)
        case .values: return "column1"
        case .setOperation(let operation): return firstColumn(operation.left)
        case .query(let query): return firstColumn(query.body)
        case .opaque: return nil
        }
    }
}
