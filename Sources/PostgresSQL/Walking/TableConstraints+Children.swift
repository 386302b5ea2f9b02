extension ColumnConstraint: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch kind {
        case .check(var condition, let isInherited):
            transform.transform(&condition)
            if !Transform.isReading { kind = .check(condition, isInherited: isInherited) }
        case .default(var value):
            transform.transform(&value)
            if !Transform.isReading { kind = .default(value) }
        case .generated(var value):
            transform.transform(&value)
            if !Transform.isReading { kind = .generated(value) }
        case .identity(let isAlways, var options):
            transform.inside(&options)
            if !Transform.isReading { kind = .identity(isAlways: isAlways, options) }
        case .references(var target):
            transform.transform(&target.table, access: .definition)
            if !Transform.isReading { kind = .references(target) }
        case .unique(var key):
            transform.inside(&key.options)
            if !Transform.isReading { kind = .unique(key) }
        case .primaryKey(var key):
            transform.inside(&key.options)
            if !Transform.isReading { kind = .primaryKey(key) }
        case .notNull, .null, .deferrable, .initiallyDeferred: break
        }
    }
}

extension TableConstraint: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch kind {
        case .check(var condition):
            transform.transform(&condition)
            if !Transform.isReading { kind = .check(condition) }
        case .exclude(var constraint):
            transform.each(&constraint.elements) { $0.inside(&$1.element) }
            transform.inside(&constraint.key.options)
            transform.transform(&constraint.condition)
            if !Transform.isReading { kind = .exclude(constraint) }
        case .foreignKey(let columns, var target):
            transform.transform(&target.table, access: .definition)
            if !Transform.isReading { kind = .foreignKey(columns, target) }
        case .unique(let columns, var key):
            transform.inside(&key.options)
            if !Transform.isReading { kind = .unique(columns, key) }
        case .primaryKey(let columns, var key):
            transform.inside(&key.options)
            if !Transform.isReading { kind = .primaryKey(columns, key) }
        case .uniqueIndex, .primaryKeyIndex: break
        }
    }
}
