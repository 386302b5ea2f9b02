extension DefinitionStatement {
    /// Roles, databases, extensions, foreign servers and subscriptions.
    mutating func transformGlobalObject<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .createDatabase(var node):
            transform.each(&node.options) { $0.inside(&$1.value) }
            if !Transform.isReading { self = .createDatabase(node) }
        case .createSubscription(var node):
            transform.inside(&node.options)
            if !Transform.isReading { self = .createSubscription(node) }
        case .alterRole(var node):
            if case .setting(var change, let database) = node.change {
                transform.inside(&change)
                node.change = .setting(change, database: database)
            }
            if !Transform.isReading { self = .alterRole(node) }
        case .alterDatabase(var node):
            transform.inside(&node.change)
            if !Transform.isReading { self = .alterDatabase(node) }
        case .alterExtension(var node):
            transform.inside(&node.change)
            if !Transform.isReading { self = .alterExtension(node) }
        case .alterSubscription(var node):
            transform.inside(&node.change)
            transform.inside(&node.options)
            if !Transform.isReading { self = .alterSubscription(node) }
        default: break
        }
    }
}

extension SettingChange: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        guard case .set(var statement) = self else { return }
        transform.inside(&statement)
        if !Transform.isReading { self = .set(statement) }
    }
}

extension DatabaseOptionValue: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        guard case .number(var value) = self else { return }
        transform.transform(&value)
        if !Transform.isReading { self = .number(value) }
    }
}

extension DatabaseChange: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .options(var options):
            transform.each(&options) { $0.inside(&$1.value) }
            if !Transform.isReading { self = .options(options) }
        case .setting(var change):
            transform.inside(&change)
            if !Transform.isReading { self = .setting(change) }
        case .tablespace, .refreshCollationVersion: break
        }
    }
}

extension ExtensionChange: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .add(var object):
            transform.inside(&object)
            if !Transform.isReading { self = .add(object) }
        case .drop(var object):
            transform.inside(&object)
            if !Transform.isReading { self = .drop(object) }
        case .update: break
        }
    }
}

extension SubscriptionChange: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .skip(var options):
            transform.inside(&options)
            if !Transform.isReading { self = .skip(options) }
        case .set(var options):
            transform.inside(&options)
            if !Transform.isReading { self = .set(options) }
        case .connection, .enable, .disable, .refresh, .addPublications, .dropPublications, .setPublications: break
        }
    }
}
