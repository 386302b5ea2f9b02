extension DefinitionStatement: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .createTable(var node):
            transform.inside(&node)
            if !Transform.isReading { self = .createTable(node) }
        case .createTableAs(var node):
            transform.transform(&node.name, access: .definition)
            transform.inside(&node.storage.options)
            transform.transform(&node.source)
            if !Transform.isReading { self = .createTableAs(node) }
        case .createView(var node):
            transform.transform(&node.name, access: .definition)
            transform.inside(&node.options)
            transform.transform(&node.query)
            if !Transform.isReading { self = .createView(node) }
        case .createIndex(var node):
            transform.inside(&node)
            if !Transform.isReading { self = .createIndex(node) }
        case .createSequence(var node):
            transform.transform(&node.name, access: .definition)
            transform.inside(&node.options)
            if !Transform.isReading { self = .createSequence(node) }
        case .createSchema(var node):
            transform.each(&node.elements) { $0.transform(&$1) }
            if !Transform.isReading { self = .createSchema(node) }
        case .createType(var node):
            transform.inside(&node.kind)
            if !Transform.isReading { self = .createType(node) }
        case .createDomain(var node):
            transform.transform(&node.type)
            transform.inside(&node.constraints)
            if !Transform.isReading { self = .createDomain(node) }
        case .createRoutine(var node):
            transform.inside(&node)
            if !Transform.isReading { self = .createRoutine(node) }
        case .createTrigger, .createRule, .createPolicy, .createPublication, .alterPolicy, .alterPublication:
            transformAttachment(with: &transform)
        case .createRole, .createDatabase, .createExtension, .createForeignDataWrapper, .createServer,
            .createUserMapping, .createSubscription, .alterRole, .alterDatabase, .alterExtension,
            .alterForeignDataWrapper, .alterServer, .alterUserMapping, .alterSubscription:
            transformGlobalObject(with: &transform)
        case .create(var node):
            transform.inside(&node.object)
            transform.inside(&node.clauses)
            if !Transform.isReading { self = .create(node) }
        case .alterTable, .alterDomain, .alterDefaultPrivileges, .rename, .move, .alter, .drop:
            transformChange(with: &transform)
        }
    }

    /// What is attached to tables.
    private mutating func transformAttachment<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .createTrigger(var node):
            transform.transform(&node.table, access: .definition)
            transform.transform(&node.referencedTable, access: .definition)
            transform.transform(&node.condition)
            transform.inside(&node.arguments)
            if !Transform.isReading { self = .createTrigger(node) }
        case .createRule(var node):
            transform.transform(&node.table, access: .definition)
            transform.transform(&node.condition)
            transform.each(&node.actions) { $0.transform(&$1) }
            if !Transform.isReading { self = .createRule(node) }
        case .createPolicy(var node):
            transform.inside(&node)
            if !Transform.isReading { self = .createPolicy(node) }
        case .alterPolicy(var node):
            transform.inside(&node)
            if !Transform.isReading { self = .alterPolicy(node) }
        case .createPublication(var node):
            transform.inside(&node)
            if !Transform.isReading { self = .createPublication(node) }
        case .alterPublication(var node):
            transform.inside(&node)
            if !Transform.isReading { self = .alterPublication(node) }
        default: break
        }
    }

    /// ALTER and DROP.
    private mutating func transformChange<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .alterTable(var node):
            if node.kind.isRelation { transform.transform(&node.table, access: .definition) }
            transform.inside(&node.actions)
            if !Transform.isReading { self = .alterTable(node) }
        case .alterDomain(var node):
            transform.inside(&node.action)
            if !Transform.isReading { self = .alterDomain(node) }
        case .alterDefaultPrivileges(var node):
            transform.inside(&node.grant)
            if !Transform.isReading { self = .alterDefaultPrivileges(node) }
        case .rename(var node):
            transform.inside(&node.object)
            if !Transform.isReading { self = .rename(node) }
        case .move(var node):
            transform.inside(&node.object)
            if !Transform.isReading { self = .move(node) }
        case .alter(var node):
            transform.inside(&node.object)
            transform.inside(&node.clauses)
            if !Transform.isReading { self = .alter(node) }
        case .drop(var node):
            transform.each(&node.names) { $0.objectName(&$1, of: node.kind) }
            if !Transform.isReading { self = .drop(node) }
        default: break
        }
    }
}

extension PolicyStatement: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.transform(&table, access: .definition)
        transform.transform(&condition)
        transform.transform(&check)
    }
}

extension PublicationStatement: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.each(&objects) { transform, object in
            guard case .table(var table) = object else { return }
            transform.transform(&table.table, access: .definition)
            transform.transform(&table.condition)
            if !Transform.isReading { object = .table(table) }
        }
        transform.inside(&options)
    }
}
