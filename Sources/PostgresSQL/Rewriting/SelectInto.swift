/// `SELECT … INTO table`: an older way to write CREATE TABLE AS.
extension SelectQuery {
    /// The statement that it means; nil where its first SELECT has no INTO.
    public var creatingTable: CreateTableAsStatement? {
        guard let first = body.firstSelect, let name = first.into else { return nil }
        var query = self
        query.body = body.withoutInto
        return CreateTableAsStatement(
            persistence: first.intoPersistence,
            name: name,
            source: .select(query),
            sourceRange: range,
            range: range
        )
    }
}

extension QueryBody {
    /// The SELECT that stands first, whose INTO counts for the whole.
    fileprivate var firstSelect: SelectCore? {
        switch self {
        case .select(let core): core
        case .setOperation(let operation): operation.left.firstSelect
        case .query(let query): query.body.firstSelect
        case .values, .opaque: nil
        }
    }

    /// The same without INTO in its first SELECT.
    fileprivate var withoutInto: QueryBody {
        switch self {
        case .select(var core):
            (core.into, core.intoPersistence) = (nil, nil)
            return .select(core)
        case .setOperation(var operation):
            operation.left = operation.left.withoutInto
            return .setOperation(operation)
        case .query(var query):
            query.body = query.body.withoutInto
            return .query(query)
        case .values, .opaque: return self
        }
    }
}
