import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// Binds a whole statement that writes rows.
    func bindStatement(_ statement: Statement) throws(PostgresError) -> BoundQuery? {
        let scope = Scope(parent: nil)
        let (relation, command) = try { () throws(PostgresError) -> (BoundRelation?, BoundQuery.Command) in
            switch statement {
            case .insert(let statement): (try bindInsert(statement, scope, isCounted: true), .insert)
            case .update(let statement): (try bindUpdate(statement, scope, isCounted: true), .update)
            case .delete(let statement): (try bindDelete(statement, scope, isCounted: true), .delete)
            case .merge(let statement): (try bindMerge(statement, scope), .merge)
            default: (nil, .select)
            }
        }()
        return try relation.map { (relation) throws(PostgresError) in try finish(relation, command) }
    }

    /// Binds a query of WITH that writes rows; nil for one that does not.
    func bindWritingTable(_ statement: Statement, _ scope: Scope) throws(PostgresError) -> BoundRelation? {
        switch statement {
        case .insert(let statement): try bindInsert(statement, scope, isCounted: false)
        case .update(let statement): try bindUpdate(statement, scope, isCounted: false)
        case .delete(let statement): try bindDelete(statement, scope, isCounted: false)
        default: nil
        }
    }

    /// RETURNING over the rows of a layout; nil where it is not written.
    func bindReturning(
        _ items: [SelectItem],
        _ scope: Scope
    ) throws(PostgresError) -> [Target]? {
        guard !items.isEmpty else { return nil }
        scope.clause = .returning
        var targets = try bindTargets(items, scope)
        for index in targets.indices {
            targets[index].expression = try withCollations(try settleUnknown(targets[index].expression))
        }
        return targets
    }

    /// What a write gives: the rows of RETURNING.
    func returned(_ node: any PlanNode, _ returning: [Target]?) -> BoundRelation {
        let targets = returning ?? []
        return BoundRelation(
            node: node,
            columns: targets.map { outputColumn($0) },
            targets: targets.map(\.expression),
            shapes: targets.map { $0.expression.type == .record ? shape(of: $0.expression) : nil }
        )
    }
}
