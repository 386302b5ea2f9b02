extension SelectQuery {
    /// Goes on to WITH, the body and the clauses behind it.
    public mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.transform(&with)
        transform.transform(&body)
        transform.inside(&orderBy)
        // OFFSET may stand before LIMIT.
        let isOffsetFirst = Transform.isReading && (offset?.range.start ?? 0) < (limit?.range.start ?? 0)
        if isOffsetFirst { transform.transform(&offset) }
        transform.inside(&limit)
        if !isOffsetFirst { transform.transform(&offset) }
    }
}

extension LimitClause: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.transform(&count)
    }
}

extension QueryBody {
    /// Goes on to the SELECT, the values, or the queries inside.
    public mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .select(var core):
            transform.transform(&core)
            if !Transform.isReading { self = .select(core) }
        case .values(var values):
            transform.each(&values.rows) { $0.transform(&$1) }
            if !Transform.isReading { self = .values(values) }
        case .setOperation(var operation):
            transform.transform(&operation.left)
            transform.transform(&operation.right)
            if !Transform.isReading { self = .setOperation(operation) }
        case .query(var query):
            transform.transform(&query)
            if !Transform.isReading { self = .query(query) }
        case .opaque: break
        }
    }
}

extension SelectCore {
    /// Goes on to the select list, FROM, WHERE and the other clauses.
    public mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        if case .on(var list) = distinct {
            transform.transform(&list)
            if !Transform.isReading { distinct = .on(list) }
        }
        transform.inside(&columns)
        transform.transform(&into, access: .definition)
        transform.transform(&from)
        transform.transform(&whereClause)
        transform.inside(&groupBy)
        transform.transform(&having)
        transform.each(&windows) { $0.inside(&$1.definition) }
    }
}

extension SelectItem: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.transform(&expression)
    }
}

extension GroupingElement: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .expression(var value):
            transform.transform(&value)
            if !Transform.isReading { self = .expression(value) }
        case .rollup(var elements):
            transform.inside(&elements)
            if !Transform.isReading { self = .rollup(elements) }
        case .cube(var elements):
            transform.inside(&elements)
            if !Transform.isReading { self = .cube(elements) }
        case .sets(var elements):
            transform.inside(&elements)
            if !Transform.isReading { self = .sets(elements) }
        case .empty: break
        }
    }
}

extension WithClause {
    /// Goes on to the common tables.
    public mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.each(&tables) { $0.transform(&$1) }
    }
}

extension CommonTable {
    /// Goes on to the statement, and to the values of CYCLE.
    public mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.transform(&statement)
        guard var clause = cycle else { return }
        transform.transform(&clause.markValue)
        transform.transform(&clause.defaultValue)
        if !Transform.isReading { cycle = clause }
    }
}
