extension UtilityStatement: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .copy(var node):
            transform.inside(&node)
            if !Transform.isReading { self = .copy(node) }
        case .vacuum(var node):
            transform.each(&node.options) { $0.inside(&$1.value) }
            transform.each(&node.tables) { $0.transform(&$1.name, access: .write) }
            if !Transform.isReading { self = .vacuum(node) }
        case .lock(var node):
            transform.transform(&node.tables, access: .write)
            if !Transform.isReading { self = .lock(node) }
        case .truncate(var node):
            transform.transform(&node.tables, access: .write)
            if !Transform.isReading { self = .truncate(node) }
        case .comment(var node):
            transform.inside(&node.object)
            if !Transform.isReading { self = .comment(node) }
        case .call(var node):
            transform.transform(&node.call)
            if !Transform.isReading { self = .call(node) }
        case .grant(var node):
            transform.inside(&node)
            if !Transform.isReading { self = .grant(node) }
        case .refresh(var node):
            transform.transform(&node.name, access: .write)
            if !Transform.isReading { self = .refresh(node) }
        case .reindex(var node):
            transform.each(&node.options) { $0.inside(&$1.value) }
            if node.target == "TABLE" || node.target == "INDEX" { transform.transform(&node.name, access: .write) }
            if !Transform.isReading { self = .reindex(node) }
        case .cluster(var node):
            transform.each(&node.options) { $0.inside(&$1.value) }
            transform.transform(&node.table, access: .write)
            if !Transform.isReading { self = .cluster(node) }
        case .do, .notification, .grantRole, .checkpoint, .load, .reassignOwned, .importSchema: break
        }
    }
}

extension CopyStatement: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.transform(&table, access: isFrom ? .write : .read)
        if var statement = query {
            transform.transform(&statement)
            if !Transform.isReading { query = statement }
        }
        transform.each(&options) { $0.inside(&$1.value) }
        transform.transform(&condition)
    }
}

extension CopyOptionValue: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        guard case .number(var value) = self else { return }
        transform.transform(&value)
        if !Transform.isReading { self = .number(value) }
    }
}

extension GrantStatement: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch target {
        case .tables(var names):
            transform.transform(&names, access: .definition)
            if !Transform.isReading { target = .tables(names) }
        case .objects(let kind, var names):
            transform.each(&names) { $0.objectName(&$1, of: kind) }
            if !Transform.isReading { target = .objects(kind, names) }
        case .allInSchema, .defaults: break
        }
    }
}
