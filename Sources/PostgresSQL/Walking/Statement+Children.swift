extension Statement {
    /// Goes on to the nodes directly inside the statement, in the order of the text.
    public mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .select(var query):
            transform.transform(&query)
            if !Transform.isReading { self = .select(query) }
        case .insert(var node):
            transform.inside(&node)
            if !Transform.isReading { self = .insert(node) }
        case .update(var node):
            transform.inside(&node)
            if !Transform.isReading { self = .update(node) }
        case .delete(var node):
            transform.inside(&node)
            if !Transform.isReading { self = .delete(node) }
        case .merge(var node):
            transform.inside(&node)
            if !Transform.isReading { self = .merge(node) }
        case .set(var node):
            transform.inside(&node)
            if !Transform.isReading { self = .set(node) }
        case .prepare(var node):
            transform.each(&node.types) { $0.transform(&$1) }
            transform.transform(&node.statement)
            if !Transform.isReading { self = .prepare(node) }
        case .execute(var node):
            transform.transform(&node.arguments)
            if !Transform.isReading { self = .execute(node) }
        case .declareCursor(var node):
            transform.transform(&node.query)
            if !Transform.isReading { self = .declareCursor(node) }
        case .explain(var node):
            transform.transform(&node.statement)
            if !Transform.isReading { self = .explain(node) }
        case .definition(var node):
            transform.inside(&node)
            if !Transform.isReading { self = .definition(node) }
        case .utility(var node):
            transform.inside(&node)
            if !Transform.isReading { self = .utility(node) }
        case .reset, .show, .transaction, .deallocate, .fetch, .close, .discard, .custom, .other, .opaque: break
        }
    }
}

extension SetStatement: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        guard case .list(var values) = value else { return }
        transform.transform(&values)
        if !Transform.isReading { value = .list(values) }
    }
}
