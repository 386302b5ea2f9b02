extension FromItem {
    /// Goes on to the table, the query, the calls, or the items that are joined.
    public mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .table(var table):
            transform.transform(&table, access: .read)
            if !Transform.isReading { self = .table(table) }
        case .subquery(var derived):
            transform.transform(&derived.query)
            if !Transform.isReading { self = .subquery(derived) }
        case .function(var function):
            transform.inside(&function)
            if !Transform.isReading { self = .function(function) }
        case .xmlTable(var table):
            transform.inside(&table)
            if !Transform.isReading { self = .xmlTable(table) }
        case .join(var join):
            transform.transform(&join.left)
            transform.transform(&join.right)
            if case .on(var condition) = join.condition {
                transform.transform(&condition)
                if !Transform.isReading { join.condition = .on(condition) }
            }
            if !Transform.isReading { self = .join(join) }
        case .opaque: break
        }
    }
}

extension TableReference {
    /// Goes on to the name, and to the expressions of TABLESAMPLE.
    public mutating func transformChildren<Transform: SyntaxTransform>(
        with transform: inout Transform,
        access: RelationAccess
    ) {
        transform.transform(&name, access: access)
        transform.inside(&sample)
    }
}

extension TableSample: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.transform(&arguments)
        transform.transform(&seed)
    }
}

extension TableFunction: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.each(&calls) { transform, call in
            transform.transform(&call.call)
            transform.each(&call.columnDefinitions) { $0.transform(&$1.type) }
        }
        transform.each(&columnDefinitions) { $0.transform(&$1.type) }
    }
}

extension XMLTable: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.each(&namespaces) { $0.transform(&$1.uri) }
        transform.transform(&path)
        transform.transform(&document)
        transform.each(&columns) { transform, column in
            transform.transform(&column.type)
            // PATH and DEFAULT may stand in either order.
            let isDefaultFirst =
                Transform.isReading && (column.defaultValue?.range.start ?? 0) < (column.path?.range.start ?? 0)
            if isDefaultFirst { transform.transform(&column.defaultValue) }
            transform.transform(&column.path)
            if !isDefaultFirst { transform.transform(&column.defaultValue) }
        }
    }
}
